import type { BudgetStage } from "../model/budget-article";
import type { Entity } from "../model/entity";
import type { Finding } from "../model/finding";
import type { Year } from "../model/year";
import { year } from "../model/year";
import { areaOf } from "../sheet/address";
import { gridAddress, valueAt } from "../sheet/grid";
import { chooseColumns } from "./budget-column-choice";
import type { BudgetHead } from "./budget-head";
import { stageOf, tierAt } from "./budget-tier";
import type { Tier } from "./budget-tier";
import type { Heading } from "./heading";
import type { MoneyUnit } from "./money-unit";
import { moneyUnitIn } from "./money-unit";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";

/** A column of amounts. */
export type AmountColumn = {
  readonly column: number;
  readonly stage: BudgetStage;
  readonly year: Year | null;
  /** Where each body has columns of its own. */
  readonly entity: Entity | null;
  /** What its own heading counts in; null where that is the euro, or where it does not say. */
  readonly unit: MoneyUnit | null;
  /** The row of its own heading. */
  readonly row: number;
};

/** A column of figures that does not count, and where its heading stands. */
export type ColumnLeftOut = {
  readonly column: number;
  readonly row: number;
  readonly what: "total-column" | "other-column";
};

export type ColumnsRead = {
  readonly amounts: readonly AmountColumn[];
  readonly leftOut: readonly ColumnLeftOut[];
  readonly findings: readonly Finding[];
};

const FINANCIAL_YEAR =
  /(?:exercice|dienstjaar|boekjaar|begrotingsjaar|financial year|ann[ée]e budg[ée]taire)\D{0,12}((?:19|20)\d{2})(?!\d)/iu;
const TITLE_ROWS = 8;

/** The year of the budget that titles name, or of the financial year that they speak of. */
function budgetYear(
  { grid }: SheetHeadings,
  head: BudgetHead,
  titles: readonly Heading[],
  firstRow: number,
): number | null {
  const budget = titles.find(({ fields, year: told }) => fields.has("budget") && told !== null);
  if (budget) return budget.year;
  for (let row = head.top; row >= Math.max(firstRow, head.top - TITLE_ROWS); row -= 1) {
    for (let column = head.left; column <= head.right; column += 1) {
      const value = valueAt(grid, row, column);
      const match = typeof value === "string" && value.length < 160 ? FINANCIAL_YEAR.exec(value) : null;
      if (match) return Number(match[1]);
    }
  }
  return null;
}

type Column = { readonly column: number; readonly tiers: readonly Tier[] };
export type ToldColumn = AmountColumn & {
  readonly own: Tier;
  readonly total: boolean;
  readonly amendment: number | null;
};

/** The columns of amounts under the heading rows; N-2, N-1 and N count from the budget year of the titles. */
export function amountColumns(
  sheet: SheetHeadings,
  head: BudgetHead,
  titles: readonly Heading[],
  names: ReadonlySet<number>,
  firstRow: number,
): ColumnsRead {
  const base = budgetYear(sheet, head, titles, firstRow);
  const titled = titles.map(stageOf).find((stage) => stage !== null) ?? null;
  const leftOut: ColumnLeftOut[] = [];
  const findings: Finding[] = [];
  const read: ToldColumn[] = [];
  for (let column = head.left; column <= head.right; column += 1) {
    if (names.has(column)) continue;
    const tiers = tiersOf(sheet, head, names, column);
    const told = readColumn(sheet, { column, tiers }, { base, titled });
    if (told === "unclear") {
      const own = tiers[0];
      const at = areaOf(gridAddress(sheet.grid, own?.row ?? head.bottom, column));
      findings.push({
        code: "budget-column-unclear",
        severity: "warning",
        at,
        facts: { heading: own?.text ?? "" },
      });
    }
    if (typeof told === "object" && told !== null) read.push(told);
    else if (tiers[0]) leftOut.push({ column, row: tiers[0].row, what: "other-column" });
  }
  const amounts = chooseColumns(sheet, withYears(read, base), leftOut, findings);
  return { amounts, leftOut: leftOut.toSorted((a, b) => a.column - b.column), findings };
}

