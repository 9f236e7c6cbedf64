import { type Area, areaContains } from "../../sheet/address";
import { LAST_COLUMN, LAST_ROW } from "../../sheet/a1";
import type { CellValue } from "../../sheet/cell-value";
import type {
  BookChart,
  BookTable,
  Cell,
  PageSetup,
  PlacedCell,
  Sheet,
  SheetVisibility,
  Style,
  Validation,
} from "../book";
import type { Geometry } from "./anchor";
import { columnEmu, rowEmu } from "./anchor";
import { BookRefusal } from "./book-error";
import { EMPTY, isEmpty } from "./cell-content";
import type { ChartFrame } from "./drawing";
import type { Frame } from "./frame-read";
import type { PrintLayout } from "./page-read";
import type { PrintNames } from "./print-names";
import type { SheetCells } from "./sheet-cells";
import type { SheetChart } from "./sheet-chart";
import type { StyleBook, StyleRef } from "./style-book";
import type { SheetTable } from "./table";
import { usedExtent } from "./used-extent";
import { Validations } from "./validations";
import type { SheetEntry } from "./workbook-read";

/** What a sheet asks of its book; each throws BookRefusal where Excel would refuse. */
export type SheetRules = {
  rename(sheet: OpenSheet, name: string): void;
  show(sheet: OpenSheet, visibility: SheetVisibility): void;
  position(sheet: OpenSheet): number;
  move(sheet: OpenSheet, position: number): void;
  addTable(sheet: OpenSheet, area: Area, name: string): SheetTable;
  deleteTable(sheet: OpenSheet, table: BookTable): void;
  addChart(sheet: OpenSheet, chart: Omit<BookChart, "id">): BookChart;
  printNames(sheet: OpenSheet): PrintNames;
  setPrintNames(sheet: OpenSheet, names: Partial<PrintNames>): void;
};

export class OpenSheet implements Sheet {
  readonly id: string;
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  tables: SheetTable[] = [];
  chartEntries: SheetChart[] = [];
  framesInFile: readonly ChartFrame[] = [];
  readonly validationStore: Validations;
  frozen: Frame["frozen"];
  gridlines: boolean;
  tabColor: string;
  layout: PrintLayout;
  currentName: string;
  currentVisibility: SheetVisibility;

  constructor(
    readonly number: number,
    name: string,
    /** How the book's file names this sheet; null for a new one, whose part is still to be written. */
    readonly inFile: SheetEntry | null,
    readonly cellStore: SheetCells,
    readonly frame: Frame,
    private readonly styles: StyleBook,
    private readonly rules: SheetRules,
  ) {
    this.id = `{${number.toString(16).padStart(8, "0").toUpperCase()}-0001-0000-0000-000000000000}`;
    this.currentName = name;
    this.currentVisibility = inFile?.visibility ?? "Visible";
    this.validationStore = new Validations(frame.validations);
    this.frozen = frame.frozen;
    this.gridlines = frame.gridlines;
    this.tabColor = frame.tabColor;
    this.layout = frame.layout;
  }

  get name(): string {
    return this.currentName;
  }

  set name(name: string) {
    this.rules.rename(this, name);
  }

  get visibility(): SheetVisibility {
    return this.currentVisibility;
  }

  set visibility(visibility: SheetVisibility) {
    this.rules.show(this, visibility);
  }

  get position(): number {
    return this.rules.position(this);
  }

  set position(position: number) {
    this.rules.move(this, position);
  }

  get protected(): boolean {
    return this.frame.protected;
  }

