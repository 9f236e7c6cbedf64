import type { CellValue } from "../../../src/sheet/cell-value";
import { findChoice } from "../../../src/source/scenario-tables/choices";
import { newTables } from "../../../src/source/scenario-tables/new-table";
import { readVocabularies } from "../../../src/source/scenario-tables/read-lists";
import { tableGrid, told } from "../../support/scenario-tables";

const tables = newTables("nl");
const table = (name: string) => tables.find((one) => one.name === name)!;

function read(lists: readonly CellValue[][], mechanisms: readonly CellValue[][] = []) {
  return readVocabularies(
    tableGrid(table("SynergyLists"), (values) => values.push(...lists)),
    tableGrid(table("SynergyMechanisms"), (values) => values.push(...mechanisms)),
  );
}

test("the user adds a body, a status and a mechanism of his own", () => {
  const { vocabularies, findings } = read(
    [
      ["entity", "police-zone", "Politiezone", null, "Zone de police", null, 7],
      ["status", "parked", "geparkeerd", null, null, null, 0],
    ],
    [["leave", "onbetaald verlof", null, null, null, -1, null, 1, 0, 1]],
  );
  expect(findings).toEqual([]);
  const { choices, mechanisms } = vocabularies;
  expect(findChoice(choices, "entity", "zone de police")).toMatchObject({ key: "police-zone", value: 7 });
  expect(findChoice(choices, "status", "geparkeerd")).toMatchObject({ key: "parked", value: 0 });
  expect(findChoice(choices, "mechanism", "onbetaald verlof")?.key).toBe("leave");
  expect(mechanisms.at(-1)).toEqual({
    id: "leave",
    sign: -1,
    target: "none",
    countsInNet: true,
    needsCredit: false,
    natural: false,
    computed: true,
    needs: [],
  });
});

test.each<[string, CellValue[], string[]]>([
  ["a list that there is not", ["entiteit", "x", "x", null, null, null, 9], ["choice-unknown error B81"]],
  ["a row without a key", ["entity", null, "x", null, null, null, 9], ["id-missing error C81"]],
  ["a body without a code", ["entity", "x", "x", null, null, null, null], ["field-missing error H81"]],
  [
    "a code in words",
    ["entity", "x", "x", null, null, null, "nine"],
    ["amount-is-text error H81", "field-missing error H81"],
  ],
  ["a word that is taken", ["entity", "x", "GEMEENTE", null, null, null, 9], ["id-twice error C81"]],
])("reports %s", (_, row, expected) => {
  const { findings } = read([row]);
  expect(told(findings).map((one) => one.replace(/\d+$/, "81"))).toEqual(expected);
});

test("a mechanism's sign is −1, 0 or 1", () => {
  const { findings } = read([], [["odd", "vreemd", null, null, null, 2, null, 5, 0, 1]]);
  expect(findings.map(({ code, facts }) => ({ code, ...facts }))).toEqual([
    { code: "choice-unknown", text: "2", heading: "VTE (-1 weg, 1 bij)" },
    { code: "choice-unknown", text: "5", heading: "In netto (1, 0; 2 = enkel met artikel)" },
  ]);
});
