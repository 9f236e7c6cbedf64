import { invalidArgument } from "../api-error";
import { allowChange } from "../host";
import { cellsGiven } from "./cells-at";
import type { HostObjectOf } from "./host-object";
import type { Members } from "./member-table";

/** The breaks between rows that were set by hand. */
export const pageBreakCollection: Members<HostObjectOf<"PageBreakCollection">> = {
  objects: {
    add({ sheet }, args, { book }) {
      const { sheet: given, area } = cellsGiven(book, sheet, args, 0, "pageBreakRange");
      if (given.id !== sheet.id) throw invalidArgument("the page break is on another sheet");
      if (area.row === 0) throw invalidArgument("nothing stands above the first row");
      allowChange(sheet);
      const rows = new Set([...sheet.page.rowBreaks, area.row]);
      sheet.setPage({ rowBreaks: [...rows].sort((a, b) => a - b) });
      return { type: "PageBreak", sheet, row: area.row };
    },
  },
  acts: {
    removePageBreaks({ sheet }) {
      allowChange(sheet);
      sheet.setPage({ rowBreaks: [] });
    },
  },
};

export const pageBreak: Members<HostObjectOf<"PageBreak">> = {};
