import { formatArea } from "../../src/sheet/a1";
import { read } from "./told";
import type { Rows } from "./told";

const unread = (rows: Rows) =>
  read(rows).findings.flatMap(({ code, severity, at, facts }) =>
    code === "figures-unread" && at
      ? [`${severity} ${formatArea(at)} of ${(facts as { table: string }).table}`]
      : [],
  );

const MATRIX: Rows = [
  ["Dienst", "Gemeente effectief", "Gemeente kader"],
  ["Bevolking", 3.5, 5],
  ["Groendienst", 19, 20],
];
const EMPTY = [null, null, null];

test("rows of a table that blank rows cut off are said", () => {
  const cut = [...MATRIX, EMPTY, EMPTY, EMPTY, EMPTY, ["Sport", 2, 3], ["Cultuur", 4, 4]];
  expect(unread(cut)).toEqual(["warning Staff!A8:C9 of Staff!A1:C3"]);
  expect(unread([...MATRIX, ["Sport", 2, 3]])).toEqual([]);
});

test("columns whose headings a row has cut off are said", () => {
  const costs: Rows = [
    ["Coût annuel moyen d’un ETP", null, null, null, null],
    ["Niveau", "Commune", null, "CPAS", null],
    ["A", 98_400, 91_200, 97_800, 90_700],
    [null, "Statutaire", "Contractuel", "Statutaire", "Contractuel"],
    ["B", 74_600, 69_300, 74_100, 68_900],
    ["C", 61_900, 57_400, 61_500, 57_100],
  ];
  expect(unread(costs)).toEqual(["warning Staff!C2:C6 of Staff!A2:D6", "warning Staff!E2:E6 of Staff!A2:D6"]);
});

test("columns of figures that no heading names are said, those of a total, a vacancy or a remark are not", () => {
  const rows: Rows = [
    [null, "Gemeente", null, null, null, "OCMW", null, null],
    ["Dienst", "Effectief", "Kader", null, null, "Effectief", "Kader", "Vacant"],
    ["Bevolking", 3.5, 5, null, null, 2, 3, 1],
    ["Groendienst", 19, 20, null, null, 4, 4, 0],
  ];
  expect(unread(rows)).toEqual(["warning Staff!F1:F4 of Staff!A1:C4", "warning Staff!G1:G4 of Staff!A1:C4"]);
  const joined = rows.map((row) => row.filter((_, column) => column !== 3 && column !== 4));
  expect(unread(joined)).toEqual([]);
});

test("figures of another table are not", () => {
  const workload: Rows = [
    ["Bestuur", "Dossiers", "Loonbeheerders"],
    ["OCMW", 1000, 4],
    ["Gemeente", 1400, 8],
  ];
  expect(unread([...MATRIX, EMPTY, EMPTY, ...workload])).toEqual([]);
});
