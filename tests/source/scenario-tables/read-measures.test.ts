import fc from "fast-check";
import { hrTables } from "../../../assets/samples/hr-tables";
import type { CellValue } from "../../../src/sheet/cell-value";
import type { MeasureField } from "../../../src/model/measure";
import { MEASURES_TABLE } from "../../../src/source/scenario-tables/measures-table";
import { newTables, tableOf } from "../../../src/source/scenario-tables/new-table";
import { readMeasures } from "../../../src/source/scenario-tables/read-measures";
import { NEW_VOCABULARIES } from "../../../src/source/scenario-tables/read-lists";
import { SCENARIOS_TABLE } from "../../../src/source/scenario-tables/scenarios-table";
import { columnName } from "../../../src/source/scenario-tables/definition";
import { gridOf } from "../../support/grids";
import { readTables, tableGrid, told } from "../../support/scenario-tables";

type Row = Readonly<Partial<Record<MeasureField, CellValue>>>;

const GOOD: Row = {
  id: "M1",
  scenario: "S1",
  mechanism: "niet-vervanging bij pensionering",
  entity: "Gemeente",
  service: "HR",
  level: "D4",
  fte: 1,
  start: 2030,
};

const SCENARIOS = readTables([tableOf(SCENARIOS_TABLE, "nl", [{ id: "S1" }, { id: "S2" }])]).scenarios;

function read(...rows: readonly Row[]) {
  return readMeasures(tableGrid(tableOf(MEASURES_TABLE, "nl", rows)), SCENARIOS, NEW_VOCABULARIES);
}

/** A good row with something wrong in one field: the findings, each with the field whose cell it names. */
function wrong(field: MeasureField, value: CellValue, ...others: readonly Row[]): string[] {
  const { findings } = read({ ...GOOD, [field]: value }, ...others);
  return findings.map(({ code, severity, at }) => {
    const column = at ? at.column - 1 : -1;
    return `${code} ${severity} ${MEASURES_TABLE.fields[column]?.id ?? "?"} ${(at?.row ?? 0) - 2}`;
  });
}

test("reads what a row tells", () => {
  const { measures, findings } = read({ ...GOOD, end: 49_310, oneOff: 500, dependsOn: "", counted: "nee" });
  expect(findings).toEqual([]);
  const [measure] = measures;
  expect(measure).toMatchObject({
    what: { id: "M1", scenario: "S1", class: "synergy", mechanism: { id: "retirement-not-replaced" } },
    who: { entity: "municipality", service: "HR", cell: null, level: "D4", statute: null },
    howMuch: { fte: { low: null, mid: 1, high: null }, amount: { mid: null }, oneOff: 500 },
    // 49310 is 1 January 2035
    when: { start: { kind: "year", year: 2030 }, end: { kind: "day", year: 2035, month: 1, day: 1 } },
    trail: { counted: false, status: "proposed" },
  });
  // The table stands from B3 on: its fourth column holds what E4 says.
  expect(measure?.cells.class).toEqual({ sheet: "Maatregelen", row: 3, column: 4 });
});

