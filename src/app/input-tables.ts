import { sameArea } from "../sheet/address";
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

/** The scenarios as they were read, and the cells of each table, headings included; null for one that is not there. */
export type TablesRead = {
  readonly input: ScenarioInput;
  readonly grids: Readonly<Record<InputTable, Grid | null>>;
};

/** Where our input tables stand; null for one that is not there. */
export function inputTableAreas({ tables }: Outline): Readonly<Record<InputTable, Area | null>> {
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
  const gridOf = (which: InputTable): Grid | null => {
    const area = areas[which];
    return (area && grids.find((one) => sameArea(one.area, area))) ?? null;
  };
  const found: TablesRead["grids"] = {
    scenarios: gridOf("scenarios"),
    measures: gridOf("measures"),
    assumptions: gridOf("assumptions"),
    mechanisms: gridOf("mechanisms"),
    lists: gridOf("lists"),
  };
  const table = (which: InputTable): ScenarioTables[InputTable] => {
    const grid = found[which];
    return grid && { grid, names: outline.names };
  };
  const input = readScenarioTables({
    scenarios: table("scenarios"),
    measures: table("measures"),
    assumptions: table("assumptions"),
    mechanisms: table("mechanisms"),
    lists: table("lists"),
  });
  return { input, grids: found };
}
