import { leftColumn } from "../../../src/annex/calc/layout";
import type { LeftColumn } from "../../../src/annex/calc/columns";
import { planCalc } from "../../../src/annex/calc/plan";
import type { AnnexLanguage } from "../../../src/annex/language";
import type { MeasureField } from "../../../src/model/measure";
import type { CellValue } from "../../../src/sheet/cell-value";
import { LISTS_TABLE, MECHANISMS_TABLE } from "../../../src/source/scenario-tables/lists-table";
import { MEASURES_TABLE } from "../../../src/source/scenario-tables/measures-table";
import { newTables, tableOf } from "../../../src/source/scenario-tables/new-table";
import type { NewTable } from "../../../src/source/scenario-tables/new-table";
import { SCENARIOS_TABLE } from "../../../src/source/scenario-tables/scenarios-table";
import type { Book } from "../../../src/standin/book";
import { excelts } from "../../../src/standin/calc/excelts";
import { loadRecalculator } from "../../../src/standin/calc/node";
import { recalculatorWith } from "../../../src/standin/calc/recalculate";
import { openBook } from "../../../src/standin/ooxml/open-book";
import { annexWords } from "../../../src/text/annex-words";
import { bookWithTables, putPlan, readBook } from "../../support/calc-book";
import { calculationOf } from "../../support/calc-input";
import { recalculateWithLibreOffice } from "../../support/libreoffice";
import { needs } from "../../support/skip";

/* What was typed in one language stands in the annex's, computed by each engine; a word of the user's own as it was typed. */

/** Typed, then as it is called in nl, fr, both and en. */
type Told = readonly [typed: string, nl: string, fr: string, both: string, en: string];

const OWN = ["=1+1", "niet-verv*", "pro?otion", "~", '"', "é👩🏽‍💼", "x".repeat(300), "<5", "4"];
const same = (word: string): Told => [word, word, word, word, word];

const MECHANISM_CASES: readonly Told[] = [
  ["bevordering", "bevordering", "promotion", "bevordering / promotion", "promotion (to a higher grade)"],
  ["PROMOTION", "bevordering", "promotion", "bevordering / promotion", "promotion (to a higher grade)"],
  [
    "redeployment",
    "interne herplaatsing",
    "réaffectation",
    "interne herplaatsing / réaffectation",
    "redeployment",
  ],
  [
    "kwalitatieve winst / gain qualitatif",
    "kwalitatieve winst",
    "gain qualitatif",
    "kwalitatieve winst / gain qualitatif",
    "qualitative",
  ],
  [
    "no-gain",
    "onderzocht: geen winst",
    "examiné\u00a0: pas de gain",
    "onderzocht: geen winst / examiné\u00a0: pas de gain",
    "examined: no gain",
  ],
  // a row of the user's own, in Dutch alone, whose word other words match as a pattern
  ["bevord*", "bevord*", "bevord*", "bevord*", "bevord*"],
  ...OWN.map(same),
];

const STATUS_CASES: readonly Told[] = [
  ["décidée", "beslist", "décidée", "beslist / décidée", "decided"],
  ["beslist", "beslist", "décidée", "beslist / décidée", "decided"],
];

const ENTITY_CASES: readonly Told[] = [
  ["CPAS", "OCMW", "CPAS", "OCMW / CPAS", "OCMW/CPAS"],
  [
    "beide besturen",
    "beide besturen",
    "les deux institutions",
    "beide besturen / les deux institutions",
    "both bodies",
  ],
  same("Intercommunale"),
];

const pick = <T>(of: readonly T[], index: number): T => of[index % of.length]!;
const rows = MECHANISM_CASES.map(([mechanism], index): Partial<Record<MeasureField, CellValue>> => ({
  id: `M${index}`,
  scenario: "S",
  mechanism,
  entity: pick(ENTITY_CASES, index)[0],
  status: pick(STATUS_CASES, index)[0],
}));

function withRow(table: NewTable, row: Readonly<Record<string, CellValue>>): NewTable {
  const fields: readonly { readonly id: string }[] = [MECHANISMS_TABLE, LISTS_TABLE].find(
    ({ name }) => name === table.name,
  )!.fields;
  return { ...table, rows: [...table.rows, fields.map(({ id }) => row[id] ?? null)] };
}

function written(language: AnnexLanguage) {
  const tables = [...newTables("nl+fr", { "first-year": 2024, "last-year": 2026 })]
    .filter(({ name }) => name !== MEASURES_TABLE.name && name !== SCENARIOS_TABLE.name)
    .map((table) =>
      table.name === MECHANISMS_TABLE.name
        ? withRow(table, { id: "own", shown: "bevord*", nl: "bevord*" })
        : table,
    )
    .concat(tableOf(SCENARIOS_TABLE, "nl+fr", [{ id: "S" }]), tableOf(MEASURES_TABLE, "nl+fr", rows));
  const book = bookWithTables(tables);
  const { calc } = calculationOf(readBook(book));
  const words = annexWords(language);
  const { plan, layout } = planCalc(calc, { words, language, writtenOn: "23/11/2026" });
  putPlan(book, plan);
  const shown = (of: Book, column: LeftColumn) =>
    rows.map((_, slot) => of.sheetNamed(plan.sheet)!.cell(layout.slotRow + slot, leftColumn(column)).value);
  return { book, shown };
}

const LANGUAGES: readonly AnnexLanguage[] = ["nl", "fr", "nl+fr", "en"];

function expected(language: AnnexLanguage) {
  const at = LANGUAGES.indexOf(language) + 1;
  return {
    mechanisms: MECHANISM_CASES.map((told) => told[at]),
    entities: rows.map((_, index) => pick(ENTITY_CASES, index)[at]),
    statuses: rows.map((_, index) => pick(STATUS_CASES, index)[at]),
  };
}

function foundBy({ shown }: ReturnType<typeof written>, book: Book) {
  return {
    mechanisms: shown(book, "mechanismWord"),
    entities: shown(book, "entityWord"),
    statuses: shown(book, "statusWord"),
  };
}

test.each(LANGUAGES)("in %s every word is found", async (language) => {
  const sheet = written(language);
  expect((await loadRecalculator()).recalculate(sheet.book).stale).toEqual([]);
  expect(foundBy(sheet, sheet.book)).toEqual(expected(language));
});

describe("in nl+fr", () => {
  const language = "nl+fr";
  const sheet = written(language);

  test("excelts finds the same", () => {
    const book = openBook(sheet.book.save());
    const { present, computed } = recalculatorWith(excelts).recalculate(book);
    expect(computed).toBe(present);
    expect(foundBy(sheet, book)).toEqual(expected(language));
  });

  needs("LibreOffice")("LibreOffice", () => {
    test("finds the same", async () => {
      const book = openBook(await recalculateWithLibreOffice(sheet.book.save()));
      expect(foundBy(sheet, book)).toEqual(expected(language));
    }, 120_000);
  });

  test("a word that is typed anew is followed", async () => {
    const { book } = sheet;
    const measures = book.sheets.find(({ tables }) =>
      tables.some(({ name }) => name === MEASURES_TABLE.name),
    )!;
    const { area } = measures.tables[0]!;
    const column = area.column + MEASURES_TABLE.fields.findIndex(({ id }) => id === "mechanism");
    measures.setValue(area.row + 1, column, "gain qualitatif");
    (await loadRecalculator()).recalculate(book);
    expect(foundBy(sheet, book).mechanisms[0]).toBe("kwalitatieve winst / gain qualitatif");
  });
});
