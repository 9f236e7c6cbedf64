import type { Area } from "../../sheet/address";
import type { Book, Sheet } from "../../standin/book";
import type { Standin } from "../../standin/standin";
import type { Shown } from "../../standin/view/shown";

/** What the page draws of a stand-in, for React to follow: a new object after each batch, edit and selection. */
export type Picture = { readonly shown: Shown; readonly selection: Area };

export type PictureStore = {
  readonly snapshot: () => Picture;
  readonly subscribe: (listener: () => void) => () => void;
  readonly select: (area: Area) => void;
  readonly showSheet: (sheet: Sheet) => void;
};

export function pictureStore(standin: Standin): PictureStore {
  const { book } = standin;
  const lastAreas = new Map<string, Area>(); // by the sheet's id, for when its tab is chosen again
  const listeners = new Set<() => void>();
  let selecting = false;
  let picture: Picture = { shown: { book, revision: 0 }, selection: standin.selection() };

  standin.watch(() => {
    const selection = standin.selection();
    lastAreas.set(book.activeSheet.id, selection);
    // Selecting changes no cell: what is drawn may stay.
    const shown = selecting ? picture.shown : { book, revision: picture.shown.revision + 1 };
    picture = { shown, selection };
    for (const listener of listeners) listener();
  });

  function select(area: Area): void {
    selecting = true;
    try {
      standin.select(area);
    } finally {
      selecting = false;
    }
  }

  return {
    snapshot: () => picture,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    select,
    showSheet: (sheet) =>
      select({ ...(lastAreas.get(sheet.id) ?? firstCell(book, sheet)), sheet: sheet.name }),
  };
}

function firstCell(book: Book, sheet: Sheet): Area {
  const { name } = book.sheetById(sheet.id) ?? sheet;
  return { sheet: name, row: 0, column: 0, rows: 1, columns: 1 };
}
