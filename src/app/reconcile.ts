import { formatAddress } from "../sheet/a1";
import { areaOf, cellAt, sameAddress } from "../sheet/address";
import type { Address } from "../sheet/address";
import type { CellValue } from "../sheet/cell-value";
import type { Finding } from "../model/finding";
import { figures } from "../annex/plan";
import type { Figure } from "../annex/plan";
import type { Draft } from "./draft";
import { keptBehind } from "./kept-behind";
import type { CellBlock } from "./workbook";

/** Half a cent, and half a hundredth of an FTE. */
export const TOLERANCE = 0.005;
/** A share is compared as shown: to a tenth of a per cent. */
const SHARE_TOLERANCE = 0.0005;

/** The figures in the workbook against the engine's. */
export type Reconciliation = {
  readonly figures: number;
  readonly live: number;
  readonly differing: readonly Difference[];
};

export type Difference = {
  readonly at: Address;
  readonly expected: number | null;
  readonly found: CellValue;
  /** The cells that the user keeps and that it rests on: they may explain it. */
  readonly restsOn: readonly Address[];
};

/** Compares what the workbook computed with the engine; cells that the user edited are theirs and not compared. */
export function reconcile(drafts: readonly Draft[], blocks: readonly CellBlock[]): Reconciliation {
  let count = 0;
  let live = 0;
  const differing: Difference[] = [];
  drafts.forEach((draft, index) => {
    const block = blocks[index];
    for (const { row, column, figure } of figures(draft.plan)) {
      const at = cellAt(draft.origin, row, column);
      if (draft.kept.some((kept) => sameAddress(kept, at))) continue;
      count++;
      if (figure.live) live++;
      const found = block?.values[row]?.[column] ?? null;
      if (agrees(figure, found)) continue;
      differing.push({ at, expected: figure.value, found, restsOn: keptBehind(draft, row, column) });
    }
  });
  return { figures: count, live, differing };
}

export function differenceFindings(reconciliation: Reconciliation): readonly Finding[] {
  return reconciliation.differing.map(({ at, expected, found, restsOn }): Finding => {
    const facts = { expected: show(expected), found: show(found) };
    const [kept] = restsOn;
    return kept
      ? {
          code: "figure-rests-on-kept",
          severity: "note",
          at: areaOf(at),
          facts: { ...facts, kept: formatAddress(kept) },
        }
      : { code: "figure-differs", severity: "warning", at: areaOf(at), facts };
  });
}

/** An unknown figure shows a word: any text will do, a number or an error will not. */
function agrees(figure: Figure, found: CellValue): boolean {
  if (figure.value === null) return typeof found === "string" && found !== "";
  const tolerance = figure.unit === "share" ? SHARE_TOLERANCE : TOLERANCE;
  return typeof found === "number" && Math.abs(found - figure.value) <= tolerance;
}

function show(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}
