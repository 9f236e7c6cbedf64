import { turnEnds } from "../model/turns";
import type { Turns } from "../model/turns";
import { cellAt } from "../sheet/address";
import type { Address, Area } from "../sheet/address";
import type { AnnexPlan, PlannedArea, PlannedCell, PlannedChart } from "../annex/plan";
import { planSize, printedRows } from "../annex/plan";
import { movedDown } from "../annex/formula/expression";
import type { Expression } from "../annex/formula/expression";
import { printFormula } from "../annex/formula/print";
import type { Content, PlacedChart, PrintSetup } from "./operation";

/** A plan with the corner of its block in the workbook. */
export type PlacedPlan = { readonly plan: AnnexPlan; readonly origin: Address };

export function blockArea({ plan, origin }: PlacedPlan): Area {
  return { ...origin, ...planSize(plan) };
}

/**
 * What of a block is printed, by the keys of its rows, which rows come again on every page: those down to `head`, and which
 * begin a page: those that stand for what `breaks` do in the plan.
 */
export function printedArea(
  origin: Address,
  rows: readonly { readonly key: string }[],
  columns: number,
  head: number | null,
  plan: AnnexPlan,
): { readonly area: Area } & Pick<PrintSetup, "titleRows" | "breaks"> {
  const printed = printedRows(rows);
  const area = { ...cellAt(origin, printed.row, 0), rows: printed.rows, columns };
  // Where all is printed the rows above the headings are no headings.
  const first = printed.row === 0 ? head : area.row;
  const starts = new Set(plan.breaks?.map((row) => plan.rows[row]?.key));
  const breaks = rows.flatMap(({ key }, row) => (starts.has(key) ? [origin.row + row] : []));
  return { area, titleRows: first === null || head === null ? null : { first, last: head }, breaks };
}

/** An area of the block as an area of the workbook. */
export function placeArea(origin: Address, area: PlannedArea): Area {
  return { ...cellAt(origin, area.row, area.column), rows: area.rows, columns: area.columns };
}

export function placeChart(origin: Address, chart: PlannedChart): PlacedChart {
  return {
    sheet: origin.sheet,
    name: chart.name,
    look: chart.look,
    series: chart.series.map((series) => ({
      values: placeArea(origin, series.values),
      categories: placeArea(origin, series.categories),
    })),
    over: placeArea(origin, chart.over),
  };
}

/** Cells whose formulas are printed in one turn. */
const CELLS_A_TURN = 4000;

/** Whether others get a turn after this row, where rows have so many columns. */
export function isPause(row: number, columns: number): boolean {
  return turnEnds(row, Math.max(1, Math.floor(CELLS_A_TURN / Math.max(1, columns))));
}

/** What the cells of the block are to hold. */
export function* placeContents(origin: Address, plan: AnnexPlan): Turns<readonly (readonly Content[])[]> {
  const contents: Content[][] = [];
  for (const row of plan.rows.keys()) {
    contents.push(plan.columnWidths.map((_, column) => placeContent(origin, plannedCell(plan, row, column))));
    if (isPause(row, plan.columnWidths.length)) yield;
  }
  return contents;
}

/** What the cell is to hold, its formula printed for where the block stands. */
export function placeContent(origin: Address, cell: PlannedCell | null | undefined): Content {
  if (!cell) return { kind: "blank" };
  switch (cell.content.kind) {
    case "formula":
      return { kind: "formula", formula: printFormula(cell.content.formula, origin) };
    case "text":
      return cell.content.text === "" ? { kind: "blank" } : { kind: "text", text: cell.content.text };
    case "blank":
      return { kind: "blank" };
  }
}

export function plannedCell(plan: AnnexPlan, row: number, column: number): PlannedCell | null {
  return plan.rows[row]?.cells[column] ?? null;
}

/** A formula of a plan by itself, also where it is one that is filled down. */
export function plainFormula(formula: Expression): Expression {
  return formula.kind === "filled" ? movedDown(formula.of, formula.down) : formula;
}
