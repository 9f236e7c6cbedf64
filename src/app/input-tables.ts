import type { Area } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { ASSUMPTIONS_TABLE } from "../source/scenario-tables/assumptions-table";
import { LISTS_TABLE, MECHANISMS_TABLE } from "../source/scenario-tables/lists-table";
import { MEASURES_TABLE } from "../source/scenario-tables/measures-table";
import { readScenarioTables } from "../source/scenario-tables/read-scenario-tables";
import type { ScenarioInput, ScenarioTables } from "../source/scenario-tables/read-scenario-tables";
import { SCENARIOS_TABLE } from "../source/scenario-tables/scenarios-table";
import type { Outline } from "./workbook";

/** Our input tables, by what they hold. */
export const INPUT_TABLES = {
  scenarios: SCENARIOS_TABLE,
  measures: MEASURES_TABLE,
  assumptions: ASSUMPTIONS_TABLE,
  mechanisms: MECHANISMS_TABLE,
  lists: LISTS_TABLE,
} as const;

export type InputTable = keyof typeof INPUT_TABLES;

/** The scenarios as they were read, with the area of each table, headings included. */
export type TablesRead = {
  readonly input: ScenarioInput;
  readonly areas: Readonly<Record<InputTable, Area | null>>;
};

/** Where our input tables stand; null for one that is not there. */
export function inputTableAreas({ tables }: Outline): TablesRead["areas"] {
  const areaOf = (which: InputTable): Area | null =>
    tables.find(({ name }) => name.toLowerCase() === INPUT_TABLES[which].name.toLowerCase())?.area ?? null;
  return {
    scenarios: areaOf("scenarios"),
    measures: areaOf("measures"),
    assumptions: areaOf("assumptions"),
    mechanisms: areaOf("mechanisms"),
    lists: areaOf("lists"),
  };
}

/** What the tables say; null where the workbook has no table of measures or of scenarios. `grids` hold their values. */
export function readInputTables(outline: Outline, grids: readonly Grid[]): TablesRead | null {
  const areas = inputTableAreas(outline);
  if (!areas.measures || !areas.scenarios) return null;
  const table = (which: InputTable): ScenarioTables[InputTable] => {
    const area = areas[which];
    const grid = area && grids.find((one) => sameArea(one.area, area));
    return grid ? { grid, names: outline.names } : null;
  };
  const input = readScenarioTables({
    scenarios: table("scenarios"),
    measures: table("measures"),
    assumptions: table("assumptions"),
    mechanisms: table("mechanisms"),
    lists: table("lists"),
  });
  return { input, areas };
}

function sameArea(a: Area, b: Area): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
