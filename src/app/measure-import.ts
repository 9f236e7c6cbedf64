import { hash } from "../annex/formula/fingerprint";
import type { Finding } from "../model/finding";
import type { MeasureField } from "../model/measure";
import { sameText } from "../model/same-text";
import { areaContains, areasOverlap } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { importRows } from "../source/measure-import/import-rows";
import type { ImportedRow } from "../source/measure-import/import-rows";
import { findMeasureBlock, withField } from "../source/measure-import/measure-block";
import type { MeasureBlock } from "../source/measure-import/measure-block";
import type { TablesRead } from "./input-tables";
import type { ScannedWorkbook } from "./scan-workbook";

/** The scenario that imported measures go to: one of the table, or a new row of it. */
export type ImportScenario =
  { readonly kind: "existing"; readonly id: string } | { readonly kind: "new"; readonly id: string };

/** What the user wants to import: a block with its columns as corrected, and where its measures go. */
export type ImportWish = {
  readonly block: MeasureBlock;
  readonly scenario: ImportScenario;
  /** Fingerprint of the cells as they were shown. */
  readonly agreed: string;
};

/** What would be added, with what is to be said of the cells. */
export type ImportDraft = { readonly rows: readonly ImportedRow[]; readonly findings: readonly Finding[] };

/** The sheets whose rows can be measures, those first whose headings say most of them; our own tables are none. */
export function importableBlocks({ grids, tableAreas, tables }: ScannedWorkbook): readonly MeasureBlock[] {
  if (!tables) return [];
  const fields = ({ columns }: MeasureBlock) => columns.filter(({ field }) => field !== null).length;
  return grids
    .filter(({ area }) => !tableAreas.some((table) => areasOverlap(table, area)))
    .flatMap((grid) => findMeasureBlock(grid, tables.input.vocabularies) ?? [])
    .sort((a, b) => fields(b) - fields(a));
}

/** The rows that a block would add to the table of measures. */
export function draftImport(
  { grids, tables }: ScannedWorkbook,
  { block, scenario }: Pick<ImportWish, "block" | "scenario">,
): ImportDraft {
  const grid = gridOf(grids, block);
  if (!tables || !grid) return { rows: [], findings: [] };
  const taken = takenIds(tables);
  return importRows(block, grid, { scenario: scenario.id, taken, vocabularies: tables.input.vocabularies });
}

/** What changes as soon as a cell of the block does. */
export function blockFingerprint({ grids }: ScannedWorkbook, { area }: MeasureBlock): string {
  const grid = grids.find((one) => areaContains(one.area, area));
  const rows = grid?.values.slice(area.row - grid.area.row, area.row - grid.area.row + area.rows) ?? [];
  return hash(JSON.stringify(rows));
}

/** The block with what the user says of one column. */
export function sayField(block: MeasureBlock, column: number, field: MeasureField | null): MeasureBlock {
  return withField(block, column, field);
}

/** An id for a new scenario that the table does not have: "S1", "S2"… */
export function freeScenarioId({ tables }: ScannedWorkbook): string {
  const known = tables?.input.scenarios.map(({ id }) => id) ?? [];
  for (let number = 1; ; number += 1) {
    const id = `S${number}`;
    if (!known.some((one) => sameText(one, id))) return id;
  }
}

function gridOf(grids: readonly Grid[], { area }: MeasureBlock): Grid | null {
  return grids.find((grid) => areaContains(grid.area, area)) ?? null;
}

/** Every id of the table, also of a row that could not be read. */
function takenIds({ input, grids }: TablesRead): readonly string[] {
  const first = grids.measures?.values.slice(1).flatMap((row) => {
    const [id] = row;
    return typeof id === "string" ? [id] : [];
  });
  return [...input.measures.map(({ what }) => what.id), ...(first ?? [])];
}
