import type { Finding } from "../model/finding";
import type { UnitCost } from "../model/unit-cost";
import { gridAddress, valueAt } from "../sheet/grid";
import type { Block, Evidence } from "./block";
import { labelOf } from "./label";
import type { SheetHeadings } from "./sheet-headings";
import { readCosts } from "./unit-cost-figures";
import { levelsAcross } from "./unit-cost-across";
import { levelsDown, levelsIn } from "./unit-cost-layout";
import type { CostLayout } from "./unit-cost-layout";
import { costTierAt } from "./unit-cost-tier";
import type { CostTier } from "./unit-cost-tier";

/** A table of unit costs (level × statute × body) as read. */
export type UnitCostTable = {
  readonly block: Block;
  readonly unitCosts: readonly UnitCost[];
  readonly findings: readonly Finding[];
};

/** All unit-cost tables of a sheet: levels down or across; bodies, statutes and years the other way, or as blocks. */
export function findUnitCostTables(sheet: SheetHeadings): UnitCostTable[] {
  const found: UnitCostTable[] = [];
  let free = 0;
  for (const row of rowsOf(sheet)) {
    if (row < free) continue;
    const layout = layoutAt(sheet, row, free);
    const table = layout && readTable(sheet, layout, free);
    if (!table) continue;
    found.push(table);
    free = layout.bottom + 1;
  }
  return found;
}

/** Rows with a heading, and those of bare letters, which name nothing by themselves. */
function rowsOf(sheet: SheetHeadings): readonly number[] {
  const rows = new Set(sheet.rows.keys());
  sheet.grid.values.forEach((values, row) => {
    if (!rows.has(row) && values.some((value) => typeof value === "string" && LEVEL.test(value)))
      rows.add(row);
  });
  return [...rows].sort((a, b) => a - b);
}

const LEVEL = /^\s*(?:niv\w*\.?\s*|level\s*)?[A-E]\s?\d{0,2}\s*$/u;

function layoutAt(sheet: SheetHeadings, row: number, firstRow: number): CostLayout | null {
  for (const field of ["level", "grade"] as const) {
    for (const { column, heading } of sheet.rows.get(row) ?? []) {
      if (!heading.certain.has(field) || heading.unknown > 0 || heading.fields.has("cost")) continue;
      const layout = levelsDown(sheet, row, column, firstRow);
      if (layout && layout.cells.length > 0) return layout;
    }
  }
  const across = levelsAcross(sheet, row);
  if (across) return across;
  return bareLevels(sheet, row, firstRow);
}

/** Levels below an empty cell, or below the name of a body, of a table whose headings tell costs. */
function bareLevels(sheet: SheetHeadings, row: number, firstRow: number): CostLayout | null {
  const values = sheet.grid.values[row] ?? [];
  const says = values.some((_, column) => {
    const tier = costTierAt(sheet, row, column);
    return tier !== null && (tier.cost || tier.statute !== null || tier.entity !== null);
  });
  if (!says) return null;
  const below = sheet.grid.values[row + 1] ?? [];
  const column = below.findIndex((value) => typeof value === "string" && levelsIn(value.trim()).length > 0);
  if (column === -1 || levelsIn(labelOf(values[column] ?? null)).length > 0) return null;
  if (levelsIn(labelOf(valueAt(sheet.grid, row + 2, column))).length === 0) return null;
  const layout = levelsDown(sheet, row, column, firstRow);
  return layout && layout.cells.length > 0 ? layout : null;
}

const TITLE_ROWS = 8;

function readTable(sheet: SheetHeadings, layout: CostLayout, firstRow: number): UnitCostTable | null {
  const { grid } = sheet;
  const titles: CostTier[] = [];
  for (let row = layout.top - 1; row >= Math.max(firstRow, layout.top - TITLE_ROWS); row -= 1) {
    for (let column = 0; column <= layout.right + 1; column += 1) {
      const tier = costTierAt(sheet, row, column);
      if (tier) titles.push(tier);
    }
  }
  if (isOfStaff(sheet, layout, titles)) return null;
  const read = readCosts(sheet, layout, titles);
  if (!read) return null;
  const { unitCosts, findings } = read;
  const evidence: Evidence[] = [
    ...layout.named.flatMap(({ row, column, field }): Evidence[] => {
      const text = labelOf(valueAt(grid, row, column));
      return text === "" ? [] : [{ kind: "heading", field, text, at: gridAddress(grid, row, column) }];
    }),
    ...[...layout.leftOut, ...read.leftOut].map(({ row, column, what }): Evidence => {
      const at = { ...gridAddress(grid, row, column), rows: 1, columns: 1 };
      return { kind: "left-out", what, text: labelOf(valueAt(grid, row, column)), at };
    }),
  ];
  const area = {
    ...gridAddress(grid, layout.top, layout.left),
    rows: layout.bottom - layout.top + 1,
    columns: layout.right - layout.left + 1,
  };
  const confidence =
    0.6 +
    (unitCosts.some((cost) => cost.statute !== null) ? 0.2 : 0) +
    (unitCosts.some((cost) => cost.entity !== null) ? 0.2 : 0);
  return { block: { kind: "unit-costs", area, confidence, evidence }, unitCosts, findings };
}

/** A list of agents, or staff by level with what they cost together, has costs and levels as well. */
function isOfStaff(sheet: SheetHeadings, layout: CostLayout, titles: readonly CostTier[]): boolean {
  const each =
    titles.some((tier) => tier.each) || layout.cells.some(({ tiers }) => tiers.some((tier) => tier.each));
  for (let row = layout.top; row <= layout.bottom && row <= layout.top + 3; row += 1) {
    for (const { heading } of sheet.rows.get(row) ?? []) {
      const { fields } = heading;
      if (fields.has("person-name") || fields.has("end-date") || fields.has("working-time")) return true;
      const counts =
        fields.has("heads") || fields.has("real") || fields.has("theoretical") || fields.has("fte");
      if (counts && !fields.has("cost") && !each) return true;
    }
  }
  return false;
}
