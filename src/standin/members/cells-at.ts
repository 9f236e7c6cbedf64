import { columnIndex, LAST_COLUMN, LAST_ROW, parseArea } from "../../sheet/a1";
import type { Area } from "../../sheet/address";
import { invalidArgument } from "../api-error";
import type { Book, Sheet } from "../book";
import { areaMeant } from "../named-area";
import type { Arguments } from "./arguments";
import type { Cells, HostObjectOf } from "./host-object";

const WHOLE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

export function rangeOf(sheet: Sheet, area: Omit<Area, "sheet">): HostObjectOf<"Range"> {
  const { row, column, rows, columns } = area;
  if (
    row < 0 ||
    column < 0 ||
    rows < 1 ||
    columns < 1 ||
    row + rows > LAST_ROW ||
    column + columns > LAST_COLUMN
  ) {
    throw invalidArgument("a range beyond the edge of the sheet");
  }
  return { type: "Range", sheet, area: { sheet: sheet.name, row, column, rows, columns } };
}

export function wholeSheet(sheet: Sheet): HostObjectOf<"Range"> {
  return rangeOf(sheet, { row: 0, column: 0, rows: LAST_ROW, columns: LAST_COLUMN });
}

/** Whether the area takes in whole columns or whole rows: Excel gives no cells for it, and takes none. */
export function isUnbounded(area: Area): boolean {
  return area.rows === LAST_ROW || area.columns === LAST_COLUMN;
}

/**
 * The cells that an address or a name stands for on a sheet: "A1", "$A$1:B2", "A:C", "1:3", "Sheet!A1" of that very
 * sheet, or a name for a range on it. @throws ApiError InvalidArgument
 */
export function cellsAt(book: Book, sheet: Sheet, address: string): HostObjectOf<"Range"> {
  const { sheetName, local } = splitSheet(address);
  if (sheetName !== null && book.sheetNamed(sheetName)?.id !== sheet.id) {
    throw invalidArgument(`${address} is not on the sheet ${sheet.name}`);
  }
  const area = areaOfText(local, sheet.name) ?? areaOfName(book, sheet, local);
  if (area === null)
    throw invalidArgument(`${address} is no address and no name of a range on ${sheet.name}`);
  return rangeOf(sheet, area);
}

/** A range that was given as an object or as an address, which may name another sheet. */
export function cellsGiven(
  book: Book,
  sheet: Sheet | null,
  args: Arguments,
  index: number,
  name: string,
): Cells {
  const range = args.range(index);
  if (range !== null) return range;
  const address = args.text(index, name);
  const { sheetName } = splitSheet(address);
  const target = sheetName === null ? (sheet ?? book.activeSheet) : book.sheetNamed(sheetName);
  if (target === undefined) throw invalidArgument(`${address} names no sheet`);
  return cellsAt(book, target, address);
}

/** "'My sheet'!A1" -> "My sheet" and "A1". */
function splitSheet(address: string): { readonly sheetName: string | null; readonly local: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!match) return { sheetName: null, local: address };
  const [, quoted, bare = "", local = ""] = match;
  return { sheetName: quoted === undefined ? bare : quoted.replaceAll("''", "'"), local };
}

function areaOfText(text: string, sheet: string): Area | null {
  const columns = WHOLE_COLUMNS.exec(text);
  if (columns) {
    const [from = 0, to = 0] = columns
      .slice(1, 3)
      .map(columnIndex)
      .sort((a, b) => a - b);
    if (to >= LAST_COLUMN) return null;
    return { sheet, row: 0, column: from, rows: LAST_ROW, columns: to - from + 1 };
  }
  const rows = WHOLE_ROWS.exec(text);
  if (rows) {
    const [from = 0, to = 0] = rows
      .slice(1, 3)
      .map((number) => Number(number) - 1)
      .sort((a, b) => a - b);
    if (from < 0 || to >= LAST_ROW) return null;
    return { sheet, row: from, column: 0, rows: to - from + 1, columns: LAST_COLUMN };
  }
  return text.startsWith("=") ? null : parseArea(text, sheet);
}

function areaOfName(book: Book, sheet: Sheet, name: string): Area | null {
  const wanted = name.toLowerCase();
  const named = book.names.find(
    (item) => item.name.toLowerCase() === wanted && (item.scope === null || item.scope.id === sheet.id),
  );
  const area = named && (areaOfFormula(named.formula) ?? areaMeant(book, named.formula, sheet));
  return area && book.sheetNamed(area.sheet)?.id === sheet.id ? area : null;
}

/** "=Sheet1!$A$1:$B$2" or "=Sheet1!$A:$B" -> the area; null where a formula is anything else. */
export function areaOfFormula(formula: string): Area | null {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  const { sheetName, local } = splitSheet(text);
  return sheetName === null ? null : areaOfText(local, sheetName);
}
