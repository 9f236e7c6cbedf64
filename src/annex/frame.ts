import { atOnce } from "../model/turns";
import type { Turns } from "../model/turns";
import { pageBreaks } from "./page-breaks";
import type { AnnexPlan, PlanId, PlannedArea, PlannedCell, PlannedChart, PlannedRow } from "./plan";
import { columnHeads, emptyRow, fittedHeight, fitting, languageRows, opening, textCell } from "./planned";
import type { Column } from "./planned";
import type { AnnexWords } from "./words";

/** Heights in points: a row beside the chart, and the one that keeps the caption off it. */
const BAND_ROW = 15;
const BELOW_CHART = 8;
const NOTE_ROW = 13;
/** The width of columns beyond the table, beside the chart. */
const BESIDE_WIDTH = 12;

/** The words that every annex of scenarios has above its table. */
export type FrameWords = {
  /** At most 31 characters, none of []:*?/\ . */
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
};

/** An annex but for what stands above its table; rows count from the block's corner. */
export type Frame = {
  readonly annex: PlanId;
  /** "T02": what the names of its block, table and chart begin with. */
  readonly code: string;
  readonly own: FrameWords;
  readonly words: AnnexWords;
  readonly writtenOn: string;
  /** More lines above the table: the sources, what was not approved. */
  readonly lines: readonly string[];
  /** Widened where a word of the heading asks for it. */
  readonly columns: readonly Column[];
  /** The table's rows below its headings, of which the first stands in `first`; in turns where there may be hundreds. */
  readonly table: (
    first: number,
    widths: readonly number[],
  ) => readonly PlannedRow[] | Turns<readonly PlannedRow[]>;
  readonly chart?: FrameChart;
};

/** Charts above the table, with the figures that they draw beside them. */
export type FrameChart = {
  /** A sentence for each chart. */
  readonly captions: readonly string[];
  /** Rows of the band: the charts that stand beside each other, and one row below them. */
  readonly rows: number;
  /** How many such bands stand below each other; one where it is left out. */
  readonly bands?: number;
  readonly columns: number;
  /** The cells right of the charts in a row of all bands; `first` is the table's first row, `band` the first band's. */
  readonly beside: (row: number, band: number, first: number) => readonly PlannedCell[];
  /** The charts, which share the columns that they stand over; `over` is the first band's. */
  readonly plan: (over: PlannedArea, first: number) => readonly PlannedChart[];
};

/** Title, report, dates, notes, the chart's band and its caption, then the table to the end. */
export function planFrame(frame: Frame): AnnexPlan {
  return atOnce(planningFrame(frame));
}

/** The same in turns. */
export function* planningFrame(frame: Frame): Turns<AnnexPlan> {
  const { own, chart } = frame;
  const columns = frame.columns.map(fitting);
  const widths = columns.map(({ width }) => width);
  const header = headerRows(frame, widths);
  const caption = chart ? [...chart.captions.flatMap(captionRows), emptyRow("space:table")] : [];
  const band = header.length;
  const head = band + (chart ? chart.rows * (chart.bands ?? 1) : 0) + caption.length;
  const first = head + 1;
  const bandRows = chart ? bandOf(chart, band, first, widths) : [];
  const made = frame.table(first, widths);
  const table = "next" in made ? yield* made : made;
  const beyond = Math.max(0, ...bandRows.map(({ cells }) => cells.length - columns.length));
  const over = { row: band, column: 0, rows: (chart?.rows ?? 1) - 1, columns: chart?.columns ?? 0 };
  const rows = [...header, ...bandRows, ...caption, columnHeads("head", columns), ...table];
  const columnWidths = [...widths, ...Array.from({ length: beyond }, () => BESIDE_WIDTH)];
  return {
    annex: frame.annex,
    anchor: `Syn_${frame.code}`,
    sheet: own.sheet,
    writtenOn: frame.writtenOn,
    rows,
    columnWidths,
    table: {
      name: `Syn_${frame.code}_Table`,
      row: head,
      column: 0,
      rows: table.length + 1,
      columns: columns.length,
    },
    charts: chart?.plan(over, first) ?? [],
    footer: { left: own.title.replaceAll("\n", " / "), right: "&P / &N" },
    breaks: pageBreaks(rows, columnWidths, head),
  };
}

/** Notes go on in a second row where the table is not wide enough for them: beyond it they would not be printed. */
function headerRows(
  { own, words, writtenOn, lines }: Frame,
  widths: readonly number[],
): readonly PlannedRow[] {
  const notes = { width: widths.reduce((sum, width) => sum + width, 0), slots: 2 };
  return [
    ...languageRows("title", own.title, "title", 20),
    ...languageRows("report", words.report, "subtitle", 14),
    { key: "date", height: NOTE_ROW, cells: [textCell(words.writtenOn(writtenOn), "note")] },
    ...lines.flatMap((line, index) => languageRows(`line-${index}`, line, "note", NOTE_ROW)),
    ...languageRows("note", own.note, "note", NOTE_ROW, notes),
    emptyRow("space:header"),
  ];
}

function captionRows(caption: string, index: number): readonly PlannedRow[] {
  return languageRows(index === 0 ? "caption" : `caption-${index}`, caption, "caption", NOTE_ROW);
}

/** The rows that the charts cover, and a narrow one below those of each band, which stays on one page. */
function bandOf(
  chart: FrameChart,
  band: number,
  first: number,
  widths: readonly number[],
): readonly PlannedRow[] {
  const gap = Array.from({ length: chart.columns }, () => null);
  return Array.from({ length: chart.rows * (chart.bands ?? 1) }, (_, row): PlannedRow => {
    const inBand = row % chart.rows;
    if (inBand === chart.rows - 1) return { ...emptyRow(`band:${row}`), height: BELOW_CHART };
    const beside = chart.beside(row, band, first);
    const texts = beside.map(({ content }) => (content.kind === "text" ? content.text : ""));
    const besideWidths = beside.map((_cell, index) => widths[chart.columns + index] ?? BESIDE_WIDTH);
    return {
      key: `band:${row}`,
      height: fittedHeight(texts, besideWidths) ?? BAND_ROW,
      ...opening(row > 0 && inBand === 0),
      cells: beside.length > 0 ? [...gap, ...beside] : [],
    };
  });
}
