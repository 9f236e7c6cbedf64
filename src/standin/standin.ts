import type { Area } from "../sheet/address";
import type { CellValue } from "../sheet/cell-value";
import { isCellError } from "../sheet/cell-value";
import type { Book, BookTable, Recalculator, Sheet } from "./book";
import { type Bridge, openBridge } from "./bridge";
import { type Calculation, startCalculation } from "./calculation";
import { cultureNamed } from "./culture";
import { type Author, startHappenings } from "./happenings";
import type { Host } from "./host";
import { enter } from "./members/range-contents";
import { settleTables } from "./members/table-headings";
import { makeOffice, type OfficeTheme, type StandinOffice } from "./office";
import { startReferences } from "./references";
import { DEFAULT_LEVEL, type Level } from "./requirement-sets";
import { startSelection } from "./selection";
import { startSession } from "./session";
import { growTables } from "./table-growth";
import { deleteRow, NotDone } from "./table-row-deletion";
import type { Traffic } from "./traffic";
import type { Weather } from "./weather";

export type StandinOptions = {
  readonly recalculator: Recalculator;
  /** 14 for ExcelApi 1.14, the default; members above it are `ApiNotFound`. */
  readonly level?: Level;
  /** "nl-BE", "fr-BE", "en-US" (the default): separators and dates of the user. */
  readonly culture?: string;
  /** The language of Excel's menus; the culture's where it is left out. */
  readonly displayLanguage?: string;
  readonly officeTheme?: OfficeTheme;
  readonly weather?: Weather;
};

/** Plays Excel on a book: answers Microsoft's own, unmodified client. */
export type Standin = {
  readonly book: Book;
  /** For `OfficeExtension.HostBridge.init`; `installStandin` does it. */
  readonly bridge: Bridge;
  readonly office: StandinOffice;
  readonly traffic: Traffic;
  readonly calculation: Calculation;
  /** Members of the API that were used since the stand-in was opened: "Range.values=", "Worksheet.getRange()". */
  readonly used: ReadonlySet<string>;
  weather: Weather | null;
  /** How many ranges the client holds on to. */
  readonly keptRanges: number;
  /**
   * What the user, or a co-author, types into cells: texts are read as Excel reads them ("=A1", "3/4/2025", "'text");
   * null empties a cell. A table grows by what is typed right below or beside it. Events go out, and formulas follow unless
   * calculation is manual.
   */
  edit(area: Area, values: readonly (readonly CellValue[])[], by?: Exclude<Author, "add-in">): void;
  /**
   * Deletes a row of a table as the user does (Delete > Table Rows), counted from 0 below the headings: what is below the row
   * in the table's columns moves up. @throws NotDone where the stand-in cannot do what Excel would
   */
  deleteTableRow(table: string, row: number, by?: Exclude<Author, "add-in">): void;
  /** What the user selects. */
  select(area: Area): void;
  selection(): Area;
  /** Calls back after each batch, edit and selection: something of the book may look different now. */
  watch(listener: () => void): () => void;
  /** Nothing is answered or raised from here on. */
  dispose(): void;
};

export function openStandin(book: Book, options: StandinOptions): Standin {
  const culture = cultureNamed(options.culture ?? "en-US");
  const level = options.level ?? DEFAULT_LEVEL;
  const host: Host = {
    book,
    culture,
    calculation: startCalculation(book, options.recalculator),
    references: startReferences(),
    happenings: startHappenings(),
    selection: startSelection(book),
  };
  const session = startSession(host, level);
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  const end = openBridge(session, tell);
  end.weather = options.weather ?? null;

  return {
    book,
    bridge: end.bridge,
    office: makeOffice({
      level,
      culture,
      displayLanguage: options.displayLanguage ?? culture.name,
      theme: options.officeTheme ?? null,
    }),
    traffic: end.traffic,
    calculation: host.calculation,
    used: session.used,
    get weather() {
      return end.weather;
    },
    set weather(weather) {
      end.weather = weather;
    },
    get keptRanges() {
      return host.references.count;
    },
    edit(area, values, by = "user") {
      const sheet = sheetOf(book, area);
      const anything = values.some((cells) => cells.some((value) => value !== null && value !== ""));
      if (anything) growTables(sheet, area, host);
      values.forEach((cells, row) =>
        cells.forEach((value, column) => {
          type(sheet, area.row + row, area.column + column, value, host);
        }),
      );
      settleTables(sheet, area, host);
      host.calculation.touch({ ...area, sheet: sheet.name });
      host.calculation.endBatch();
      host.happenings.changed(sheet, area, by);
      end.raise();
      tell();
    },
    deleteTableRow(name, row, by = "user") {
      const { sheet, table } = tableNamed(book, name);
      const deleted = deleteRow(book, sheet, table, row, host);
      host.calculation.endBatch();
      host.happenings.changed(sheet, deleted, by, "CellDeleted");
      end.raise();
      tell();
    },
    select(area) {
      const sheet = sheetOf(book, area);
      host.selection.set(sheet, area);
      host.happenings.selected(sheet, area);
      end.raise();
      tell();
    },
    selection() {
      const { sheet, area } = host.selection.current();
      return { ...area, sheet: sheet.name };
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispose() {
      listeners.clear();
      end.close();
    },
  };
}

/** The book has no such sheet. */
export class NoSuchSheet extends Error {
  override readonly name = "NoSuchSheet";
}

function sheetOf(book: Book, { sheet: name }: Area): Sheet {
  const sheet = book.sheetNamed(name);
  if (sheet === undefined) throw new NoSuchSheet(`The book has no sheet named ${name}.`);
  return sheet;
}

function tableNamed(book: Book, name: string): { readonly sheet: Sheet; readonly table: BookTable } {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (table) return { sheet, table };
  }
  throw new NotDone(`The book has no table named ${name}.`);
}

function type(sheet: Sheet, row: number, column: number, value: CellValue, { culture }: Host): void {
  if (value === null || isCellError(value)) sheet.setValue(row, column, value);
  else enter(sheet, row, column, value, culture);
}
