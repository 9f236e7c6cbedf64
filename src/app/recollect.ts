import { cellFingerprint } from "../annex/formula/fingerprint";
import type { AnnexLanguage } from "../annex/language";
import type { AnnexPlan, PlannedArea, PlannedChart, PlannedRow } from "../annex/plan";
import type { CellValue } from "../sheet/cell-value";
import type { AnnexMemory } from "./memory";
import { sameButForFigures, writtenOnOf } from "./standing-text";
import { plannedFingerprints } from "./standing";
import type { CellBlock } from "./workbook";

/** An annex as it may have been written, in one of the languages. */
export type Candidate = { readonly language: AnnexLanguage; readonly plan: AnnexPlan };

export type Recollection = { readonly language: AnnexLanguage; readonly memory: AnnexMemory };

/**
 * What we would remember of an annex that stands in `block`, where the file has lost our memory (other programs than Excel
 * drop it): written in the language that fits best, with as many services as there are rows. A cell that is built as ours
 * is ours; any other is the user's. Null where the block has not the shape of the annex.
 */
export function recollect(candidates: readonly Candidate[], block: CellBlock): Recollection | null {
  const fits = candidates.flatMap(({ language, plan }) => {
    const fit = fitOf(plan, block);
    return fit ? [{ language, ...fit }] : [];
  });
  const best = fits.reduce<(typeof fits)[number] | null>(
    (found, fit) => (found && found.own >= fit.own ? found : fit),
    null,
  );
  return best && { language: best.language, memory: best.memory };
}

type Fit = { readonly memory: AnnexMemory; readonly own: number };

/** The rows that come and go with the input: the first ones that hold figures, or of words alone those of the table. */
type Run = { readonly first: number; readonly planned: number; readonly standing: number };

function fitOf(plan: AnnexPlan, block: CellBlock): Fit | null {
  const run = runOf(plan, block.area.rows);
  if (!run || block.area.columns !== plan.columnWidths.length) return null;
  const planned = plannedFingerprints(plan, block.area);
  const inRun = planned.slice(run.first, run.first + run.planned);
  let own = 0;
  let cells = 0;
  const rows = Array.from({ length: block.area.rows }, (_, row) => {
    const from = sourceRow(run, row);
    const fingerprints = plan.columnWidths.map((__, column) => {
      const expected = planned[from]?.cells[column] ?? "";
      const formula = block.formulas[row]?.[column] ?? null;
      const value = block.values[row]?.[column] ?? null;
      const found = cellFingerprint(formula, value);
      const others = isInRun(run, row) ? inRun.map((one) => one.cells[column]) : [expected];
      const known =
        others.includes(found) || (formula === null && sameButForFigures(plan, from, column, value));
      if (expected !== "") cells++;
      if (expected !== "" && known) own++;
      return known ? found : expected;
    });
    return { key: keyOf(plan.rows[from], run, row, block.values[row]?.[0] ?? null), cells: fingerprints };
  });
  // With another number of rows the shape is a guess, and most cells have to bear it out.
  if (run.planned !== run.standing && own * 2 < cells) return null;
  const charts = plan.charts.map((chart) => stretched(chart, run));
  const { annex, anchor, columnWidths } = plan;
  const writtenOn = writtenOnOf(plan, block) ?? plan.writtenOn;
  return { own, memory: { annex, anchor, writtenOn, columns: columnWidths.length, rows, charts } };
}

function runOf(plan: AnnexPlan, rows: number): Run | null {
  const figures = plan.rows.findIndex((row) => row.cells.some((cell) => cell?.figure));
  const first = figures === -1 ? plan.table.row + 1 : figures;
  const kind = kindOf(plan.rows[first]);
  let planned = 0;
  while (first + planned < plan.rows.length && kindOf(plan.rows[first + planned]) === kind) planned++;
  const standing = rows - (plan.rows.length - planned);
  return planned > 0 && standing > 0 ? { first, planned, standing } : null;
}

function isInRun(run: Run, row: number): boolean {
  return row >= run.first && row < run.first + run.standing;
}

/** The row of the plan that says how a row of the block is built. */
function sourceRow(run: Run, row: number): number {
  if (row < run.first) return row;
  if (isInRun(run, row)) return Math.min(row, run.first + run.planned - 1);
  return row - run.standing + run.planned;
}

/** The plan's key where the row still shows the same label; a row that shows another stands for something unknown. */
function keyOf(row: PlannedRow | undefined, run: Run, at: number, label: CellValue): string {
  const key = row?.key ?? "";
  const shown = typeof label === "object" ? null : `:${label}`;
  if (!isInRun(run, at) || (shown !== null && key.endsWith(shown))) return key;
  return `${kindOf(row)}:?`;
}

function kindOf(row: PlannedRow | undefined): string | undefined {
  return row?.key.split(":", 1)[0];
}

/** The chart with ranges over the rows that stand. */
function stretched(chart: PlannedChart, run: Run): PlannedChart {
  const area = (planned: PlannedArea): PlannedArea =>
    planned.row === run.first && planned.rows === run.planned ? { ...planned, rows: run.standing } : planned;
  const series = chart.series.map(({ values, categories }) => ({
    values: area(values),
    categories: area(categories),
  }));
  return { ...chart, series };
}
