import type { AnnexLanguage } from "../annex/language";
import type { Address } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { Block } from "../source/block";
import { blockColumns, blockRows } from "../source/block-columns";
import type { BlockColumn, BlockRow } from "../source/block-columns";
import { firstCell } from "../source/block-head";
import { isOfBlock, sameSubject } from "../source/correction";
import type { Correction, Meaning, PlacedCorrection } from "../source/correction";
import { anchorOf } from "../source/correction-anchor";
import { headingReader } from "../source/heading";
import { headingsOf } from "../source/sheet-headings";
import type { SheetHeadings } from "../source/sheet-headings";
import { VOCABULARY } from "../source/vocabulary";
import { MEMORY_LIMIT, decodeMemory, emptyMemory, encodeMemory } from "./memory";
import type { ScannedWorkbook } from "./scan-workbook";
import type { Workbook } from "./workbook";

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
  const { mapping } = scanned;
  const sheet = sheetOf(scanned, block.area.sheet);
  if (!sheet) return null;
  const here = mapping.placed.filter(({ at }) => at.sheet === block.area.sheet);
  const { row, column } = firstCell(sheet, block);
  return {
    block,
    columns: blockColumns(sheet, block, here),
    rows: blockRows(sheet, block, here),
    corner: { sheet: block.area.sheet, row, column },
    ofBlock: here.filter(({ correction, at }) => isOfBlock(correction.as) && isIn(block, at)),
  };
}

function isIn({ area }: Block, at: Address): boolean {
  return (
    at.row >= area.row &&
    at.row < area.row + area.rows &&
    at.column >= area.column &&
    at.column < area.column + area.columns
  );
}

function sheetOf({ grids, mapping }: ScannedWorkbook, name: string): SheetHeadings | null {
  const grid = gridOf(grids, name);
  return grid && headingsOf(grid, headingReader(VOCABULARY), mapping.placed);
}

function gridOf(grids: readonly Grid[], sheet: string): Grid | null {
  return grids.find(({ area }) => area.sheet === sheet) ?? null;
}

/** The corrections with what the user says of one cell; null takes back what was said of it. */
export function withMeaning(
  scanned: ScannedWorkbook,
  at: Address,
  as: Meaning | null,
  said: PlacedCorrection | null,
): readonly Correction[] {
  const { corrections } = scanned.mapping;
  const others = said ? corrections.filter((one) => one !== said.correction) : corrections;
  const grid = gridOf(scanned.grids, at.sheet);
  if (as === null || !grid) return others;
  const id = scanned.outline.sheets.find(({ name }) => name === at.sheet)?.id ?? null;
  const correction: Correction = { anchor: anchorOf(grid, id, at), as };
  return [...others.filter((one) => !sameSubject(one, correction)), correction];
}

/** The corrections fastened anew to where their cells stand now; those that found none stay as they are. */
export function renewedMapping(
  scanned: Pick<ScannedWorkbook, "grids" | "mapping" | "outline">,
): readonly Correction[] {
  const { placed, corrections } = scanned.mapping;
  return corrections.map((correction) => {
    const at = placed.find((one) => one.correction === correction)?.at;
    const grid = at && gridOf(scanned.grids, at.sheet);
    if (!at || !grid) return correction;
    const id = scanned.outline.sheets.find(({ name }) => name === at.sheet)?.id ?? null;
    return { ...correction, anchor: anchorOf(grid, id, at) };
  });
}

/** unfinished: a write that was cut off comes first · too-large: more than the file may remember. */
export type RememberResult = "remembered" | "unfinished" | "too-large";

/**
 * Keeps corrections in the workbook's memory and touches nothing else; what is remembered of annexes stays. Rejects with
 * `HostProblem`. `language`: of the annexes, where nothing was remembered before.
 */
export async function rememberMapping(
  workbook: Workbook,
  corrections: readonly Correction[],
  language: AnnexLanguage,
): Promise<RememberResult> {
  const { memory: stored } = await workbook.outline();
  const before = stored === null ? null : decodeMemory(stored);
  if (before?.journal) return "unfinished";
  const xml = encodeMemory({ ...(before ?? emptyMemory(language)), mapping: corrections });
  if (xml.length > MEMORY_LIMIT) return "too-large";
  if (xml !== stored) await workbook.apply([{ kind: "set-memory", xml }]);
  return "remembered";
}
