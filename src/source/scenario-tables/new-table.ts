import { ASSUMPTIONS } from "../../model/assumption";
import type { AssumptionId } from "../../model/assumption";
import { MECHANISMS, mechanism, netCode } from "../../model/mechanism";
import type { CellValue } from "../../sheet/cell-value";
import { ASSUMPTIONS_TABLE, ASSUMPTION_LISTS, ASSUMPTION_ROWS } from "./assumptions-table";
import { CHOICES } from "./choices";
import { columnName, wordsIn } from "./definition";
import type { ListName, TableDefinition, TableLanguage } from "./definition";
import { LISTS_TABLE, MECHANISMS_TABLE } from "./lists-table";
import { MEASURES_TABLE } from "./measures-table";
import { PIVOTS_TABLE } from "./pivots-table";
import { PORTFOLIOS_TABLE } from "./portfolios-table";
import { PROFILES_TABLE } from "./profiles-table";
import { RECHARGES_TABLE } from "./recharges-table";
import { SCENARIOS_TABLE } from "./scenarios-table";

/** A table to be made: its name, headings and first rows, with what the host needs to know about each column. */
export type NewTable = {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly NewColumn[];
  /** At least one row, as an Excel table has; each as wide as the columns. */
  readonly rows: readonly (readonly CellValue[])[];
};

export type NewColumn = {
  readonly heading: string;
  /** The defined name that formulas know it by. */
  readonly name: string;
  readonly width: number;
  /** The list that its cells are chosen from: the values of `shown` of `SynergyMechanisms`, or of that list's rows in `SynergyLists`. */
  readonly list: ListName | null;
  readonly format: "text" | "fte" | "money" | "date" | "general";
};

/** What a new table takes for granted besides the usual: the years of the tables, the statute where none is told. */
export type Given = Readonly<Partial<Record<AssumptionId, number | string>>>;

/** The input tables of a new workbook, empty but for the lists, the mechanisms and the assumptions. */
export function newTables(language: TableLanguage, given: Given = {}): readonly NewTable[] {
  return [
    ...neededTables(language, given),
    tableOf(PROFILES_TABLE, language, []),
    tableOf(PIVOTS_TABLE, language, []),
    tableOf(RECHARGES_TABLE, language, []),
    tableOf(PORTFOLIOS_TABLE, language, []),
  ];
}

/** Those of them that no scenario can do without. */
export function neededTables(language: TableLanguage, given: Given = {}): readonly NewTable[] {
  return [
    tableOf(SCENARIOS_TABLE, language, []),
    tableOf(MEASURES_TABLE, language, []),
    tableOf(ASSUMPTIONS_TABLE, language, assumptionRows(language, given)),
    tableOf(MECHANISMS_TABLE, language, mechanismRows(language)),
    tableOf(LISTS_TABLE, language, listRows(language)),
  ];
}

/** A table with rows told field by field; a field left out is an empty cell. */
export function tableOf<Id extends string>(
  table: TableDefinition<Id>,
  language: TableLanguage,
  rows: readonly Readonly<Partial<Record<Id, CellValue>>>[],
): NewTable {
  const empty = table.fields.map(() => null);
  return {
    name: table.name,
    sheet: wordsIn(table.sheet, language).replace(" / ", " - "),
    columns: table.fields.map((field): NewColumn => ({
      heading: wordsIn(field.heading, language),
      name: columnName(table, field.id),
      width: field.width,
      list: field.kind.kind === "choice" ? field.kind.list : null,
      format: formatOf(field.kind.kind),
    })),
    rows: rows.length === 0 ? [empty] : rows.map((row) => table.fields.map(({ id }) => row[id] ?? null)),
  };
}

export function formatOf(
  kind: "id" | "text" | "fte" | "money" | "number" | "when" | "date" | "choice" | "ids",
): NewColumn["format"] {
  switch (kind) {
    case "fte":
    case "money":
    case "date":
      return kind;
    case "id":
    case "ids":
    case "choice":
      return "text";
    case "text":
    case "number":
    case "when":
      return "general";
  }
}

function assumptionRows(language: TableLanguage, given: Given) {
  return ASSUMPTIONS.map((id) => {
    const { label, unit, value } = ASSUMPTION_ROWS[id];
    const told = given[id] ?? value;
    const word = CHOICES.find(({ list, key }) => ASSUMPTION_LISTS[id] === list && key === told);
    return {
      id,
      label: wordsIn(label, language),
      value: word ? wordsIn(word.words, language) : told,
      unit: wordsIn(unit, language),
    };
  });
}

function mechanismRows(language: TableLanguage) {
  return MECHANISMS.flatMap((id) => {
    const words = CHOICES.find(({ list, key }) => list === "mechanism" && key === id)?.words;
    if (!words) return [];
    const { sign, target, natural, computed, ...rules } = mechanism(id);
    return [
      {
        id,
        shown: wordsIn(words, language),
        ...words,
        sign,
        target: target === "none" ? null : target,
        net: netCode(rules),
        natural: natural ? 1 : 0,
        computed: computed ? 1 : 0,
      },
    ];
  });
}

function listRows(language: TableLanguage) {
  return CHOICES.filter(({ list }) => list !== "mechanism").map(({ list, key, words, value }) => ({
    list,
    key,
    shown: wordsIn(words, language),
    ...words,
    value,
  }));
}
