import type { Turns } from "../model/turns";
import { sameArea } from "../sheet/address";
import type { Area } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { ASSUMPTIONS_TABLE } from "../source/scenario-tables/assumptions-table";
import { LISTS_TABLE, MECHANISMS_TABLE } from "../source/scenario-tables/lists-table";
import { MEASURES_TABLE } from "../source/scenario-tables/measures-table";
import { PIVOTS_TABLE } from "../source/scenario-tables/pivots-table";
import { PORTFOLIOS_TABLE } from "../source/scenario-tables/portfolios-table";
import { PROFILES_TABLE } from "../source/scenario-tables/profiles-table";
import { RECHARGES_TABLE } from "../source/scenario-tables/recharges-table";
import { readingScenarioTables } from "../source/scenario-tables/read-scenario-tables";
import type { TableGrid } from "../source/scenario-tables/read-lists";
import type { ScenarioInput } from "../source/scenario-tables/read-scenario-tables";
import { SCENARIOS_TABLE } from "../source/scenario-tables/scenarios-table";
import type { Outline } from "./workbook";

/** Our input tables, by what they hold. */
export const INPUT_TABLES = {
  scenarios: SCENARIOS_TABLE,
  measures: MEASURES_TABLE,
  assumptions: ASSUMPTIONS_TABLE,
  mechanisms: MECHANISMS_TABLE,
  lists: LISTS_TABLE,
  profiles: PROFILES_TABLE,
  pivots: PIVOTS_TABLE,
  recharges: RECHARGES_TABLE,
  portfolios: PORTFOLIOS_TABLE,
} as const;

export type InputTable = keyof typeof INPUT_TABLES;

/** The scenarios as they were read, and the cells of each table, headings included; null for one that is not there. */
export type TablesRead = {
  readonly input: ScenarioInput;
  readonly grids: Readonly<Partial<Record<InputTable, Grid | null>>>;
};

/** Where our input tables stand; null for one that is not there. */
export function inputTableAreas({ tables }: Outline): Readonly<Record<InputTable, Area | null>> {
  const areaOf = (which: InputTable): Area | null =>
    tables.find(({ name }) => name.toLowerCase() === INPUT_TABLES[which].name.toLowerCase())?.area ?? null;
  return byTable(areaOf);
}

/** Names of the tables that a workbook with scenarios can do without, and does. */
export function optionalTablesMissing({ grids }: TablesRead): readonly string[] {
  const all = Object.entries(INPUT_TABLES) as [InputTable, { name: string; optional?: true }][];
  return all.flatMap(([which, { name, optional }]) => (optional && !grids[which] ? [name] : []));
}

/** What the tables say; null where the workbook has no table of measures or of scenarios. `grids` hold their values. */
export function* readInputTables(outline: Outline, grids: readonly Grid[]): Turns<TablesRead | null> {
  const areas = inputTableAreas(outline);
  if (!areas.measures || !areas.scenarios) return null;
  const gridOf = (which: InputTable): Grid | null => {
    const area = areas[which];
    return (area && grids.find((one) => sameArea(one.area, area))) ?? null;
  };
  const found = byTable(gridOf);
  const table = (which: InputTable): TableGrid | null => {
    const grid = found[which];
    return grid && { grid, names: outline.names };
  };
  return { input: yield* readingScenarioTables(byTable(table)), grids: found };
}

function byTable<Of>(of: (which: InputTable) => Of): Readonly<Record<InputTable, Of>> {
  const entries = Object.keys(INPUT_TABLES).map((which) => [which, of(which as InputTable)] as const);
  return Object.fromEntries(entries) as Record<InputTable, Of>;
}
