import type { EntityKey } from "../../model/measure";
import type { Recharge } from "../../model/recharge";
import { complete } from "../../model/total";
import type { Total } from "../../model/total";
import type { Money } from "../../model/money";
import { entityEffect } from "../../scenario/entity-effect";
import type { ScenarioFigures } from "../../scenario/scenario-figures";
import { annexWords } from "../../text/annex-words";
import type { UiLanguage } from "../../text/language";
import { euroText } from "../../text/number-text";
import { COMMAND_WORDS } from "./words";

/** One line of what each body is left with in a full year once invoices are settled; none where there is no recharge. */
export function printSettlement(
  { outcome, whose }: ScenarioFigures,
  recharges: readonly Recharge[],
  language: UiLanguage,
): readonly string[] {
  if (recharges.length === 0) return [];
  const words = COMMAND_WORDS[language];
  const annex = annexWords(language);
  const euro = (total: Total<Money>, signed = false): string => {
    const amount = complete(total);
    return amount === null ? annex.unknown : euroText(amount, language, signed);
  };
  const bodies = bodiesOf(whose, recharges).map((entity) => {
    const { recharge, after } = entityEffect(outcome, recharges, { kind: "body", entity }, "full-year");
    const name = entity === "municipality" || entity === "welfare-centre" ? annex.entity[entity] : entity;
    return words.settled(name, euro(after), euro(recharge.effect, true));
  });
  return [`  ${words.settlement(bodies.join(", "))}`];
}

/** The bodies that a scenario or a recharge names. */
export function bodiesOf(
  whose: ScenarioFigures["whose"],
  recharges: readonly Recharge[],
): readonly EntityKey[] {
  const told = whose.flatMap(({ whom }) => (whom.kind === "body" ? [whom.entity] : []));
  const named = recharges.flatMap(({ provider, receiver }) => [provider, receiver]);
  return [...new Set([...told, ...named])].filter((entity) => entity !== null);
}
