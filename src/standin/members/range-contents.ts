import type { Area } from "../../sheet/address";
import { type CellValue, isCellError } from "../../sheet/cell-value";
import { invalidArgument } from "../api-error";
import type { Sheet } from "../book";
import type { Culture } from "../culture";
import { allowChange, type Host } from "../host";
import type { Json } from "../protocol";
import { readTyped, type Typed } from "../typed-text";
import { isList } from "./arguments";
import { isUnbounded } from "./cells-at";
import type { Cells } from "./host-object";
import { settleTables } from "./table-headings";

/** Above this many cells Excel gives null for the whole of a property, without an error. */
export const CELLS_PER_GET = 5_000_000;

/** One value a cell, row by row; null for whole columns or rows and for too many cells, as Excel does. */
export function readCells(
  { sheet, area }: Cells,
  read: (sheet: Sheet, row: number, column: number) => Json,
): Json {
  if (isUnbounded(area) || area.rows * area.columns > CELLS_PER_GET) return null;
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_cell, column) =>
      read(sheet, area.row + row, area.column + column),
    ),
  );
}

/** A cell's value as the API gives it: "" for an empty cell, "#N/A" for an error. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** Goes over what was given for a range: one value for all cells, or rows of values of exactly the range's shape. */
export function eachGiven(
  { area }: Cells,
  given: Json,
  what: string,
  visit: (row: number, column: number, value: Json) => void,
): void {
  if (isUnbounded(area)) throw invalidArgument(`${what} of whole rows or columns`);
  if (isList(given)) checkShape(given, area, what);
  for (let row = 0; row < area.rows; row += 1) {
    const cells = isList(given) ? given[row] : undefined;
    for (let column = 0; column < area.columns; column += 1) {
      const value = cells !== undefined && isList(cells) ? cells[column] : given;
      if (value === undefined || (value !== null && typeof value === "object")) {
        throw invalidArgument(`${what} has something else than text, numbers, true or false in it`);
      }
      visit(area.row + row, area.column + column, value);
    }
  }
}

function checkShape(given: readonly Json[], area: Area, what: string): void {
  const fits = given.length === area.rows && given.every((row) => isList(row) && row.length === area.columns);
  if (!fits) {
    throw invalidArgument(
      `${what} must have ${area.rows} rows and ${area.columns} columns, as the range has`,
    );
  }
}

/** Puts contents into cells as if typed: null leaves a cell as it is. The whole is checked before any cell changes. */
export function writeContents(cells: Cells, given: Json, what: string, host: Host): void {
  const { sheet, area } = cells;
  allowChange(sheet);
  eachGiven(cells, given, what, (_row, _column, value) => {
    if (typeof value === "string") checkText(value);
  });
  eachGiven(cells, given, what, (row, column, value) => {
    if (value !== null) enter(sheet, row, column, value, host.culture);
  });
  settleTables(sheet, area, host);
  host.calculation.touch({ ...area, sheet: sheet.name });
  host.happenings.changed(sheet, area, "add-in");
}

/** What no cell takes: too long a text, too long a formula, or a formula whose brackets or quotes do not close. */
function checkText(text: string): void {
  if (text.length > 32_767) throw invalidArgument("a cell holds at most 32,767 characters");
  if (!text.startsWith("=")) return;
  if (text.length > 8192) throw invalidArgument("a formula has at most 8,192 characters");
  const bare = text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  const count = (mark: RegExp): number => bare.match(mark)?.length ?? 0;
  const closed = count(/\(/g) === count(/\)/g) && count(/\{/g) === count(/\}/g) && !bare.includes('"');
  if (!closed) throw invalidArgument(`the formula ${text} is not complete`);
}

/** Types one value into one cell. */
export function enter(sheet: Sheet, row: number, column: number, value: Json, culture: Culture): void {
  const { numberFormat, quotePrefix } = sheet.style(row, column);
  const typed: Typed =
    typeof value === "string"
      ? readTyped(value, culture, numberFormat === "@")
      : { kind: "value", value: value as CellValue, numberFormat: null };
  const quoted = typed.kind === "text" && typed.quotePrefix;
  if (quoted !== quotePrefix) sheet.restyle(row, column, { quotePrefix: quoted });
  if (typed.kind === "formula") sheet.setFormula(row, column, typed.formula);
  else if (typed.kind === "text") sheet.setValue(row, column, typed.text);
  else {
    sheet.setValue(row, column, typed.value);
    if (typed.numberFormat !== null && numberFormat === "General") {
      sheet.restyle(row, column, { numberFormat: typed.numberFormat });
    }
  }
}
