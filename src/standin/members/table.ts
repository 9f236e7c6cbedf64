import { areasOverlap } from "../../sheet/address";
import { invalidArgument } from "../api-error";
import { allowChange } from "../host";
import { asFlag, asText } from "./arguments";
import { cellsGiven, rangeOf } from "./cells-at";
import type { HostObjectOf } from "./host-object";
import type { Members, Property } from "./member-table";
import { isTaken } from "./names";
import { checkTableArea } from "./table-collection";

type TableObject = HostObjectOf<"Table">;

function shown(field: "showFilterButton" | "showBandedRows" | "showBandedColumns"): Property<TableObject> {
  return {
    get: ({ table }) => table[field],
    set({ sheet, table }, value) {
      allowChange(sheet);
      table[field] = asFlag(value, field);
    },
  };
}

const STYLE = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

export const table: Members<TableObject> = {
  identity: ({ table: own }) => ({ Id: own.id }),
  properties: {
    id: { get: ({ table: own }) => own.id },
    name: {
      get: ({ table: own }) => own.name,
      set({ sheet, table: own }, value, { book, calculation }) {
        const name = asText(value, "name");
        allowChange(sheet);
        const same = own.name.toLowerCase() === name.toLowerCase();
        // Excel says InvalidArgument here, and not ItemAlreadyExists.
        if (!same && isTaken(book, name)) throw invalidArgument(`the name ${name} is taken`);
        calculation.touchName(own.name);
        own.name = name;
        calculation.touchName(name);
      },
    },
    style: {
      get: ({ table: own }) => own.style,
      set({ sheet, table: own }, value) {
        const style = asText(value, "style");
        if (style !== "" && !STYLE.test(style)) throw invalidArgument(`${style} is no table style`);
        allowChange(sheet);
        own.style = style;
      },
    },
    showFilterButton: shown("showFilterButton"),
    showBandedRows: shown("showBandedRows"),
    showBandedColumns: shown("showBandedColumns"),
    showHeaders: { get: ({ table: own }) => own.showHeaders },
    showTotals: { get: ({ table: own }) => own.showTotals },
  },
  parts: { worksheet: ({ sheet }) => ({ type: "Worksheet", sheet }) },
  objects: {
    getRange: ({ sheet, table: own }) => rangeOf(sheet, own.area),
    getHeaderRowRange: ({ sheet, table: own }) => rangeOf(sheet, { ...own.area, rows: 1 }),
    getDataBodyRange({ sheet, table: own }) {
      const { area } = own;
      const above = own.showHeaders ? 1 : 0;
      const rows = area.rows - above - (own.showTotals ? 1 : 0);
      return rangeOf(sheet, { ...area, row: area.row + above, rows: Math.max(1, rows) });
    },
    convertToRange({ sheet, table: own }, _args, { calculation }) {
      allowChange(sheet);
      const { area } = own;
      sheet.deleteTable(own);
      calculation.touchName(own.name);
      return rangeOf(sheet, area);
    },
  },
  acts: {
    /** The headings stay in their row, and old and new area have cells in common. */
    resize({ sheet, table: own }, args, { book, calculation }) {
      const { sheet: given, area } = cellsGiven(book, sheet, args, 0, "newRange");
      const wanted = { ...area, sheet: own.area.sheet };
      const fits = given.id === sheet.id && area.row === own.area.row && areasOverlap(wanted, own.area);
      if (!fits || area.rows < 2) throw invalidArgument("the headings of a resized table stay in their row");
      allowChange(sheet);
      checkTableArea(sheet, area, own);
      own.area = { ...area, sheet: sheet.name };
      calculation.touch(own.area);
      calculation.touchName(own.name);
    },
    /** Deletes the table with its cells' contents. */
    delete({ sheet, table: own }, _args, { calculation }) {
      allowChange(sheet);
      const { area } = own;
      sheet.deleteTable(own);
      sheet.clear(area, "all");
      calculation.touch(area);
      calculation.touchName(own.name);
    },
  },
};
