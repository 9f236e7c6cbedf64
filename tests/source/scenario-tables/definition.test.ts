import { ASSUMPTIONS } from "../../../src/model/assumption";
import { MEASURE_FIELDS } from "../../../src/model/measure";
import { MECHANISMS } from "../../../src/model/mechanism";
import { PIVOT_FIELDS } from "../../../src/model/pivot";
import { PORTFOLIO_FIELDS } from "../../../src/model/portfolio";
import { PROFILE_FIELDS } from "../../../src/model/profile";
import { RECHARGE_FIELDS } from "../../../src/model/recharge";
import { ASSUMPTIONS_TABLE } from "../../../src/source/scenario-tables/assumptions-table";
import { CHOICES, findChoice } from "../../../src/source/scenario-tables/choices";
import { columnName, LISTS, TABLE_LANGUAGES, wordsIn } from "../../../src/source/scenario-tables/definition";
import type { TableDefinition } from "../../../src/source/scenario-tables/definition";
import { LISTS_TABLE, MECHANISMS_TABLE } from "../../../src/source/scenario-tables/lists-table";
import { mapColumns } from "../../../src/source/scenario-tables/mapping";
import { MEASURES_TABLE } from "../../../src/source/scenario-tables/measures-table";
import { newTables } from "../../../src/source/scenario-tables/new-table";
import { PIVOTS_TABLE } from "../../../src/source/scenario-tables/pivots-table";
import { PORTFOLIOS_TABLE } from "../../../src/source/scenario-tables/portfolios-table";
import { PROFILES_TABLE } from "../../../src/source/scenario-tables/profiles-table";
import { RECHARGES_TABLE } from "../../../src/source/scenario-tables/recharges-table";
import { SCENARIOS_TABLE } from "../../../src/source/scenario-tables/scenarios-table";
import { labelKey } from "../../../src/source/words";
import { readTables, told } from "../../support/scenario-tables";

const TABLES: readonly TableDefinition<string>[] = [
  SCENARIOS_TABLE,
  MEASURES_TABLE,
  ASSUMPTIONS_TABLE,
  MECHANISMS_TABLE,
  LISTS_TABLE,
  PROFILES_TABLE,
  PIVOTS_TABLE,
  RECHARGES_TABLE,
  PORTFOLIOS_TABLE,
];

test("a table has a column for each field of what its rows hold, in that order", () => {
  expect(MEASURES_TABLE.fields.map(({ id }) => id)).toEqual(MEASURE_FIELDS);
  expect(PROFILES_TABLE.fields.map(({ id }) => id)).toEqual(PROFILE_FIELDS);
  expect(PIVOTS_TABLE.fields.map(({ id }) => id)).toEqual(PIVOT_FIELDS);
  expect(RECHARGES_TABLE.fields.map(({ id }) => id)).toEqual(RECHARGE_FIELDS);
  expect(PORTFOLIOS_TABLE.fields.map(({ id }) => id)).toEqual(PORTFOLIO_FIELDS);
});

describe.each(TABLES)("$name", (table) => {
  test.each(TABLE_LANGUAGES)("has no heading twice in %s, as Excel demands", (language) => {
    const headings = table.fields.map(({ heading }) => wordsIn(heading, language).toLowerCase());
    expect(new Set(headings).size).toBe(headings.length);
  });

  test("has no heading that means another column in another language", () => {
    const owners = new Map<string, string>();
    for (const { id, heading, former } of table.fields) {
      for (const words of [heading.nl, heading.fr, heading.en, ...former]) {
        const key = labelKey(words);
        expect({ words, id: owners.get(key) ?? id }).toEqual({ words, id });
        owners.set(key, id);
      }
    }
  });

  test("names its columns as Excel allows, each once", () => {
    const names = table.fields.map(({ id }) => columnName(table, id));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^Syn_[A-Z][a-z]+_[A-Z][A-Za-z0-9]*$/);
  });
});

test.each([
  ["fr", "Compte", "Montant par an (EUR, + est meilleur)"],
  ["nl+fr", "Telt mee / Compte", "Bedrag per jaar (EUR, + is beter) / Montant par an (EUR, + est meilleur)"],
] as const)("workbooks with older headings in %s are read all the same", (language, counted, amount) => {
  const headings: string[] = MEASURES_TABLE.fields.map(({ heading }) => wordsIn(heading, language));
  const [countedAt, amountAt] = [MEASURE_FIELDS.indexOf("counted"), MEASURE_FIELDS.indexOf("amount")];
  expect([headings[countedAt], headings[amountAt]]).not.toContain(counted);
  headings[countedAt] = counted;
  headings[amountAt] = amount;
  const area = { sheet: "Mesures", row: 0, column: 0, rows: 1, columns: headings.length };
  const { mapping, findings } = mapColumns(MEASURES_TABLE, { area, values: [headings] });
  expect(findings).toEqual([]);
  expect([...mapping.values()]).toEqual(headings.map((_, index) => index));
});

describe("the words of the lists", () => {
  test.each(LISTS)("of %s mean one thing each, whatever the language", (list) => {
    const own = CHOICES.filter((choice) => choice.list === list);
    expect(own.length).toBeGreaterThan(1);
    for (const { key, words } of own) {
      for (const word of [
        key,
        words.nl,
        words.fr,
        words.en,
        wordsIn(words, "nl+fr"),
        words.nl.toUpperCase(),
      ]) {
        expect({ word, key: findChoice(CHOICES, list, word)?.key }).toEqual({ word, key });
      }
    }
  });

  test("have no word that only looks alike", () => {
    for (const text of ["promo*", "promotio?", " promotion", "promotion\u00a0", "prömotion", ""]) {
      expect(findChoice(CHOICES, "mechanism", text)).toBeNull();
    }
  });
});

describe("new tables", () => {
  test.each(TABLE_LANGUAGES)("stand on sheets that Excel can name, in %s", (language) => {
    const sheets = newTables(language).map(({ sheet }) => sheet);
    expect(new Set(sheets).size).toBe(sheets.length);
    for (const sheet of sheets) expect(sheet).toMatch(/^[^\\/?*:[\]]{1,31}$/);
  });

  test.each(TABLE_LANGUAGES)(
    "in %s read back as they were made, with nothing to say against them",
    (language) => {
      const input = readTables(newTables(language, { "first-year": 2024, statute: "contractual" }));
      expect(told(input.findings)).toEqual([]);
      expect(input.measures).toEqual([]);
      expect(input.scenarios).toEqual([]);
      expect(input.vocabularies.mechanisms.map(({ id }) => id)).toEqual(MECHANISMS);
      expect(input.vocabularies.choices).toHaveLength(CHOICES.length);
      expect(input.assumptions.map(({ id }) => id)).toEqual(ASSUMPTIONS);
      const values = Object.fromEntries(input.assumptions.map(({ id, value }) => [id, value]));
      expect(values).toMatchObject({
        "first-year": 2024,
        "last-year": null,
        "year-alone-months": 12,
        statute: "contractual",
        "article-60-weight": 1,
      });
    },
  );
});
