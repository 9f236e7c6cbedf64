import { LAST_COLUMN, LAST_ROW, columnIndex } from "../../../sheet/a1";
import { CELL_ERRORS, type CellErrorCode } from "../../../sheet/cell-value";
import { FormulaNotRead, type Corners } from "./syntax";

export type Token =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "error"; readonly code: CellErrorCode }
  | { readonly kind: "sheet"; readonly name: string }
  | { readonly kind: "area"; readonly at: Corners; readonly relative: boolean }
  | { readonly kind: "word"; readonly text: string }
  /** What stands between the outer brackets of a structured reference. */
  | { readonly kind: "brackets"; readonly inside: string }
  | { readonly kind: "sign"; readonly text: string }
  | { readonly kind: "end" };

const SPACE = /[ \t\r\n]+/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const QUOTED_SHEET = /'((?:[^']|'')+)'!/y;
const BARE_SHEET = /([\p{L}\p{N}_.\\]+)!/uy;
const OTHER_WORKBOOK = /\[[^\]]*\][\p{L}\p{N}_.\\]*!/uy;
const AREA =
  /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_.\\(!]|\[)/uy;
const COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.\\(!$])/uy;
const ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.\\(!])/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const SIGN = /<>|<=|>=|[-+*/^&=<>%(),;{}:]/y;

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
    if (take(SPACE)) continue;
    const error = CELL_ERRORS.find((code) => formula.startsWith(code, at));
    if (error) {
      tokens.push({ kind: "error", code: error });
      at += error.length;
      continue;
    }
    let match: RegExpExecArray | null;
    if ((match = take(TEXT))) tokens.push({ kind: "text", value: (match[1] ?? "").replaceAll('""', '"') });
    else if (take(OTHER_WORKBOOK)) throw new FormulaNotRead("another workbook");
    else if ((match = take(QUOTED_SHEET))) tokens.push(sheetToken((match[1] ?? "").replaceAll("''", "'")));
    else if ((match = take(BARE_SHEET))) tokens.push(sheetToken(match[1] ?? ""));
    else if ((match = take(COLUMNS))) tokens.push(columnsToken(match));
    else if ((match = take(ROWS))) tokens.push(rowsToken(match));
    else if ((match = take(AREA))) tokens.push(areaToken(match));
    else if ((match = take(NUMBER))) tokens.push({ kind: "number", text: match[0] });
    else if ((match = take(WORD))) tokens.push({ kind: "word", text: match[0] });
    else if (formula[at] === "[") {
      const end = closingBracket(formula, at);
      tokens.push({ kind: "brackets", inside: formula.slice(at + 1, end) });
      at = end + 1;
    } else if ((match = take(SIGN))) tokens.push({ kind: "sign", text: match[0] });
    else throw new FormulaNotRead(`"${formula.slice(at, at + 10)}"`);
  }
  tokens.push({ kind: "end" });
  return tokens;
}

function sheetToken(name: string): Token {
  if (name.includes("[")) throw new FormulaNotRead("another workbook");
  if (name.includes(":")) throw new FormulaNotRead("a reference through several sheets");
  return { kind: "sheet", name };
}

function areaToken(match: RegExpExecArray): Token {
  const [text, mark1, column1 = "", mark2, row1 = "", mark3, column2 = column1, mark4, row2 = row1] = match;
  const marks = text.includes(":") ? [mark1, mark2, mark3, mark4] : [mark1, mark2];
  return placed(
    [Number(row1) - 1, Number(row2) - 1],
    [columnIndex(column1), columnIndex(column2)],
    marks.some((mark) => mark === ""),
    text,
  );
}

function columnsToken(match: RegExpExecArray): Token {
  const [text, mark1, first = "", mark2, last = ""] = match;
  return placed(
    [0, LAST_ROW - 1],
    [columnIndex(first), columnIndex(last)],
    mark1 === "" || mark2 === "",
    text,
  );
}

function rowsToken(match: RegExpExecArray): Token {
  const [text, mark1, first = "", mark2, last = ""] = match;
  const rows = [Number(first) - 1, Number(last) - 1];
  return placed(rows, [0, LAST_COLUMN - 1], mark1 === "" || mark2 === "", text);
}

// "LOG10" and "ABC12345678" look like references but lie outside the sheet, or are names: those are words.
function placed(rows: number[], columns: number[], relative: boolean, text: string): Token {
  const at = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  const inside = at.top >= 0 && at.bottom < LAST_ROW && at.right < LAST_COLUMN;
  return inside ? { kind: "area", at, relative } : { kind: "word", text };
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
