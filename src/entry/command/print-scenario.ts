import { fullYearOf } from "../../scenario/full-year";
import type { Figure } from "../../scenario/figures";
import type { Outcome } from "../../scenario/outcome";
import type { ScenarioFigures } from "../../scenario/scenario-figures";
import type { Recharge } from "../../model/recharge";
import type { Scenario } from "../../model/scenario";
import type { UiLanguage } from "../../text/language";
import { summaryOf } from "../../scenario/verdict";
import { guardWords } from "../../text/guard-text";
import { euroText, numberText } from "../../text/number-text";
import { printSettlement } from "./print-settlement";
import { COMMAND_WORDS } from "./words";

/**
 * What a scenario claims, how much of it has a date, what it is worth in a full year, who has what of it once recharges are
 * settled, and what its guards say; without the figures where no year is shown.
 */
export function printScenario(
  figures: ScenarioFigures,
  recharges: readonly Recharge[],
  language: UiLanguage,
): readonly string[] {
  const { outcome, claims, horizon } = figures;
  const words = COMMAND_WORDS[language];
  const heading = words.scenario(outcome.scenario.id, titleOf(outcome.scenario, language));
  if (!claims || horizon === null) return [heading, ...printGuards(outcome, language)];
  const people = (figure: Figure<number>): string =>
    shown(figure, (sum) => numberText(sum, language, 2), language);
  const some = (figure: Figure<number>): string | null => (figure.parts.length > 0 ? people(figure) : null);
  const euro = (figure: Figure<number>): string => shown(figure, (sum) => euroText(sum, language), language);
  const net = fullYearOf(outcome);
  return [
    heading,
    `  ${words.claims({
      horizon,
      claimed: people(claims.claimed),
      dated: people(claims.dated),
      realisable: people(claims.realisable),
      ended: some(claims.ended),
      later: some(claims.later),
      undated: some(claims.undated),
      redeployed: some(claims.redeployed),
    })}`,
    `  ${words.fullYear(euro(net.dated), net.undated.parts.length > 0 ? euro(net.undated) : null)}`,
    ...printSettlement(figures, recharges, language),
    ...printGuards(outcome, language),
  ];
}

const MARKS = { fails: "✗", unknown: "?" } as const;

/** How many hold, and by name those that do not or that cannot be checked. */
function printGuards({ verdicts }: Outcome, language: UiLanguage): readonly string[] {
  const words = guardWords(language);
  const guards = summaryOf(verdicts);
  const counts = { holds: 0, fails: 0, unknown: 0 };
  for (const { verdict } of guards) counts[verdict] += 1;
  const open = (["fails", "unknown"] as const).flatMap((kind) =>
    guards
      .filter(({ verdict }) => verdict === kind)
      .map(({ guard, cases }) => {
        const ids = [...new Set(cases.flatMap(({ measures }) => measures.map(({ what }) => what.id)))];
        return `    ${MARKS[kind]} ${words.guard[guard]}${ids.length > 0 ? ` – ${ids.join(", ")}` : ""}`;
      }),
  );
  return [`  ${words.summary(counts)}`, ...open];
}

/** The sum, with the measures that it leaves out because nobody knows their amount. */
function shown(
  { sum, unknowns, parts }: Figure<number>,
  format: (sum: number) => string,
  language: UiLanguage,
): string {
  if (unknowns === 0) return format(sum);
  const words = COMMAND_WORDS[language];
  const missing = parts.filter(({ amount }) => amount === null).map(({ measure }) => measure.what.id);
  const ids = missing.join(", ");
  return missing.length === parts.length ? words.unknown(ids) : `${format(sum)} ${words.without(ids)}`;
}

function titleOf({ titleNl, titleFr }: Scenario, language: UiLanguage): string {
  return language === "fr" ? titleFr || titleNl : titleNl || titleFr;
}
