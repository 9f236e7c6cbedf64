import type { Entity } from "../model/entity";
import type { Finding } from "../model/finding";
import type { Statute, UnitCost } from "../model/unit-cost";
import { year } from "../model/year";
import { gridAddress, valueAt } from "../sheet/grid";
import { readSourcedAmount } from "./amount";
import type { Block, Evidence } from "./block";
import { levelOf } from "./grade";
import { labelOf } from "./label";
import { bodyOf } from "./measure";
import type { HeadingCell, SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";
import { titlesAbove } from "./titles";

/** A table of unit costs (level × statute × body) as read. */
export type UnitCostTable = {
  readonly block: Block;
  readonly unitCosts: readonly UnitCost[];
  readonly findings: readonly Finding[];
};

/** All unit-cost tables of a sheet: one row a level, with a column of costs, or one for each body. */
export function findUnitCostTables(sheet: SheetHeadings): UnitCostTable[] {
  const found: UnitCostTable[] = [];
  let free = 0;
  for (const [row, cells] of sheet.rows) {
    const level = (["level", "grade"] as const)
      .map((field) => cells.find(({ heading }) => heading.certain.has(field) && heading.unknown === 0))
      .find((cell) => cell !== undefined);
    if (!level || row < free) continue;
    const table = readTable(sheet, row, cells, level.column, free);
    if (!table) continue;
    found.push(table);
    free = table.block.area.row - sheet.grid.area.row + table.block.area.rows;
  }
  return found;
}

function readTable(
  sheet: SheetHeadings,
  headingRow: number,
  cells: readonly HeadingCell[],
  levelColumn: number,
  firstRow: number,
): UnitCostTable | null {
  const { grid } = sheet;
  const right = Math.max(...cells.map(({ column }) => column));
  const titles = titlesAbove(sheet, headingRow - 1, right, { firstRow, firstColumn: 0 });
  const inTitle = titles.some((title) => title.fields.has("cost"));
  const costs = cells.filter(
    ({ column, heading }) =>
      column !== levelColumn && (heading.fields.has("cost") || (inTitle && bodyOf(heading) !== null)),
  );
  if (costs.length === 0) return null;
  const columnOf = (field: "entity" | "statute") =>
    cells.find(
      (cell) => cell.column !== levelColumn && !costs.includes(cell) && cell.heading.fields.has(field),
    );
  const entityCell = columnOf("entity");
  const statuteCell = columnOf("statute");

  const unitCosts: UnitCost[] = [];
  const findings: Finding[] = [];
  const keys = new Set<string>();
  let entity: Entity | null = null;
  let statute: Statute | null = null;
  let last = headingRow;
  for (let row = headingRow + 1; row < grid.values.length && row - last <= 2; row += 1) {
    const level = levelOf(labelOf(valueAt(grid, row, levelColumn)));
    if (level === null) continue;
    last = row;
    // A merged cell stands for the rows below it.
    if (entityCell) entity = entityAt(sheet, row, entityCell.column) ?? entity;
    if (statuteCell) statute = statuteAt(sheet, row, statuteCell.column) ?? statute;
    for (const { column, heading } of costs) {
      const kind = bodyOf(heading);
      const own: Entity | null = kind === null ? entity : { kind, name: heading.body };
      const key = [own?.kind, own?.name, level, statute, heading.year, kind === null ? column : ""].join("|");
      // One row an agent looks alike, and then the same level comes again and again.
      if (keys.has(key)) return null;
      keys.add(key);
      unitCosts.push({
        entity: own,
        level,
        statute,
        year: heading.year === null ? null : year(heading.year),
        ...readSourcedAmount(grid, row, column, findings),
      });
    }
  }
  if (unitCosts.length === 0) return null;
  const used = [entityCell, statuteCell, ...costs].flatMap((cell) => cell ?? []);
  const columns = [levelColumn, ...used.map(({ column }) => column)];
  const left = Math.min(...columns);
  const evidence = cells
    .filter(({ column }) => columns.includes(column))
    .map(({ column, heading }): Evidence => {
      const field =
        column === levelColumn
          ? "level"
          : column === entityCell?.column
            ? "entity"
            : column === statuteCell?.column
              ? "statute"
              : "cost";
      return { kind: "heading", field, text: heading.text, at: gridAddress(grid, headingRow, column) };
    });
  const area = {
    ...gridAddress(grid, headingRow, left),
    rows: last - headingRow + 1,
    columns: Math.max(...columns) - left + 1,
  };
  const confidence =
    0.6 + (statuteCell ? 0.2 : 0) + (unitCosts.some((cost) => cost.entity !== null) ? 0.2 : 0);
  return { block: { kind: "unit-costs", area, confidence, evidence }, unitCosts, findings };
}

function entityAt(sheet: SheetHeadings, row: number, column: number): Entity | null {
  const value = valueAt(sheet.grid, row, column);
  if (isBlank(value)) return null;
  const heading = sheet.at(row, column);
  return { kind: (heading && bodyOf(heading)) ?? "other", name: heading?.name ?? labelOf(value) };
}

const STATUTES: readonly Statute[] = ["article-60", "subsidised", "contractual", "statutory"];

function statuteAt(sheet: SheetHeadings, row: number, column: number): Statute | null {
  const heading = sheet.at(row, column);
  return STATUTES.find((statute) => heading?.fields.has(statute)) ?? null;
}
