import fc from "fast-check";
import type { CellValue } from "../../../src/sheet/cell-value";
import type { PortfolioField } from "../../../src/model/portfolio";
import type { RechargeField } from "../../../src/model/recharge";
import { TABLE_LANGUAGES } from "../../../src/source/scenario-tables/definition";
import type { TableLanguage } from "../../../src/source/scenario-tables/definition";
import { newTables, tableOf } from "../../../src/source/scenario-tables/new-table";
import { PORTFOLIOS_TABLE } from "../../../src/source/scenario-tables/portfolios-table";
import { RECHARGES_TABLE } from "../../../src/source/scenario-tables/recharges-table";
import { SCENARIOS_TABLE } from "../../../src/source/scenario-tables/scenarios-table";
import { readTables, told } from "../../support/scenario-tables";

type Cells<Field extends string> = Readonly<Partial<Record<Field, CellValue>>>;
const ROW: Cells<RechargeField> = {
  pool: "P1",
  titleNl: "Integriteitsambtenaar",
  provider: "OCMW",
  receiver: "Commune",
  cost: 24_000,
  key: "FTE served",
  keyValue: 1400,
};

function read(
  recharges: readonly Cells<RechargeField>[],
  portfolios: readonly Cells<PortfolioField>[] = [],
  language: TableLanguage = "nl",
  without: readonly string[] = [],
) {
  const own: readonly string[] = [SCENARIOS_TABLE, RECHARGES_TABLE, PORTFOLIOS_TABLE].map(({ name }) => name);
  return readTables([
    ...newTables(language)
      .filter(({ name }) => !own.includes(name))
      .map((table) => ({
        ...table,
        rows: table.rows.filter(([list]) => !without.some((name) => name === list)),
      })),
    tableOf(SCENARIOS_TABLE, language, [{ id: "S1" }, { id: "S2" }]),
    tableOf(RECHARGES_TABLE, language, recharges),
    tableOf(PORTFOLIOS_TABLE, language, portfolios),
  ]);
}

describe("recharges", () => {
  test.each(TABLE_LANGUAGES)("under headings in %s, with words in any language", (language) => {
    const { recharges, findings } = read(
      [
        {
          ...ROW,
          scenario: "s1",
          start: 2026,
          end: 2030,
          vat: "hors champ (art. 6)",
          receiverArticle: "104/123-16",
        },
      ],
      [],
      language,
    );
    expect(told(findings)).toEqual([]);
    expect(recharges).toEqual([
      expect.objectContaining({
        pool: "P1",
        titleNl: "Integriteitsambtenaar",
        provider: "welfare-centre",
        receiver: "municipality",
        cost: 24_000,
        key: "fte",
        keyValue: 1400,
        scenario: "s1",
        start: 2026,
        end: 2030,
        vat: "outside-scope",
        receiverArticle: "104/123-16",
        providerArticle: null,
      }),
    ]);
  });

  test("of a workbook whose lists are older: our own words are understood", () => {
    const { recharges, findings } = read([ROW], [], "nl", ["recharge-key", "vat-status"]);
    expect(told(findings)).toEqual([]);
    expect(recharges[0]?.key).toBe("fte");
  });

  test("what is not told is unknown, and its cell says so", () => {
    const { recharges, findings } = read([{ ...ROW, cost: null, keyValue: null }]);
    expect(told(findings)).toEqual(["field-missing warning G4", "field-missing warning I4"]);
    expect(recharges[0]).toMatchObject({ cost: null, keyValue: null });
  });

  test.each<[string, Cells<RechargeField>, string]>([
    ["no pool", { pool: null }, "id-missing error B4"],
    ["no provider", { provider: null }, "field-missing error E4"],
    ["both bodies", { receiver: "beide besturen" }, "recharge-of-both error F4"],
    ["a body that no list has", { receiver: "Politiezone" }, "choice-unknown error F4"],
    ["a cost in words", { cost: "veel" }, "amount-is-text error G4"],
    ["a key below zero", { keyValue: -1 }, "amount-negative error I4"],
    ["a key of its own", { key: "kilometers" }, "choice-unknown error H4"],
    ["a scenario that is not there", { scenario: "S9" }, "scenario-unknown error J4"],
    ["a date for a year", { start: 46_023 }, "date-unreadable error K4"],
    ["words for a year", { end: "ooit" }, "date-unreadable error L4"],
    ["an end before its start", { start: 2028, end: 2027 }, "end-before-start error L4"],
  ])("with %s: an error at its cell", (_, cells, expected) => {
    expect(told(read([{ ...ROW, ...cells }]).findings)).toEqual([expected]);
  });
});

test("whatever stands in either table, reading never fails, and each finding has its cell", () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.string(),
    fc.constantFrom<CellValue>("S1", "OCMW", "*", "=1", -1, 1, 2027, { error: "#REF!" }),
    fc.double(),
    fc.boolean(),
  );
  const rows = (table: { readonly fields: readonly unknown[] }) =>
    fc.array(fc.array(cell, { minLength: table.fields.length, maxLength: table.fields.length }), {
      maxLength: 4,
    });
  fc.assert(
    fc.property(rows(RECHARGES_TABLE), rows(PORTFOLIOS_TABLE), (recharges, portfolios) => {
      const input = readTables([
        tableOf(SCENARIOS_TABLE, "fr", [{ id: "S1" }]),
        { ...tableOf(RECHARGES_TABLE, "fr", []), rows: recharges },
        { ...tableOf(PORTFOLIOS_TABLE, "fr", []), rows: portfolios },
      ]);
      for (const { at } of input.findings) expect(["Refacturation", "Portefeuilles"]).toContain(at?.sheet);
      expect(input.recharges.length).toBeLessThanOrEqual(recharges.length);
      for (const { keyValue } of input.recharges) expect(keyValue ?? 0).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
});

describe("portfolios", () => {
  const row = (portfolio: CellValue, scenario: CellValue, included: CellValue) => ({
    portfolio,
    scenario,
    included,
  });

  test.each(TABLE_LANGUAGES)("under headings in %s, gathered from their rows", (language) => {
    const { portfolios, findings } = read(
      [],
      [row("A", "S1", 1), row("B", "s2", 1), row("a", "S2", 0)],
      language,
    );
    expect(told(findings)).toEqual([]);
    const seen = portfolios.map(({ id, choices }) => [
      id,
      choices.map(({ scenario, included }) => [scenario, included]),
    ]);
    expect(seen).toEqual([
      ["A", [["S1", true], ["S2", false]]],
      ["B", [["S2", true]]],
    ]); // prettier-ignore
  });

  test.each<[string, Cells<PortfolioField>[], string[]]>([
    ["no name", [row(null, "S1", 1)], ["id-missing error B4"]],
    ["no such scenario", [row("A", "S9", 1)], ["scenario-unknown error E4"]],
    ["a scenario twice", [row("A", "S1", 1), row("a", "s1", 0)], ["id-twice error E5"]],
    ["an empty choice, which is no “no”", [row("A", "S1", null)], ["field-missing error F4"]],
    ["half a scenario", [row("A", "S1", 0.5)], ["choice-unknown error F4"]],
  ])("with %s: an error at its cell", (_, rows, expected) => {
    expect(told(read([], rows).findings)).toEqual(expected);
  });
});
