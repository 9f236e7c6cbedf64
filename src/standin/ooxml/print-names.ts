import { formatRange, parseArea, quoteSheet } from "../../sheet/a1";
import type { PageSetup, Sheet } from "../book";
import type { StoredName } from "./defined-name";
import { renewed } from "./defined-name";
import { sameName } from "./same-name";

/** What a sheet prints, and which rows it repeats: two names of Excel's own, with the sheet as their scope. */
export type PrintNames = Pick<PageSetup, "printArea" | "titleRows">;

const AREA = "_xlnm.Print_Area";
const TITLES = "_xlnm.Print_Titles";

const isFor = (sheet: Sheet, name: string) => (stored: StoredName) =>
  stored.scope === sheet && sameName(stored.name, name);

/** Of a print area in several pieces only the first is told. */
export function readPrintNames(names: readonly StoredName[], sheet: Sheet): PrintNames {
  const area = names.find(isFor(sheet, AREA))?.formula ?? "";
  const titles = names.find(isFor(sheet, TITLES))?.formula ?? "";
  const rows = /!\$?(\d+):\$?(\d+)/.exec(titles);
  return {
    printArea: parseArea(firstPiece(area), sheet.name),
    titleRows: rows ? { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 } : null,
  };
}

// A comma in a sheet's name stands between quotes.
const firstPiece = (formula: string) => /^(?:'(?:[^']|'')*'|[^,'])*/.exec(formula)?.[0] ?? "";

/** The names with those of the sheet made, changed or taken away; title columns stay. */
export function writePrintNames(
  names: readonly StoredName[],
  sheet: Sheet,
  { printArea, titleRows }: Partial<PrintNames>,
  inFile: readonly StoredName[],
): StoredName[] {
  const prefix = `=${quoteSheet(sheet.name)}!`;
  let written = [...names];
  if (printArea !== undefined) {
    written = withName(written, inFile, sheet, AREA, printArea && prefix + formatRange(printArea, true));
  }
  if (titleRows !== undefined) {
    const columns = /[^,=]*!\$?[A-Z]+:\$?[A-Z]+/.exec(names.find(isFor(sheet, TITLES))?.formula ?? "")?.[0];
    const rows = titleRows && `${prefix.slice(1)}$${titleRows.first + 1}:$${titleRows.last + 1}`;
    const pieces = [columns, rows].filter((piece) => piece);
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
