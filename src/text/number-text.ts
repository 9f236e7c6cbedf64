import type { Figure } from "../annex/plan";
import type { UiLanguage } from "./language";

const LOCALES: Readonly<Record<UiLanguage, string>> = { nl: "nl-BE", fr: "fr-BE", en: "en-GB" };
const formats = new Map<string, Intl.NumberFormat>();

/** A number as people here write it: "1 234,5" in French, "1.234,5" in Dutch; `digits` decimals, or at most two. */
export function numberText(amount: number, language: UiLanguage, digits?: number): string {
  const key = `${language} ${digits ?? ""}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: digits ?? 0,
      maximumFractionDigits: digits ?? 2,
    });
    formats.set(key, format);
  }
  return format.format(amount).replace(/^-(?=[0.,\s]*$)/, "");
}

/** An amount in euro as people here write it: "€ 1.234,50" in Dutch, "1 234,50 €" in French; `signed` puts a plus before a gain. */
export function euroText(amount: number, language: UiLanguage, signed = false): string {
  const signDisplay = signed ? "exceptZero" : "auto";
  const format = { style: "currency", currency: "EUR", signDisplay } as const;
  return new Intl.NumberFormat(LOCALES[language], format).format(amount);
}

/** A figure as the annex shows it: FTE to two decimals, shares in per cent to one, zero as a dash; null where unknown. */
export function figureText(figure: Figure, language: UiLanguage): string | null {
  const { value, unit } = figure;
  if (value === null) return null;
  if (unit === "count") return value === 0 ? "–" : numberText(value, language, 0);
  const digits = unit === "share" ? 1 : 2;
  const shown = numberText(unit === "share" ? value * 100 : value, language, digits);
  if (value === 0) return "–";
  return unit === "share" ? `${shown}${language === "en" ? "" : "\u00a0"}%` : shown;
}

/** A number that came as text ("0.85", as code writes it) in the reader's way; any other text as it is. */
export function amountText(text: string, language: UiLanguage): string {
  return text.trim() !== "" && Number.isFinite(Number(text)) ? numberText(Number(text), language) : text;
}
