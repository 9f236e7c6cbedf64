import type { UiLanguage } from "../../text/language";
import { numberText } from "../../text/number-text";
import type { ShownFigure } from "./figure-grid";

export type NumberWords = {
  /** For what cannot be known. */
  readonly unknown: string;
  readonly notKnown: (count: number) => string;
};

/** The number as it is shown everywhere: two decimals, zero as a dash, with how many of its parts are not known. */
export function shownText(
  figure: Pick<ShownFigure, "value" | "unit" | "unknowns">,
  words: NumberWords,
  language: UiLanguage,
): string {
  const { value, unit, unknowns } = figure;
  if (value === null) return words.unknown;
  const number = value === 0 ? "–" : numberText(value, language, unit === "count" ? 0 : 2);
  return unknowns > 0 ? `${number} ${words.notKnown(unknowns)}` : number;
}
