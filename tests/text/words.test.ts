import { ANNEX_LANGUAGES } from "../../src/annex/language";
import type { Finding } from "../../src/model/finding";
import { annexWords } from "../../src/text/annex-words";
import { fieldsEn } from "../../src/text/en/field";
import { hostProblemsEn } from "../../src/text/en/host-problem";
import { findingText } from "../../src/text/finding-text";
import { fieldsFr } from "../../src/text/fr/field";
import { hostProblemsFr } from "../../src/text/fr/host-problem";
import { UI_LANGUAGES } from "../../src/text/language";
import type { UiLanguage } from "../../src/text/language";
import { fieldsNl } from "../../src/text/nl/field";
import { hostProblemsNl } from "../../src/text/nl/host-problem";
import { mappingWords } from "../../src/text/mapping-text";
import { paneWords } from "../../src/text/pane-text";
import { FINDING_CODES, SAMPLE_FACTS } from "./sample-facts";
import { scenarioPaneWords } from "../../src/text/scenario-pane-text";
import { MARKS, spoken } from "./spoken";

const FIELDS = { nl: fieldsNl, fr: fieldsFr, en: fieldsEn };
const PROBLEMS = { nl: hostProblemsNl, fr: hostProblemsFr, en: hostProblemsEn };

function finding(code: Finding["code"]): Finding {
  return { code, severity: "note", at: null, facts: SAMPLE_FACTS[code] } as Finding;
}

function everything(language: UiLanguage) {
  const findings = Object.fromEntries(
    FINDING_CODES.map((code) => [code, findingText(finding(code), language)]),
  );
  return spoken({
    pane: paneWords(language),
    scenarios: scenarioPaneWords(language),
    mapping: mappingWords(language),
    fields: FIELDS[language],
    problems: PROBLEMS[language],
    findings,
    annex: annexWords(language),
  });
}

/** Paths of the texts that match, so that a failure says which. */
function matching(language: UiLanguage, pattern: RegExp): string[] {
  return everything(language).flatMap(({ path, text }) =>
    pattern.test(text.replaceAll(/⟦\w+⟧/g, "§")) ? [`${path}: ${text}`] : [],
  );
}

describe.each(UI_LANGUAGES)("every text in %s", (language) => {
  test("writes a count as numbers of that language are written", () => {
    const counts = everything(language).filter(({ path }) => path.endsWith("(count)"));
    expect(counts.length).toBeGreaterThan(15);
    const shown = { nl: "4.321", fr: "4\u202f321", en: "4,321" }[language];
    for (const { path, text } of counts) expect(`${path}: ${text}`).toContain(shown);
  });

  test("says something, whole", () => {
    expect(everything(language).length).toBeGreaterThan(300);
    expect(matching(language, /^\s*$|^\s|\s$|TODO|undefined|NaN|\[object|[ \u00a0]{2}|\.\.\./)).toEqual([]);
  });

  test("has typographic apostrophes and quotation marks", () => {
    // The formula language of Excel and the column in quotation marks of the annex stand as they are.
    expect(matching(language, /\w'\w/)).toEqual([]);
  });

  test("keeps what it is given", () => {
    const functions = everything(language).filter(({ path }) => path.endsWith("(0)"));
    expect(functions.length).toBeGreaterThan(15);
    for (const { path, text } of functions) {
      expect(`${path}: ${text}`).toContain(MARKS[0]);
    }
  });
});

test.each(UI_LANGUAGES)("in %s each finding says its facts", (language) => {
  const locale = language === "en" ? "en-GB" : `${language}-BE`;
  for (const code of FINDING_CODES) {
    const { message, mend } = findingText(finding(code), language);
    // What an annex needs, why a correction no longer fits and which FTE are meant are codes of ours, said in words of their own.
    const facts = Object.entries<string | number>(SAMPLE_FACTS[code]).flatMap(([name, fact]) =>
      ["need", "reason", "measure"].includes(name) ? [] : [fact],
    );
    for (const fact of facts) {
      const shown = typeof fact === "string" ? fact : new Intl.NumberFormat(locale).format(fact);
      expect(`${message} ${mend ?? ""}`).toContain(shown);
    }
  }
});

test.each(UI_LANGUAGES)("in %s each thing that an annex needs has words of its own", (language) => {
  const said = (["staffing", "scenarios", "years", "workload"] as const).map((need) => {
    const facts = { annex: "T5", need };
    return findingText({ code: "annex-not-possible", severity: "error", at: null, facts }, language).message;
  });
  expect(new Set(said).size).toBe(4);
});

test("French has a space that may not break before ; : ! ? » and after «", () => {
  expect(matching("fr", /[^\u00a0][;:!?»]/)).toEqual([]);
  expect(matching("fr", /«(?!\u00a0)/)).toEqual([]);
});

test("Dutch and French have no such space before a comma, and Dutch none before a colon", () => {
  expect(matching("fr", /\s[,.]/)).toEqual([]);
  expect(matching("nl", /\s[;:!?,.]/)).toEqual([]);
});

test("no English, and not each other's abbreviations, is left in Dutch and French", () => {
  const english =
    /\b(FTE|the|and|with|from|sheet|workbook|pane|cell|write|undo|cancel|retry|staffing|annex|below|found|help desk)\b/i;
  expect(matching("nl", english)).toEqual([]);
  expect(matching("fr", english)).toEqual([]);
  expect(matching("nl", /\b(ETP|CPAS)\b/)).toEqual([]);
  expect(matching("fr", /\b(VTE|OCMW)\b/)).toEqual([]);
});

test("what is the same in two languages is a word of both", () => {
  const same = (a: UiLanguage, b: UiLanguage) => {
    const other = new Map(everything(b).map(({ path, text }) => [path, text]));
    const texts = everything(a).filter(
      ({ path, text }) => other.get(path) === text && /\p{L}{2}/u.test(text),
    );
    return [...new Set(texts.map(({ text }) => text))].sort();
  };
  expect(same("nl", "en")).toEqual([
    "Art. 60 §7 (code)",
    "Code",
    "EUR",
    "Scenario",
    "Scenario (code)",
    "index",
  ]);
  expect(same("fr", "en")).toEqual([
    "Budget",
    "Code",
    "EUR",
    "Grade (code)",
    "Net",
    "Net (EUR)",
    "Net 1 (EUR)",
    "Net 3 (EUR)",
    "Net ⟦a⟧ (EUR)",
    "Service",
    "Services",
    "Sources",
    "Total",
    "Total 1–1",
    "Total 3–2",
    "Total 3–3",
    "Total ⟦a⟧–⟦b⟧",
    "budget",
    "grade",
    "index",
    "service",
    "situation",
    "total",
    "version 1",
    "version 3",
    "version ⟦a⟧",
  ]);
  expect(same("nl", "fr")).toEqual([
    "Code",
    "EUR",
    "Formule",
    "Niveau",
    "Niveau (code)",
    "Portefeuille 1",
    "Portefeuille 3",
    "Portefeuille ⟦a⟧",
    "dossiers",
    "index",
    "niveau",
  ]);
});

test("all languages have the same texts", () => {
  const paths = (language: UiLanguage) => everything(language).map(({ path }) => path);
  expect(paths("fr")).toEqual(paths("nl"));
  expect(paths("en")).toEqual(paths("nl"));
});

test("sheet names of annexes are names that Excel takes", () => {
  for (const language of ANNEX_LANGUAGES) {
    expect(annexWords(language).staffing.sheet).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
  }
});
