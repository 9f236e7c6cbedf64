import type { Area } from "../../sheet/address";
import { parseArea } from "../../sheet/a1";
import type { BookTable } from "../book";
import { attribute, child, children, flagOf, numberOf, parseXml, rootOf } from "./xml-dom";
import { decodeText } from "./xml-text";

/** A table without its cells. */
export type TableState = Omit<BookTable, "id" | "settleHeadings">;

export type TableColumn = { readonly id: number; readonly name: string };

/** A table as the file has it. */
export type TableInFile = {
  readonly part: string;
  readonly number: number; // its id in the book
  readonly state: TableState;
  readonly columns: readonly TableColumn[];
};

export function readTable(xml: string, part: string, sheet: string): TableInFile {
  const root = rootOf(parseXml(xml, part));
  const look = child(root, "tableStyleInfo");
  const columns = child(root, "tableColumns");
  return {
    part,
    number: numberOf(root, "id", 0),
    columns: (columns ? children(columns, "tableColumn") : []).map((column) => ({
      id: numberOf(column, "id", 0),
      name: decodeText(attribute(column, "name") ?? ""),
    })),
    state: {
      name: decodeText(attribute(root, "displayName") ?? attribute(root, "name") ?? ""),
      area: parseArea(attribute(root, "ref") ?? "", sheet) ?? {
        sheet,
        row: 0,
        column: 0,
        rows: 1,
        columns: 1,
      },
      style: attribute(look, "name") ?? "",
      showFilterButton: child(root, "autoFilter") !== null,
      showBandedRows: flagOf(look, "showRowStripes"),
      showBandedColumns: flagOf(look, "showColumnStripes"),
      showFirstColumn: flagOf(look, "showFirstColumn"),
      showLastColumn: flagOf(look, "showLastColumn"),
      showHeaders: numberOf(root, "headerRowCount", 1) > 0,
      showTotals: numberOf(root, "totalsRowCount", 0) > 0,
    },
  };
}

/** What a table asks of its sheet before it takes a new name, area or heading; throws BookRefusal. */
export type TableRules = {
  rename(table: SheetTable, name: string): void;
  resize(table: SheetTable, area: Area): void;
  settle(table: SheetTable): void;
};

export class SheetTable implements BookTable {
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFirstColumn: boolean;
  showLastColumn: boolean;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** As formulas know the columns; the heading cells may be ahead of them until the headings are settled. */
  headings: readonly string[];
  private currentName: string;
  private currentArea: Area;

  constructor(
    readonly number: number,
    state: TableState,
    readonly inFile: TableInFile | null,
    private readonly rules: TableRules,
  ) {
    this.currentName = state.name;
    this.currentArea = state.area;
    this.headings = inFile?.columns.map(({ name }) => name) ?? [];
    this.style = state.style;
    this.showFilterButton = state.showFilterButton;
    this.showBandedRows = state.showBandedRows;
    this.showBandedColumns = state.showBandedColumns;
    this.showFirstColumn = state.showFirstColumn;
    this.showLastColumn = state.showLastColumn;
    this.showHeaders = state.showHeaders;
    this.showTotals = state.showTotals;
  }

  get id(): string {
    return String(this.number);
  }

  get name(): string {
    return this.currentName;
  }

  set name(name: string) {
    if (name === this.currentName) return;
    this.rules.rename(this, name);
    this.currentName = name;
  }

  get area(): Area {
    return this.currentArea;
  }

  set area(area: Area) {
    this.rules.resize(this, area);
    this.currentArea = area;
  }

  settleHeadings(): void {
    this.rules.settle(this);
  }

  /** After its sheet was renamed. */
  moveTo(sheet: string): void {
    this.currentArea = { ...this.currentArea, sheet };
  }
}
