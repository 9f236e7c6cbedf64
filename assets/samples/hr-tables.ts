import type { CellValue } from "../../src/sheet/cell-value";
import { CHOICES } from "../../src/source/scenario-tables/choices";
import { wordsIn } from "../../src/source/scenario-tables/definition";
import type { TableDefinition, TableLanguage } from "../../src/source/scenario-tables/definition";
import { MEASURES_TABLE } from "../../src/source/scenario-tables/measures-table";
import { neededTables, tableOf } from "../../src/source/scenario-tables/new-table";
import type { NewTable } from "../../src/source/scenario-tables/new-table";
import { SCENARIOS_TABLE } from "../../src/source/scenario-tables/scenarios-table";
import { HR_GIVEN, HR_MEASURES, HR_SCENARIOS } from "./hr-minutes";

/** The five input tables with both versions of the minutes filled in, words in the language given. */
export function hrTables(language: TableLanguage): readonly NewTable[] {
  const filled = [
    tableOf(SCENARIOS_TABLE, language, inWords(SCENARIOS_TABLE, language, HR_SCENARIOS)),
    tableOf(MEASURES_TABLE, language, inWords(MEASURES_TABLE, language, HR_MEASURES)),
  ];
  return neededTables(language, HR_GIVEN).map(
    (table) => filled.find(({ name }) => name === table.name) ?? table,
  );
}

/** The rows with the keys of lists said in words. */
export function inWords<Id extends string>(
  table: TableDefinition<Id>,
  language: TableLanguage,
  rows: readonly Readonly<Partial<Record<Id, CellValue>>>[],
): readonly Readonly<Partial<Record<Id, CellValue>>>[] {
  return rows.map((row) => {
    const cells = table.fields.flatMap(({ id, kind }) => {
      const value = row[id] ?? null;
      if (value === null) return [];
      if (kind.kind !== "choice") return [[id, value] as const];
      const choice = CHOICES.find(({ list, key }) => list === kind.list && key === value);
      if (!choice) throw new Error(`${id} of a row holds no word of the list ${kind.list}`);
      return [[id, wordsIn(choice.words, language)] as const];
    });
    return Object.fromEntries(cells) as Partial<Record<Id, CellValue>>;
  });
}
