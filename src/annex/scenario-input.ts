import type { Scenario } from "../model/scenario";
import type { Year } from "../model/year";
import type { CalcPlace } from "./calc/layout";
import type { Codes } from "./calc/input";
import type { AnnexLanguage } from "./language";
import { ofWords, widthOf } from "./planned";
import type { Column } from "./planned";
import type { AnnexWords } from "./words";

/** What all annexes of scenarios are written with. */
export type ScenarioChoices = {
  readonly words: AnnexWords;
  readonly writtenOn: string;
  readonly calc: CalcPlace;
  readonly codes: Codes;
  /** The columns of the measures' table that hold the titles in the annex's language, or in both. */
  readonly titles: readonly ("titleNl" | "titleFr")[];
  /** How many languages its words are in. */
  readonly languages: number;
};

/** Titles are typed in Dutch and French; in English nobody does. */
const TITLES: Readonly<Record<AnnexLanguage, ScenarioChoices["titles"]>> = {
  nl: ["titleNl"],
  fr: ["titleFr"],
  "nl+fr": ["titleNl", "titleFr"],
  en: ["titleNl", "titleFr"],
};

export function scenarioChoices(
  language: AnnexLanguage,
  choices: Omit<ScenarioChoices, "titles" | "languages">,
): ScenarioChoices {
  return { ...choices, titles: TITLES[language], languages: language === "nl+fr" ? 2 : 1 };
}

/** A scenario with its number on the calculation sheet, from 1: its row in the scenarios' table. */
export type Numbered = { readonly scenario: Scenario; readonly number: number };

/** The lines above a table: what it rests on, and which minutes were not approved. */
export function scenarioLines({ words }: ScenarioChoices, scenarios: readonly Numbered[]): readonly string[] {
  const open = scenarios
    .filter(({ scenario }) => scenario.approved === false)
    .map(({ scenario }) => scenario.id);
  return [words.scenario.sources, ...(open.length > 0 ? [words.scenario.notApproved(open.join(", "))] : [])];
}

/** The first column: whose row it is. */
export function scenarioColumn(
  { words }: ScenarioChoices,
  scenarios: readonly Numbered[],
  others: readonly string[] = [],
): Column {
  const ids = scenarios.map(({ scenario }) => scenario.id);
  return ofWords(words.scenario.scenario, widthOf([...ids, ...others], 9, 18));
}

/** The year of a budget in a heading: "N" where the workbook tells none. */
export function budgetYear(year: Year | null): string {
  return year === null ? "N" : String(year);
}

/** A body by its key as it is to be shown. */
export function bodyName(key: string | null, words: AnnexWords): string {
  if (key === null) return words.unknown;
  return key === "municipality" || key === "welfare-centre" ? words.entity[key] : key;
}
