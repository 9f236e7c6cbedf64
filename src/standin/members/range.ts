import { formatArea, LAST_COLUMN } from "../../sheet/a1";
import type { Area } from "../../sheet/address";
import { ApiError, invalidArgument } from "../api-error";
import type { Sheet } from "../book";
import { allowChange, type Host } from "../host";
import type { Json } from "../protocol";
import { shownText } from "../shown-text";
import { asText } from "./arguments";
import { cellsGiven, isUnbounded, rangeOf } from "./cells-at";
import type { Cells, HostObjectOf } from "./host-object";
import type { Members } from "./member-table";
import { eachGiven, plainValue, readCells, valueType, writeContents } from "./range-contents";
import { settleTables } from "./table-headings";

const CLEAR_WHAT = ["All", "Formats", "Contents"] as const;

/** "Staff!A1:B2", "Staff!A:C", "Staff!1:3". */
function addressOf({ sheet, area }: Cells): string {
  const full = formatArea({ ...area, sheet: sheet.name });
  if (!isUnbounded(area)) return full;
  const marks = area.columns === LAST_COLUMN ? /(?<=[!:])[A-Z]+/g : /\d+/g;
  const bang = full.lastIndexOf("!");
  return full.slice(0, bang) + full.slice(bang).replace(marks, "");
}

function readNumberFormat(sheet: Sheet, row: number, column: number): Json {
  return sheet.style(row, column).numberFormat;
}

function writeNumberFormat(cells: Cells, given: Json): void {
  allowChange(cells.sheet);
  eachGiven(cells, given, "numberFormat", (row, column, format) => {
    if (format === null) return;
    const numberFormat = asText(format, "numberFormat") || "General";
    cells.sheet.restyle(row, column, { numberFormat });
  });
}

function clear(cells: Cells, what: (typeof CLEAR_WHAT)[number], host: Host): void {
  const { sheet } = cells;
  allowChange(sheet);
  const area = bounded(cells);
  if (area === null) return;
  sheet.clear(area, what === "All" ? "all" : what === "Formats" ? "formats" : "contents");
  if (what !== "Formats") {
    settleTables(sheet, area, host);
    host.calculation.touch({ ...area, sheet: sheet.name });
    host.happenings.changed(sheet, area, "add-in");
  }
}

/** The part of the range that holds anything: what can be gone through cell by cell. */
function bounded({ sheet, area }: Cells): Area | null {
  if (!isUnbounded(area)) return area;
  const used = sheet.usedArea("formats");
  if (used === null) return null;
  const row = Math.max(area.row, used.row);
  const column = Math.max(area.column, used.column);
  const rows = Math.min(area.row + area.rows, used.row + used.rows) - row;
  const columns = Math.min(area.column + area.columns, used.column + used.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: sheet.name, row, column, rows, columns } : null;
}

function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { sheet: a.sheet, row, column, rows, columns };
}

export const range: Members<HostObjectOf<"Range">> = {
  identity(cells, { references }) {
    const id = references.idOf(cells);
    return id === null ? {} : { _ReferenceId: id };
  },
  properties: {
    address: { get: addressOf },
    rowIndex: { get: ({ area }) => area.row },
    columnIndex: { get: ({ area }) => area.column },
    rowCount: { get: ({ area }) => area.rows },
    columnCount: { get: ({ area }) => area.columns },
    values: {
      get(cells, { calculation }) {
        calculation.fresh();
        return readCells(cells, (sheet, row, column) => plainValue(sheet.cell(row, column).value));
      },
      set: (cells, given, host) => writeContents(cells, given, "values", host),
    },
    formulas: {
      get(cells, { calculation }) {
        calculation.fresh();
        return readCells(cells, (sheet, row, column) => {
          const { formula, value } = sheet.cell(row, column);
          return formula ?? plainValue(value);
        });
      },
      set: (cells, given, host) => writeContents(cells, given, "formulas", host),
    },
    valueTypes: {
      get(cells, { calculation }) {
        calculation.fresh();
        return readCells(cells, (sheet, row, column) => valueType(sheet.cell(row, column).value));
      },
    },
    text: {
      get(cells, { calculation, culture, book }) {
        calculation.fresh();
        return readCells(cells, (sheet, row, column) =>
          shownText(
            sheet.cell(row, column).value,
            sheet.style(row, column).numberFormat,
            culture,
            book.date1904,
          ),
        );
      },
    },
    numberFormat: {
      get: (cells) => readCells(cells, readNumberFormat),
      set: writeNumberFormat,
    },
  },
  parts: {
    format: ({ sheet, area }) => ({ type: "RangeFormat", sheet, area }),
    dataValidation: ({ sheet, area }) => ({ type: "DataValidation", sheet, area }),
    worksheet: ({ sheet }) => ({ type: "Worksheet", sheet }),
  },
  objects: {
    getCell({ sheet, area }, args) {
      const row = area.row + args.whole(0, "row", 0);
      return rangeOf(sheet, { row, column: area.column + args.whole(1, "column", 0), rows: 1, columns: 1 });
    },
    getRow({ sheet, area }, args) {
      const row = args.whole(0, "row", 0);
      return rangeOf(sheet, { ...area, row: area.row + row, rows: 1 });
    },
    getBoundingRect({ sheet, area }, args, { book }) {
      const other = cellsGiven(book, sheet, args, 0, "anotherRange");
      if (other.sheet.id !== sheet.id) throw invalidArgument("the other range is on another sheet");
      return rangeOf(sheet, boundingArea(area, other.area));
    },
  },
  acts: {
    clear: (cells, args, host) =>
      clear(cells, args.has(0) ? args.oneOf(0, "applyTo", CLEAR_WHAT) : "All", host),
    select({ sheet, area }, _args, { selection, happenings }) {
      if (sheet.visibility !== "Visible") {
        throw new ApiError(
          "GeneralException",
          `The sheet ${sheet.name} is hidden: nothing can be selected on it.`,
        );
      }
      selection.set(sheet, area);
      happenings.selected(sheet, area);
    },
    _KeepReference(cells, _args, { references }) {
      references.keep(cells);
    },
    // Asked by the client before it cuts a large array into pieces.
    _ValidateArraySize({ area }, args) {
      const fits = args.whole(0, "rows", 1) === area.rows && args.whole(1, "columns", 1) === area.columns;
      if (!fits)
        throw invalidArgument(`an array must have the size of the range, ${area.rows} × ${area.columns}`);
    },
  },
};
