import type { Area } from "../../sheet/address";
import { areasOverlap } from "../../sheet/address";

/** What two areas of one sheet have in common, or null. */
export function common(a: Area, b: Area): Area | null {
  if (!areasOverlap(a, { ...b, sheet: a.sheet })) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return { sheet: a.sheet, row, column, rows, columns };
}

/** An area without the cells of another: none to four pieces. */
export function without(area: Area, hole: Area): Area[] {
  const inner = common(area, hole);
  if (inner === null) return [area];
  const { sheet } = area;
  const [bottom, right] = [inner.row + inner.rows, inner.column + inner.columns];
  const beside = { sheet, row: inner.row, rows: inner.rows };
  const pieces = [
    { ...area, rows: inner.row - area.row },
    { ...beside, column: area.column, columns: inner.column - area.column },
    { ...beside, column: right, columns: area.column + area.columns - right },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Apart areas, those that make a rectangle together put together. */
export function joined(areas: readonly Area[]): Area[] {
  const result: Area[] = [];
  for (const area of areas) {
    let whole = area;
    for (let at = 0; at < result.length; at++) {
      const both = result[at] && together(result[at] ?? area, whole);
      if (!both) continue;
      whole = both;
      result.splice(at, 1);
      at = -1; // what was passed over may fit now
    }
    result.push(whole);
  }
  return result;
}

function together(a: Area, b: Area): Area | null {
  const sameColumns = a.column === b.column && a.columns === b.columns;
  const sameRows = a.row === b.row && a.rows === b.rows;
  if (sameColumns && (a.row + a.rows === b.row || b.row + b.rows === a.row))
    return { ...a, row: Math.min(a.row, b.row), rows: a.rows + b.rows };
  if (sameRows && (a.column + a.columns === b.column || b.column + b.columns === a.column))
    return { ...a, column: Math.min(a.column, b.column), columns: a.columns + b.columns };
  return null;
}
