import type { Address, Area } from "../sheet/address";
import type { CellFormat } from "../annex/cell-format";
import type { ChartLook } from "../annex/chart";

/** What a cell is to hold. Text is always text, whatever it looks like; a formula is en-US and starts with "=". */
export type Content =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "blank" };

/** A chart with its place in the workbook: ranges are shaped like their series, one column each. */
export type PlacedChart = {
  readonly sheet: string;
  readonly name: string;
  readonly look: ChartLook;
  readonly series: readonly PlacedSeries[];
  /** The cells that the chart covers. */
  readonly over: Area;
};

export type PlacedSeries = { readonly values: Area; readonly categories: Area };

/** How a sheet is printed: A4, fitted to so many pages wide and as many long as it takes. */
export type PrintSetup = {
  readonly sheet: string;
  readonly orientation: "Portrait" | "Landscape";
  readonly pagesWide: number;
  /** What is printed; null prints all that the sheet holds. */
  readonly area: Area | null;
  /** Rows repeated on every page, counted from 0. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Columns repeated on every page, counted from 0. */
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** Rows that begin a page, counted from 0. */
  readonly breaks: readonly number[];
};

/** What is done, and what undoes it, each in the order to carry out. */
export type Steps = { readonly operations: readonly Operation[]; readonly undo: readonly Operation[] };

/**
 * One step of a write, in the workbook's own terms. A write is a list of them, and so is the way back: what undoes a
 * write is kept in the workbook while the write lasts, so operations are plain data.
 */
export type Operation =
  | { readonly kind: "add-sheet"; readonly sheet: string }
  /** Deletes a sheet that a write added. Who undoes a write checks `onlyIf` first: it is empty, or holds `text` in `cell`. */
  | {
      readonly kind: "delete-sheet";
      readonly sheet: string;
      readonly onlyIf: { readonly cell: Address; readonly text: string };
    }
  /** `null` leaves a cell as it is. */
  | {
      readonly kind: "set-cells";
      readonly area: Area;
      readonly contents: readonly (readonly (Content | null)[])[];
    }
  /** Content and format gone. */
  | { readonly kind: "clear"; readonly area: Area }
  | { readonly kind: "format"; readonly area: Area; readonly format: CellFormat }
  /** Width in characters of the default font. */
  | {
      readonly kind: "set-column-width";
      readonly sheet: string;
      readonly column: number;
      readonly columns: number;
      readonly width: number;
    }
  /** Height in points. */
  | {
      readonly kind: "set-row-height";
      readonly sheet: string;
      readonly row: number;
      readonly rows: number;
      readonly height: number;
    }
  | { readonly kind: "add-table"; readonly area: Area; readonly name: string; readonly style: string }
  | { readonly kind: "resize-table"; readonly name: string; readonly area: Area }
  | { readonly kind: "delete-table"; readonly name: string }
  | { readonly kind: "add-name"; readonly name: string; readonly area: Area }
  /** Points a name that is there elsewhere. */
  | { readonly kind: "aim-name"; readonly name: string; readonly area: Area }
  /** A name for what a formula gives, "=SynergyMeasures[FTE]"; `standing`: there is one of that name. */
  | {
      readonly kind: "define-name";
      readonly name: string;
      readonly formula: string;
      readonly standing: boolean;
    }
  | { readonly kind: "delete-name"; readonly name: string }
  /** The cells are chosen from what a name gives; anything else is typed after a warning. */
  | { readonly kind: "set-choices"; readonly area: Area; readonly choices: string }
  /** The first rows stay in sight. */
  | { readonly kind: "freeze-rows"; readonly sheet: string; readonly rows: number }
  /** So do the first columns. */
  | { readonly kind: "freeze-columns"; readonly sheet: string; readonly columns: number }
  | { readonly kind: "add-chart"; readonly chart: PlacedChart }
  /** Words and ranges of a chart that stands, and its plot area where one is told; its place and other looks stay as the user may have set them. */
  | { readonly kind: "aim-chart"; readonly chart: PlacedChart }
  | { readonly kind: "delete-chart"; readonly sheet: string; readonly name: string }
  | { readonly kind: "set-print"; readonly print: PrintSetup }
  /** What is printed, which rows come again on every page (null leaves those as they are), and where pages begin, if told. */
  | ({ readonly kind: "set-print-area"; readonly area: Area } & Pick<PrintSetup, "titleRows"> &
      Partial<Pick<PrintSetup, "breaks">>)
  /** Our own part in the file; null removes it. */
  | { readonly kind: "set-memory"; readonly xml: string | null };
