import { atOnce } from "../model/turns";
import type { Turns } from "../model/turns";
import type { Address, Area } from "../sheet/address";
import { areaContains } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { Block, Evidence } from "./block";
import type { Correction, PlacedCorrection, UnfitCorrection } from "./correction";
import { isOfBlock } from "./correction";
import { placeCorrections } from "./correction-place";
import type { SheetIds } from "./correction-place";
import { scanning } from "./scan";
import type { Scan, ScanOptions } from "./scan";

/** What became of the user's corrections in a reading. */
export type MappingState = {
  readonly corrections: readonly Correction[];
  readonly placed: readonly PlacedCorrection[];
  readonly unfit: readonly UnfitCorrection[];
  /** Tables that are not read because the user said so. */
  readonly ignored: readonly Block[];
};

export const NO_MAPPING: MappingState = { corrections: [], placed: [], unfit: [], ignored: [] };

export type CorrectedScan = { readonly scan: Scan; readonly mapping: MappingState };

/** The sheets as read with the user's corrections; a second pass where a whole table is not to be read. */
export function correctedScan(...asked: Parameters<typeof correctedScanning>): CorrectedScan {
  return atOnce(correctedScanning(...asked));
}

/** The same in turns. */
export function* correctedScanning(
  grids: readonly Grid[],
  ids: SheetIds,
  corrections: readonly Correction[],
  options: Omit<ScanOptions, "corrections"> = {},
): Turns<CorrectedScan> {
  if (corrections.length === 0) return { scan: yield* scanning(grids, options), mapping: NO_MAPPING };
  const { placed, unfit } = placeCorrections(grids, ids, corrections);
  const first = yield* scanning(grids, { ...options, corrections: placed });
  const cells = placed.flatMap(({ correction, at }) => (correction.as.kind === "block-ignored" ? [at] : []));
  const ignored = first.blocks.filter(({ area }) => cells.some((cell) => areaContains(area, cell)));
  const mapping: MappingState = { corrections, placed, unfit, ignored };
  if (ignored.length === 0) return { scan: withEvidence(first, placed), mapping };
  const ignore = [...(options.ignore ?? []), ...ignored.map(({ area }) => area)];
  const second = yield* scanning(grids, { ...options, ignore, corrections: placed });
  // What is left of a sheet beside a table that is not read is no discovery.
  const blocks = second.blocks.filter(
    ({ kind, area }) => kind !== "unknown" || !ignored.some((one) => one.area.sheet === area.sheet),
  );
  return { scan: withEvidence({ ...second, blocks }, placed), mapping };
}

/** How far above a block a heading stands that it was read with. */
const ROWS_ABOVE = 8;

function withEvidence(scanned: Scan, placed: readonly PlacedCorrection[]): Scan {
  const cells = placed.filter(({ correction }) => !isOfBlock(correction.as));
  if (cells.length === 0) return scanned;
  const blocks = scanned.blocks.map((block): Block => {
    const said = cells.filter(({ at }) => isNear(block.area, at));
    const evidence = said.map(({ correction, at }): Evidence => ({
      kind: "corrected",
      text: correction.anchor.text,
      at,
    }));
    return evidence.length === 0 ? block : { ...block, evidence: [...block.evidence, ...evidence] };
  });
  return { ...scanned, blocks };
}

function isNear(area: Area, at: Address): boolean {
  const row = Math.max(0, area.row - ROWS_ABOVE);
  return areaContains({ ...area, row, rows: area.rows + area.row - row }, at);
}
