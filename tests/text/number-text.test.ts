import { amountText, euroText, figureText, numberText } from "../../src/text/number-text";
import { dateText } from "../../src/text/evidence-text";
import { uiLanguage } from "../../src/text/language";
import type { Figure } from "../../src/annex/plan";

const figure = (value: number | null, unit: Figure["unit"]): Figure => ({
  value,
  unit,
  meaning: "",
  sources: [],
  live: true,
});

test.each([
  ["nl", 1234.5, "1.234,5"],
  ["fr", 1234.5, "1\u202f234,5"],
  ["en", 1234.5, "1,234.5"],
  ["nl", 0.1 + 0.2, "0,3"],
  ["nl", -2, "-2"],
  ["nl", -0.001, "0"],
] as const)("in %s %d is %s", (language, amount, shown) => {
  expect(numberText(amount, language)).toBe(shown);
});

test.each([
  ["nl", 11.3, "FTE", "11,30"],
  ["fr", 61.5, "FTE", "61,50"],
  ["en", 1234.567, "FTE", "1,234.57"],
  ["nl", 61.5 / 72.8, "share", "84,5\u00a0%"],
  ["fr", 0.4, "share", "40,0\u00a0%"],
  ["en", 0.4, "share", "40.0%"],
  ["nl", 0, "FTE", "–"],
  ["nl", 0, "share", "–"],
  ["nl", 0, "count", "–"],
  ["nl", 2, "count", "2"],
  ["nl", -1, "FTE", "-1,00"],
  ["nl", -0.001, "FTE", "0,00"],
] as const)("in %s a figure of %d %s is %s", (language, value, unit, shown) => {
  expect(figureText(figure(value, unit), language)).toBe(shown);
});

test.each([
  ["nl", -1234567.89, false, "€\u00a0-1.234.567,89"],
  ["fr", -1234567.89, false, "-1\u202f234\u202f567,89\u00a0€"],
  ["en", 1234.5, false, "€1,234.50"],
  ["nl", 54264, true, "€\u00a0+54.264,00"],
  ["fr", 54264, true, "+54\u202f264,00\u00a0€"],
  ["fr", 0, true, "0,00\u00a0€"],
] as const)("in %s an amount of %d EUR is (%s) %s", (language, amount, signed, shown) => {
  expect(euroText(amount, language, signed)).toBe(shown);
});

test("what cannot be known is no text", () => expect(figureText(figure(null, "FTE"), "nl")).toBeNull());

test("a number that came as text is shown as one; other text stays", () => {
  expect(amountText("0.85", "fr")).toBe("0,85");
  expect(amountText("n.b.", "nl")).toBe("n.b.");
  expect(amountText("", "nl")).toBe("");
});

test("a date, a month, a year", () => {
  expect(["2023-01-19", "2023-01", "2023"].map(dateText)).toEqual(["19/01/2023", "01/2023", "2023"]);
});

test.each([
  ["nl-BE", "nl"],
  ["NL", "nl"],
  ["fr_FR", "fr"],
  ["fry-NL", "en"],
  ["en-US", "en"],
  ["de-DE", "en"],
  ["", "en"],
  [undefined, "en"],
] as const)("Excel in %j makes the pane speak %s", (tag, language) => {
  expect(uiLanguage(tag)).toBe(language);
});
