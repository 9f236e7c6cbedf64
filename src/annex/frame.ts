import type { AnnexPlan, PlanId, PlannedArea, PlannedCell, PlannedChart, PlannedRow } from "./plan";
import { emptyRow, headRow, textRows } from "./planned";
import type { AnnexWords } from "./words";

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
  readonly headings: readonly string[];
  /** How many of the first columns hold words. */
  readonly labels: number;
  readonly widths: readonly number[];
  /** The table's rows below its headings, of which the first stands in `first`. */
  readonly table: (first: number) => readonly PlannedRow[];
  readonly chart?: FrameChart;
};

/** A chart above the table, with the figures that it draws beside it. */
export type FrameChart = {
  readonly caption: string;
  readonly rows: number;
  readonly columns: number;
  /** The cells right of the chart in a row of its band; `first` is the table's first row, `band` the band's. */
  readonly beside: (row: number, band: number, first: number) => readonly PlannedCell[];
  readonly plan: (over: PlannedArea, first: number) => PlannedChart;
};

/** Title, report, dates, notes, the chart's band and its caption, then the table to the end. */
export function planFrame(frame: Frame): AnnexPlan {
  const { own, words, chart } = frame;
  const header = [
    ...textRows("title", own.title, "title", 20),
    ...textRows("report", words.report, "subtitle"),
    ...textRows("date", words.writtenOn(frame.writtenOn), "note"),
    ...frame.lines.flatMap((line, index) => textRows(`line-${index}`, line, "note")),
    ...textRows("note", own.note, "note"),
    emptyRow("space:header"),
  ];
  const caption = chart ? [...textRows("caption", chart.caption, "caption"), emptyRow("space:table")] : [];
  const band = header.length;
  const head = band + (chart?.rows ?? 0) + caption.length;
  const first = head + 1;
  const bandRows = Array.from({ length: chart?.rows ?? 0 }, (_, row): PlannedRow => {
    const beside = chart?.beside(row, band, first) ?? [];
    const gap = Array.from({ length: chart?.columns ?? 0 }, () => null);
    return { key: `band:${row}`, height: null, cells: beside.length > 0 ? [...gap, ...beside] : [] };
  });
  const table = frame.table(first);
  const columns = frame.headings.length;
  const beyond = Math.max(0, ...bandRows.map(({ cells }) => cells.length - columns));
  const over = { row: band, column: 0, rows: chart?.rows ?? 0, columns: chart?.columns ?? 0 };
  return {
    annex: frame.annex,
    anchor: `Syn_${frame.code}`,
    sheet: own.sheet,
    writtenOn: frame.writtenOn,
    rows: [...header, ...bandRows, ...caption, headRow("head", frame.headings, frame.labels), ...table],
    columnWidths: [...frame.widths, ...Array.from({ length: beyond }, () => 12)],
    table: { name: `Syn_${frame.code}_Table`, row: head, column: 0, rows: table.length + 1, columns },
    charts: chart ? [chart.plan(over, first)] : [],
    footer: { left: own.title.replaceAll("\n", " / "), right: "&P / &N" },
  };
}
