import { itemNotFound } from "../api-error";
import { EVENT, WORKBOOK_TARGET } from "../protocol";
import type { HostObjectOf } from "./host-object";
import type { Members } from "./member-table";

/** "Sheet1", "Sheet2"…: the first that is free. */
function freeName(taken: (name: string) => boolean): string {
  for (let number = 1; ; number += 1) if (!taken(`Sheet${number}`)) return `Sheet${number}`;
}

export const worksheetCollection: Members<HostObjectOf<"WorksheetCollection">> = {
  items: (_sheets, { book }) => book.sheets.map((sheet) => ({ type: "Worksheet", sheet })),
  getItem(_sheets, args, { book }) {
    const key = args.text(0, "key");
    const sheet = book.sheetById(key) ?? book.sheetNamed(key);
    if (sheet === undefined) throw itemNotFound(`the sheet ${key}`);
    return { type: "Worksheet", sheet };
  },
  objects: {
    getItemOrNullObject(_sheets, args, { book }) {
      const key = args.text(0, "key");
      const sheet = book.sheetById(key) ?? book.sheetNamed(key);
      return sheet === undefined ? null : { type: "Worksheet", sheet };
    },
    // The book refuses names that are taken or that no sheet can have.
    add(_sheets, args, { book }) {
      const name = args.has(0)
        ? args.text(0, "name")
        : freeName((taken) => book.sheetNamed(taken) !== undefined);
      return { type: "Worksheet", sheet: book.addSheet(name) };
    },
    getActiveWorksheet: (_sheets, _args, { book }) => ({ type: "Worksheet", sheet: book.activeSheet }),
  },
  acts: {
    _RegisterDataChangedEvent: (_sheets, _args, { happenings }) =>
      happenings.register(EVENT.changed, WORKBOOK_TARGET),
    _UnregisterDataChangedEvent: (_sheets, _args, { happenings }) =>
      happenings.unregister(EVENT.changed, WORKBOOK_TARGET),
    _RegisterSelectionChangedEvent: (_sheets, _args, { happenings }) =>
      happenings.register(EVENT.selectionChanged, WORKBOOK_TARGET),
    _UnregisterSelectionChangedEvent: (_sheets, _args, { happenings }) =>
      happenings.unregister(EVENT.selectionChanged, WORKBOOK_TARGET),
  },
};
