import exceljs from "exceljs";
import type { CellErrorValue, CellValue as FileValue } from "exceljs";
import { isCellError } from "../../src/sheet/cell-value";
import type { CellValue } from "../../src/sheet/cell-value";
import type { Fixture } from "./fixture";

/** The fixture as the bytes of an .xlsx file: merged areas, dates shown as dates, hidden sheets. */
export async function workbookFile({ sheets }: Fixture): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  if (sheets.some(({ date1904 }) => date1904)) book.properties.date1904 = true;
  for (const { name, hidden, row, column, values, merges, dates } of sheets) {
    const sheet = book.addWorksheet(name, { state: hidden ? "hidden" : "visible" });
    for (const [down, line] of values.entries()) {
      for (const [across, value] of line.entries()) {
        if (value === null) continue;
        const cell = sheet.getCell(row + down + 1, column + across + 1);
        cell.value = fileValue(value);
        if (dates.has(`${down},${across}`)) cell.numFmt = "dd/mm/yyyy";
      }
    }
    for (const area of merges) {
      const [top, left] = [area.row + 1, area.column + 1];
      sheet.mergeCells(top, left, top + area.rows - 1, left + area.columns - 1);
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function fileValue(value: NonNullable<CellValue>): FileValue {
  return isCellError(value) ? ({ error: value.error } as CellErrorValue) : value;
}
