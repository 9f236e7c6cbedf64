import { columnIndex, LAST_COLUMN, LAST_ROW } from "../../sheet/a1";

/**
 * The pieces of a formula's text (without "="), in order and without loss: joined they are the text again.
 * "sheet" is a prefix with its "!" ("Sheet1!", "'My sheet'!", "[1]Sheet1!", "Jan:Mar!"); "reference" is "A1", "$B$2", "A:C"
 * or "1:3"; "name" is a defined name, a table or, before "(", a function; "bracket" is what follows a table's name.
 */
export type FormulaToken = {
  readonly kind: "sheet" | "reference" | "name" | "bracket" | "text" | "error" | "other";
  readonly text: string;
};

const TEXT = /"(?:[^"]|"")*"?/uy;
const QUOTED_SHEET = /'(?:[^']|'')*'!/uy;
const BARE_SHEET = /(?:\[[^\]]*\])?[\p{L}\p{N}_.\\?]+(?::[\p{L}\p{N}_.\\?]+)?!/uy;
const ERROR = /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)/uy;
const REFERENCE =
  /(?:\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!\\?[])/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const SPACE = /\s+/uy;

export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0] ?? null;
  };
  const take = (kind: FormulaToken["kind"], text: string) => {
    tokens.push({ kind, text });
    at += text.length;
  };
  while (at < formula.length) {
    const sign = formula.charAt(at);
    const afterSheet = tokens.at(-1)?.kind === "sheet";
    if (sign === '"') take("text", match(TEXT) ?? sign);
    else if (sign === "'") {
      const sheet = match(QUOTED_SHEET);
      take(sheet === null ? "other" : "sheet", sheet ?? sign);
    } else if (sign === "#") {
      const error = match(ERROR);
      take(error === null ? "other" : "error", error ?? sign);
    } else if (sign === "[" && (tokens.at(-1)?.kind === "name" || match(BARE_SHEET) === null)) {
      take("bracket", bracketAt(formula, at));
    } else {
      // "A1:Sheet1!B2" would read as a span of sheets: a reference wins where one can stand.
      const spelled = match(REFERENCE);
      const reference = spelled !== null && onSheet(spelled) ? spelled : null;
      const sheet = afterSheet || reference !== null ? null : match(BARE_SHEET);
      const name = reference === null && sheet === null ? match(NAME) : null;
      if (reference !== null) take("reference", reference);
      else if (sheet !== null) take("sheet", sheet);
      else if (name !== null) take("name", name);
      else take("other", match(NUMBER) ?? match(SPACE) ?? sign);
    }
  }
  return tokens;
}

/** "ABCD1" and "ZZZ1" look like references and are names: they lie beyond the last column. */
function onSheet(reference: string): boolean {
  const columns = reference.match(/[A-Za-z]+/g) ?? [];
  const rows = reference.match(/\d+/g) ?? [];
  return (
    columns.every((column) => columnIndex(column) < LAST_COLUMN) &&
    rows.every((row) => Number(row) > 0 && Number(row) <= LAST_ROW)
  );
}

/** From "[" to the "]" that closes it; "'" takes the meaning from the sign after it. */
function bracketAt(formula: string, from: number): string {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const sign = formula.charAt(at);
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return formula.slice(from, at + 1);
  }
  return formula.slice(from);
}

/** The sheets that a prefix names: one, or first and last of a span; `book` is the "[1]" of another workbook. */
export type SheetPrefix = { readonly book: string; readonly sheets: readonly string[] };

export function readSheetPrefix(text: string): SheetPrefix {
  const bare = text.slice(0, -1);
  const plain = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  const book = /^.*\[[^\]]*\]/.exec(plain)?.[0] ?? "";
  return { book, sheets: plain.slice(book.length).split(":") };
}

export function writeSheetPrefix({ book, sheets }: SheetPrefix): string {
  const plain = book + sheets.join(":");
  const bare = sheets.every((sheet) => !needsQuotes(sheet)) && /^(\[\d+\])?$/.test(book);
  return bare ? `${plain}!` : `'${plain.replaceAll("'", "''")}'!`;
}

/** As Excel quotes: anything that is not letters, digits, "_" and ".", or that reads as a number or a reference. */
export function needsQuotes(sheet: string): boolean {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(sheet)) return true;
  return (
    /^[A-Za-z]{1,3}\d+$/.test(sheet) ||
    /^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(sheet) ||
    /^(true|false)$/i.test(sheet)
  );
}
