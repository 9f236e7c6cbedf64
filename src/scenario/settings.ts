import { INDEX_LAG } from "../model/assumption";
import type { Assumption, AssumptionId } from "../model/assumption";
import type { Case, Measure } from "../model/measure";
import { STATUTES } from "../model/unit-cost";
import type { Statute } from "../model/unit-cost";
import { YEAR_ALONE_MONTHS, moneyFrom, yearOfMonth } from "../model/when";
import type { Month } from "../model/when";
import { year } from "../model/year";
import type { Year } from "../model/year";
import type { Basis } from "./basis";
import { pivotMean } from "./pivot-index";

/** What a calculation takes for granted, resolved. */
export type Settings = {
  /** The years that are shown, one after another. */
  readonly years: readonly Year[];
  readonly yearAloneMonths: number;
  /** A share a year; 0 leaves prices as they are. */
  readonly yearlyIndex: number;
  /** The year that unit costs and credits are of; null where nothing tells it. */
  readonly priceYear: Year | null;
  /** For measures that name none; null leaves their cost unknown where statutes differ in it. */
  readonly statute: Statute | null;
  /** Null: the highest ratio that a body reaches. */
  readonly targetRatio: number | null;
  readonly article60Weight: number;
  /** Whether staff of art. 60 §7 counts: official statistics leave it out. */
  readonly article60: boolean;
  /** The months in which the pivot index is crossed; with none, the flat yearly index goes. */
  readonly pivots: readonly Month[];
  /** Months between a crossing and the pay that follows. */
  readonly indexLag: number;
  /** A share a year by which pay rises with seniority, besides the index. */
  readonly seniorityDrift: number;
  /** The share of statutory pay saved that the pension fund takes back; null where nobody told it. */
  readonly pensionRate: number | null;
  /** The cell whose staff handles the files of the workload; null where it is not told. */
  readonly workloadCell: string | null;
  readonly case: Case;
};

/** How many years are shown where nothing says more. */
const YEARS = 6;
const MOST_YEARS = 40;

/** The assumptions that the workbook tells, and where it tells none the usual. */
export function settingsOf(
  assumptions: readonly Assumption[],
  basis: Basis,
  measures: readonly Measure[],
  which: Case = "mid",
  pivots: readonly Month[] = [],
): Settings {
  const number = (id: AssumptionId): number | null => {
    const value = assumptions.find((one) => one.id === id)?.value;
    return typeof value === "number" ? value : null;
  };
  const statute = assumptions.find(({ id }) => id === "statute")?.value;
  const cell = assumptions.find(({ id }) => id === "workload-cell")?.value;
  const yearAloneMonths = number("year-alone-months") ?? YEAR_ALONE_MONTHS;
  const priceYear = number("price-year") ?? latestPriceYear(basis);
  const starts = measures.flatMap(({ when }) =>
    when.start ? [yearOfMonth(moneyFrom(when.start, yearAloneMonths))] : [],
  );
  const first = number("first-year") ?? priceYear ?? asAtYear(basis) ?? Math.min(...starts);
  const last = number("last-year") ?? Math.max(first + YEARS - 1, ...starts);
  return {
    years: Number.isFinite(first) ? yearsFrom(first, last) : [],
    yearAloneMonths,
    yearlyIndex: number("yearly-index") ?? 0,
    priceYear: priceYear === null ? null : year(priceYear),
    statute: STATUTES.find((one) => one === statute) ?? null,
    targetRatio: number("target-ratio"),
    article60Weight: number("article-60-weight") ?? 1,
    article60: assumptions.find(({ id }) => id === "art-60-included")?.value !== "no",
    pivots,
    indexLag: number("index-lag") ?? INDEX_LAG,
    seniorityDrift: number("seniority-drift") ?? 0,
    pensionRate: number("pension-rate"),
    workloadCell: typeof cell === "string" ? cell : null,
    case: which,
  };
}

/** How much dearer pay is in a year than in the year that unit costs are of. */
export function indexOf(settings: Settings, of: Year): number {
  const { yearlyIndex, seniorityDrift, priceYear, pivots, indexLag } = settings;
  if (priceYear === null) return 1;
  const index =
    pivots.length > 0
      ? pivotMean(pivots, indexLag, of) / pivotMean(pivots, indexLag, priceYear)
      : (1 + yearlyIndex) ** (of - priceYear);
  return index * (1 + seniorityDrift) ** (of - priceYear);
}

function yearsFrom(first: number, last: number): readonly Year[] {
  const count = Math.min(MOST_YEARS, Math.max(1, last - first + 1));
  return Array.from({ length: count }, (_, index) => year(first + index));
}

function latestPriceYear({ unitCosts, budget }: Basis): number | null {
  const told = unitCosts.flatMap((cost) => cost.year ?? []);
  const years =
    told.length > 0 ? told : budget.flatMap(({ amounts }) => amounts.flatMap((one) => one.year ?? []));
  return years.length > 0 ? Math.max(...years) : null;
}

function asAtYear({ staffing }: Basis): number | null {
  const told = Number(staffing?.asAt?.slice(0, 4));
  return told > 0 ? told : null;
}
