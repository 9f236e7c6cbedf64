import type { Term } from "../../scenario/explain";
import type { Factor } from "../../scenario/factor";
import { annexWords } from "../../text/annex-words";
import type { UiLanguage } from "../../text/language";
import { euroText, numberText } from "../../text/number-text";
import type { ResultWords } from "../../text/scenario-pane-words";

/** How the amounts of a measure come about ("1,00 FTE × € 75.582,00 × 6/12 months"); nothing where there is no more to it. */
export function termTexts(
  terms: readonly Term[],
  words: ResultWords,
  language: UiLanguage,
): readonly string[] {
  const told = terms.length > 1 || terms.some(({ factors }) => factors.length > 1);
  return told ? terms.map((term) => termText(term, words, language)) : [];
}

function termText({ head, amount, factors }: Term, { origin }: ResultWords, language: UiLanguage): string {
  const { unknown } = annexWords(language);
  const { factor: words } = origin;
  // The sign stands before all of it.
  const euro = (value: number | null) => (value === null ? unknown : euroText(Math.abs(value), language));
  const text = (factor: Factor): string => {
    switch (factor.kind) {
      case "people":
        return `${factor.fte === null ? unknown : numberText(Math.abs(factor.fte), language, 2)} ${words.people}`;
      case "unit-cost": {
        const { amount: now, less } = factor;
        if (!less) return euro(now);
        const [low, high] = [less.amount, now].sort((a, b) => (a ?? 0) - (b ?? 0));
        return `(${euro(high ?? null)} − ${euro(low ?? null)})`;
      }
      case "index":
        return `${words.index} ${numberText(factor.index, language, 4)}`;
      case "months":
        return `${factor.months}/12 ${words.months}`;
      case "pension":
        return `${numberText(factor.share * 100, language)} % ${words.pension}`;
      case "typed":
        return head === "one-off" ? `${euro(factor.amount)} ${words.once}` : euro(factor.amount);
    }
  };
  // Prices of the price year need no saying.
  const said = factors.filter((factor) => factor.kind !== "index" || factor.index !== 1);
  return (amount !== null && amount < 0 ? "− " : "") + said.map(text).join(" × ");
}
