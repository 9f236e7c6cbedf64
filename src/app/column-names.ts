import { cellAt } from "../sheet/address";
import type { Area } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { valueAt } from "../sheet/grid";
import type { Finding } from "../model/finding";
import { labelOf } from "../source/label";
import { choicesFormula, choicesName } from "../source/scenario-tables/choices-name";
import { columnReference } from "../source/scenario-tables/column-reference";
import type { NameToMake } from "../source/scenario-tables/column-reference";
import { columnName, LISTS, wordsIn } from "../source/scenario-tables/definition";
import type { TableDefinition } from "../source/scenario-tables/definition";
import { mapColumns } from "../source/scenario-tables/mapping";
import { INPUT_TABLES } from "./input-tables";
import type { InputTable, TablesRead } from "./input-tables";
import type { Operation, Steps } from "./operation";
import type { Outline } from "./workbook";

/**
 * What makes the names by which formulas know our tables' columns right: most times nothing. Other programs than Excel
 * lose such names or fix them to cells, and a table may have been made by hand.
 */
export function draftColumnNames(
  outline: Outline,
  { grids }: TablesRead,
): Steps & { readonly findings: readonly Finding[] } {
  const columns = Object.keys(INPUT_TABLES).map((which) => columnsOf(which as InputTable, outline, grids));
  const missing = columns.flatMap(({ names }) => names);
  return {
    ...nameSteps(outline, [...missing, ...missingChoices(outline, grids)]),
    findings: columns.flatMap(({ findings }) => findings),
  };
}

/** Makes names, or points those that are there elsewhere. What pointed nowhere may stay mended when a write is undone. */
export function nameSteps({ names: known }: Outline, names: readonly NameToMake[]): Steps {
  const standing = (name: string) => known.some((one) => one.name.toLowerCase() === name.toLowerCase());
  return {
    operations: names.map(({ name, formula }): Operation => ({
      kind: "define-name",
      name,
      formula: `=${formula}`,
      standing: standing(name),
    })),
    undo: names.flatMap(({ name }): Operation[] => (standing(name) ? [] : [{ kind: "delete-name", name }])),
  };
}

type Columns = { readonly names: readonly NameToMake[]; readonly findings: readonly Finding[] };

function columnsOf(which: InputTable, outline: Outline, grids: TablesRead["grids"]): Columns {
  const table: TableDefinition<string> = INPUT_TABLES[which];
  const grid = grids[which];
  if (!grid) {
    if (table.optional) return { names: [], findings: [] };
    const facts = { table: table.name };
    return { names: [], findings: [{ code: "input-table-missing", severity: "error", at: null, facts }] };
  }
  const { mapping } = mapColumns(table, grid, outline.names);
  const names: NameToMake[] = [];
  const findings: Finding[] = [];
  for (const field of table.fields) {
    const column = mapping.get(field.id);
    const name = columnName(table, field.id);
    if (column === undefined) {
      if (field.required) continue; // who reads the table has said so
      const facts = { table: table.name, heading: wordsIn(field.heading, "nl+fr") };
      findings.push({
        code: "table-column-missing",
        severity: "error",
        at: { ...grid.area, rows: 1 },
        facts,
      });
    } else if (!pointsAt(outline, name, cellsBelow(grid, column))) {
      names.push({ name, formula: columnReference(table.name, labelOf(valueAt(grid, 0, column))) });
    }
  }
  return { names, findings };
}

function cellsBelow({ area }: Grid, column: number): Area {
  return { ...cellAt(area, 1, column), rows: area.rows - 1, columns: 1 };
}

function pointsAt({ names }: Outline, name: string, cells: Area): boolean {
  const area = names.find((one) => one.name.toLowerCase() === name.toLowerCase())?.area;
  return area != null && JSON.stringify(area) === JSON.stringify(cells);
}

/** The names of the lists to choose from, where they are not there. */
function missingChoices(
  { names }: Outline,
  { lists, mechanisms }: TablesRead["grids"],
): readonly NameToMake[] {
  if (!lists || !mechanisms) return [];
  const heading = (which: "lists" | "mechanisms", field: string, grid: Grid): string | null => {
    const column = mapColumns<string>(INPUT_TABLES[which], grid, names).mapping.get(field);
    return column === undefined ? null : labelOf(valueAt(grid, 0, column));
  };
  const list = heading("lists", "list", lists);
  const shown = heading("lists", "shown", lists);
  const mechanism = heading("mechanisms", "shown", mechanisms);
  if (list === null || shown === null || mechanism === null) return [];
  const mapped = mapColumns<string>(INPUT_TABLES.lists, lists, names).mapping.get("list");
  const listed = new Set(lists.values.map((row) => labelOf(row[mapped ?? -1] ?? null)));
  return LISTS.flatMap((one): NameToMake[] => {
    // Lists of a workbook that is older than they are have no rows there.
    if (one !== "mechanism" && !listed.has(one)) return [];
    const name = choicesName(one);
    if (names.some((known) => known.name.toLowerCase() === name.toLowerCase())) return [];
    return [{ name, formula: choicesFormula(one, { list, shown, mechanism }) }];
  });
}
