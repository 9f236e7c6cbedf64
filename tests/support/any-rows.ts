import fc from "fast-check";
import type { MeasureField } from "../../src/model/measure";
import type { CellValue } from "../../src/sheet/cell-value";
import { CHOICES } from "../../src/source/scenario-tables/choices";
import type { ListName } from "../../src/source/scenario-tables/definition";
import { MECHANISMS_TABLE } from "../../src/source/scenario-tables/lists-table";
import { MEASURES_TABLE } from "../../src/source/scenario-tables/measures-table";
import { newTables, tableOf } from "../../src/source/scenario-tables/new-table";
import type { NewTable } from "../../src/source/scenario-tables/new-table";
import { SCENARIOS_TABLE } from "../../src/source/scenario-tables/scenarios-table";

/* Rows of measures of every kind, in words of any language, between hostile ids and names. */

export type AnyRow = Readonly<Partial<Record<MeasureField, CellValue>>>;

export const HOSTILE = ["RH*", "<5", "4", "=1+1", "?", "~", '"', "é👩🏽‍💼", "x".repeat(300), "line\nbreak", "'"];
const word = (list: ListName, keys?: readonly string[]) =>
  fc
    .constantFrom(...CHOICES.filter((choice) => choice.list === list && (keys?.includes(choice.key) ?? true)))
    .chain(({ key, words }) => fc.constantFrom(key, words.nl, words.fr, words.en, words.nl.toUpperCase()));
/** Told in so many of a hundred rows. */
const maybe = <T>(of: fc.Arbitrary<T>, often: number): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: often, arbitrary: of }, { weight: 100 - often, arbitrary: fc.constant(null) });
const cents = (most: number) => fc.integer({ min: 0, max: most }).map((amount) => amount / 100);
const service = fc.constantFrom("IT", "personeelsdienst / rh", "Communicatie / Communication", ...HOSTILE);
const date = fc.oneof(fc.integer({ min: 2022, max: 2036 }), fc.integer({ min: 45_000, max: 49_500 }));

/** Of one of the scenarios given. */
export const anyRow = (scenarios: readonly string[]): fc.Arbitrary<AnyRow> =>
  fc.record({
    scenario: fc.constantFrom(...scenarios),
    class: maybe(word("class"), 20),
    mechanism: fc.oneof(
      { weight: 9, arbitrary: word("mechanism") },
      // of the user's own, and not computed
      { weight: 1, arbitrary: fc.constant("toverij") },
    ),
    entity: maybe(word("entity", ["municipality", "welfare-centre"]), 90),
    service: maybe(service, 90),
    level: maybe(word("level"), 90),
    statute: maybe(word("statute"), 40),
    toEntity: maybe(word("entity", ["municipality", "welfare-centre"]), 50),
    toService: maybe(service, 50),
    toLevel: maybe(word("level"), 60),
    toStatute: maybe(word("statute"), 50),
    lead: maybe(word("entity", ["municipality", "welfare-centre"]), 50),
    fte: maybe(cents(500), 90),
    amount: maybe(
      cents(9_000_000).map((amount) => amount - 40_000),
      20,
    ),
    oneOff: maybe(cents(900_000), 20),
    article: maybe(fc.constantFrom("131/111-01", "104/123-13", "1*"), 70),
    start: maybe(date, 85),
    end: maybe(fc.integer({ min: 2037, max: 2040 }), 20),
    counted: maybe(word("yes-no"), 30),
    status: maybe(word("status"), 30),
  });

/** A mechanism of the user's own that is not to be computed. */
const OWN = ["magic", "toverij", "toverij", "magie", "magic", -1, null, 1, 0, 0];

/** The input tables with those scenarios and measures, what is taken for granted with every effect that the engine has. */
export function tablesWith(
  scenarios: readonly string[],
  rows: readonly AnyRow[],
  years = { first: 2024, last: 2032 },
): readonly NewTable[] {
  return newTables("fr", {
    "first-year": years.first,
    "last-year": years.last,
    "yearly-index": 0.02,
    "seniority-drift": 0.005,
    "pension-rate": 0.3,
    "art-60-included": "no",
    statute: "contractual",
  })
    .map((table) => (table.name === MECHANISMS_TABLE.name ? { ...table, rows: [...table.rows, OWN] } : table))
    .filter(({ name }) => name !== MEASURES_TABLE.name && name !== SCENARIOS_TABLE.name)
    .concat(
      tableOf(
        SCENARIOS_TABLE,
        "fr",
        scenarios.map((id) => ({ id })),
      ),
      tableOf(MEASURES_TABLE, "fr", rows),
    );
}
