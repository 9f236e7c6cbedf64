import type { HostObjectOf } from "./host-object";
import type { Members } from "./member-table";
import { rangeOf } from "./cells-at";

export const workbook: Members<HostObjectOf<"Workbook">> = {
  parts: {
    worksheets: () => ({ type: "WorksheetCollection" }),
    tables: () => ({ type: "TableCollection", sheet: null }),
    names: () => ({ type: "NamedItemCollection", scope: null }),
    customXmlParts: () => ({ type: "CustomXmlPartCollection" }),
    application: () => ({ type: "Application" }),
    functions: () => ({ type: "Functions" }),
  },
  objects: {
    getSelectedRange(_workbook, _args, { selection }) {
      const { sheet, area } = selection.current();
      return rangeOf(sheet, area);
    },
  },
  acts: {
    _RemoveReference(_workbook, args, { references }) {
      references.release(args.text(0, "reference"));
    },
  },
};
