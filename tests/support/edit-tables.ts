import type { CellValue } from "../../src/sheet/cell-value";
import type { AnnexHost } from "./annex-host";

/** A cell as a text; "" for anything else. */
export function text(value: CellValue): string {
  return typeof value === "string" ? value : "";
}

/** The table of that name with the sheet that it stands on. */
export function tableIn(host: AnnexHost, name: string) {
  for (const sheet of host.standin.book.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table) return { sheet, area: table.area };
  }
  throw new Error(`no table ${name}`);
}

/** The column of a table's heading, in any of its two languages. */
export function columnOf(host: AnnexHost, name: string, heading: string): number {
  const { sheet, area } = tableIn(host, name);
  const headings = Array.from({ length: area.columns }, (_, index) =>
    text(sheet.cell(area.row, area.column + index).value),
  );
  const found = headings.findIndex((text) => text.split(" / ").includes(heading));
  if (found < 0) throw new Error(`no ${heading} in ${headings.join(", ")}`);
  return area.column + found;
}

/** Types into measures as a user does, rows counted from 1 below the headings; one past the end adds a row. */
export function typeMeasures(
  host: AnnexHost,
  row: number,
  heading: string,
  values: readonly CellValue[],
): void {
  const { sheet, area } = tableIn(host, "SynergyMeasures");
  const column = columnOf(host, "SynergyMeasures", heading);
  const at = { sheet: sheet.name, row: area.row + row, column, rows: values.length, columns: 1 };
  host.standin.edit(
    at,
    values.map((value) => [value]),
  );
}
