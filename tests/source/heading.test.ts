import fc from "fast-check";
import { readHeading, headingReader } from "../../src/source/heading";
import { VOCABULARY, vocabularyOf } from "../../src/source/vocabulary";
import { fr } from "../../src/source/synonyms/fr";
import { headingsOf } from "../../src/source/sheet-headings";
import { labelKey, wordsOf } from "../../src/source/words";
import { gridOf } from "../support/grids";

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

  test.each<[string, readonly string[]]>([
    ["ETP (1)", ["fte"]],
    ["VTE*", ["fte"]],
    ["ETP¹", ["fte"]],
    ["VTE (a)", ["fte"]],
    ["Réel\n(ETP)", ["fte", "real"]],
    ["THÉO-\nRIQUE", ["theoretical"]],
    ["théo-\r\nrique", ["theoretical"]],
    ["Théo\u00adrique", ["theoretical"]],
    ["ca-\ndre", ["theoretical"]],
    ["Sous-\ntotal", ["subtotal"]],
    ["Niet-\ningevuld", ["vacant"]],
    ["temps-\nplein équivalent", []],
    ["nbre ETP", ["fte"]],
    ["nb agents", ["heads"]],
    ["Nb. d'agents", ["heads"]],
    ["équiv. tps plein", ["fte"]],
    ["aantal pers.", ["heads"]],
    ["begr. 2024", ["budget"]],
    ["rek. 2022", ["account"]],
    ["BW", ["amended"]],
    ["MB1", ["amended"]],
    ["na BW 2", ["amended"]],
    ["après MB n° 2", ["amended"]],
    ["crédits engagés", ["committed"]],
    ["vastgelegde kredieten", ["committed"]],
    ["aangerekend", ["charged"]],
    ["imputé", ["charged"]],
    ["disponible", ["available"]],
    ["beschikbaar krediet", ["available"]],
    ["Grade", ["grade"]],
    ["Niveau / Niveau", ["level"]],
    ["Nom et prénom", ["person-name"]],
    ["Naam, voornaam", ["person-name"]],
    ["N° de registre national", ["person-name"]],
    ["NISS / INSZ", ["person-name"]],
    ["Personeelsnr.", ["person-name"]],
    ["Date de naissance", ["person-name"]],
    ["Geboortedatum", ["person-name"]],
    ["Nom du service", ["service"]],
    ["Naam dienst", ["service"]],
    ["Genre / Geslacht", ["gender"]],
    ["Domicile\nWoonplaats", ["domicile"]],
    ["Dont en disponibilité / In disponibiliteit", ["leave"]],
    ["Opmerkingen / Remarques", ["remark"]],
    ["Unités / Aantal personen", ["heads"]],
    ["FIN DE CARRIÈRE", ["end-date"]],
    ["loonkosten 2024", ["cost"]],
    ["%", ["fill-rate", "working-time"]],
    ["Code", ["article", "economic", "function", "grade"]],
    ["O", ["ordinary", "revenue"]],
  ])("as offices write it: %j", (text, fields) => expect(fieldsOf(text)).toEqual(fields));

  test("a number of its own is no year of the budget", () => {
    expect(readHeading("après MB n° 2", VOCABULARY)).toMatchObject({ relativeYear: null, unknown: 0 });
    expect(readHeading("Budget N", VOCABULARY)).toMatchObject({ relativeYear: 0 });
  });

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

