import type { Address } from "../../sheet/address";
import type { Figure as AnnexFigure } from "../../annex/plan";
import type { Asked } from "../../scenario/explain";
import type { Figure, Part } from "../../scenario/figures";

/** A figure of the results with what it comes from. */
export type ShownFigure = {
  /** Null is unknown. */
  readonly value: number | null;
  readonly unit: AnnexFigure["unit"];
  /** How many of its parts are unknown and not in it. */
  readonly unknowns: number;
  /** What it is: which figure, of whom, when. */
  readonly meaning: string;
  /** The measures that make it, with the id of their scenario; null for a figure that measures do not make. */
  readonly parts: {
    readonly scenario: string;
    /** Which of the scenario's figures it is; null where it is none of a year. */
    readonly asked: Asked | null;
    readonly measures: readonly Part<number>[];
  } | null;
  /** What the measures are added to; null where they start from nothing. */
  readonly baseline: number | null;
  /** Cells of the user's sheets that it comes from, besides those of its measures. */
  readonly sources: readonly Address[];
};

/** Figures in rows and columns, as the pane shows them. */
export type FigureGrid = {
  readonly label: string;
  readonly corner: string;
  /** A short heading, and in full. */
  readonly columns: readonly { readonly name: string; readonly title: string }[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly ShownFigure[] }[];
  /** Whether a bar stands with each figure, all to one scale. */
  readonly bars: boolean;
};

/** A total of measures: unknown where all of it is. */
export function madeOf(
  figure: Figure<number>,
  rest: Pick<ShownFigure, "unit" | "meaning"> & { readonly scenario: string; readonly asked?: Asked },
): ShownFigure {
  const { scenario, asked = null, unit, meaning } = rest;
  const known = figure.parts.some(({ amount }) => amount !== null);
  return {
    value: figure.unknowns > 0 && !known ? null : figure.sum,
    unit,
    meaning,
    unknowns: figure.unknowns,
    parts: { scenario, asked, measures: figure.parts },
    baseline: null,
    sources: [],
  };
}
