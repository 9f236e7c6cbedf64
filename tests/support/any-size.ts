import type { MeasureField } from "../../src/model/measure";
import { fte } from "../../src/model/fte";
import { money } from "../../src/model/money";
import type { Staffing } from "../../src/model/staffing";
import type { UnitCost } from "../../src/model/unit-cost";
import { year } from "../../src/model/year";
import type { CellValue } from "../../src/sheet/cell-value";
import { scan } from "../../src/source/scan";
import type { Scan } from "../../src/source/scan";
import { MEASURES_TABLE } from "../../src/source/scenario-tables/measures-table";
import { newTables, tableOf } from "../../src/source/scenario-tables/new-table";
import type { NewTable } from "../../src/source/scenario-tables/new-table";
import { readScenarioTables } from "../../src/source/scenario-tables/read-scenario-tables";
import { SCENARIOS_TABLE } from "../../src/source/scenario-tables/scenarios-table";
import type { TablesRead } from "../../src/app/input-tables";

/** How large a workbook is made: posts are cells of real FTE, measures are those of each scenario. */
export type Size = {
  readonly posts: number;
  readonly measures: number;
  readonly years: number;
  readonly scenarios: number;
};

const at = (row: number, column = 0) => ({ sheet: "Staff", row, column });
const FIRST_YEAR = 2024;

/** A service for every two posts, one of each body: no workbook has more places to look for. */
export function staffingOf(posts: number): Staffing {
  const services = Array.from({ length: posts / 2 }, (_, row) => ({
    label: `Dienst ${row}`,
    at: at(1 + row),
  }));
  return {
    area: { ...at(0), rows: services.length + 1, columns: 3 },
    asAt: "2024-01-01",
    services,
    entities: [
      { kind: "municipality", name: "AC" },
      { kind: "welfare-centre", name: "CPAS" },
    ],
    headcounts: services.flatMap((_, service) =>
      [0, 1].map((entity) => ({
        service,
        entity,
        real: { amount: fte(20 + (service % 7)), at: at(1 + service, 1 + entity) },
        theoretical: null,
      })),
    ),
  };
}

const UNIT_COSTS: readonly UnitCost[] = ["A", "B", "C", "D", "E"].map((level, index) => ({
  entity: null,
  level,
  statute: null,
  year: year(FIRST_YEAR),
  amount: money(100_000 - index * 12_000),
  at: at(index),
}));

export function scanOfSize({ posts }: Size): Scan {
  return { ...scan([]), staffing: staffingOf(posts), unitCosts: UNIT_COSTS };
}

const MECHANISMS = ["retirement-not-replaced", "redeployment", "promotion", "added-fte", "cost-change"];

/** Measures all over the services, of the usual mechanisms, dated and not. */
function measureRow(
  index: number,
  { posts, measures, years }: Size,
): Partial<Record<MeasureField, CellValue>> {
  const scenario = Math.floor(index / measures);
  const mechanism = MECHANISMS[index % MECHANISMS.length]!;
  const service = (at: number) => `Dienst ${(at * 7919) % (posts / 2)}`;
  return {
    id: `M${index}`,
    scenario: `S${scenario}`,
    group: `G${index % measures}`,
    titleFr: `Mesure ${index}`,
    mechanism,
    entity: index % 3 ? "municipality" : "welfare-centre",
    service: service(index),
    level: "ABCDE".charAt(index % 5),
    toService: mechanism === "redeployment" ? service(index + 1) : null,
    toLevel: mechanism === "promotion" ? "A" : null,
    fte: 0.5 + (index % 4) / 4,
    amount: mechanism === "cost-change" ? 1000 * (1 + (index % 9)) : null,
    article: `${100 + (index % 20)}/111-01`,
    start: index % 11 ? FIRST_YEAR + (index % years) : null,
  };
}

/** The input tables with so many measures in each scenario, as they are made new. */
export function tablesOfSize(size: Size): readonly NewTable[] {
  const { measures, scenarios, years } = size;
  const given = { "first-year": FIRST_YEAR, "last-year": FIRST_YEAR + years - 1, "yearly-index": 0.02 };
  const ids = Array.from({ length: scenarios }, (_, index) => ({ id: `S${index}` }));
  const rows = Array.from({ length: measures * scenarios }, (_, index) => measureRow(index, size));
  return newTables("fr", given).map((table) => {
    if (table.name === SCENARIOS_TABLE.name) return tableOf(SCENARIOS_TABLE, "fr", ids);
    return table.name === MEASURES_TABLE.name ? tableOf(MEASURES_TABLE, "fr", rows) : table;
  });
}

/** The input tables as they are read from a workbook; `edit` gives cells of the measures' table other values. */
export function readOfSize(
  size: Size,
  edit?: (row: number, field: MeasureField) => CellValue | undefined,
): TablesRead {
  const grids = new Map(
    tablesOfSize(size).map(({ name, sheet, columns, rows }) => {
      const edited = rows.map((cells, row) =>
        name === MEASURES_TABLE.name && edit
          ? cells.map((value, column) => edit(row, MEASURES_TABLE.fields[column]!.id) ?? value)
          : cells,
      );
      const values = [columns.map(({ heading }) => heading), ...edited];
      return [
        name,
        { area: { sheet, row: 2, column: 0, rows: values.length, columns: columns.length }, values },
      ];
    }),
  );
  const found = {
    scenarios: grids.get("SynergyScenarios") ?? null,
    measures: grids.get("SynergyMeasures") ?? null,
    assumptions: grids.get("SynergyAssumptions") ?? null,
    mechanisms: grids.get("SynergyMechanisms") ?? null,
    lists: grids.get("SynergyLists") ?? null,
  };
  const table = (which: keyof typeof found) => {
    const grid = found[which];
    return grid && { grid };
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
