import type { Area } from "../sheet/address";
import type { CellValue } from "../sheet/cell-value";

/**
 * The workbook behind the stand-in: what the file layer (ooxml/) keeps, the recalculation (calc/) reads and refreshes,
 * the members that answer Microsoft's client change, and the preview page shows. Rows and columns count from 0.
 * Everything here is synchronous and in memory; only `save` makes bytes.
 */
export type Book = {
  readonly sheets: readonly Sheet[];
  sheetNamed(name: string): Sheet | undefined; // Excel compares names without case
  sheetById(id: string): Sheet | undefined;
  addSheet(name: string): Sheet; // at the end
  deleteSheet(sheet: Sheet): void; // with its tables, charts and sheet-level names; formulas that point to it become #REF!
  activeSheet: Sheet;

  readonly names: readonly DefinedName[];
  addName(name: string, formula: string, scope?: Sheet): DefinedName;
  deleteName(name: DefinedName): void;

  readonly customParts: readonly CustomPart[];
  addCustomPart(xml: string): CustomPart;
  deleteCustomPart(part: CustomPart): void;

  readonly date1904: boolean;
  calculationMode: CalculationMode;
  /** Whether Excel is asked to recompute everything when it opens the saved file. */
  recomputeOnLoad: boolean;

  /** The file as bytes. Parts that no change concerns are the very bytes that were read; with no change at all, every part is. */
  save(): Uint8Array;
};

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export type Sheet = {
  /** Stable for the life of the book, "{...}" like Excel's. */
  readonly id: string;
  name: string; // setting it renames the sheet; formulas and names that mention it follow
  visibility: SheetVisibility;
  /** Its place among the sheets of cells, from 0; setting it moves the sheet. */
  position: number;
  tabColor: string; // "#RRGGBB", "" for none
  readonly protected: boolean;

  /** The smallest area that holds every cell with content, or with `formats` also every formatted cell; null for an empty sheet. */
  usedArea(include: "values" | "formats"): Area | null;
  cell(row: number, column: number): Cell;
  /** Every cell with content, row by row. Fast: one pass. */
  cells(): Iterable<PlacedCell>;
  setValue(row: number, column: number, value: CellValue): void; // drops a formula
  setFormula(row: number, column: number, formula: string): void; // "=..." in en-US; the cached value is stale until recalculated
  /** The result of recalculation; keeps the formula. `stale` says that the old value could not be refreshed. */
  setCached(row: number, column: number, value: CellValue, stale?: boolean): void;
  style(row: number, column: number): Style;
  restyle(row: number, column: number, change: Partial<Style>): void;
  /** Content and style both gone, as in a new sheet. */
  clear(area: Area, what: "all" | "contents" | "formats"): void;

  readonly merges: readonly Area[];
  columnWidth(column: number): number; // characters of the default font, as the file says
  setColumnWidth(column: number, width: number): void;
  rowHeight(row: number): number; // points
  setRowHeight(row: number, height: number): void;
  columnHidden(column: number): boolean;
  rowHidden(row: number): boolean;
  frozen: { readonly rows: number; readonly columns: number };
  gridlines: boolean;
  readonly page: PageSetup;
  setPage(change: Partial<PageSetup>): void;

  /** The rules for what may be typed, each with its cells; no cell is under two. */
  readonly validations: readonly { readonly rule: Validation; readonly areas: readonly Area[] }[];
  validation(row: number, column: number): Validation | null;
  /** Gives cells a rule, or none: they leave the rules that they were under. */
  setValidation(area: Area, rule: Validation | null): void;

  readonly tables: readonly BookTable[];
  addTable(area: Area, name: string): BookTable; // the first row holds the headings
  deleteTable(table: BookTable): void; // cells stay
  readonly charts: readonly BookChart[];
  addChart(chart: Omit<BookChart, "id">): BookChart;
  deleteChart(chart: BookChart): void;
};

export type Cell = {
  readonly value: CellValue;
  /** "=..." in en-US, or null. Followers of a shared formula give their own text. Array formulas give their text too. */
  readonly formula: string | null;
  /** True when the value is older than what the formula would give and could not be refreshed. */
  readonly stale: boolean;
};

export type PlacedCell = Cell & { readonly row: number; readonly column: number };

/** `null` leaves the file's default in place. Colours are "#RRGGBB". */
export type Style = {
  readonly numberFormat: string; // en-US code, "General" by default
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fontColor: string;
  readonly fill: string | null;
  readonly horizontal:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrap: boolean;
  readonly indent: number;
  readonly borderTop: Edge | null;
  readonly borderBottom: Edge | null;
  readonly borderLeft: Edge | null;
  readonly borderRight: Edge | null;
  /** A leading apostrophe was typed: the content is text whatever it looks like. */
  readonly quotePrefix: boolean;
};

