import { number, text } from "./formula/expression";
import type { Expression } from "./formula/expression";
import { CLOSED_ROW } from "./plan";
import type { Figure, PlannedCell, PlannedRow } from "./plan";
import type { CellStyle } from "./style";
import { linesOf } from "./text-lines";

/** In points: a line of text, the space around lines, and Excel's highest row. */
const LINE = 13;
const AROUND = 3;
const HIGHEST_ROW = 409;
/** Letters for each character of width, which is counted in figures of a larger font: of tables, and of the quiet notes. */
const LETTERS = 1.1;
const NOTE_LETTERS = 1.25;

export function textCell(text: string, style: CellStyle): PlannedCell {
  return { content: text === "" ? { kind: "blank" } : { kind: "text", text }, style, figure: null };
}

/** So many cells that only have looks. */
export function blankCells(count: number, style: CellStyle): PlannedCell[] {
  return Array.from({ length: Math.max(0, count) }, () => textCell("", style));
}

export function formulaCell(
  formula: Expression,
  style: CellStyle,
  figure: Figure | null = null,
): PlannedCell {
  return { content: { kind: "formula", formula }, style, figure };
}

/** Programs that save a workbook keep fifteen figures of a number: with more it would come back as another. */
const DECIMALS = 1e6;

/** A figure of the day of writing, which follows nothing; `unknown` is shown where it cannot be known. */
export function fixedCell(figure: Omit<Figure, "live">, style: CellStyle, unknown: string): PlannedCell {
  const { value } = figure;
  const content = value === null ? text(unknown) : number(Math.round(value * DECIMALS) / DECIMALS);
  return formulaCell(content, style, { ...figure, live: false });
}

export function emptyRow(key: string): PlannedRow {
  return { key, height: null, cells: [] };
}

/** Marks rows that belong on one page, the first of them where `first`. */
export function opening(first: boolean): Pick<PlannedRow, "opens"> {
  return first ? { opens: "group" } : {};
}

/** A row for each line of the text. */
export function textRows(
  key: string,
  text: string,
  style: CellStyle,
  height: number | null = null,
): PlannedRow[] {
  return text
    .split("\n")
    .map((line, index) => ({ key: `${key}:${index}`, height, cells: [textCell(line, style)] }));
}

/**
 * Rows for a text in one language or two, a line for each: `slots` rows a language, those that it does not need all but
 * closed, so that an annex in other languages has its table in the same place. A line longer than `width` characters
 * goes on in its next row: such text spans the columns, where no host breaks it.
 */
export function languageRows(
  key: string,
  text: string,
  style: CellStyle,
  height: number,
  { width, slots }: { readonly width: number; readonly slots: number } = { width: Infinity, slots: 1 },
): PlannedRow[] {
  const [first = "", second = ""] = text.split("\n");
  return [first, second].flatMap((line, language) => {
    const parts = broken(line, Math.floor(width * NOTE_LETTERS));
    return Array.from({ length: Math.max(slots, parts.length) }, (_, part): PlannedRow => {
      const words = parts[part] ?? "";
      return {
        key: `${key}:${language}:${part}`,
        height: words === "" ? CLOSED_ROW : height,
        cells: [textCell(words, style)],
      };
    });
  });
}

/** The text in pieces of at most so many letters, but for a word that is longer. */
function broken(text: string, letters: number): readonly string[] {
  const parts: string[] = [];
  for (const word of text.split(" ")) {
    const last = parts.at(-1);
    if (last === undefined || last.length + 1 + word.length > letters) parts.push(word);
    else parts[parts.length - 1] = `${last} ${word}`;
  }
  return parts;
}

/**
 * The height in points of a row whose texts take more than one line in columns of these widths, null where one will do:
 * hosts do not fit rows to what formulas show.
 */
export function fittedHeight(texts: readonly string[], widths: readonly number[]): number | null {
  const lines = Math.max(1, ...texts.map((text, index) => linesOf(text, letters(widths[index] ?? 10))));
  return lines > 1 ? Math.min(lines * LINE + AROUND, HIGHEST_ROW) : null;
}

function letters(width: number): number {
  return Math.max(1, Math.floor(width * LETTERS));
}

/** A column of a table: its heading, what it stands over, and its width in characters. */
export type Column = {
  readonly heading: string;
  readonly width: number;
  readonly over: "words" | "figures" | "marks";
};

const HEAD_STYLES: Readonly<Record<Column["over"], CellStyle>> = {
  words: "head",
  figures: "head-figure",
  marks: "head-mark",
};

export function ofWords(heading: string, width: number): Column {
  return { heading, width, over: "words" };
}

export function ofFigures(heading: string, width: number): Column {
  return { heading, width, over: "figures" };
}

/** Signs and single words in the middle of their cells. */
export function ofMarks(heading: string, width: number): Column {
  return { heading, width, over: "marks" };
}

/** The row of headings, high enough for the longest. */
export function columnHeads(key: string, columns: readonly Column[]): PlannedRow {
  const texts = columns.map(({ heading }) => heading);
  const fitted = fittedHeight(
    texts,
    columns.map(({ width }) => width),
  );
  return {
    key,
    height: Math.max(2 * LINE, fitted ?? 0),
    cells: columns.map(({ heading, over }) => textCell(heading, HEAD_STYLES[over])),
  };
}

/** The width that holds each of the texts on a line, within bounds. */
export function widthOf(texts: readonly string[], least: number, most: number): number {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return Math.max(least, Math.min(most, Math.ceil(longest / LETTERS) + 3));
}

/** Wide enough that no word of the heading is broken. */
export function fitting(column: Column): Column {
  const longest = Math.max(0, ...column.heading.split(" ").map((word) => word.length));
  return { ...column, width: Math.max(column.width, Math.ceil(longest / LETTERS) + 1) };
}

/** The width of a column of amounts in euro, at least `least`: digits take a whole character, what parts them half. */
export function moneyWidth(amounts: readonly (number | null)[], least: number): number {
  const digits = amounts.map((amount) => Math.abs(amount ?? 0).toFixed(2).length - 1);
  return Math.max(least, ...digits.map((count) => count + Math.ceil((count - 2) / 3) / 2 + 2));
}
