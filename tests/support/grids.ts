import path from "node:path";
import type ExcelJS from "exceljs";
import { CELL_ERRORS } from "../../src/sheet/cell-value";
import type { CellErrorCode, CellValue } from "../../src/sheet/cell-value";
import type { Grid } from "../../src/sheet/grid";

export const SAMPLE = path.join(__dirname, "../../assets/samples/synergies-2024.xlsx");

/** A grid whose first value stands at the cell given (0-based); short rows are filled up with empty cells. */
export function gridOf(
  values: readonly (readonly CellValue[])[],
  origin: { readonly sheet?: string; readonly row?: number; readonly column?: number } = {},
): Grid {
  const columns = Math.max(1, ...values.map((row) => row.length));
  const { sheet = "Staff", row = 0, column = 0 } = origin;
  return {
    area: { sheet, row, column, rows: values.length, columns },
    values: values.map((cells) => Array.from({ length: columns }, (_, index) => cells[index] ?? null)),
  };
}

/**
 * The used range of every sheet of sources as Excel's API would give it: dates as serials, merged cells empty but the first.
 * Sheets of our own input tables are none.
 */
export async function gridsOf(file: string): Promise<Grid[]> {
  // Loaded here: most tests that draw a sheet open no workbook, and it takes longer than they do.
  const { default: ExcelJS } = await import("exceljs");
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const ours = (sheet: ExcelJS.Worksheet) =>
    Object.keys((sheet as unknown as { tables: Record<string, unknown> }).tables).some((name) =>
      name.startsWith("Synergy"),
    );
  return book.worksheets
    .filter((sheet) => !ours(sheet))
    .map((sheet) => {
      const values = Array.from({ length: sheet.rowCount }, (_, row) =>
        Array.from({ length: sheet.columnCount }, (_, column): CellValue => {
          const cell = sheet.getCell(row + 1, column + 1);
          return cell.isMerged && cell.master !== cell ? null : valueOf(cell.value);
        }),
      );
      return gridOf(values, { sheet: sheet.name });
    });
}

function valueOf(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if ("error" in value) {
    return { error: CELL_ERRORS.find((code) => code === value.error) ?? ("#VALUE!" satisfies CellErrorCode) };
  }
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("hyperlink" in value) return value.text;
  return valueOf(value.result);
}
