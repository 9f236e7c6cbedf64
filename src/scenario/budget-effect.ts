import type { BudgetArticle } from "../model/budget-article";
import { economicGroup, economicGroupOfArticle } from "../model/economic-group";
import type { EconomicGroup } from "../model/economic-group";
import type { Sourced } from "../model/headcount";
import type { EntityKey } from "../model/measure";
import { money, subtractMoney, sumMoney } from "../model/money";
import type { Money } from "../model/money";
import { sameText, textKey } from "../model/same-text";
import { complete, totalOf } from "../model/total";
import type { Total } from "../model/total";
import type { Year } from "../model/year";
import type { Basis } from "./basis";
import { creditOf, findArticles } from "./credit";
import type { Effect } from "./effect";
import { figuresOf } from "./figures";
import type { Figure } from "./figures";
import type { Outcome } from "./outcome";
import { lacksYear } from "./profile-year";

/** What a scenario does to one budget article; below zero the credit falls. */
export type BudgetEffect = {
  readonly entity: EntityKey | null;
  /** Null: money of measures that name no article. */
  readonly article: string | null;
  /** Its line in the budget, the first where it has several; null where the budget has none. */
  readonly line: BudgetArticle | null;
  readonly group: EconomicGroup;
  /** Of the price year, all lines together; null is unknown. */
  readonly credit: Money | null;
  /** The cells that the credit stands in. */
  readonly creditFrom: Sourced<Money> | null;
  readonly years: readonly { readonly year: Year; readonly effect: Figure<Money> }[];
  /** What all dated measures change in a full year, at the prices of the price year, once all are in force. */
  readonly fullYear: Figure<Money>;
  /** The same of the undated ones, which enter no year. */
  readonly undated: Figure<Money>;
  /** How many of its measures lack an amount in one of the years, though that of a full year is known. */
  readonly lacking: number;
  /** Credit and full-year effect; null where either is not wholly known. */
  readonly after: Money | null;
};

export type TouchedArticle = Pick<BudgetEffect, "entity" | "article">;

/** The articles that the counted synergies touch, each once, in the order of the measures. */
export function touchedArticles({ effects }: Outcome): readonly TouchedArticle[] {
  const touched = new Map<string, TouchedArticle>();
  for (const effect of effects) {
    if (!touchesBudget(effect)) continue;
    const { entity } = effect.measure.who;
    const { article } = effect.measure.howMuch;
    const key = JSON.stringify([entity, article === null ? null : textKey(article)]);
    if (!touched.has(key)) touched.set(key, { entity, article });
  }
  return [...touched.values()];
}

/** What those articles come to. */
export function budgetEffectsOf(outcome: Outcome, basis: Basis): readonly BudgetEffect[] {
  return touchedArticles(outcome).map(({ entity, article }) => {
    const lines = article === null ? [] : findArticles(basis, entity, article);
    const creditFrom = creditOf(lines, outcome.settings.priceYear);
    const credit = creditFrom?.amount ?? null;
    const own = outcome.effects.filter(
      (effect) =>
        touchesBudget(effect) &&
        effect.measure.who.entity === entity &&
        sameArticle(effect.measure.howMuch.article, article),
    );
    const fullYear = resultFigure(own.filter(({ timing }) => timing !== null));
    const full = complete(fullYear);
    const years = outcome.years.map((year) => {
      const { net } = figuresOf(outcome.lines, { year, entity, article });
      return { year, effect: reversed(net) };
    });
    const undated = resultFigure(own.filter(({ timing }) => timing === null));
    const after = credit === null || full === null ? null : sumMoney([credit, full]);
    const lacking = own.filter((effect) => lacksYear(effect, outcome.years, "gross")).length;
    const [line = null] = lines;
    const group = line ? economicGroup(line.economic) : economicGroupOfArticle(article ?? "");
    return { entity, article, line, group, credit, creditFrom, years, fullYear, undated, lacking, after };
  });
}

function touchesBudget({ standing, measure, result }: Effect): boolean {
  if (standing !== "counted" || measure.what.class !== "synergy") return false;
  return result.kind === "net" || (measure.howMuch.oneOff ?? 0) > 0;
}

function sameArticle(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : sameText(a, b);
}

/** A better result is a lower credit. */
function resultFigure(effects: readonly Effect[]): Figure<Money> {
  const parts = effects.flatMap(({ measure, result }) =>
    result.kind === "net" ? [{ measure, amount: lowered(result.net) }] : [],
  );
  const total: Total<Money> = totalOf(
    parts.map(({ amount }) => amount),
    sumMoney,
  );
  return { ...total, parts };
}

function reversed({ sum, unknowns, parts }: Figure<Money>): Figure<Money> {
  return {
    sum: subtractMoney(money(0), sum),
    unknowns,
    parts: parts.map(({ measure, amount }) => ({ measure, amount: lowered(amount) })),
  };
}

function lowered(amount: Money | null): Money | null {
  return amount === null ? null : subtractMoney(money(0), amount);
}
