import { columnIndex, columnName, formatRange, parseArea, quoteSheet } from "../../sheet/a1";
import type { PageSetup, Sheet } from "../book";
import type { StoredName } from "./defined-name";
import { renewed } from "./defined-name";
import { sameName } from "./same-name";

/** What a sheet prints, and which rows and columns it repeats: two names of Excel's own, with the sheet as their scope. */
export type PrintNames = Pick<PageSetup, "printArea" | "titleRows" | "titleColumns">;

const AREA = "_xlnm.Print_Area";
const TITLES = "_xlnm.Print_Titles";

const TITLE_ROWS = /!\$?(\d+):\$?(\d+)/;
const TITLE_COLUMNS = /!\$?([A-Z]+):\$?([A-Z]+)/;

const isFor = (sheet: Sheet, name: string) => (stored: StoredName) =>
  stored.scope === sheet && sameName(stored.name, name);

/** Of a print area in several pieces only the first is told. */
export function readPrintNames(names: readonly StoredName[], sheet: Sheet): PrintNames {
  const area = names.find(isFor(sheet, AREA))?.formula ?? "";
  const titles = names.find(isFor(sheet, TITLES))?.formula ?? "";
  const rows = TITLE_ROWS.exec(titles);
  const columns = TITLE_COLUMNS.exec(titles);
  return {
    printArea: parseArea(firstPiece(area), sheet.name),
    titleRows: rows ? { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 } : null,
    titleColumns: columns
      ? { first: columnIndex(columns[1] ?? ""), last: columnIndex(columns[2] ?? "") }
      : null,
  };
}

// A comma in a sheet's name stands between quotes.
const firstPiece = (formula: string) => /^(?:'(?:[^']|'')*'|[^,'])*/.exec(formula)?.[0] ?? "";

/** The names with those of the sheet made, changed or taken away; titles that are not told stay. */
export function writePrintNames(
  names: readonly StoredName[],
  sheet: Sheet,
  { printArea, ...titles }: Partial<PrintNames>,
  inFile: readonly StoredName[],
): StoredName[] {
  const prefix = `=${quoteSheet(sheet.name)}!`;
  let written = [...names];
  if (printArea !== undefined) {
    written = withName(written, inFile, sheet, AREA, printArea && prefix + formatRange(printArea, true));
  }
  if (titles.titleRows !== undefined || titles.titleColumns !== undefined) {
    const { titleRows, titleColumns } = { ...readPrintNames(names, sheet), ...titles };
    const onSheet = prefix.slice(1);
    const pieces = [
      titleColumns && `${onSheet}$${columnName(titleColumns.first)}:$${columnName(titleColumns.last)}`,
      titleRows && `${onSheet}$${titleRows.first + 1}:$${titleRows.last + 1}`,
    ].filter((piece) => piece !== null);
    written = withName(written, inFile, sheet, TITLES, pieces.length === 0 ? null : `=${pieces.join(",")}`);
  }
  return written;
}

function withName(
  names: StoredName[],
  inFile: readonly StoredName[],
  sheet: Sheet,
  name: string,
  formula: string | null,
): StoredName[] {
  const known = names.find(isFor(sheet, name));
  if (formula === null) return names.filter((stored) => stored !== known);
  if (!known) return [...names, renewed(inFile, name, formula, sheet)];
  known.formula = formula;
  return names;
}
