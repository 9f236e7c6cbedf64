import { LAST_COLUMN, LAST_ROW, columnIndex } from "../../../sheet/a1";
import { CELL_ERRORS, type CellErrorCode } from "../../../sheet/cell-value";
import { FormulaNotRead, type Corners, type Fixed } from "./syntax";

export type Token =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "error"; readonly code: CellErrorCode }
  | { readonly kind: "sheet"; readonly name: string }
  | { readonly kind: "other-workbook" }
  | { readonly kind: "area"; readonly at: Corners; readonly fixed: Fixed }
  | { readonly kind: "word"; readonly text: string }
  /** What stands between the outer brackets of a structured reference. */
  | { readonly kind: "brackets"; readonly inside: string }
  | { readonly kind: "sign"; readonly text: string }
  | { readonly kind: "end" };

const SPACE = /[ \t\r\n]+/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const QUOTED_SHEET = /'((?:[^']|'')+)'!/y;
const OTHER_WORKBOOK = /\[[^\]]*\][\p{L}\p{N}_.\\]*!/uy;
const AREA =
  /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_.\\(!]|\[)/uy;
const COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.\\(!$])/uy;
const ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.\\(!])/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const SIGN = /<>|<=|>=|[-+*/^&=<>%(),;{}:@#]/y;
const COULD_BE_CELL = /^[A-Za-z]{1,3}\d{0,7}$/;

/** Cuts a formula (without its "=") into tokens. @throws FormulaNotRead */
export function tokenise(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < formula.length) {
    const token = nextToken(formula, at, take);
    if (token === null) continue;
    if (token.kind === "error") at += token.code.length;
    if (token.kind === "brackets") at += token.inside.length + 2;
    tokens.push(token);
  }
  tokens.push({ kind: "end" });
  return tokens;
}

type Take = (pattern: RegExp) => RegExpExecArray | null;

// What the first character can begin; null for white space.
function nextToken(formula: string, at: number, take: Take): Token | null {
  const first = formula[at] ?? "";
  let match: RegExpExecArray | null;
  if (first === '"') {
    if ((match = take(TEXT))) return { kind: "text", value: (match[1] ?? "").replaceAll('""', '"') };
  } else if (first === "'") {
    if ((match = take(QUOTED_SHEET))) return sheetToken((match[1] ?? "").replaceAll("''", "'"));
  } else if (first === "[") {
    if (take(OTHER_WORKBOOK)) return { kind: "other-workbook" };
    return { kind: "brackets", inside: formula.slice(at + 1, closingBracket(formula, at)) };
  } else if (first === "#") {
    const code = CELL_ERRORS.find((each) => formula.startsWith(each, at));
    if (code) return { kind: "error", code };
    if ((match = take(SIGN))) return { kind: "sign", text: match[0] };
  } else if (first === "$") {
    if ((match = take(AREA))) return areaToken(match);
    if ((match = take(COLUMNS))) return columnsToken(match);
    if ((match = take(ROWS))) return rowsToken(match);
  } else if ((first >= "0" && first <= "9") || first === ".") {
    if ((match = take(ROWS))) return rowsToken(match);
    if ((match = take(NUMBER))) return { kind: "number", text: match[0] };
  } else if ((match = take(SIGN))) return { kind: "sign", text: match[0] };
  else if (take(SPACE)) return null;
  else return wordToken(formula, at, take);
  throw new FormulaNotRead(`"${formula.slice(at, at + 10)}"`);
}

function wordToken(formula: string, at: number, take: Take): Token {
  WORD.lastIndex = at;
  const text = WORD.exec(formula)?.[0];
  if (text === undefined) throw new FormulaNotRead(`"${formula.slice(at, at + 10)}"`);
  const following = formula[at + text.length];
  let match: RegExpExecArray | null;
  if (following !== "!" && following !== "(" && following !== "[" && COULD_BE_CELL.test(text)) {
    if ((match = take(AREA))) return areaToken(match);
    if ((match = take(COLUMNS))) return columnsToken(match);
  }
  take(WORD);
  if (following !== "!") return { kind: "word", text };
  take(BANG);
  return sheetToken(text);
}

const BANG = /!/y;

function sheetToken(name: string): Token {
  if (name.includes("[")) return { kind: "other-workbook" };
  if (name.includes(":")) throw new FormulaNotRead("a reference through several sheets");
  return { kind: "sheet", name };
}

type End = { readonly at: number; readonly fixed: boolean };

function areaToken(match: RegExpExecArray): Token {
  const [text, mark1 = "", column1 = "", mark2 = "", row1 = ""] = match;
  const [mark3 = mark1, column2 = column1, mark4 = mark2, row2 = row1] = match.slice(5);
  return placed(
    [rowEnd(mark2, row1), rowEnd(mark4, row2)],
    [columnEnd(mark1, column1), columnEnd(mark3, column2)],
    text,
  );
}

function columnsToken(match: RegExpExecArray): Token {
  const [text, mark1 = "", first = "", mark2 = "", last = ""] = match;
  const rows = [
    { at: 0, fixed: true },
    { at: LAST_ROW - 1, fixed: true },
  ] as const;
  return placed(rows, [columnEnd(mark1, first), columnEnd(mark2, last)], text);
}

function rowsToken(match: RegExpExecArray): Token {
  const [text, mark1 = "", first = "", mark2 = "", last = ""] = match;
  const columns = [
    { at: 0, fixed: true },
    { at: LAST_COLUMN - 1, fixed: true },
  ] as const;
  return placed([rowEnd(mark1, first), rowEnd(mark2, last)], columns, text);
}

function rowEnd(mark: string, row: string): End {
  return { at: Number(row) - 1, fixed: mark === "$" };
}

function columnEnd(mark: string, column: string): End {
  return { at: columnIndex(column), fixed: mark === "$" };
}

// "ABC12345678" looks like a reference but lies outside the sheet: it is a word.
function placed(rows: readonly [End, End], columns: readonly [End, End], text: string): Token {
  const [top, bottom] = rows[0].at <= rows[1].at ? rows : [rows[1], rows[0]];
  const [left, right] = columns[0].at <= columns[1].at ? columns : [columns[1], columns[0]];
  if (top.at < 0 || bottom.at >= LAST_ROW || right.at >= LAST_COLUMN) return { kind: "word", text };
  return {
    kind: "area",
    at: { top: top.at, left: left.at, bottom: bottom.at, right: right.at },
    fixed: { top: top.fixed, left: left.fixed, bottom: bottom.fixed, right: right.fixed },
  };
}

function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    const letter = formula[at];
    if (letter === "'")
      at++; // the next character stands for itself
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0) return at;
  }
  throw new FormulaNotRead("a bracket is not closed");
}
