import { cellsText, shortList } from "../../sheet/rectangles";
import type { Address } from "../../sheet/address";
import { planFrame } from "../frame";
import type { AnnexLanguage } from "../language";
import type { AnnexId, AnnexPlan, Figure, PlannedRow } from "../plan";
import { fittedHeight, ofWords, textCell } from "../planned";
import type { AnnexWords } from "../words";
import { foldedMeaning } from "./meaning";

/** The figures of one row of an annex, with the cells that they stand in and what they come from. */
export type TracedRow = {
  readonly annex: AnnexId;
  /** The key of the annex's row. */
  readonly key: string;
  /** At least one. */
  readonly figures: readonly { readonly at: Address; readonly figure: Figure }[];
  /** Cells of the user's sheets, besides those of measures. */
  readonly sources: readonly Address[];
  /** Ids of the measures behind them. */
  readonly measures: readonly string[];
};

type LineageChoices = {
  readonly words: AnnexWords;
  readonly language: AnnexLanguage;
  readonly writtenOn: string;
};

/** Ranges and measures that a cell names; how many more there are is said. */
const MOST_RANGES = 8;
const MOST_MEASURES = 12;

const WIDTHS = { annex: 7, cells: 26, meaning: 54, sources: 32, measures: 24, values: 42 } as const;

/**
 * T0: a row for each row of figures of the annexes: what they mean, which cells and measures they come from, and what the
 * engine made of them on the day of writing. All of it is words: nothing here follows the workbook.
 */
export function planLineage(traced: readonly TracedRow[], choices: LineageChoices): AnnexPlan {
  const { words, writtenOn } = choices;
  const own = words.lineage;
  const columns = Object.entries(WIDTHS).map(([column, width]) =>
    ofWords(own.columns[column as keyof typeof WIDTHS], width),
  );
  return planFrame({
    annex: "T0",
    code: "T00",
    own,
    words,
    writtenOn,
    lines: [],
    columns,
    table: (_, widths) => traced.map((row) => lineageRow(row, choices, widths)),
  });
}

function lineageRow(row: TracedRow, choices: LineageChoices, widths: readonly number[]): PlannedRow {
  const { annex, key, figures, sources, measures } = row;
  const cells = figures.map(({ at }) => at);
  const texts = [
    annex,
    cellsText(cells, MOST_RANGES),
    foldedMeaning(figures.map(({ figure }) => figure.meaning)),
    cellsText(sources, MOST_RANGES),
    shortList(measures, MOST_MEASURES),
    figures.map(({ figure }) => valueText(figure, choices)).join("; "),
  ];
  return {
    key: `figures:${annex}:${key}`,
    height: fittedHeight(texts, widths),
    cells: texts.map((text, column) => textCell(text, column < 2 ? "label" : "words")),
  };
}

/**
 * As the annex shows it: two decimals, whole numbers of what is counted, shares in per cent, zero as a dash. Not by the host's
 * own ways with numbers, which differ in their spaces: written from another host the sheet must be the same.
 */
function valueText({ value, unit }: Figure, { words, language }: LineageChoices): string {
  if (value === null) return words.unknown;
  if (value === 0) return "–";
  const [group, comma] = language === "en" ? [",", "."] : [language === "nl" ? "." : "\u00a0", ","];
  const digits = unit === "count" || unit === "month" ? 0 : unit === "share" ? 1 : 2;
  const shown = Math.abs(unit === "share" ? value * 100 : value).toFixed(digits);
  const [whole = "", part] = shown.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? "−" : ""}${grouped}${part ? comma + part : ""}${unit === "share" ? " %" : ""}`;
}
