import type { Finding } from "../model/finding";
import { areasOverlap } from "../sheet/address";
import type { Area } from "../sheet/address";
import { gridAddress } from "../sheet/grid";
import type { Block } from "./block";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank, isFigure } from "./sheet-headings";

/** Filled cells that lie together; counts from the grid's corner, the ends not included. */
type Part = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly figures: number;
};

/** A figure in passing, with or without a remark, is no table. */
const FIGURES = 2;

/**
 * Parts of a sheet that hold figures with names or further figures beside them and that lie in none of the blocks that were
 * found there: a table that nothing is known of. They overlap no block; what touches one at its side are further columns of it,
 * and rows below one without headings of their own are what it is made of. Below a budget stands a summary of it.
 */
export function unreadParts({ grid }: SheetHeadings, found: readonly Block[]): Block[] {
  const areas = found.map(({ area }) => area);
  const areaOf = ({ top, bottom, left, right }: Part): Area => ({
    ...gridAddress(grid, top, left),
    rows: bottom - top,
    columns: right - left,
  });
  const isFree = (part: Part) => !areas.some((area) => areasOverlap(area, areaOf(part)));
  const closed: Part[] = [];
  let open: readonly Part[] = [];
  for (const [row, values] of grid.values.entries()) {
    const next: Part[] = [];
    for (const run of runsIn(grid.area.row + row, row, values)) {
      const touched = [...open, ...next].filter((part) => part.left <= run.right && part.right >= run.left);
      const whole = touched.reduce(joined, run);
      const taken = touched.length > 0 && isFree(whole) ? touched : [];
      open = open.filter((part) => !taken.includes(part));
      for (const part of taken) if (next.includes(part)) next.splice(next.indexOf(part), 1);
      next.push(taken.length > 0 ? whole : run);
    }
    closed.push(...open);
    open = next;
  }
  return [...closed, ...open]
    .filter((part) => {
      const [area, headed] = [areaOf(part), isHeaded(part)];
      if (part.figures < FIGURES || area.columns < 2) return false;
      return !found.some(
        (block) =>
          isBeside(block.area, area) ||
          (isBelow(block.area, area) && (!headed || block.kind === "budget-list")),
      );
    })
    .map(areaOf)
    .map((area): Block => ({ kind: "unknown", area, confidence: 0, evidence: [] }));

  /** Whether texts or years stand side by side above its figures. */
  function isHeaded({ top, bottom, left, right }: Part): boolean {
    const rows = grid.values.slice(top, bottom).map((values) => values.slice(left, right));
    const first = rows.find((values) => values.filter((value) => !isBlank(value)).length > 1);
    return first !== undefined && !first.some(isFigure);
  }

  /** The filled cells of a row outside every block, side by side or with one empty cell between. */
  function runsIn(absolute: number, row: number, values: (typeof grid.values)[number]): Part[] {
    const here = areas.filter((area) => absolute >= area.row && absolute < area.row + area.rows);
    const runs: Part[] = [];
    for (const [column, value] of values.entries()) {
      const at = grid.area.column + column;
      if (isBlank(value) || here.some((area) => at >= area.column && at < area.column + area.columns))
        continue;
      const cell: Part = {
        top: row,
        bottom: row + 1,
        left: column,
        right: column + 1,
        figures: isFigure(value) ? 1 : 0,
      };
      const last = runs.at(-1);
      const whole = last && joined(last, cell);
      if (whole && column - last.right < 2 && isFree(whole)) runs[runs.length - 1] = whole;
      else runs.push(cell);
    }
    return runs;
  }
}

export function partUnread({ area }: Block): Finding {
  return { code: "part-unread", severity: "warning", at: area, facts: {} };
}

function isBeside(block: Area, { row, rows, column, columns }: Area): boolean {
  const touches = column === block.column + block.columns || column + columns === block.column;
  return touches && row < block.row + block.rows && block.row < row + rows;
}

function isBelow(block: Area, { row, column, columns }: Area): boolean {
  const shares = column < block.column + block.columns && block.column < column + columns;
  return shares && row >= block.row + block.rows;
}

function joined(a: Part, b: Part): Part {
  return {
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    figures: a.figures + b.figures,
  };
}