/** The cells over a column from the lowest up; a merged cell stands for the columns right of it that have headings below. */
function tiersOf(
  sheet: SheetHeadings,
  head: BudgetHead,
  names: ReadonlySet<number>,
  column: number,
): readonly Tier[] {
  const tiers: Tier[] = [];
  for (let row = head.bottom; row >= head.top; row -= 1) {
    const own = tierAt(sheet, row, column);
    if (own) {
      tiers.push(own);
      continue;
    }
    if (tiers.length === 0) continue;
    let from = column - 1;
    while (from >= head.left && isBlank(valueAt(sheet.grid, row, from))) from -= 1;
    if (from < head.left || names.has(from) || !hasBelow(sheet, head, row, from)) continue;
    const merged = tierAt(sheet, row, from);
    if (merged) tiers.push(merged);
  }
  return tiers;
}

function hasBelow(sheet: SheetHeadings, head: BudgetHead, row: number, column: number): boolean {
  for (let below = row + 1; below <= head.bottom; below += 1) {
    if (!isBlank(valueAt(sheet.grid, below, column))) return true;
  }
  return false;
}

/** What the cells above say together: the lowest that tells counts, "budget" is narrowed by "après MB" above it. */
function readColumn(
  sheet: SheetHeadings,
  { column, tiers }: Column,
  title: { readonly base: number | null; readonly titled: BudgetStage | null },
): ToldColumn | "unclear" | "other" | null {
  const own = tiers[0];
  if (!own) return null;
  const says = own.stage !== null || own.year !== null || own.relativeYear !== null || own.neutral;
  if (!says || tiers.some(({ other }) => other)) return "other";
  // The change by an amendment is no credit; that the credit after it is missing is said below.
  if (own.change) return "other";
  const stages = tiers.flatMap(({ stage }) => stage ?? []);
  const narrower = stages.find((stage) => stage === "initial" || stage === "amended");
  let stage: BudgetStage | null = stages[0] === "budget" ? (narrower ?? "budget") : (stages[0] ?? null);
  const timed = tiers.find((tier) => tier.year !== null || tier.relativeYear !== null) ?? null;
  const relative =
    title.base !== null && timed?.relativeYear != null ? title.base + timed.relativeYear : null;
  const told = timed?.year ?? relative;
  if (stage === null) {
    if (told === null || !hasNumbers(sheet, own.row, column)) return "other";
    // A title "Budget 2024" says nothing of the columns of years before.
    const titled =
      title.titled === "budget" ? title.base !== null && told >= title.base : title.titled === "account";
    if (!titled || title.titled === null) return "unclear";
    stage = title.titled;
  }
  const entity = tiers.find((tier) => tier.entity !== null)?.entity ?? null;
  const unit = tiers.map(({ text }) => moneyUnitIn(text)).find((found) => found !== null) ?? null;
  return {
    column,
    stage,
    year: told === null ? null : year(told),
    entity,
    unit,
    row: own.row,
    own,
    total: tiers.some(({ total }) => total),
    amendment: tiers.find(({ amendment }) => amendment !== null)?.amendment ?? null,
  };
}

const PROBED = 60;

function hasNumbers(sheet: SheetHeadings, row: number, column: number): boolean {
  for (let at = row + 1; at <= row + PROBED; at += 1) {
    if (typeof valueAt(sheet.grid, at, column) === "number") return true;
  }
  return false;
}

/** Where no column tells a year, or all tell the same, that of the title goes for those that are not of an account. */
function withYears(columns: readonly ToldColumn[], base: number | null): readonly ToldColumn[] {
  const told = new Set(columns.flatMap(({ year: of }) => of ?? []));
  const only = told.size === 0 ? base : told.size === 1 ? [...told][0] : null;
  if (only == null || (base !== null && only !== base)) return columns;
  return columns.map((one) =>
    one.year === null && one.stage !== "account" ? { ...one, year: year(only) } : one,
  );
}

/** Columns that tell what an amendment changes, of years whose credit after it stands nowhere. */
export function changesAlone(
  sheet: SheetHeadings,
  head: BudgetHead,
  names: ReadonlySet<number>,
  amounts: readonly AmountColumn[],
): readonly Finding[] {
  const found: Finding[] = [];
  for (let column = head.left; column <= head.right; column += 1) {
    if (names.has(column)) continue;
    const [own, ...above] = tiersOf(sheet, head, names, column);
    if (!own?.change) continue;
    const of = [own, ...above].find((tier) => tier.year !== null)?.year ?? null;
    if (
      amounts.some((one) => one.stage === "amended" && (of === null || one.year === null || one.year === of))
    )
      continue;
    const at = areaOf(gridAddress(sheet.grid, own.row, column));
    found.push({ code: "amendment-not-counted", severity: "warning", at, facts: { heading: own.text } });
  }
  return found;
}
