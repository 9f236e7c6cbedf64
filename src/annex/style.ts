import type { CellFormat, Line } from "./cell-format";

/** What a cell is for; its looks follow from that. */
export type CellStyle =
  | "title"
  | "subtitle"
  | "note"
  | "caption"
  | "head"
  | "head-figure"
  | "head-mark"
  | "label"
  | "label-part"
  | "label-linked"
  | "label-typed"
  | "label-total"
  | "label-count"
  | "fte"
  | "fte-linked"
  | "fte-total"
  | "share"
  | "share-total"
  | "count"
  | "count-cell"
  | "count-total"
  | "order"
  | "code"
  | "month"
  | "index"
  | "year-label"
  | "year"
  | "year-figure"
  | "factor"
  | "when"
  | "tick"
  | "tick-figure"
  | "files"
  | "files-linked"
  | "files-total"
  | "money"
  | "money-linked"
  | "money-total"
  | "ratio"
  | "ratio-total"
  | "number"
  | "number-linked"
  | "text"
  | "text-linked"
  | "section"
  | "section-part"
  | "check"
  | "words"
  | "not-live"
  | "share-not-live";

const INK = "#1F2A37";
const QUIET = "#5B6470";
const BAND = "#1B3A57";
const TINT = "#E8EEF4";
/** The finance convention for a figure taken from another sheet; black is for one computed in the annex. */
const LINK = "#00612E";

const FTE = '#,##0.00;-#,##0.00;"–"';
const MONEY = '#,##0.00;-#,##0.00;"–"';
const RATIO = '#,##0.00;-#,##0.00;"–"';
/** Red as soon as it is not nil. */
const CHECK = '[Red]0;[Red]-0;"–"';
const SHARE = '0.0%;-0.0%;"–"';
const COUNT = '0;-0;"–"';
const FILES = '#,##0;-#,##0;"–"';
/** A year alone, or a date; text as it is. */
const WHEN = "[<3000]0;mm/yyyy";
/** A key of ours: nil is none. */
const CODE = '0;-0;"–"';
/** Months counted from year 0; the month that never comes is none. */
const MONTH = '[>=1000000]"–";0';
/** Whether, of 1 or 0, in any language. */
const TICK = '[=1]"✓";"–"';
const thin: Line = { weight: "thin", color: "#C9D1DA" };
const strong: Line = { weight: "medium", color: BAND };

const figure = { horizontal: "Right", vertical: "Center", fontSize: 10, fontColor: INK } as const;
const middle = {
  horizontal: "Center",
  vertical: "Center",
  fontSize: 10,
  fontColor: INK,
  borderBottom: thin,
} as const;
const total = { bold: true, fill: TINT, borderTop: strong } as const;

