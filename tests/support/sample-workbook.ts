import path from "node:path";
import ExcelJS from "exceljs";
import type { Cell } from "exceljs";
import type { CellValue } from "../../src/sheet/cell-value";
import { memorySheet } from "./memory-sheet";
import type { MemorySheet } from "./memory-sheet";

let read: Promise<MemorySheet[]> | null = null;

/** The sheets of the sample workbook but those of our input tables, read by exceljs; the caller's own to change. */
export async function sampleSheets(): Promise<MemorySheet[]> {
  read ??= readSample();
  return (await read).map((sheet) => ({
    ...sheet,
    cells: new Map([...sheet.cells].map(([key, cell]) => [key, { ...cell }])),
    charts: [...sheet.charts],
  }));
}

async function readSample(): Promise<MemorySheet[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path.resolve(__dirname, "../../assets/samples/synergies-2024.xlsx"));
  // The workbook in memory gets no tables: what stands in them would be read as anything else that the user typed.
  const own = book.worksheets.filter((worksheet) => worksheet.getTables().length === 0);
  return own.map((worksheet) => {
    const sheet = memorySheet(worksheet.name);
    sheet.visibility =
      worksheet.state === "veryHidden" ? "very-hidden" : worksheet.state === "hidden" ? "hidden" : "visible";
    worksheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.isMerged && cell.master !== cell) return;
        sheet.cells.set(`${Number(cell.row) - 1},${Number(cell.col) - 1}`, {
          value: valueOf(cell),
          formula: cell.formula ? `=${cell.formula}` : null,
        });
      }),
    );
    return sheet;
  });
}

function valueOf(cell: Cell): CellValue {
  const value = cell.formula ? cell.result : cell.value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  return cell.text === "" ? null : cell.text;
}
