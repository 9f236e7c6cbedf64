import type { Finding } from "../../src/model/finding";
import type { CellValue } from "../../src/sheet/cell-value";
import { readFte, readHeads } from "../../src/source/fte-cell";
import { gridOf } from "../support/grids";
import { said } from "./told";

const at = { sheet: "Staff", row: 0, column: 0 };

function cell(read: typeof readFte | typeof readHeads, value: CellValue) {
  const findings: Finding[] = [];
  return { read: read(gridOf([[value]]), 0, 0, findings), said: said(findings) };
}

test.each<[CellValue, object, readonly string[]]>([
  [5.5, { amount: 5.5, at }, []],
  [0, { amount: 0, at }, []],
  ["-", { amount: 0, at, text: "-" }, []],
  [-1, { amount: -1, at }, ["fte-negative error A1"]],
  [null, { amount: null, at }, ["fte-missing warning A1"]],
  ["5,5", { amount: 5.5, at, text: "5,5" }, ["fte-is-text warning A1"]],
  [" ½ ETP", { amount: 0.5, at, text: " ½ ETP" }, ["fte-is-text warning A1"]],
  ["veel", { amount: null, at }, ["fte-is-text error A1"]],
  [true, { amount: null, at }, ["fte-is-text error A1"]],
  [{ error: "#REF!" }, { amount: null, at }, ["fte-is-error error A1"]],
])("FTE in a cell with %j", (value, read, findings) => {
  expect(cell(readFte, value)).toStrictEqual({ read, said: findings });
});

test.each<[CellValue, object, readonly string[]]>([
  [36, { amount: 36, at }, []],
  [34.6, { amount: 34.6, at }, ["heads-not-whole warning A1"]],
  [null, { amount: null, at }, []],
  ["36", { amount: 36, at, text: "36" }, ["heads-are-text warning A1"]],
  [-1, { amount: -1, at }, ["heads-negative error A1"]],
  [{ error: "#N/A" }, { amount: null, at }, ["heads-are-error warning A1"]],
])("people in a cell with %j", (value, read, findings) => {
  expect(cell(readHeads, value)).toStrictEqual({ read, said: findings });
});
