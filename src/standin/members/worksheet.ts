import { formulasMentioning } from "../calculation";
import type { Area } from "../../sheet/address";
import { ApiError, invalidArgument } from "../api-error";
import type { Book, Sheet } from "../book";
import { allowChange, type Host } from "../host";
import { EVENT } from "../protocol";
import { asColor, asFlag, asOneOf, asText, asWhole } from "./arguments";
import { cellsAt, cellsGiven, rangeOf, wholeSheet } from "./cells-at";
import type { HostObjectOf } from "./host-object";
import type { Members } from "./member-table";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

/** What formulas may call cells of the sheet by: its name, its tables', and names that point to it. */
function namesFor(sheet: Sheet, book: Book): ReadonlySet<string> {
  const own = sheet.name.toLowerCase().replaceAll("'", "''");
  const pointing = book.names.filter(({ formula }) => formula.toLowerCase().includes(own));
  const names = [own, ...sheet.tables.map((table) => table.name), ...pointing.map(({ name }) => name)];
  return new Set(names.map((name) => name.toLowerCase()));
}

function deleteSheet(sheet: Sheet, { book, calculation }: Host): void {
  if (sheet.visibility === "VeryHidden") {
    throw new ApiError("InvalidOperation", `The sheet ${sheet.name} is very hidden and cannot be deleted.`);
  }
  // Their formulas no longer name the sheet once it is gone.
  calculation.touch(...formulasMentioning(book, namesFor(sheet, book)));
  book.deleteSheet(sheet);
}

export const worksheet: Members<HostObjectOf<"Worksheet">> = {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    id: { get: ({ sheet }) => sheet.id },
    name: {
      get: ({ sheet }) => sheet.name,
      // The book refuses names that are taken or that no sheet can have; formulas follow, and their values stay.
      set: ({ sheet }, value) => void (sheet.name = asText(value, "name")),
    },
    visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ sheet }, value) => void (sheet.visibility = asOneOf(value, "visibility", VISIBILITIES)),
    },
    position: {
      get: ({ sheet }) => sheet.position,
      set: ({ sheet }, value) => void (sheet.position = asWhole(value, "position", 0)),
    },
    tabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ sheet }, value) => void (sheet.tabColor = value === "" ? "" : asColor(value, "tabColor")),
    },
    showGridlines: {
      get: ({ sheet }) => sheet.gridlines,
      set: ({ sheet }, value) => void (sheet.gridlines = asFlag(value, "showGridlines")),
    },
  },
  parts: {
    charts: ({ sheet }) => ({ type: "ChartCollection", sheet }),
    tables: ({ sheet }) => ({ type: "TableCollection", sheet }),
    names: ({ sheet }) => ({ type: "NamedItemCollection", scope: sheet }),
    pageLayout: ({ sheet }) => ({ type: "PageLayout", sheet }),
    horizontalPageBreaks: ({ sheet }) => ({ type: "PageBreakCollection", sheet }),
    freezePanes: ({ sheet }) => ({ type: "WorksheetFreezePanes", sheet }),
    protection: ({ sheet }) => ({ type: "WorksheetProtection", sheet }),
  },
  objects: {
    getRange({ sheet }, args, { book }) {
      return args.has(0) ? cellsAt(book, sheet, args.text(0, "address")) : wholeSheet(sheet);
    },
    getRangeByIndexes({ sheet }, args) {
      return rangeOf(sheet, {
        row: args.whole(0, "startRow", 0),
        column: args.whole(1, "startColumn", 0),
        rows: args.whole(2, "rowCount", 1),
        columns: args.whole(3, "columnCount", 1),
      });
    },
    getUsedRangeOrNullObject({ sheet }, args) {
      const valuesOnly = args.has(0) && args.flag(0, "valuesOnly");
      const area = sheet.usedArea(valuesOnly ? "values" : "formats");
      return area === null ? null : rangeOf(sheet, area);
    },
  },
  acts: {
    activate({ sheet }, _args, { book }) {
      if (sheet.visibility !== "Visible") {
        throw new ApiError("InvalidOperation", `The sheet ${sheet.name} is hidden and cannot be activated.`);
      }
      book.activeSheet = sheet;
    },
    delete({ sheet }, _args, host) {
      deleteSheet(sheet, host);
    },
    _RegisterDataChangedEvent: ({ sheet }, _args, { happenings }) =>
      happenings.register(EVENT.changed, sheet.id),
    _UnregisterDataChangedEvent: ({ sheet }, _args, { happenings }) =>
      happenings.unregister(EVENT.changed, sheet.id),
    _RegisterSelectionChangedEvent: ({ sheet }, _args, { happenings }) =>
      happenings.register(EVENT.selectionChanged, sheet.id),
    _UnregisterSelectionChangedEvent: ({ sheet }, _args, { happenings }) =>
      happenings.unregister(EVENT.selectionChanged, sheet.id),
  },
};

export const worksheetProtection: Members<HostObjectOf<"WorksheetProtection">> = {
  properties: { protected: { get: ({ sheet }) => sheet.protected } },
};

function freeze(sheet: Sheet, rows: number, columns: number): void {
  allowChange(sheet);
  sheet.frozen = { rows, columns };
}

export const worksheetFreezePanes: Members<HostObjectOf<"WorksheetFreezePanes">> = {
  objects: {
    getLocationOrNullObject({ sheet }) {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      const whole = wholeSheet(sheet).area;
      const area: Area = {
        ...whole,
        rows: rows === 0 ? whole.rows : rows,
        columns: columns === 0 ? whole.columns : columns,
      };
      return rangeOf(sheet, area);
    },
  },
  acts: {
    freezeRows: ({ sheet }, args) => freeze(sheet, args.has(0) ? args.whole(0, "count", 1) : 1, 0),
    freezeColumns: ({ sheet }, args) => freeze(sheet, 0, args.has(0) ? args.whole(0, "count", 1) : 1),
    /** Freezes the rows and columns of the range, which begins at A1. */
    freezeAt({ sheet }, args, { book }) {
      const { area, sheet: given } = cellsGiven(book, sheet, args, 0, "frozenRange");
      if (given.id !== sheet.id || area.row !== 0 || area.column !== 0) {
        throw invalidArgument("the range to freeze begins at A1 of the same sheet");
      }
      const whole = wholeSheet(sheet).area;
      freeze(
        sheet,
        area.rows === whole.rows ? 0 : area.rows,
        area.columns === whole.columns ? 0 : area.columns,
      );
    },
    unfreeze: ({ sheet }) => freeze(sheet, 0, 0),
  },
};
