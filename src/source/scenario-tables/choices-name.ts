import { columnReference } from "./column-reference";
import type { NameToMake } from "./column-reference";
import { columnName, LISTS } from "./definition";
import type { ListName } from "./definition";
import { LISTS_TABLE, MECHANISMS_TABLE } from "./lists-table";
import type { NewTable } from "./new-table";

/** How the columns that choices come from are headed in the workbook. */
export type ChoiceHeadings = {
  /** Of `SynergyLists`: which list a row belongs to. */
  readonly list: string;
  /** Of `SynergyLists`: the words to choose. */
  readonly shown: string;
  /** Of `SynergyMechanisms`: the words to choose. */
  readonly mechanism: string;
};

/** The defined name of what a cell may be chosen from: "Syn_Choices_YesNo". Validations and formulas use it. */
export function choicesName(list: ListName): string {
  const words = list.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `Syn_Choices_${words.join("")}`;
}

/**
 * The cells with the words of a list, as a reference that grows with the table. The rows of one list must stand together
 * in `SynergyLists`: counted from the first, a row elsewhere is not offered. Of a list that has no rows all words are
 * offered: Excel takes no rule from a name that gives an error at that moment, and a rule that has one offers nothing.
 */
export function choicesFormula(list: ListName, headings: ChoiceHeadings): string {
  if (list === "mechanism") return columnReference(MECHANISMS_TABLE.name, headings.mechanism);
  const lists = columnReference(LISTS_TABLE.name, headings.list);
  const shown = columnReference(LISTS_TABLE.name, headings.shown);
  const count = `COUNTIF(${lists},"${list}")`;
  const first = `IF(${count}=0,1,MATCH("${list}",${lists},0))`;
  return `INDEX(${shown},${first}):INDEX(${shown},${first}-1+IF(${count}=0,ROWS(${shown}),${count}))`;
}

/** The names of all lists, for a workbook that gets these tables; none unless the lists and the mechanisms are among them. */
export function choicesNames(tables: readonly NewTable[]): readonly NameToMake[] {
  const headings = choiceHeadings(tables);
  return headings
    ? LISTS.map((list) => ({ name: choicesName(list), formula: choicesFormula(list, headings) }))
    : [];
}

function choiceHeadings(tables: readonly NewTable[]): ChoiceHeadings | null {
  const heading = (name: string) =>
    tables.flatMap(({ columns }) => columns.filter((column) => column.name === name))[0]?.heading;
  const list = heading(columnName(LISTS_TABLE, "list"));
  const shown = heading(columnName(LISTS_TABLE, "shown"));
  const mechanism = heading(columnName(MECHANISMS_TABLE, "shown"));
  return list === undefined || shown === undefined || mechanism === undefined
    ? null
    : { list, shown, mechanism };
}
