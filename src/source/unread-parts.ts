import { areasOverlap } from "../sheet/address";
import type { Area } from "../sheet/address";
import type { Block } from "./block";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank, isFigure } from "./sheet-headings";

/** Filled cells that lie together, and how many of them are figures; a figure in passing is no table. */
type Part = Area & { readonly figures: number };

const FIGURES = 2;

/**
 * Parts of a sheet that hold figures with names or further figures beside them and that lie in none of the blocks that were
 * found there: a table that nothing is known of. They overlap no block; what touches one at its side are further columns of it,
 * and rows below one without headings of their own are what it is made of. Below a budget stands a summary of it.
 */
export function unreadParts({ grid }: SheetHeadings, found: readonly Block[]): Block[] {
  const { sheet, row: top, column: left } = grid.area;
  const isFree = (part: Area) => !found.some(({ area }) => areasOverlap(area, part));
  const parts: Part[] = [];
  let open: Part[] = [];
  grid.values.forEach((values, down) => {
    const row = top + down;
    const here = found.filter(({ area }) => row >= area.row && row < endRow(area));
    const next: Part[] = [];
    values.forEach((value, across) => {
      const column = left + across;
      if (isBlank(value) || here.some(({ area }) => column >= area.column && column < endColumn(area)))
        return;
      let part: Part = { sheet, row, column, rows: 1, columns: 1, figures: Number(isFigure(value)) };
      // Above it, or in its row with at most one empty cell between.
      for (const other of [...open, ...next]) {
        if (other.column > column || endColumn(other) < column - (endRow(other) > row ? 1 : -1)) continue;
        const whole = joined(other, part);
        if (!isFree(whole)) continue;
        part = whole;
        open = open.filter((one) => one !== other);
        if (next.includes(other)) next.splice(next.indexOf(other), 1);
      }
      next.push(part);
    });
    parts.push(...open);
    open = next;
  });
  return [...parts, ...open].flatMap(({ figures, ...area }): Block[] => {
    if (figures < FIGURES || area.columns < 2) return [];
    const headed = isHeaded(area);
    const belongs = found.some(({ area: block, kind }) => {
      const above = endRow(block) <= area.row;
      const apart = endColumn(block) < area.column || endColumn(area) < block.column;
      if (apart || endRow(area) <= block.row) return false;
      return above ? !headed || kind === "budget-list" : true;
    });
    return belongs ? [] : [{ kind: "unknown", area, confidence: 0, evidence: [] }];
  });

  /** Whether texts or years stand side by side above its figures. */
  function isHeaded({ row, rows, column, columns }: Area): boolean {
    const first = grid.values
      .slice(row - top, row - top + rows)
      .map((values) => values.slice(column - left, column - left + columns))
      .find((values) => values.filter((value) => !isBlank(value)).length > 1);
    return first?.some(isFigure) === false;
  }
}

const endRow = ({ row, rows }: Area): number => row + rows;
const endColumn = ({ column, columns }: Area): number => column + columns;

function joined(a: Part, b: Part): Part {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    sheet: a.sheet,
    row,
    column,
    rows: Math.max(endRow(a), endRow(b)) - row,
    columns: Math.max(endColumn(a), endColumn(b)) - column,
    figures: a.figures + b.figures,
  };
}
