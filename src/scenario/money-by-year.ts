import type { EntityKey, Measure, MeasureClass } from "../model/measure";
import { money, sumMoney } from "../model/money";
import type { Year } from "../model/year";
import type { Effect } from "./effect";
import { figuresOf } from "./figures";
import type { Figures } from "./figures";
import type { Outcome } from "./outcome";
import { cumulative } from "./payback";
import { lacksYear } from "./profile-year";
import { selectionOf } from "./scenario-figures";
import type { Whom } from "./scenario-figures";

/** From gross to net and on · for information, never in net: who works elsewhere, what is avoided, what happens anyway. */
export const MONEY_ITEMS = [
  "gross",
  "offsets",
  "oneOff",
  "net",
  "cumulative",
  "redeployed",
  "freed",
  "avoided",
  "unchanged",
] as const;
export type MoneyItem = (typeof MONEY_ITEMS)[number];

/** One of them in each year: euro of the year, or FTE on 31 December. */
export type ItemByYear = {
  readonly years: readonly number[];
  /** All years together; null of what does not add up over years. */
  readonly total: number | null;
  /** Of measures without a date, in a full year; null of what goes by years. */
  readonly undated: number | null;
  /** How many measures have an amount that nobody knows, in a full year or in one of these; null where none can. */
  readonly unknowns: number | null;
  readonly measures: readonly Measure[];
};

export type MoneyByYear = Readonly<Record<MoneyItem, ItemByYear>>;

/** What a scenario brings one body, or all together. */
export function moneyByYear(outcome: Pick<Outcome, "effects" | "lines" | "years">, whom: Whom): MoneyByYear {
  const selection = selectionOf(whom);
  const of = (year: Year | "undated", wanted: MeasureClass = "synergy") =>
    figuresOf(outcome.lines, { ...selection, year, class: wanted });
  const effects = (wanted: MeasureClass) =>
    outcome.effects.filter((effect) => isOf(effect, wanted, selection));
  const figures = outcome.years.map((year) => of(year));
  const undated = of("undated");
  const anyway = outcome.years.map((year) => of(year, "unchanged-policy"));
  const count = (test: (effect: Effect) => boolean, wanted: MeasureClass = "synergy") =>
    effects(wanted).filter(test).length;
  const row = (figure: keyof Figures, unknowns: number | null, adds = true): ItemByYear => {
    const years = figures.map((one) => one[figure].sum);
    return {
      years,
      total: adds ? added(years) : null,
      undated: undated[figure].sum,
      unknowns,
      measures: measuresIn([...figures, undated], figure),
    };
  };
  const lacks = (effect: Effect) => lacksYear(effect, outcome.years, "gross");
  const lacking = (effect: Effect) => netUnknown(effect) || lacks(effect);
  const net = row("net", count(lacking));
  return {
    gross: row(
      "gross",
      count((effect) => lacks(effect) || (netUnknown(effect) && sideOf(effect) === "gross")),
    ),
    offsets: row(
      "offsets",
      count((effect) => netUnknown(effect) && sideOf(effect) === "offset"),
    ),
    oneOff: row("oneOff", null),
    net,
    cumulative: {
      ...net,
      years: cumulative(net.years.map(money)),
      total: null,
      undated: null,
      unknowns: null,
    },
    redeployed: row(
      "redeployed",
      count(({ redeployed }) => redeployed === null),
      false,
    ),
    freed: row(
      "freed",
      count(({ freed }) => freed === null),
      false,
    ),
    avoided: row(
      "avoided",
      count(
        (effect) =>
          lacksYear(effect, outcome.years, "avoided") ||
          (effect.result.kind === "avoided" && effect.result.amount === null),
      ),
    ),
    unchanged: {
      years: anyway.map((one) => one.net.sum),
      total: added(anyway.map((one) => one.net.sum)),
      undated: of("undated", "unchanged-policy").net.sum,
      unknowns: count(lacking, "unchanged-policy"),
      measures: measuresIn(anyway, "net"),
    },
  };
}

function isOf(
  { standing, measure }: Effect,
  wanted: MeasureClass,
  { entity }: { readonly entity?: EntityKey | null },
): boolean {
  const here = entity === undefined || measure.who.entity === entity;
  return standing === "counted" && measure.what.class === wanted && here;
}

function netUnknown({ result }: Effect): boolean {
  return result.kind === "net" && result.amount === null;
}

function sideOf({ result }: Effect): "gross" | "offset" | null {
  return result.kind === "net" ? result.side : null;
}

function added(years: readonly number[]): number {
  return sumMoney(years.map(money));
}

function measuresIn(figures: readonly Figures[], which: keyof Figures): readonly Measure[] {
  return [...new Set(figures.flatMap((one) => one[which].parts.map(({ measure }) => measure)))];
}
