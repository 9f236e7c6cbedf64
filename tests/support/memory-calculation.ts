import { quoteSheet } from "../../src/sheet/a1";
import { isCellError } from "../../src/sheet/cell-value";
import { excelts } from "../../src/standin/calc/excelts";
import { sheetAlias } from "../../src/standin/calc/engine";
import { placeOf } from "./memory-sheet";
import type { MemorySheet } from "./memory-sheet";

/** Works every formula out with a real engine; one without a value that it cannot work out is an error of the test. */
export function calculate(sheets: readonly MemorySheet[]): void {
  const asked = sheets.map((sheet) => {
    const cells = [...sheet.cells].map(([key, cell]) => ({ ...placeOf(key), cell }));
    return {
      values: cells
        .filter(({ cell }) => cell.formula === null)
        .map(({ row, column, cell }) => ({ row, column, value: cell.value })),
      formulas: cells.flatMap(({ row, column, cell }) =>
        cell.formula === null ? [] : [{ row, column, text: aliased(cell.formula, sheets), cell }],
      ),
    };
  });
  excelts.evaluate(asked).forEach((answers, index) =>
    answers.forEach((answer, position) => {
      const asking = asked[index]!.formulas[position]!;
      // Names of the file are not kept here: what rests on them stays as it was read.
      if (answer !== undefined && !(isCellError(answer) && answer.error === "#NAME?"))
        asking.cell.value = answer;
      else if (asking.cell.value === null) throw new Error(`not worked out: ${asking.text}`);
    }),
  );
}

function aliased(formula: string, sheets: readonly MemorySheet[]): string {
  return sheets.reduce(
    (text, sheet, index) => text.replaceAll(`${quoteSheet(sheet.name)}!`, `${sheetAlias(index)}!`),
    formula.slice(1),
  );
}
