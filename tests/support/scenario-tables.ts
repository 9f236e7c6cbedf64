import type { Finding } from "../../src/model/finding";
import type { CellValue } from "../../src/sheet/cell-value";
import { formatCell } from "../../src/sheet/a1";
import type { NewTable } from "../../src/source/scenario-tables/new-table";
import { readScenarioTables } from "../../src/source/scenario-tables/read-scenario-tables";
import type { ScenarioInput } from "../../src/source/scenario-tables/read-scenario-tables";
import type { TableGrid } from "../../src/source/scenario-tables/read-lists";
import { gridOf } from "./grids";

/** A table as it would stand in a workbook, headings in the first row of its own sheet from B3 on. */
export function tableGrid(
  table: NewTable,
  change: (values: CellValue[][]) => void = () => undefined,
): TableGrid {
  const values = [
    table.columns.map(({ heading }): CellValue => heading),
    ...table.rows.map((row) => [...row]),
  ];
  change(values);
  return { grid: gridOf(values, { sheet: table.sheet, row: 2, column: 1 }) };
}

/** Reads tables as the workbook that holds just them would be read. */
export function readTables(tables: readonly NewTable[]): ScenarioInput {
  const grid = (name: string): TableGrid | null => {
    const table = tables.find((one) => one.name === name);
    return table ? tableGrid(table) : null;
  };
  return readScenarioTables({
    scenarios: grid("SynergyScenarios"),
    measures: grid("SynergyMeasures"),
    assumptions: grid("SynergyAssumptions"),
    mechanisms: grid("SynergyMechanisms"),
    lists: grid("SynergyLists"),
    recharges: grid("SynergyRecharges"),
    portfolios: grid("SynergyPortfolios"),
  });
}

/** Code, severity and cell of each finding: "id-twice error B7". */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(({ code, severity, at }) => `${code} ${severity} ${at ? formatCell(at) : "-"}`);
}
