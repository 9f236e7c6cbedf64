import { valueAt } from "../sheet/grid";
import { labelOf } from "./label";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";
import { GAP, isAbout, levelsIn } from "./unit-cost-layout";
import type { CostCell, CostLayout } from "./unit-cost-layout";
import { costTierAt } from "./unit-cost-tier";
import type { CostTier } from "./unit-cost-tier";

/** Levels across: a row of levels, with bodies, statutes or years down. */
export function levelsAcross(sheet: SheetHeadings, row: number): CostLayout | null {
  const { grid } = sheet;
  const values = grid.values[row] ?? [];
  const levels = values.flatMap((value, column) => {
    const read = typeof value === "string" ? levelsIn(value.trim()) : [];
    return read.length > 0 ? [{ column, levels: read }] : [];
  });
  const from = levels[0]?.column;
  if (levels.length < 2 || from === undefined) return null;
  const beside = (at: number) =>
    Array.from({ length: from }, (_, column) => costTierAt(sheet, at, column)).flatMap((tier) => tier ?? []);
  let corner: readonly CostTier[] | null = null;
  const cells: CostCell[] = [];
  const leftOut: CostLayout["leftOut"][number][] = [];
  let context: readonly CostTier[] = [];
  const held = new Map<number, CostTier>();
  let last = row;
  for (let at = row + 1; at < grid.values.length && at - last <= GAP; at += 1) {
    const figures = levels.some(({ column }) => !isBlank(valueAt(grid, at, column)));
    // Of a list of agents each row is one of levels, and ends the one above it before anything else is read.
    if (figures && levels.some(({ column }) => levelsIn(labelOf(valueAt(grid, at, column))).length > 0))
      break;
    const said = beside(at);
    if (!figures) {
      const group = said[0];
      if (group && isAbout(group)) {
        context = [group];
        held.clear();
        last = at;
      }
      continue;
    }
    for (const tier of said) held.set(tier.column, tier);
    if (said.some(({ other }) => other)) {
      leftOut.push({ row: at, column: said[0]?.column ?? 0, what: "other-column" });
      last = at;
      continue;
    }
    last = at;
    corner ??= beside(row);
    const tiers = [...held.values(), ...context, ...corner];
    for (const level of levels) cells.push({ row: at, column: level.column, levels: level.levels, tiers });
  }
  if (cells.length === 0 || corner === null) return null;
  const named = [...held.values()].map(({ row: at, column, entity, statute }) => ({
    row: at,
    column,
    field: entity ? ("entity" as const) : statute ? ("statute" as const) : ("cost" as const),
  }));
  return {
    top: row,
    bottom: last,
    left: Math.min(from, ...[...held.keys()], ...corner.map(({ column }) => column)),
    right: levels.at(-1)?.column ?? from,
    cells,
    named: [{ row, column: from, field: "level" }, ...named],
    leftOut,
    untold: [],
    from: 0,
    unread: [],
  };
}
