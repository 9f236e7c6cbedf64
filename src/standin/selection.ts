import type { Area } from "../sheet/address";
import type { Book, Sheet } from "./book";

/** What is selected on each sheet; A1 where nobody selected anything. */
export type Selection = {
  /** The selected cells of the active sheet. */
  current(): { readonly sheet: Sheet; readonly area: Area };
  /** Selects and makes the sheet the active one. */
  set(sheet: Sheet, area: Area): void;
};

export function startSelection(book: Book): Selection {
  const areas = new Map<string, Area>(); // by the sheet's id
  return {
    current() {
      const sheet = book.activeSheet;
      const area = areas.get(sheet.id) ?? { sheet: sheet.name, row: 0, column: 0, rows: 1, columns: 1 };
      return { sheet, area };
    },
    set(sheet, area) {
      areas.set(sheet.id, area);
      book.activeSheet = sheet;
    },
  };
}
