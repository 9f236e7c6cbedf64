import type { CellValue } from "../../../src/sheet/cell-value";
import { loadRecalculator } from "../../../src/standin/calc/node";
import { newBook } from "../../../src/standin/ooxml/open-book";
import { fillOddBook } from "./odd-book";

/* IronCalc is told that INDEX means one cell. A position of 0 means all of them: such a formula is left to Excel. */

const NO_REFERENCE = { error: "#REF!" } as const;
const NOT_FOUND = { error: "#N/A" } as const;

/** Of the keys in column A, their powers of two in B, and the mixed values in C. */
const ONE_CELL: readonly (readonly [formula: string, expected: CellValue])[] = [
  ["=INDEX(D!A1:A8,3)", "RH*"],
  ["=INDEX(D!A1:A8,D!B2)", "RH services"],
  ["=INDEX(D!A1:B8,D!B2,D!B2)", 2],
  ["=INDEX(D!A1:A8,D!B8)", NO_REFERENCE],
  ["=INDEX(D!A1:A8,D!C7)", NOT_FOUND],
  ["=INDEX(D!B1:B8,D!B2)+INDEX(D!B1:B8,D!B3)", 10],
  ["=INDEX(D!C1:C8,D!B1)", 0],
  ['=IF(INDEX(D!C1:C8,D!B1)="","",INDEX(D!C1:C8,D!B1))', ""],
  ['=IF(INDEX(D!C1:C8,D!B2)="","",INDEX(D!C1:C8,D!B2))', ""],
  ["=ISNUMBER(INDEX(D!C1:C8,D!B3))", true],
  ["=ISNUMBER(INDEX(D!C1:C8,3))", false],
  ["=ISNUMBER(INDEX(D!C1:C8,D!B1))", false],
  ["=ISNUMBER(INDEX(D!C1:C8,D!C7))", false],
  ['=IF(D!C8=0,"none",INDEX(D!B1:B8,D!C8))', "none"],
  ['=IF(D!C8=0,"none",ISNUMBER(INDEX(D!B1:B8,D!C8)))', "none"],
  ['=IFERROR(INDEX(D!B1:B8,D!B4),"n/a")', 128],
  ['=IFERROR(INDEX(D!B1:B8,D!B5),"n/a")', "n/a"],
  ['=IFERROR(INDEX(D!B1:B8,MATCH("zz",D!A1:A8,0)),"n/a")', "n/a"],
  ['=IFERROR(INDEX(D!B1:B8,D!C7),"n/a")', "n/a"],
  ["=INDEX(D!B1:B8,MATCH(INDEX(D!A1:A8,D!B3),D!A1:A8,0))", 8],
  ["=SUM(INDEX(D!A1:B8,0,2))", 255],
];

const ALL_CELLS: readonly string[] = [
  "=INDEX(D!B1:B8,D!C8)",
  "=INDEX(D!B1:B8,D!C1)",
  "=INDEX(D!A1:B8,D!C8,D!B1)",
  "=ISNUMBER(INDEX(D!B1:B8,D!C8))",
  "=INDEX(D!B1:B8,D!C8)+1",
  '=IFERROR(INDEX(D!B1:B8,D!C8),"n/a")',
  '=IFERROR(IF(INDEX(D!B1:B8,D!C8)=1,1,2),"n/a")',
  "=IFERROR(ISNUMBER(INDEX(D!B1:B8,D!C8)),FALSE)",
];

async function shown(formulas: readonly string[]) {
  const book = newBook();
  const sheet = fillOddBook(book);
  formulas.forEach((formula, row) => sheet.setFormula(row, 0, formula));
  (await loadRecalculator()).recalculate(book);
  return formulas.map((formula, row) => ({ formula, cell: sheet.cell(row, 0) }));
}

test("INDEX gives the cell at a position", async () => {
  const cells = await shown(ONE_CELL.map(([formula]) => formula));
  expect(cells.map(({ formula, cell }) => [formula, cell.stale ? "stale" : cell.value])).toEqual(ONE_CELL);
});

test("where a position is 0, nothing is made up", async () => {
  const cells = await shown(ALL_CELLS);
  expect(cells.filter(({ cell }) => !cell.stale).map(({ formula }) => formula)).toEqual([]);
});
