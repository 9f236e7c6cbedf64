import { areaContains, areasOverlap } from "../sheet/address";
import type { Address, Area } from "../sheet/address";
import type { Block } from "../source/block";
import { blockColumns } from "../source/block-columns";
import type { BlockColumn } from "../source/block-columns";
import { firstCell } from "../source/block-head";
import { blockRows } from "../source/block-rows";
import type { BlockRow } from "../source/block-rows";
import { isOfBlock } from "../source/correction";
import type { PlacedCorrection } from "../source/correction";
import { headingReader } from "../source/heading";
import { headingsOf } from "../source/sheet-headings";
import type { SheetHeadings } from "../source/sheet-headings";
import type { ScannedWorkbook } from "./scan-workbook";

/** How a block was read, column by column and row by row, and what the user has said of it as a whole. */
export type BlockMapping = {
  readonly block: Block;
  readonly columns: readonly BlockColumn[];
  /** Empty where rows are persons, or not known. */
  readonly rows: readonly BlockRow[];
  /** What a correction of the whole block is fastened to. */
  readonly corner: Address;
  readonly ofBlock: readonly PlacedCorrection[];
};

export function blockMapping(scanned: ScannedWorkbook, block: Block): BlockMapping | null {
  const sheet = sheetOf(scanned, block.area.sheet);
  return sheet && mappingOn(sheet, scanned, block);
}

/** All blocks of a workbook. */
export function blockMappings(scanned: ScannedWorkbook): readonly BlockMapping[] {
  const sheets = new Map<string, SheetHeadings | null>();
  return scanned.scan.blocks.flatMap((block) => {
    const { sheet: name } = block.area;
    const sheet = sheets.get(name) ?? sheetOf(scanned, name);
    sheets.set(name, sheet);
    return sheet ? [mappingOn(sheet, scanned, block)] : [];
  });
}

function mappingOn(sheet: SheetHeadings, scanned: ScannedWorkbook, block: Block): BlockMapping {
  const { mapping } = scanned;
  const here = mapping.placed.filter(({ at }) => at.sheet === block.area.sheet);
  const others = scanned.scan.blocks.flatMap((one) =>
    one !== block && one.kind !== "unknown" && one.area.sheet === block.area.sheet ? [one.area] : [],
  );
  const { row, column } = firstCell(sheet, block);
  return {
    block,
    columns: blockColumns(sheet, block, others, here),
    rows: blockRows(sheet, block, here),
    corner: { sheet: block.area.sheet, row, column },
    ofBlock: here.filter(({ correction, at }) => isOfBlock(correction.as) && areaContains(block.area, at)),
  };
}

/** How far above a block a heading stands that it was read with. */
const ROWS_ABOVE = 8;

/**
 * The block that lies most where another one lay, or below a single heading; where none does, one that nothing is known of.
 */
export function blockNear({ scan }: ScannedWorkbook, told: Area): Block {
  const single =
    told.rows * told.columns === 1 && !scan.blocks.some((block) => areaContains(block.area, told));
  const area = single ? { ...told, rows: ROWS_ABOVE, columns: ROWS_ABOVE } : told;
  const near = scan.blocks
    .map((block) => ({ block, cells: commonCells(block.area, area) }))
    .sort((a, b) => b.cells - a.cells)[0];
  if (near && near.cells > 0) return near.block;
  return { kind: "unknown", area: told, confidence: 0, evidence: [] };
}

function commonCells(a: Area, b: Area): number {
  if (!areasOverlap(a, b)) return 0;
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - Math.max(a.row, b.row);
  return rows * (Math.min(a.column + a.columns, b.column + b.columns) - Math.max(a.column, b.column));
}

/** The cell that a correction of a whole block is fastened to. */
export function cornerOf(scanned: ScannedWorkbook, block: Block): Address | null {
  const sheet = sheetOf(scanned, block.area.sheet);
  return sheet && { sheet: block.area.sheet, ...firstCell(sheet, block) };
}

function sheetOf({ grids, words, mapping }: ScannedWorkbook, name: string): SheetHeadings | null {
  const grid = grids.find(({ area }) => area.sheet === name);
  return grid ? headingsOf(grid, headingReader(words.vocabulary), mapping.placed) : null;
}
