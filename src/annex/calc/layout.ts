import { cellAt } from "../../sheet/address";
import type { Address } from "../../sheet/address";
import { area, fixed } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { BLOCKS, LEFT_COLUMNS } from "./columns";
import type { BlockColumn, LeftColumn } from "./columns";

/** The parameters, a row each, in this order. */
export const PARAMETERS = [
  "yearAlone",
  "index",
  "priceYear",
  "statuteText",
  "statute",
  "drift",
  "lag",
  "pivotBase",
  "pensionRate",
  "article60Text",
  "article60",
  "workloadCell",
  "slots",
  "measures",
  "over",
] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** Where everything stands on the calculation sheet, counted from the block's corner. */
export type CalcLayout = {
  readonly parameterRow: number;
  readonly serviceRow: number;
  readonly services: number;
  readonly scenarioRow: number;
  readonly scenarios: number;
  readonly costRow: number;
  readonly costs: number;
  readonly articleRow: number;
  readonly articles: number;
  /** Rows for the yearly amounts of the user's table; none where the workbook has no such table. */
  readonly profileRow: number;
  readonly profiles: number;
  /** The same for crossings of the pivot index. */
  readonly pivotRow: number;
  readonly pivots: number;
  /** The first rows of tables that a workbook may do without, and how many there is room for: none where it has none. */
  readonly rechargeRow: number;
  readonly recharges: number;
  readonly portfolioRow: number;
  readonly portfolios: number;
  /** What the columns below are about, group by group. */
  readonly groupRow: number;
  readonly yearRow: number;
  readonly indexRow: number;
  /** The month that a column is measured by, as a number: December for the FTE, else January. */
  readonly monthRow: number;
  readonly headRow: number;
  readonly slotRow: number;
  readonly slots: number;
  readonly years: readonly number[];
  readonly columns: number;
};

const LEAST_SLOTS = 50;
const LEAST_SCENARIOS = 10;
const LEAST_PROFILES = 20;
const LEAST_PIVOTS = 12;
const LEAST_ROWS = 10;
const SPARE = 1.25;

/** A quarter more slots than there are measures, so that a row typed in the grid counts at once. */
export function slotsFor(measures: number): number {
  return Math.max(LEAST_SLOTS, Math.ceil(measures * SPARE));
}

function roomFor(rows: number | null, least: number): number {
  return rows === null ? 0 : Math.max(least, Math.ceil(rows * SPARE));
}

export function layOutCalc(
  header: number,
  counts: {
    readonly services: number;
    readonly scenarios: number;
    readonly costs: number;
    readonly articles: number;
    readonly recharges: number | null;
    readonly portfolios: number | null;
    readonly measures: number;
    /** Rows of the tables of yearly amounts and of pivots; null where there is none. */
    readonly profiles: number | null;
    readonly pivots: number | null;
    readonly years: readonly number[];
  },
): CalcLayout {
  const { services, costs, articles, years } = counts;
  const scenarios = Math.max(LEAST_SCENARIOS, Math.ceil(counts.scenarios * SPARE));
  // Each block has a title, headings and an empty row after it.
  const serviceRow = header + PARAMETERS.length + 3;
  const scenarioRow = serviceRow + services + 3;
  const costRow = scenarioRow + scenarios + 3;
  const articleRow = costRow + costs + 3;
  const profiles = roomFor(counts.profiles, LEAST_PROFILES);
  const pivots = roomFor(counts.pivots, LEAST_PIVOTS);
  const profileRow = articleRow + articles + 3;
  const pivotRow = profiles === 0 ? profileRow : profileRow + profiles + 3;
  const rechargeRow = pivots === 0 ? pivotRow : pivotRow + pivots + 3;
  const recharges = roomFor(counts.recharges, LEAST_ROWS);
  const portfolios = roomFor(counts.portfolios, LEAST_ROWS);
  const portfolioRow = recharges === 0 ? rechargeRow : rechargeRow + recharges + 3;
  const groupRow = (portfolios === 0 ? portfolioRow : portfolioRow + portfolios + 3) - 2;
  const yearRow = groupRow + 1;
  return {
    parameterRow: header,
    serviceRow,
    services,
    scenarioRow,
    scenarios,
    costRow,
    costs,
    articleRow,
    articles,
    profileRow,
    profiles,
    pivotRow,
    pivots,
    rechargeRow,
    recharges,
    portfolioRow,
    portfolios,
    groupRow,
    yearRow,
    indexRow: yearRow + 1,
    monthRow: yearRow + 2,
    headRow: yearRow + 3,
    slotRow: yearRow + 4,
    slots: slotsFor(counts.measures),
    years,
    columns: LEFT_COLUMNS.length + BLOCKS.length * years.length,
  };
}

export function leftColumn(column: LeftColumn): number {
  return LEFT_COLUMNS.indexOf(column);
}

export function blockColumn(layout: CalcLayout, block: BlockColumn, year: number): number {
  return LEFT_COLUMNS.length + BLOCKS.indexOf(block) * layout.years.length + layout.years.indexOf(year);
}

export function parameter({ parameterRow }: CalcLayout, which: Parameter): Expression {
  return fixed(parameterRow + PARAMETERS.indexOf(which), 1);
}

/** The calculation sheet as other sheets see it: where its block stands, and its columns. */
export type CalcPlace = { readonly origin: Address; readonly layout: CalcLayout };

/** All slots of a column, for SUMIFS. */
export function slotsOf({ origin, layout }: CalcPlace, column: LeftColumn): Expression {
  return area({ ...cellAt(origin, layout.slotRow, leftColumn(column)), rows: layout.slots, columns: 1 });
}

/** All slots of a block's year. */
export function yearSlotsOf({ origin, layout }: CalcPlace, block: BlockColumn, year: number): Expression {
  const column = blockColumn(layout, block, year);
  return area({ ...cellAt(origin, layout.slotRow, column), rows: layout.slots, columns: 1 });
}

export function parameterOf({ origin, layout }: CalcPlace, which: Parameter): Expression {
  return oneCell(cellAt(origin, layout.parameterRow + PARAMETERS.indexOf(which), 1));
}

/** The id of a scenario, by its number (from 1). */
export function scenarioCell({ origin, layout }: CalcPlace, scenario: number): Expression {
  return oneCell(cellAt(origin, layout.scenarioRow + scenario - 1, 1));
}

function oneCell(at: Address): Expression {
  return area({ ...at, rows: 1, columns: 1 });
}

/** The cell of one slot (from 0). */
export function slotCell({ origin, layout }: CalcPlace, slot: number, column: LeftColumn): Address {
  return cellAt(origin, layout.slotRow + slot, leftColumn(column));
}