/** The looks of each style: dark headings, quiet notes, zeros as a dash, units in the headings. */
export const CELL_FORMATS: Readonly<Record<CellStyle, CellFormat>> = {
  title: { bold: true, fontSize: 14, fontColor: BAND, vertical: "Center" },
  subtitle: { fontSize: 10, fontColor: INK },
  note: { fontSize: 9, fontColor: QUIET },
  caption: { fontSize: 9, italic: true, fontColor: QUIET },
  head: headFormat("Left"),
  "head-figure": headFormat("Right"),
  "head-mark": headFormat("Center"),
  label: { fontSize: 10, fontColor: INK, vertical: "Center", wrap: true, borderBottom: thin },
  "label-part": {
    fontSize: 10,
    fontColor: INK,
    vertical: "Center",
    wrap: true,
    horizontal: "Left",
    indent: 1,
    borderBottom: thin,
  },
  "label-linked": {
    fontSize: 10,
    fontColor: LINK,
    horizontal: "Left",
    vertical: "Center",
    wrap: true,
    borderBottom: thin,
  },
  "label-typed": {
    fontSize: 10,
    italic: true,
    fontColor: INK,
    vertical: "Center",
    wrap: true,
    borderBottom: thin,
  },
  "label-total": { fontSize: 10, fontColor: INK, vertical: "Center", wrap: true, ...total },
  fte: { ...figure, numberFormat: FTE, borderBottom: thin },
  "fte-linked": { ...figure, numberFormat: FTE, fontColor: LINK, borderBottom: thin },
  "fte-total": { ...figure, numberFormat: FTE, ...total },
  share: { ...figure, numberFormat: SHARE, borderBottom: thin },
  "share-total": { ...figure, numberFormat: SHARE, ...total },
  count: { ...figure, numberFormat: COUNT, fontSize: 9, fontColor: QUIET },
  "count-cell": { ...figure, numberFormat: COUNT, fontSize: 9, fontColor: QUIET, borderBottom: thin },
  "count-total": { ...figure, numberFormat: COUNT, ...total },
  order: { ...middle, numberFormat: "0", fontSize: 9, fontColor: QUIET },
  code: { ...middle, numberFormat: CODE, fontSize: 9, fontColor: QUIET },
  month: { ...middle, numberFormat: MONTH, fontSize: 9, fontColor: QUIET },
  index: { ...middle, numberFormat: "0.0000", fontSize: 9, fontColor: QUIET },
  /** In columns of figures, and of words. */
  factor: { ...figure, numberFormat: "0.0000", borderBottom: thin },
  "year-figure": { ...figure, numberFormat: CODE, borderBottom: thin },
  year: { ...figure, horizontal: "Left", numberFormat: "0", borderBottom: thin },
  "year-label": { fontSize: 9, fontColor: QUIET, horizontal: "Right", vertical: "Center" },
  when: { ...middle, numberFormat: WHEN, wrap: true },
  tick: { ...middle, numberFormat: TICK },
  "tick-figure": { ...figure, numberFormat: TICK, borderBottom: thin },
  files: { ...figure, numberFormat: FILES, borderBottom: thin },
  "files-linked": { ...figure, numberFormat: FILES, fontColor: LINK, borderBottom: thin },
  "files-total": { ...figure, numberFormat: FILES, ...total },
  money: { ...figure, numberFormat: MONEY, borderBottom: thin },
  "money-linked": { ...figure, numberFormat: MONEY, fontColor: LINK, borderBottom: thin },
  "money-total": { ...figure, numberFormat: MONEY, ...total },
  ratio: { ...figure, numberFormat: RATIO, borderBottom: thin },
  "ratio-total": { ...figure, numberFormat: RATIO, ...total },
  number: { ...figure, numberFormat: "General", borderBottom: thin },
  "number-linked": { ...figure, numberFormat: "General", fontColor: LINK, borderBottom: thin },
  text: { fontSize: 10, fontColor: INK, vertical: "Center", borderBottom: thin },
  "text-linked": { fontSize: 10, fontColor: LINK, vertical: "Center", borderBottom: thin },
  words: {
    fontSize: 9,
    italic: true,
    fontColor: QUIET,
    vertical: "Center",
    horizontal: "Left",
    indent: 1,
    wrap: true,
    borderBottom: thin,
  },
  section: { bold: true, fontSize: 10, fontColor: BAND, vertical: "Center", borderBottom: strong },
  "section-part": {
    horizontal: "Left",
    bold: true,
    fontSize: 9,
    fontColor: BAND,
    vertical: "Center",
    wrap: true,
    borderBottom: strong,
  },
  check: { ...figure, numberFormat: CHECK, bold: true, borderBottom: thin },
  "label-count": { fontSize: 9, fontColor: QUIET, vertical: "Center" },
  "not-live": { ...figure, numberFormat: MONEY, italic: true, fontColor: QUIET, borderBottom: thin },
  "share-not-live": { ...figure, numberFormat: SHARE, italic: true, fontColor: QUIET, borderBottom: thin },
};

function headFormat(horizontal: "Left" | "Center" | "Right"): CellFormat {
  return {
    bold: true,
    fontSize: 9,
    fontColor: "#FFFFFF",
    fill: BAND,
    horizontal,
    vertical: "Center",
    wrap: true,
    between: { weight: "thin", color: "#FFFFFF" },
  };
}