describe("a mistyped heading", () => {
  const typed = (text: string) => readHeading(text, VOCABULARY, { typos: true });

  test.each<[string, readonly string[], string]>([
    ["thérique", ["theoretical"], "théorique"],
    ["theorique", ["theoretical"], ""],
    ["théroique", ["theoretical"], "théorique"],
    ["Théoriqe", ["theoretical"], "théorique"],
    ["efectif", ["heads", "real"], "effectif"],
    ["Efectif théorique", ["theoretical"], "effectif théorique"],
    ["kadre", ["theoretical"], "kader"],
    ["Kaderr", ["theoretical"], "kader"],
    ["Begrotting 2024", ["budget"], "begroting"],
    ["Depatement", ["department"], "departement"],
    ["Dientsen", ["service"], "diensten"],
    ["Nivaeu", ["level"], "niveau"],
    ["Libélé", ["label"], "libellé"],
    ["Oorspronklijke begroting", ["initial"], "oorspronkelijke begroting"],
    ["Personeels fromatie", ["theoretical"], "formatie"],
  ])("%j", (text, fields, understood) => {
    const { fields: read, typo = "" } = typed(text);
    expect([[...read].sort(), typo]).toEqual([fields, understood]);
  });

  test("is never certain, and not read unless typos are looked for", () => {
    expect(typed("théroique").certain.size).toBe(0);
    expect(readHeading("théroique", VOCABULARY).fields.size).toBe(0);
    expect([...typed("Réel théroique").certain]).toEqual(["real"]);
  });

  test.each([
    "Régie",
    "Comité",
    "Service commun",
    "Project",
    "Garde",
    "Gemeenten",
    "Tekening",
    "Regel",
    "Titel",
    "Table",
  ])("%j is a word of its own", (text) => expect(typed(text).typo).toBeUndefined());

  test("is any word of a field with one letter wrong, unless that is another word", () => {
    const words = [...VOCABULARY.phrases.keys()].filter((word) => /^[a-z]{8,}$/u.test(word));
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.nat(),
        fc.constantFrom("out", "twice", "other"),
        (word, seed, how) => {
          const at = 1 + (seed % (word.length - 1));
          const middle = how === "out" ? "" : how === "twice" ? (word[at] ?? "").repeat(2) : "q";
          const written = word.slice(0, at) + middle + word.slice(at + 1);
          fc.pre(written !== word && VOCABULARY.meant(written) !== null);
          const { fields } = typed(written);
          expect([...fields].sort()).toEqual(
            [...readHeading(VOCABULARY.meant(written) ?? "", VOCABULARY).fields].sort(),
          );
        },
      ),
    );
  });

  test("counts in a row of headings only", () => {
    const at = (rows: Parameters<typeof gridOf>[0], row: number, column: number) =>
      headingsOf(gridOf(rows), headingReader(VOCABULARY)).at(row, column)?.typo;
    const rows = [
      ["Service", "Efectif", "Kadre"],
      ["Kadre", 1, 2],
    ];
    expect([at(rows, 0, 1), at(rows, 0, 2), at(rows, 1, 0)]).toEqual(["effectif", "kader", undefined]);
    expect(at([["Zwembad", "Kadre"]], 0, 1)).toBeUndefined();
    expect(
      at(
        [
          ["AC", "CPAS"],
          ["Efectif", "Kadre"],
        ],
        1,
        1,
      ),
    ).toBe("kader");
  });
});

describe("words of a heading", () => {
  test("mean the same whatever their case, accents and blanks", () => {
    const phrases = [...VOCABULARY.written.values()].filter((word) => word.length > 1);
    fc.assert(
      fc.property(
        fc.constantFrom(...phrases),
        fc.constantFrom(...phrases),
        fc.constantFrom(" ", "  ", "\n", "\u00a0", " / ", " - "),
        (one, two, between) => {
          const plain = readHeading(`${one} ${two}`, VOCABULARY);
          const variants = [
            `${one}${between}${two}`.toUpperCase(),
            ` ${one}${between}${two} `,
            `${one} ${two}`.normalize("NFD"),
            `${one} ${two}`.normalize("NFD").replace(/\p{M}/gu, ""),
          ];
          for (const text of variants) {
            const { fields, certain, unknown } = readHeading(text, VOCABULARY);
            expect({ text, fields, certain, unknown }).toEqual({
              text,
              fields: plain.fields,
              certain: plain.certain,
              unknown: plain.unknown,
            });
          }
        },
      ),
      { numRuns: 500 },
    );
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
