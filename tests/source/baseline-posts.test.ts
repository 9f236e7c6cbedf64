import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";
import type { Rows } from "./told";

const MATRIX: Rows = [
  ["Dienst", "Gemeente effectief", "Gemeente kader", "OCMW effectief", "OCMW kader"],
  ["IT", 3, 5, 5.5, 7],
  ["Personeelsdienst", 19, 20, 20, 20],
];
const LIST: Rows = [
  ["Naam", "Dienst", "Cel", "Graad", "VTE", "Bestuur", "Einde loopbaan"],
  ["A", "RH", "Paie", "C1", 1, "OCMW", 2029],
  ["B", "RH", "Paie", "B4", 0.5, "OCMW", null],
  ["C", "IT", "", "A1", 1, "OCMW", null],
];

function posts(sheets: Readonly<Record<string, Rows>>) {
  const found = scan(Object.entries(sheets).map(([sheet, rows]) => gridOf(rows, { sheet })));
  return found.posts.map(({ entity, service, cell, grade, real, until }) =>
    [entity.kind, service, cell, grade ?? "-", real?.amount, until ?? "-"].join(" | "),
  );
}

test("of a body that only a matrix tells the lines know no level", () => {
  expect(posts({ Tabel: MATRIX }).filter((one) => one.startsWith("municipality"))).toEqual([
    "municipality | IT |  | - | 3 | -",
    "municipality | Personeelsdienst |  | - | 19 | -",
  ]);
});

test("a list tells more than the matrix that counts for the staffing; its services are called as the staffing calls them", () => {
  expect(posts({ Tabel: MATRIX, Lijst: LIST }).filter((one) => one.startsWith("welfare"))).toEqual([
    "welfare-centre | Personeelsdienst | Paie | C1 | 1 | 2029",
    "welfare-centre | Personeelsdienst | Paie | B4 | 0.5 | -",
    "welfare-centre | IT |  | A1 | 1 | -",
  ]);
});

test("no table, no line", () => {
  expect(scan([]).posts).toEqual([]);
});