/** What may be typed into cells. Formulas are without "=", in en-US; a list that is spelled out is text: `"yes,no"`. */
export type Validation = {
  readonly kind: "Any" | "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom";
  readonly operator:
    | "Between"
    | "NotBetween"
    | "EqualTo"
    | "NotEqualTo"
    | "LessThan"
    | "LessThanOrEqualTo"
    | "GreaterThan"
    | "GreaterThanOrEqualTo";
  readonly formula1: string;
  readonly formula2: string; // "" where the operator wants one
  readonly dropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly alert: {
    readonly show: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
};

export type Edge = {
  readonly line: "thin" | "medium" | "thick" | "hair" | "dotted" | "dashed" | "double";
  readonly color: string;
};

export type PageSetup = {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: number; // 9 is A4
  readonly fitToWide: number | null; // pages; null is automatic
  readonly fitToTall: number | null;
  readonly printArea: Area | null;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  readonly centerHorizontally: boolean;
  readonly rowBreaks: readonly number[]; // the rows that begin a page by hand, from 0, ascending
  readonly margins: {
    left: number;
    right: number;
    top: number;
    bottom: number;
    header: number;
    footer: number;
  }; // inches
  readonly header: { left: string; center: string; right: string }; // with Excel's codes: &P page, &N pages, &A sheet
  readonly footer: { left: string; center: string; right: string };
};

export type DefinedName = {
  readonly name: string;
  formula: string; // "=Sheet!$A$1:$B$2"
  visible: boolean;
  comment: string;
  readonly scope: Sheet | null;
};

export type CustomPart = { readonly id: string; readonly namespace: string; xml: string };

export type BookTable = {
  readonly id: string;
  name: string; // unique in the book, without case
  area: Area; // with the heading row and, where there is one, the totals row; setting it resizes the table
  style: string; // "TableStyleMedium2"; "" for none
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFirstColumn: boolean;
  showLastColumn: boolean;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** To be called when heading cells changed: they become texts, each another, and formulas and names follow. */
  settleHeadings(): void;
};

/** Names of Excel's API: the chart kinds that we write, or that the preview page draws. */
export type ChartKind =
  | "ColumnClustered"
  | "ColumnStacked"
  | "ColumnStacked100"
  | "BarClustered"
  | "BarStacked"
  | "BarStacked100"
  | "Line"
  | "LineMarkers"
  | "Pie"
  | "Doughnut"
  | "Area"
  | "AreaStacked"
  | "XYScatter"
  | "Other";

export type BookChart = {
  readonly id: string;
  name: string;
  readonly kind: ChartKind; // "Other": read from the file, kept as it is, not drawn
  title: string | null; // null: no title shown
  titleFontSize: number; // points
  titleFontColor: string | null;
  series: BookSeries[];
  anchor: ChartAnchor;
  legend: "Top" | "Bottom" | "Left" | "Right" | null;
  framed: boolean; // a thin line around it
  /** The rectangle between the axes, in parts of the chart's size; null: where the program puts it. */
  plotArea: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  } | null;
  categoryAxis: BookAxis;
  valueAxis: BookAxis;
  gapWidth: number; // per cent
  overlap: number; // per cent
};

export type BookSeries = {
  /** Text, or where `nameFormula` is set the text that it gives. */
  name: string;
  nameFormula: string | null;
  categories: string | null; // "Sheet!$A$2:$A$6"
  values: string; // "Sheet!$B$2:$B$6"
  color: string | null; // null: the theme's; "none": no fill
  line: boolean; // drawn as a line in a combined chart
  lineWeight: number | null; // points
  labels: {
    readonly show: boolean;
    readonly numberFormat: string;
    readonly color: string | null;
    readonly position: string | null;
  };
};

export type BookAxis = {
  visible: boolean;
  title: string | null;
  numberFormat: string | null; // null: as in the source cells
  reversed: boolean; // last category first
  gridlines: boolean;
  minimum: number | null;
  maximum: number | null;
  tickLabelPosition: "NextToAxis" | "High" | "Low" | "None";
  labelEvery: number | null; // 1: every category has its label; null: as many as there is room for
};

/** From the top left of one cell to the top left of another; fractions of a cell are allowed. */
export type ChartAnchor = { fromRow: number; fromColumn: number; toRow: number; toColumn: number };

/**
 * Recomputes formulas of a book and stores the results with `setCached`: all of them, or where `changed` is given, as Excel
 * does, those in the changed areas, those that read them (through however many formulas), and those that never had a
 * value. It counts, so that nothing is passed over in silence: present = computed + stale. A formula that cannot be
 * computed keeps its old value, marked stale.
 */
export type Recalculator = { recalculate(book: Book, changed?: readonly Area[]): Recalculation };

export type Recalculation = {
  readonly present: number;
  readonly computed: number;
  readonly stale: readonly { sheet: string; row: number; column: number }[];
};
