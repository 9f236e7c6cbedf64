import type { Address, Area } from "../sheet/address";
import type { Sourced } from "./headcount";

/** How a figure adds up cells of the user's sheets; a formula can say the same. */
export type SourceSum =
  /** The sum of single cells, each read for itself. */
  | {
      readonly kind: "cells";
      readonly parts: readonly Sourced<number>[];
      /** The number in a cell that makes 1 of what is summed: 100 where cells hold percentages. */
      readonly per: number;
    }
  /** The sum over the rows of a list whose keys all hold. */
  | {
      readonly kind: "list";
      readonly keys: readonly ListKey[];
      /** The column of what is summed, as long as the keys' columns; null where rows are counted. */
      readonly amounts: Area | null;
      readonly per: number;
      /** Texts in that column that are read as an amount: "4/5". */
      readonly texts: readonly ListText[];
    }
  /** How many rows there are: a line a person, where nothing else is told. */
  | { readonly kind: "rows"; readonly areas: readonly Area[] };

/** Whether a row's cell in a column is one of these texts (or is none of them): as a formula's "=" compares. */
export type ListKey = {
  readonly column: Area;
  readonly holds: boolean;
  readonly texts: readonly (string | number)[];
};

export type ListText = { readonly text: string; readonly amount: number };

/** The cells that a figure rests on, areas where it takes whole columns. */
export function cellsBehind({ at, sum }: Sourced<number>): readonly Address[] {
  switch (sum?.kind) {
    case undefined:
      return [at];
    case "cells":
      return runsOf(sum.parts.map((part) => part.at));
    case "list":
      return [...(sum.amounts ? [sum.amounts] : []), ...sum.keys.map(({ column }) => column)];
    case "rows":
      return sum.areas;
  }
}

/** Cells that stand below each other without a gap, as areas; in the order given. */
export function runsOf(cells: readonly Address[]): readonly Area[] {
  const runs: Area[] = [];
  for (const { sheet, row, column } of cells) {
    const last = runs.at(-1);
    const follows =
      last?.sheet === sheet && last.column === column && last.columns === 1 && last.row + last.rows === row;
    if (follows) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ sheet, row, column, rows: 1, columns: 1 });
  }
  return runs;
}

/** The same cells and areas, none twice. */
export function eachOnce(cells: readonly Address[]): readonly Address[] {
  const seen = new Set<string>();
  return cells.filter((at) => {
    const { rows = 1, columns = 1 } = at as Partial<Area>;
    const key = [at.sheet, at.row, at.column, rows, columns].join("|");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
