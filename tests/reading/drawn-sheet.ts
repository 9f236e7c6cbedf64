import { parseArea } from "../../src/sheet/a1";
import { CELL_ERRORS } from "../../src/sheet/cell-value";
import type { CellValue } from "../../src/sheet/cell-value";
import type { Area } from "../../src/sheet/address";
import type { Grid } from "../../src/sheet/grid";

/** A sheet drawn as text, with the cells that it comes to. */
export type DrawnSheet = {
  readonly name: string;
  readonly hidden: boolean;
  /** Row and column of the first drawn cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** As Excel's API gives them: a merged area holds its value in its first cell, dates are serials. */
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
  /** Cells that are shown as a date, as "row,column" of the drawing. */
  readonly dates: ReadonlySet<string>;
  readonly date1904: boolean;
};

/**
 * Draws a sheet from its first cell on: a line a row, cells apart by "|". In a cell:
 * nothing = empty · 3 or -5.5 = a number · 'text = text whatever it looks like · @2023-01-19 = a date · #REF! = an error
 * `<` = merged with the cell to the left · `^` = merged with the cell above
 * `¶` = a line break · `~` = a narrow no-break space · `¬` = a no-break space
 * Everything else is text as it stands.
 */
export function sheet(
  name: string,
  origin: string,
  drawing: string,
  { hidden = false, date1904 = false } = {},
): DrawnSheet {
  const start = parseArea(origin, name);
  if (!start) throw new Error(`${origin} is no cell.`);
  const lines = drawing.replace(/^\n/u, "").trimEnd().split("\n");
  const tokens = lines.map((line) => line.split("|").map((token) => token.trim()));
  const dates = new Set<string>();
  const values = tokens.map((row, rowIndex) =>
    row.map((token, columnIndex) => {
      if (token.startsWith("@")) dates.add(`${rowIndex},${columnIndex}`);
      const value = valueOf(token);
      return date1904 && token.startsWith("@") && typeof value === "number" ? value - DAYS_TO_1904 : value;
    }),
  );
  const merges = mergesOf(tokens).map((area) => ({
    ...area,
    sheet: name,
    row: start.row + area.row,
    column: start.column + area.column,
  }));
  return { name, hidden, row: start.row, column: start.column, values, merges, dates, date1904 };
}

const DAYS_TO_1904 = 1462;

function valueOf(token: string): CellValue {
  if (token === "" || token === "<" || token === "^") return null;
  if (/^-?\d+(\.\d+)?$/u.test(token)) return Number(token);
  if (token.startsWith("@")) return Date.parse(token.slice(1)) / 86_400_000 + 25_569;
  const error = CELL_ERRORS.find((code) => code === token);
  if (error) return { error };
  const text = token.startsWith("'") ? token.slice(1) : token;
  return text.replaceAll("¶", "\n").replaceAll("~", "\u202f").replaceAll("¬", "\u00a0");
}

/** The merged areas by their first cell: a mark belongs to whatever stands to its left or above it. */
function mergesOf(tokens: readonly (readonly string[])[]): Omit<Area, "sheet">[] {
  const areas = new Map<string, { row: number; column: number; rows: number; columns: number }>();
  const anchors = tokens.map((row) => row.map(() => ""));
  for (const [row, line] of tokens.entries()) {
    for (const [column, token] of line.entries()) {
      const beside =
        token === "<" ? anchors[row]?.[column - 1] : token === "^" ? anchors[row - 1]?.[column] : "";
      const anchor = beside === "" || beside === undefined ? `${row},${column}` : beside;
      if (anchor === `${row},${column}` && (token === "<" || token === "^"))
        throw new Error(`Nothing to merge at ${anchor}.`);
      anchors[row]![column] = anchor;
      const area = areas.get(anchor) ?? { row, column, rows: 1, columns: 1 };
      area.rows = Math.max(area.rows, row - area.row + 1);
      area.columns = Math.max(area.columns, column - area.column + 1);
      areas.set(anchor, area);
    }
  }
  return [...areas.values()].filter(({ rows, columns }) => rows * columns > 1);
}

/** The used range of the sheet as Excel's API gives it; null where it is empty. */
export function gridOfSheet({ name, row, column, values, date1904 }: DrawnSheet): Grid | null {
  const filled = values.flatMap((line, rowIndex) =>
    line.flatMap((value, columnIndex) => (value === null || value === "" ? [] : [{ rowIndex, columnIndex }])),
  );
  if (filled.length === 0) return null;
  const rowsOf = filled.map(({ rowIndex }) => rowIndex);
  const columnsOf = filled.map(({ columnIndex }) => columnIndex);
  const [top, bottom] = [Math.min(...rowsOf), Math.max(...rowsOf)];
  const [left, right] = [Math.min(...columnsOf), Math.max(...columnsOf)];
  const used = Array.from({ length: bottom - top + 1 }, (_, rowIndex) =>
    Array.from(
      { length: right - left + 1 },
      (__, columnIndex) => values[top + rowIndex]?.[left + columnIndex] ?? null,
    ),
  );
  const area = {
    sheet: name,
    row: row + top,
    column: column + left,
    rows: used.length,
    columns: right - left + 1,
  };
  return date1904 ? { area, values: used, dates: 1904 } : { area, values: used };
}
