import type { Recharge } from "../../model/recharge";
import { complete } from "../../model/total";
import type { Total } from "../../model/total";
import type { Money } from "../../model/money";
import { bodyName } from "../../annex/scenario-input";
import { entityEffect, bodiesToSettle } from "../../scenario/entity-effect";
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
  const bodies = bodiesToSettle(whose, recharges).map((entity) => {
    const { recharge, after } = entityEffect(outcome, recharges, { kind: "body", entity }, "full-year");
    return words.settled(bodyName(entity, annex), euro(after), euro(recharge.effect, true));
  });
  return [`  ${words.settlement(bodies.join(", "))}`];
}
