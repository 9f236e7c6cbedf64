import type { Finding } from "../model/finding";
import { turnEnds } from "../model/turns";
import type { Turns } from "../model/turns";
import type { UnitCost } from "../model/unit-cost";
import { areaOf } from "../sheet/address";
import { gridAddress, valueAt } from "../sheet/grid";
import type { Block, Evidence } from "./block";
import { labelOf } from "./label";
import type { SheetHeadings } from "./sheet-headings";
import { readCosts } from "./unit-cost-figures";
import { levelsAcross } from "./unit-cost-across";
import { levelsDown } from "./unit-cost-down";
import { levelsIn } from "./unit-cost-layout";
import type { CostLayout } from "./unit-cost-layout";
import { costTierAt } from "./unit-cost-tier";
import type { CostTier } from "./unit-cost-tier";

/** A table of unit costs (level × statute × body) as read. */
export type UnitCostTable = {
  readonly block: Block;
  readonly unitCosts: readonly UnitCost[];
  readonly findings: readonly Finding[];
};

/** Rows that are looked at in one turn. */
const ROWS_A_TURN = 2000;

/** All unit-cost tables of a sheet: levels down or across; bodies, statutes and years the other way, or as blocks. */
export function* findUnitCostTables(sheet: SheetHeadings): Turns<UnitCostTable[]> {
  const found: UnitCostTable[] = [];
  const taken: CostLayout[] = [];
  for (const [index, row] of rowsOf(sheet).entries()) {
    if (turnEnds(index, ROWS_A_TURN)) yield;
    // Tables may stand side by side.
    for (let layout = layoutAt(sheet, row, taken); layout; layout = layoutAt(sheet, row, taken)) {
      const table = readTable(sheet, layout, taken);
      taken.push(layout);
      if (table) found.push(table);
    }
  }
  return found;
}

const RECENT = 20; // tables come from top to bottom, so only the last ones can touch

function isTaken(taken: readonly CostLayout[], row: number, column: number): boolean {
  return taken
    .slice(-RECENT)
    .some(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
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

function layoutAt(sheet: SheetHeadings, row: number, taken: readonly CostLayout[]): CostLayout | null {
  const firstRow = firstFree(taken, row);
  for (const field of ["level", "grade"] as const) {
    for (const { column, heading } of sheet.rows.get(row) ?? []) {
      if (!heading.certain.has(field) || heading.unknown > 0 || heading.fields.has("cost")) continue;
      if (isTaken(taken, row, column)) continue;
      const layout = levelsDown(sheet, row, column, firstRow);
      if (layout && layout.cells.length > 0 && !overlaps(taken, layout)) return layout;
    }
  }
  const across = levelsAcross(sheet, row);
  if (across && !overlaps(taken, across)) return across;
  return bareLevels(sheet, row, firstRow, taken);
}

function overlaps(taken: readonly CostLayout[], one: CostLayout): boolean {
  return taken
    .slice(-RECENT)
    .some(
      ({ top, bottom, left, right }) =>
        one.top <= bottom && top <= one.bottom && one.left <= right && left <= one.right,
    );
}

/** The row below the tables that end above a row. */
function firstFree(taken: readonly CostLayout[], row: number): number {
  return Math.max(0, ...taken.slice(-RECENT).flatMap(({ bottom }) => (bottom < row ? [bottom + 1] : [])));
}

/** Levels below an empty cell, or below the name of a body, of a table whose headings tell costs. */
function bareLevels(
  sheet: SheetHeadings,
  row: number,
  firstRow: number,
  taken: readonly CostLayout[],
): CostLayout | null {
  const values = sheet.grid.values[row] ?? [];
  const isLevel = (at: number, column: number) =>
    levelsIn(labelOf(valueAt(sheet.grid, at, column))).length > 0;
  const column = values.findIndex(
    (_, at) =>
      isLevel(row + 1, at) && isLevel(row + 2, at) && !isLevel(row, at) && !isTaken(taken, row + 1, at),
  );
  if (column === -1) return null;
  const says = values.some((_, other) => {
    const tier = costTierAt(sheet, row, other);
    return tier !== null && (tier.cost || tier.statute !== null || tier.entity !== null);
  });
  if (!says) return null;
  const layout = levelsDown(sheet, row, column, firstRow);
  return layout && layout.cells.length > 0 && !overlaps(taken, layout) ? layout : null;
}

const TITLE_ROWS = 8;

/** What stands above a table; what stands above others beside it says nothing of its body. */
function titlesOf(
  sheet: SheetHeadings,
  layout: CostLayout,
  taken: readonly CostLayout[],
): readonly CostTier[] {
  const titles: CostTier[] = [];
  const firstRow = firstFree(taken, layout.top);
  for (let row = layout.top - 1; row >= Math.max(firstRow, layout.top - TITLE_ROWS); row -= 1) {
    for (let column = 0; column <= layout.right + 1; column += 1) {
      const tier = costTierAt(sheet, row, column);
      if (!tier) continue;
      const own = column >= layout.from;
      titles.push(own ? tier : { ...tier, entity: null, statute: null });
    }
  }
  return titles;
}

function readTable(
  sheet: SheetHeadings,
  layout: CostLayout,
  taken: readonly CostLayout[],
): UnitCostTable | null {
  const { grid } = sheet;
  const titles = titlesOf(sheet, layout, taken);
  if (isOfStaff(sheet, layout, titles)) return null;
  const read = readCosts(sheet, layout, titles);
  if (!read) return null;
  const { unitCosts } = read;
  const unread = layout.unread.map(({ row, column }): Finding => {
    const at = areaOf(gridAddress(grid, row, column));
    return { code: "level-unread", severity: "warning", at, facts: {} };
  });
  const untold = layout.untold.map(({ row, column }): Finding => {
    const at = areaOf(gridAddress(grid, row, column));
    const facts = { heading: labelOf(valueAt(grid, row, column)) };
    return { code: "cost-column-unread", severity: "warning", at, facts };
  });
  const evidence: Evidence[] = [
    ...layout.named.flatMap(({ row, column, field }): Evidence[] => {
      const text = labelOf(valueAt(grid, row, column));
      return text === "" ? [] : [{ kind: "heading", field, text, at: gridAddress(grid, row, column) }];
    }),
    ...[...layout.leftOut, ...read.leftOut].map(({ row, column, what }): Evidence => {
      const at = areaOf(gridAddress(grid, row, column));
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
  const block: Block = { kind: "unit-costs", area, confidence, evidence };
  return { block, unitCosts, findings: [...read.findings, ...unread, ...untold] };
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
