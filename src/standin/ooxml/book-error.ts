/** Why bytes could not be taken as a workbook, or a workbook could not be made into bytes. */
export type BookErrorKind =
  | "encrypted" // protected by a password
  | "old-format" // .xls or another file of that age
  | "not-a-zip"
  | "too-large" // beyond the limits that guard against zip bombs
  | "broken-part" // not well-formed, missing, or pointing to something that is not there
  | "unsupported"; // strict Open XML, .xlsb, another kind of document

/** Thrown by `openBook` and by `save`; `part` names the part of the package that is concerned. */
export class BookError extends Error {
  constructor(
    readonly kind: BookErrorKind,
    message: string,
    readonly part: string | null = null,
  ) {
    super(part === null ? message : `${part}: ${message}`);
    this.name = "BookError";
  }
}

export type RefusalReason =
  | "bad-name" // a name that Excel does not allow
  | "name-taken"
  | "last-sheet" // a workbook keeps at least one visible sheet
  | "overlap" // tables may not overlap
  | "outside" // beyond the last row or column, or on another sheet
  | "gone" // deleted before, or of another book
  | "broken-xml";

/** Thrown by members of a book for a change that Excel would refuse too; the book is as before. */
export class BookRefusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    message: string,
  ) {
    super(message);
    this.name = "BookRefusal";
  }
}