  usedArea(include: "values" | "formats"): Area | null {
    const extent = usedExtent(this.cellStore, include);
    if (!extent) return null;
    const { top, left, bottom, right } = extent;
    return { sheet: this.name, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  cell(row: number, column: number): Cell {
    return this.cellStore.get(row, column);
  }

  cells(): Iterable<PlacedCell> {
    return this.cellStore.contents();
  }

  setValue(row: number, column: number, value: CellValue): void {
    inside(row, column);
    this.cellStore.setValue(row, column, value);
  }

  setFormula(row: number, column: number, formula: string): void {
    inside(row, column);
    this.cellStore.setFormula(row, column, formula);
  }

  setCached(row: number, column: number, value: CellValue, stale = false): void {
    this.cellStore.setCached(row, column, value, stale);
  }

  style(row: number, column: number): Style {
    return this.styles.style(this.styleRef(row, column));
  }

  restyle(row: number, column: number, change: Partial<Style>): void {
    inside(row, column);
    this.setStyle(row, column, this.styles.changed(this.styleRef(row, column), change));
  }

  clear(area: Area, what: "all" | "contents" | "formats"): void {
    const cells = this.cellStore;
    const plain = this.styles.plain(0);
    if (what === "all") this.validationStore.set(area, null);
    for (const row of cells.rowsBetween(area.row, area.row + area.rows)) {
      const place = cells.rowPlace(row);
      const columns = new Set(place ? cells.rawRow(place).map(({ column }) => column) : []);
      for (const column of cells.edits.get(row)?.keys() ?? []) columns.add(column);
      for (const column of columns) {
        if (column < area.column || column >= area.column + area.columns) continue;
        if (what !== "formats" && !isEmpty(cells.get(row, column))) cells.set(row, column, EMPTY);
        if (what !== "contents") this.setStyle(row, column, plain);
      }
    }
  }

  private setStyle(row: number, column: number, style: StyleRef): void {
    this.cellStore.setStyle(row, column, style, this.fileStyle(row, column));
  }

  private styleRef(row: number, column: number): StyleRef {
    return this.cellStore.edits.get(row)?.get(column)?.style ?? this.fileStyle(row, column);
  }

  private fileStyle(row: number, column: number): StyleRef {
    const raw = this.cellStore.raw(row, column);
    return raw ? this.styles.plain(raw.style ?? 0) : this.inheritedStyle(row, column);
  }

  /** What a cell without its own style takes from its row, else from its column. */
  inheritedStyle(row: number, column: number): StyleRef {
    const tag = this.cellStore.rowTag(row)?.attributes;
    if (tag?.["s"] !== undefined && tag["customFormat"] === "1") return this.styles.plain(Number(tag["s"]));
    return this.styles.plain(this.span(column)?.style ?? 0);
  }

  private span(column: number) {
    return this.frame.columns.find(({ first, last }) => column >= first && column <= last);
  }

  get merges(): readonly Area[] {
    return this.frame.merges.map((area) => ({ ...area, sheet: this.name }));
  }

  columnWidth(column: number): number {
    return this.widths.get(column) ?? this.fileWidth(column);
  }

  fileWidth(column: number): number {
    return this.span(column)?.width ?? this.frame.defaultWidth;
  }

  setColumnWidth(column: number, width: number): void {
    inside(0, column);
    this.widths.set(column, width);
  }

  rowHeight(row: number): number {
    return this.heights.get(row) ?? this.fileHeight(row);
  }

  private fileHeight(row: number): number {
    const own = this.cellStore.rowTag(row)?.attributes["ht"];
    return own === undefined ? this.frame.defaultHeight : Number(own);
  }

  setRowHeight(row: number, height: number): void {
    inside(row, 0);
    if (this.fileHeight(row) === height) this.heights.delete(row);
    else this.heights.set(row, height);
  }

  columnHidden(column: number): boolean {
    return this.span(column)?.hidden ?? false;
  }

  rowHidden(row: number): boolean {
    const hidden = this.cellStore.rowTag(row)?.attributes["hidden"];
    return hidden === undefined ? this.frame.rowsHidden : hidden === "1" || hidden === "true";
  }

  get geometry(): Geometry {
    return {
      column: (column) => (this.columnHidden(column) ? 0 : columnEmu(this.columnWidth(column))),
      row: (row) => (this.rowHidden(row) ? 0 : rowEmu(this.rowHeight(row))),
    };
  }

  get page(): PageSetup {
    return { ...this.layout, ...this.rules.printNames(this) };
  }

  setPage(change: Partial<PageSetup>): void {
    const { printArea, titleRows, titleColumns, ...layout } = change;
    this.layout = { ...this.layout, ...layout };
    this.rules.setPrintNames(this, {
      ...(printArea === undefined ? {} : { printArea }),
      ...(titleRows === undefined ? {} : { titleRows }),
      ...(titleColumns === undefined ? {} : { titleColumns }),
    });
  }

  get validations(): Sheet["validations"] {
    return this.validationStore.all.map(({ rule, areas }) => ({
      rule,
      areas: areas.map((area) => ({ ...area, sheet: this.name })),
    }));
  }

  validation(row: number, column: number): Validation | null {
    return this.validationStore.at(row, column);
  }

  setValidation(area: Area, rule: Validation | null): void {
    inside(area.row + area.rows - 1, area.column + area.columns - 1);
    this.validationStore.set(area, rule);
  }

  addTable(area: Area, name: string): BookTable {
    return this.rules.addTable(this, area, name);
  }

  tableAt(row: number, column: number): SheetTable | undefined {
    return this.tables.find(({ area }) => areaContains({ ...area, sheet: "" }, { sheet: "", row, column }));
  }

  deleteTable(table: BookTable): void {
    this.rules.deleteTable(this, table);
  }

  get charts(): readonly BookChart[] {
    return this.chartEntries.map(({ chart }) => chart);
  }

  addChart(chart: Omit<BookChart, "id">): BookChart {
    return this.rules.addChart(this, chart);
  }

  deleteChart(chart: BookChart): void {
    const left = this.chartEntries.filter((entry) => entry.chart !== chart);
    if (left.length === this.chartEntries.length)
      throw new BookRefusal("gone", "the chart is no longer on this sheet");
    this.chartEntries = left;
  }
}

function inside(row: number, column: number): void {
  const whole = Number.isInteger(row) && Number.isInteger(column);
  if (!whole || row < 0 || column < 0 || row >= LAST_ROW || column >= LAST_COLUMN) {
    throw new BookRefusal("outside", `row ${row}, column ${column} is outside the sheet`);
  }
}
