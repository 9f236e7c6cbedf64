import type { MeasureField } from "../../model/measure";
import type { Area } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import { gridAddress, valueAt } from "../../sheet/grid";
import { labelOf } from "../label";
import type { Vocabularies } from "../scenario-tables/read-lists";
import { isBlank } from "../sheet-headings";
import { fieldGuesses, weightOf } from "./column-field";
import type { FieldEvidence } from "./column-field";

/** A column of a sheet, and what it is taken for. */
export type ImportColumn = {
  /** From the first column of the block. */
  readonly column: number;
  readonly heading: string;
  /** Null: it is left out. */
  readonly field: MeasureField | null;
  /** Null where nobody guessed: nothing was found, or the user said so. */
  readonly evidence: FieldEvidence | null;
};

/** A block of a sheet whose rows can be measures: headings in its first row. */
export type MeasureBlock = {
  readonly area: Area;
  readonly columns: readonly ImportColumn[];
};

/** Headings stand near the top; below that the rows are data. */
const ROWS_SEARCHED = 40;
/** Fewer columns than these say nothing of measures. */
const LEAST_FIELDS = 2;
const TITLES: readonly MeasureField[] = ["titleNl", "titleFr", "mechanism", "id"];

/**
 * The block of a sheet that most looks like measures: below the row whose headings name the most fields, down to the first
 * empty row. Null where no row names a title, a way or a number and something else.
 */
export function findMeasureBlock(grid: Grid, vocabularies: Vocabularies): MeasureBlock | null {
  let best: {
    readonly row: number;
    readonly columns: readonly ImportColumn[];
    readonly weight: number;
  } | null = null;
  for (let row = 0; row < Math.min(ROWS_SEARCHED, grid.area.rows - 1); row += 1) {
    const headings = grid.values[row] ?? [];
    if (headings.filter((value) => typeof value === "string" && value.trim() !== "").length < LEAST_FIELDS)
      continue;
    const last = lastRow(grid, row);
    if (last === row) continue;
    const { columns, weight } = columnsOf(grid, row, last, vocabularies);
    const fields = columns.flatMap(({ field }) => field ?? []);
    if (fields.length < LEAST_FIELDS || !fields.some((field) => TITLES.includes(field))) continue;
    if (!best || weight > best.weight) best = { row, columns, weight };
  }
  if (!best) return null;
  const { row, columns } = best;
  const corner = gridAddress(grid, row, 0);
  return { area: { ...corner, rows: lastRow(grid, row) - row + 1, columns: grid.area.columns }, columns };
}

function lastRow({ values }: Grid, head: number): number {
  let last = head;
  while (values[last + 1]?.some((value) => !isBlank(value)) === true) last += 1;
  return last;
}

/** Each field goes to the column that names it best, and to no second one. */
function columnsOf(grid: Grid, head: number, last: number, vocabularies: Vocabularies) {
  const guesses = Array.from({ length: grid.area.columns }, (_, column) => {
    const heading = labelOf(valueAt(grid, head, column));
    const below = Array.from({ length: last - head }, (__, row) => valueAt(grid, head + 1 + row, column));
    return { column, heading, guesses: heading === "" ? [] : fieldGuesses(heading, below, vocabularies) };
  });
  const taken = new Map<MeasureField, number>();
  const found = new Map<number, { readonly field: MeasureField; readonly evidence: FieldEvidence }>();
  let weight = 0;
  const ranked = guesses
    .flatMap(({ column, guesses: own }) => own.map((guess) => ({ column, guess })))
    .sort((a, b) => weightOf(b.guess) - weightOf(a.guess) || a.column - b.column);
  for (const { column, guess } of ranked) {
    if (taken.has(guess.field) || found.has(column)) continue;
    taken.set(guess.field, column);
    found.set(column, guess);
    weight += weightOf(guess);
  }
  const columns = guesses.flatMap(({ column, heading }): ImportColumn[] =>
    heading === ""
      ? []
      : [
          {
            column,
            heading,
            field: found.get(column)?.field ?? null,
            evidence: found.get(column)?.evidence ?? null,
          },
        ],
  );
  return { columns, weight };
}

/** The block with one column taken for another field; a column that had that field no longer has it. */
export function withField(block: MeasureBlock, column: number, field: MeasureField | null): MeasureBlock {
  return {
    ...block,
    columns: block.columns.map((one) => {
      if (one.column === column) return { ...one, field, evidence: null };
      return field !== null && one.field === field ? { ...one, field: null, evidence: null } : one;
    }),
  };
}
