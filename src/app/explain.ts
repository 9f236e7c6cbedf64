import { areaContains, areasOverlap } from "../sheet/address";
import type { Address, Area } from "../sheet/address";
import type { Figure } from "../annex/plan";
import type { Finding } from "../model/finding";
import type { Measure } from "../model/measure";
import type { Effect } from "../scenario/effect";
import type { Calculation } from "./calculate";
import type { Known } from "./catalogue";
import { plannedCell } from "./placed-plan";
import type { Draft } from "./draft";
import type { Prepared } from "./prepare";

/** What there is to tell of a cell of the workbook. */
export type Explanation =
  | { readonly kind: "figure"; readonly at: Address }
  /** A row of the measures' table; the effect is null where the row could not be read, and the findings say why. */
  | {
      readonly kind: "measure";
      readonly at: Address;
      readonly effect: Effect | null;
      readonly findings: readonly Finding[];
    };

/** A figure of an annex, or a measure by any cell of its row; null for other cells. */
export function explanationOf(prepared: Prepared, at: Address): Explanation | null {
  if (explain(prepared.drafts, at)) return { kind: "figure", at };
  const table = prepared.scanned.tables?.grids.measures?.area;
  if (!table || !areaContains(table, at) || at.row === table.row) return null;
  const row: Area = { ...table, row: at.row, rows: 1 };
  const { calculation, scanned } = prepared;
  const effect = effectsOf(calculation).find(({ measure }) => measure.cells.id?.row === at.row) ?? null;
  const findings = [...scanned.findings, ...calculation.findings].filter(
    (finding) => finding.at && areasOverlap(finding.at, row) && finding.at.rows === 1,
  );
  return effect || findings.length > 0 ? { kind: "measure", at, effect, findings } : null;
}

/** The lineage of the figure that stands in a cell: what it means and which cells it comes from; null for other cells. */
export function explain(drafts: readonly Draft[], at: Address): Figure | null {
  const draft = drafts.find((one) => areaContains(one.block, at));
  if (!draft) return null;
  return plannedCell(draft.plan, at.row - draft.origin.row, at.column - draft.origin.column)?.figure ?? null;
}

/** What a figure rests on: the measures that have their row among its sources, and the cells that are no measure's. */
export type Grounds = { readonly measures: readonly Measure[]; readonly cells: readonly Address[] };

export function groundsOf({ scanned, calculation }: Known, { sources }: Pick<Figure, "sources">): Grounds {
  const table = scanned.tables?.grids.measures?.area;
  const inTable = (cell: Address): boolean => table !== undefined && areaContains(table, cell);
  const rows = new Set(sources.filter(inTable).map(({ row }) => row));
  const measures = effectsOf(calculation)
    .map(({ measure }) => measure)
    .filter(({ cells }) => cells.id && rows.delete(cells.id.row));
  return { measures, cells: sources.filter((cell) => !inTable(cell) || rows.has(cell.row)) };
}

function effectsOf({ outcomes }: Calculation): readonly Effect[] {
  return outcomes.flatMap(({ effects }) => effects);
}