describe("reports at the cell", () => {
  test.each<[string, MeasureField, CellValue, string[]]>([
    ["an unknown mechanism", "mechanism", "toverij", ["choice-unknown error mechanism 1"]],
    ["a mechanism left out", "mechanism", null, ["field-missing error mechanism 1"]],
    ["a mechanism with a wildcard", "mechanism", "niet-vervanging*", ["choice-unknown error mechanism 1"]],
    ["an unknown entity", "entity", "Politiezone", ["choice-unknown error entity 1"]],
    ["an entity left out", "entity", "", ["field-missing warning entity 1"]],
    ["an unknown scenario", "scenario", "S9", ["scenario-unknown error scenario 1"]],
    ["a scenario with a wildcard", "scenario", "S*", ["scenario-unknown error scenario 1"]],
    ["an id left out", "id", "  ", ["id-missing error id 1"]],
    ["FTE in words", "fte", "1 à 2 ETP", ["fte-is-text error fte 1"]],
    ["FTE as text", "fte", "1,5", ["fte-is-text error fte 1"]],
    ["FTE below zero", "fte", -1, ["fte-negative error fte 1"]],
    ["FTE in error", "fte", { error: "#N/A" }, ["fte-is-error error fte 1"]],
    ["FTE left out", "fte", null, ["field-missing warning fte 1"]],
    ["an amount in words", "amount", "12.480 EUR", ["amount-is-text error amount 1"]],
    ["a date in words", "start", "langere termijn", ["date-unreadable error start 1"]],
    ["a year as text", "start", "2030", ["date-unreadable error start 1"]],
    ["a number that is no date", "start", 12, ["date-unreadable error start 1"]],
    ["an end before the start", "end", 2029, ["end-before-start error end 1"]],
    ["a level that is none", "level", "niveau 1", ["choice-unknown error level 1"]],
    ["a one-off below zero", "oneOff", -5, ["one-off-negative error oneOff 1"]],
    ["another measure that is not there", "dependsOn", "M7", ["measure-unknown warning dependsOn 1"]],
    ["itself as another", "exclusiveWith", "M1", ["measure-unknown warning exclusiveWith 1"]],
    ["both bodies with a figure", "entity", "beide besturen", ["entity-both error entity 1"]],
    ["a low above mid", "fteLow", 2, ["estimate-disordered warning fte 1"]],
    [
      "what its mechanism needs",
      "mechanism",
      "wijziging van statuut",
      ["field-missing warning statute 1", "field-missing warning toStatute 1"],
    ],
  ])("%s", (_, field, value, expected) => {
    expect(wrong(field, value)).toEqual(expected);
  });

  test("a mechanism that the user's list does not have computed", () => {
    const known = NEW_VOCABULARIES.mechanisms.map((one) => ({ ...one, computed: one.id !== "unspecified" }));
    const vocabularies = { ...NEW_VOCABULARIES, mechanisms: known };
    const row = { ...GOOD, mechanism: "besparing zonder aanwijzing hoe" };
    const { findings } = readMeasures(
      tableGrid(tableOf(MEASURES_TABLE, "nl", [row])),
      SCENARIOS,
      vocabularies,
    );
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      "mechanism-not-computed warning",
    ]);
  });

  test("paid working time can rise: only there FTE may be below zero", () => {
    const row = { ...GOOD, mechanism: "wijziging van de arbeidstijd", fte: -1 };
    expect(read(row).findings).toEqual([]);
    expect(read(row).measures[0]?.howMuch.fte.mid).toBe(-1);
  });

  test("an id that comes twice, whatever its case", () => {
    expect(wrong("id", "m2", { ...GOOD, id: "M2" })).toEqual(["id-twice error id 2"]);
  });

  test("a measure of another scenario that one depends on", () => {
    expect(wrong("dependsOn", "M2", { ...GOOD, id: "M2", scenario: "S2" })).toEqual([
      "measure-unknown warning dependsOn 1",
    ]);
  });

  test("but not one of another scenario that a gain excludes: a portfolio may hold both", () => {
    expect(wrong("exclusiveWith", "M2", { ...GOOD, id: "M2", scenario: "S2" })).toEqual([]);
  });

  test("a column that is not there", () => {
    const table = tableOf(MEASURES_TABLE, "nl", [GOOD]);
    const { measures, findings } = readMeasures(
      tableGrid(table, (values) => (values[0]![8] = "Hoe?")),
      SCENARIOS,
      NEW_VOCABULARIES,
    );
    expect(told(findings)[0]).toBe("table-column-missing error B3");
    expect(measures).toEqual([]);
  });
});

