import type { Area } from "../../sheet/address";
import { areasOverlap } from "../../sheet/address";
import type { BookTable } from "../book";
import { BookRefusal } from "./book-error";
import type { StoredName } from "./defined-name";
import { checkName } from "./defined-name";
import type { ColumnRenames } from "./column-rename";
import { NO_RENAMES, type Renames } from "./formula-rename";
import type { OpenSheet } from "./open-sheet";
import { sameName } from "./same-name";
import type { TableRules } from "./table";
import { SheetTable } from "./table";
import { fillHeadings, headingsOf } from "./table-headings";

/** What the tables need of their book. */
export type TableBook = {
  readonly sheets: readonly OpenSheet[];
  readonly storedNames: readonly StoredName[];
  follow(renames: Renames): void;
};

/** The tables of all sheets: their names are one book's, their areas one sheet's. */
export class BookTables {
  /** As the file names them, deleted ones too: formulas of the file know them by these names. */
  readonly inFile = new Map<string, SheetTable>();

  constructor(private readonly book: TableBook) {}

  named(name: string): SheetTable | undefined {
    return this.book.sheets.flatMap(({ tables }) => tables).find((table) => sameName(table.name, name));
  }

  /** Old names to new ones, null for deleted tables. */
  renames(): Map<string, string | null> {
    const living = new Set(this.book.sheets.flatMap(({ tables }) => tables));
    const renames = new Map<string, string | null>();
    for (const [name, table] of this.inFile) {
      const now = living.has(table) ? table.name : null;
      if (now !== name) renames.set(name.toLowerCase(), now);
    }
    return renames;
  }

  /** What became of the headings that the file's own formulas name, by the file's name of the table. */
  columnRenames(): Map<string, ColumnRenames> {
    const living = new Set(this.book.sheets.flatMap(({ tables }) => tables));
    const renames = new Map<string, ColumnRenames>();
    for (const [name, table] of this.inFile) {
      if (!living.has(table) || !table.inFile) continue;
      const before = table.inFile.columns.map((column) => column.name);
      const columns = changed(before, table.headings, table.area.column - table.inFile.state.area.column);
      if (columns.size > 0) renames.set(name.toLowerCase(), columns);
    }
    return renames;
  }

  readonly rules: TableRules = {
    rename: (table, name) => {
      this.checkName(name, table);
      this.book.follow({ ...NO_RENAMES, tables: new Map([[table.name.toLowerCase(), name]]) });
    },
    resize: (table, area) => {
      const sheet = this.sheetOf(table);
      checkArea(sheet, area, table);
      this.takeHeadings(sheet, table, area);
    },
    settle: (table) => this.takeHeadings(this.sheetOf(table), table, table.area),
  };

  private sheetOf(table: SheetTable): OpenSheet {
    const sheet = this.book.sheets.find(({ tables }) => tables.includes(table));
    if (!sheet) throw new BookRefusal("gone", "the table is no longer in the book");
    return sheet;
  }

  private takeHeadings(sheet: OpenSheet, table: SheetTable, area: Area): void {
    if (!table.showHeaders) return;
    fillHeadings(sheet, area);
    const headings = headingsOf(sheet, area);
    const columns = changed(table.headings, headings, area.column - table.area.column);
    table.headings = headings;
    if (columns.size === 0) return;
    this.book.follow({ ...NO_RENAMES, columns: new Map([[table.name.toLowerCase(), columns]]) });
  }

  add(sheet: OpenSheet, area: Area, name: string): SheetTable {
    this.checkName(name, null);
    checkArea(sheet, area, null);
    fillHeadings(sheet, area);
    const tables = [...this.book.sheets.flatMap((other) => other.tables), ...this.inFile.values()];
    const state = {
      name,
      area: { ...area, sheet: sheet.name },
      style: "TableStyleMedium2",
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      showFirstColumn: false,
      showLastColumn: false,
      showHeaders: true,
      showTotals: false,
    };
    const number = Math.max(0, ...tables.map((table) => table.number)) + 1;
    const table = new SheetTable(number, state, null, this.rules);
    table.headings = headingsOf(sheet, area);
    sheet.tables.push(table);
    return table;
  }

  remove(sheet: OpenSheet, table: BookTable): void {
    const left = sheet.tables.filter((other) => other !== table);
    if (left.length === sheet.tables.length) {
      throw new BookRefusal("gone", "the table is no longer on this sheet");
    }
    sheet.tables = left;
    this.book.follow({ ...NO_RENAMES, tables: new Map([[table.name.toLowerCase(), null]]) });
  }

  private checkName(name: string, except: SheetTable | null): void {
    checkName(name);
    const other = this.named(name);
    const taken = this.book.storedNames.some(
      (stored) => stored.scope === null && sameName(stored.name, name),
    );
    if (taken || (other && other !== except)) {
      throw new BookRefusal("name-taken", `there is a name "${name}" already`);
    }
  }
}

/** Old headings to new ones; the first column of `now` stood `offset` columns further in `before`. */
function changed(before: readonly string[], now: readonly string[], offset: number): Map<string, string> {
  const columns = before.map((heading, i) => [heading, now[i - offset] ?? heading] as const);
  return new Map(
    columns.flatMap(([old, heading]) => (heading === old ? [] : [[old.toLowerCase(), heading] as const])),
  );
}

function checkArea(sheet: OpenSheet, area: Area, except: SheetTable | null): void {
  if (!sameName(area.sheet, sheet.name)) throw new BookRefusal("outside", "a table stays on its sheet");
  const hit = sheet.tables.find(
    (other) => other !== except && areasOverlap({ ...other.area, sheet: area.sheet }, area),
  );
  if (hit) throw new BookRefusal("overlap", `the area overlaps the table "${hit.name}"`);
}
