import { type Area, areasOverlap } from "../../sheet/address";
import { LAST_ROW } from "../../sheet/a1";
import { invalidArgument, itemNotFound, notInStandin } from "../api-error";
import type { Book, BookTable, Sheet } from "../book";
import { allowChange } from "../host";
import { cellsGiven, isUnbounded } from "./cells-at";
import type { HostObjectOf } from "./host-object";
import type { Members } from "./member-table";
import { isTaken } from "./names";

type TableObject = HostObjectOf<"Table">;

function tablesOf(book: Book, sheet: Sheet | null): TableObject[] {
  const sheets = sheet === null ? book.sheets : [sheet];
  return sheets.flatMap((on) => on.tables.map((table) => ({ type: "Table" as const, sheet: on, table })));
}

function find(book: Book, sheet: Sheet | null, key: string): TableObject | null {
  const wanted = key.toLowerCase();
  const found = tablesOf(book, sheet).find(
    ({ table }) => table.id === key || table.name.toLowerCase() === wanted,
  );
  return found ?? null;
}

/** The area of a table is its own, and no merged cells or other tables are in it. @throws ApiError InvalidArgument */
export function checkTableArea(sheet: Sheet, area: Area, own: BookTable | null): void {
  if (isUnbounded(area)) throw invalidArgument("a table of whole rows or columns");
  const here = { ...area, sheet: sheet.name };
  const others = sheet.tables.filter((table) => table.id !== own?.id);
  if (others.some((table) => areasOverlap({ ...table.area, sheet: sheet.name }, here))) {
    throw invalidArgument("a table can't overlap another table");
  }
  if (sheet.merges.some((merge) => areasOverlap({ ...merge, sheet: sheet.name }, here))) {
    throw invalidArgument("a table can't contain merged cells");
  }
}

function freeName(book: Book): string {
  for (let number = 1; ; number += 1) if (!isTaken(book, `Table${number}`)) return `Table${number}`;
}

export const tableCollection: Members<HostObjectOf<"TableCollection">> = {
  properties: { count: { get: ({ sheet }, { book }) => tablesOf(book, sheet).length } },
  items: ({ sheet }, { book }) => tablesOf(book, sheet),
  getItem({ sheet }, args, { book }) {
    const found = find(book, sheet, args.text(0, "key"));
    if (found === null) throw itemNotFound(`the table ${args.text(0, "key")}`);
    return found;
  },
  objects: {
    getItemOrNullObject: ({ sheet }, args, { book }) => find(book, sheet, args.text(0, "key")),
    add({ sheet: scope }, args, { book, calculation }) {
      const { sheet, area } = cellsGiven(book, scope, args, 0, "address");
      if (scope !== null && sheet.id !== scope.id)
        throw invalidArgument("the table's range is on another sheet");
      if (!args.flag(1, "hasHeaders"))
        throw notInStandin("a table without headings: Excel would shift cells down");
      allowChange(sheet);
      // A table has at least one row below its headings.
      const whole = { ...area, sheet: sheet.name, rows: Math.max(2, area.rows) };
      if (whole.row + whole.rows > LAST_ROW) throw invalidArgument("no room for the table");
      checkTableArea(sheet, whole, null);
      const table = sheet.addTable(whole, freeName(book));
      calculation.touch(whole);
      calculation.touchName(table.name);
      return { type: "Table", sheet, table };
    },
  },
};
