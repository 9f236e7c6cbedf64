import { readHeading, headingReader } from "../../src/source/heading";
import { VOCABULARY, vocabularyOf } from "../../src/source/vocabulary";
import { fr } from "../../src/source/synonyms/fr";
import { labelKey, wordsOf } from "../../src/source/words";

const fieldsOf = (text: string) => [...readHeading(text, VOCABULARY).fields].sort();

describe("words", () => {
  test.each<[string, string]>([
    ["Équiv. temps-plein", "equiv temps plein"],
    ["C.P.A.S.", "cpas"],
    ["n° d'article", "n d article"],
    ["Compte N-2", "compte n-2"],
    ["Compte N − 1", "compte n-1"],
    ["A11 / B4", "a11 b4"],
    ["Gemeente\nCommune", "gemeente commune"],
    ["Œuvres", "oeuvres"],
    ["60%", "60 %"],
    ["", ""],
  ])("of %j", (text, words) =>
    expect(
      wordsOf(text)
        .map(({ word }) => word)
        .join(" "),
    ).toBe(words),
  );

  test("make labels equal by case, accents and blanks, not by signs", () => {
    expect(labelKey(" Marchés\u00a0 PUBLICS\n")).toBe(labelKey("marches publics"));
    expect(labelKey("RH*")).not.toBe(labelKey("RH"));
  });
});

describe("a heading", () => {
  test.each<[string, readonly string[]]>([
    ["REEL", ["real"]],
    ["theorique", ["theoretical"]],
    ["Effectif", ["heads", "real"]],
    ["Effectif théorique", ["theoretical"]],
    ["ETP - VTE", ["fte"]],
    ["Voltijdsequivalenten", ["fte"]],
    ["équivalents temps plein", ["fte"]],
    ["centre public d’action sociale", ["welfare-centre"]],
    ["A.C.", ["municipality"]],
    ["Administration communale", ["municipality"]],
    ["Administration", ["entity"]],
    ["Niet ingevuld", ["vacant"]],
    ["Niet-ingevulde VTE", ["fte", "vacant"]],
    ["Taux d'occupation du cadre", ["fill-rate"]],
    ["N° d'article budgétaire", ["article"]],
    ["Functie / Fonction", ["function", "job"]],
    ["Loonkost", ["cost"]],
    ["Cadre de vie", ["theoretical"]],
    ["Communication", []],
  ])("%j", (text, fields) => expect(fieldsOf(text)).toEqual(fields));

  test("counts the words that say nothing to us", () => {
    expect(readHeading("Cadre de vie", VOCABULARY)).toMatchObject({ known: 1, unknown: 1 });
    expect(readHeading("Cadre du personnel 2023", VOCABULARY)).toMatchObject({ unknown: 0, year: 2023 });
  });

  test("tells its year", () => {
    expect(readHeading("Budget N-1", VOCABULARY)).toMatchObject({ year: null, relativeYear: -1 });
    expect(readHeading("Budget N", VOCABULARY)).toMatchObject({ relativeYear: 0 });
    expect(readHeading("Rekening / Compte 2022", VOCABULARY)).toMatchObject({
      year: 2022,
      relativeYear: null,
    });
  });

  test.each([
    ["CPAS réel (ETP)", "CPAS"],
    ["Effectif réel – Administration communale", "Administration communale"],
    ["Gemeente werkelijk / Commune réel", "Gemeente / Commune"],
    ["(AC)", "AC"],
    ["Régie (foncière)", "Régie (foncière)"],
    ["Réel", ""],
  ])("%j leaves the name %j", (text, name) => expect(readHeading(text, VOCABULARY).name).toBe(name));

  test("a long text is prose", () => {
    expect(readHeading(`Réel ${"x".repeat(200)}`, VOCABULARY).known).toBe(0);
  });
});

describe("a vocabulary", () => {
  test("lets no phrase of its own pass unread", () => {
    for (const phrase of VOCABULARY.phrases.keys()) {
      expect([phrase, VOCABULARY.mayName(phrase)]).toEqual([phrase, true]);
      expect(VOCABULARY.mayName(`(${phrase.toUpperCase()})`)).toBe(true);
    }
    for (const text of ["C.P.A.S.", "Re\u0301el", "ÉQUIV. TEMPS PLEIN", "x %", "1.\nréel"]) {
      expect([text, VOCABULARY.mayName(text)]).toEqual([text, true]);
    }
    for (const text of ["", "12", "Zwembad", "日本"]) expect(VOCABULARY.mayName(text)).toBe(false);
  });

  test("can be extended by an organisation's own words", () => {
    const own = vocabularyOf([fr, { ...fr, fields: { ...fr.fields, real: ["payé"] }, filler: [] }]);
    expect(headingReader(own).of("Payé")?.fields).toEqual(new Set(["real"]));
    expect(headingReader(VOCABULARY).of("Payé")?.known ?? 0).toBe(0);
  });
});