test("columns are known by their names, wherever they stand and whatever their headings say", () => {
  const fields: readonly MeasureField[] = ["fte", "mechanism", "scenario", "id"];
  const grid = gridOf([
    ["a", "b", "c", "d", "e"],
    [2, "mijn eigen nota", "promotion", "S1", "M1"],
  ]);
  const columns = [0, 2, 3, 4];
  const names = fields.map((field, index) => ({
    name: columnName(MEASURES_TABLE, field),
    area: { sheet: "Staff", row: 1, column: columns[index]!, rows: 1, columns: 1 },
  }));
  const { measures } = readMeasures({ grid, names }, SCENARIOS, NEW_VOCABULARIES);
  expect(measures).toHaveLength(1);
  expect(measures[0]).toMatchObject({ what: { id: "M1" }, howMuch: { fte: { mid: 2 } } });
});

test("empty rows are no measures", () => {
  const { measures, findings } = read({}, GOOD, { titleNl: "  " });
  expect(measures).toHaveLength(1);
  expect(findings).toEqual([]);
});

describe("hostile text", () => {
  const HOSTILE = [
    '=HYPERLINK("http://example.org","x")',
    "+1+1",
    "@SUM(A1)",
    "-2",
    "RH*",
    "<5",
    "4",
    "'; DROP TABLE",
    "\"quoted\" 'twice'",
    "line\nbreak\ttab",
    "👩🏽‍💼 émoji",
    "x".repeat(300),
    "]]>&lt;script&gt;",
    "__proto__",
  ];

  test.each(HOSTILE)("%j is just text", (text) => {
    const { measures, findings } = read({
      ...GOOD,
      id: text,
      titleNl: text,
      titleFr: text,
      service: text,
      cell: text,
      group: text,
      article: text,
      remark: text,
    });
    expect(findings).toEqual([]);
    const shown = text.trim();
    expect(measures[0]).toMatchObject({
      what: { id: shown, titleNl: shown, titleFr: shown, group: shown },
      who: { service: shown, cell: shown },
      howMuch: { article: shown },
      trail: { remark: shown },
    });
  });

  test("any cells at all are read without an error of ours", () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.string(),
      fc.constantFrom(...HOSTILE),
      fc.double(),
      fc.boolean(),
      fc.constant({ error: "#REF!" } as const),
    );
    const row = fc.array(cell, {
      minLength: MEASURES_TABLE.fields.length,
      maxLength: MEASURES_TABLE.fields.length,
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const table = { ...tableOf(MEASURES_TABLE, "fr", []), rows };
        const { measures, findings } = readMeasures(tableGrid(table), SCENARIOS, NEW_VOCABULARIES);
        for (const { at } of findings) expect(at?.sheet).toBe("Mesures");
        expect(measures.length).toBeLessThanOrEqual(rows.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the two versions of the minutes", () => {
  test.each(["nl", "fr", "nl+fr", "en"] as const)("are read alike from tables in %s", (language) => {
    const input = readTables(hrTables(language));
    expect(told(input.findings).map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual([
      // said on purpose: neither version was approved
      "minutes-not-approved note",
      "minutes-not-approved note",
    ]);
    expect(input.scenarios.map(({ id, approved, date }) => [id, approved, date])).toEqual([
      ["HR-1", false, "2023-02-08"],
      ["HR-2", false, "2023-02-08"],
    ]);
    expect(input.measures.filter(({ what }) => what.scenario === "HR-1")).toHaveLength(11);
    expect(input.measures.filter(({ what }) => what.scenario === "HR-2")).toHaveLength(11);
    const levels = input.measures.map(({ who }) => who.level).filter((level) => level !== null);
    expect(new Set(levels)).toEqual(new Set(["A", "B", "B4", "C", "D4"]));
  });

  test("have a title in both languages for every row", () => {
    for (const { what } of readTables(hrTables("nl")).measures) {
      expect(what.titleNl).not.toBe("");
      expect(what.titleFr).not.toBe("");
      expect(what.titleNl).not.toBe(what.titleFr);
    }
  });

  test("use no list that the new tables lack", () => {
    const lists = newTables("fr").find(({ name }) => name === "SynergyLists")!;
    expect(lists.rows.length).toBeGreaterThan(40);
  });
});
