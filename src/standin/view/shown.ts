import type { Book } from "../book";

/** A book as it stands after its n-th change: a new object for each, so that what is drawn from it is drawn anew. */
export type Shown = { readonly book: Book; readonly revision: number };
