import type { Finding } from "../model/finding";
import { sumMoney } from "../model/money";
import { sameText, textKey } from "../model/same-text";
import { complete, totalOf } from "../model/total";
import type { Basis } from "./basis";
import { creditOf, findArticles } from "./credit";
import type { Effect } from "./effect";
import { grouped } from "./grouped";
import { cellOf } from "./measure-cell";
import { indexOf } from "./settings";
import type { Settings } from "./settings";
import { findUnitCost } from "./unit-cost";
import { judged, within } from "./verdict";
import type { Verdict } from "./verdict";

/** Gains against the credit that they lower, costs against the index, and subsidies that go with who goes. */
export function moneyVerdicts(
  counted: readonly Effect[],
  basis: Basis,
  settings: Settings,
): readonly Verdict[] {
  const synergies = counted.filter(({ measure }) => measure.what.class === "synergy");
  return [
    ...credits(synergies, basis, settings),
    ...synergies.flatMap((effect) => index(effect, basis, settings)),
    ...synergies.flatMap((effect) => subsidy(effect, counted, settings)),
  ];
}

/** What measures take out of an article in a full year, against its credit; once for an article of several lines. */
function credits(effects: readonly Effect[], basis: Basis, settings: Settings): readonly Verdict[] {
  const articles = grouped(effects, ({ measure: { who, howMuch } }) =>
    howMuch.article === null ? null : textKey(`${who.entity}\n${howMuch.article}`),
  );
  return [...articles.values()].flatMap((own): Verdict[] => {
    const last = own.at(-1)?.measure;
    const article = last?.howMuch.article;
    if (!last || article == null) return [];
    const at = cellOf(last, "article");
    const measures = own.map(({ measure }) => measure);
    const results = own.flatMap(({ result }) => (result.kind === "net" ? [result.amount] : []));
    const gain = complete(totalOf(results, sumMoney));
    const lines = findArticles(basis, last.who.entity, article);
    const credit = creditOf(lines, settings.priceYear)?.amount ?? null;
    const verdict = within(gain, credit);
    if (verdict !== "fails" || gain === null || credit === null)
      return [judged("credit", measures, verdict, at)];
    const facts = { article: lines[0]?.article ?? article, gain, credit };
    const finding: Finding = { code: "gain-exceeds-credit", severity: "warning", at, facts };
    return [judged("credit", measures, verdict, at, [finding])];
  });
}

/** A cost of which nobody tells the year may hold the index already; a typed amount is never indexed. */
function index({ measure, result }: Effect, { unitCosts }: Basis, settings: Settings): readonly Verdict[] {
  if (result.kind !== "net" || !result.indexed || result.amount === null) return [];
  const { entity, level, statute } = measure.who;
  const key = { entity, level, statute: statute ?? settings.statute };
  const dated = findUnitCost(unitCosts, key, settings.priceYear)?.entry.year != null;
  const flat = settings.years.every((year) => indexOf(settings, year) === 1);
  return [judged("index", [measure], dated || flat ? "holds" : "unknown", cellOf(measure, "level"))];
}

/** Told by an amount below zero of a counted measure that depends on this one or is of its group. */
function subsidy(
  { measure, moves, result }: Effect,
  counted: readonly Effect[],
  settings: Settings,
): readonly Verdict[] {
  const statute = measure.who.statute ?? settings.statute;
  const leaves = measure.what.mechanism.sign === -1 && moves.length === 1 && result.kind === "net";
  if (!leaves || (statute !== null && statute !== "subsidised")) return [];
  const at = cellOf(measure, "statute");
  if (statute === null) return [judged("subsidy", [measure], "unknown", at)];
  const { id, group } = measure.what;
  const lost = counted.find(({ measure: { what, trail }, result: other }) => {
    const linked =
      trail.dependsOn.some((on) => sameText(on, id)) ||
      (group !== null && what.group !== null && sameText(what.group, group));
    return linked && other.kind === "net" && (other.amount ?? 0) < 0;
  });
  if (lost) return [judged("subsidy", [measure, lost.measure], "holds", at)];
  // An amount that was typed may be less the subsidy already.
  if (!result.indexed) return [judged("subsidy", [measure], "unknown", at)];
  const finding: Finding = { code: "subsidy-not-told", severity: "warning", at, facts: { id } };
  return [judged("subsidy", [measure], "fails", at, [finding])];
}
