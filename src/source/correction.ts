import type { Address } from "../sheet/address";
import type { Field } from "./field";

/** A text near a cell, and how many rows or columns away it stands. */
export type Neighbour = { readonly text: string; readonly by: number };

/**
 * How a cell of the user's sheet is known again, whatever was inserted, sorted or renamed since: by what it says first,
 * then by what stands around it, and by its place last. Blanks in texts are made one.
 */
export type Anchor = {
  readonly sheet: string;
  /** The host's own name for the sheet, which a new title does not change; null where it has none. */
  readonly sheetId: string | null;
  /** "" for a cell that holds none. */
  readonly text: string;
  /** Which of the cells of the sheet that say the same it is, row by row from 0, and how many they were. */
  readonly nth: number;
  readonly of: number;
  /** Where it stood when it was last seen, from 0. */
  readonly row: number;
  readonly column: number;
  readonly above: Neighbour | null;
  readonly below: Neighbour | null;
  readonly left: Neighbour | null;
  readonly right: Neighbour | null;
};

/**
 * What the user says a cell means. fields: a heading that names these · ignored: the column below it does not count ·
 * counts: the row is one like others, whatever its label sounds like · total: the row adds others up · block-ignored: the
 * table that it belongs to is not read · block-preferred: of tables that tell the same, that one counts.
 */
export type Meaning =
  | { readonly kind: "fields"; readonly fields: readonly Field[]; readonly year: number | null }
  | { readonly kind: "ignored" | "counts" | "total" | "block-ignored" | "block-preferred" };

/** What the user corrected in our reading of a sheet. */
export type Correction = { readonly anchor: Anchor; readonly as: Meaning };

/** A correction with the cell that it is about now. */
export type PlacedCorrection = { readonly correction: Correction; readonly at: Address };

/** A correction whose cell cannot be told any more, and why. */
export type UnfitCorrection = {
  readonly correction: Correction;
  readonly reason: "sheet-gone" | "text-gone" | "several";
};

export function isOfBlock({ kind }: Meaning): boolean {
  return kind === "block-ignored" || kind === "block-preferred";
}

export function sameMeaning(a: Meaning, b: Meaning): boolean {
  if (a.kind !== "fields" || b.kind !== "fields") return a.kind === b.kind;
  return (
    a.year === b.year &&
    a.fields.length === b.fields.length &&
    a.fields.every((field) => b.fields.includes(field))
  );
}

/** Both say something of the same cell (or both of its table), as far as the anchors tell. */
export function sameSubject(a: Correction, b: Correction): boolean {
  return (
    isOfBlock(a.as) === isOfBlock(b.as) &&
    a.anchor.sheet === b.anchor.sheet &&
    a.anchor.row === b.anchor.row &&
    a.anchor.column === b.anchor.column &&
    a.anchor.text === b.anchor.text
  );
}

export function sameCorrections(a: readonly Correction[], b: readonly Correction[]): boolean {
  return (
    a.length === b.length &&
    a.every((one) => b.some((other) => sameSubject(one, other) && sameMeaning(one.as, other.as)))
  );
}
