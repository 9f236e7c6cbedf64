import type { CellValue } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import { valueAt } from "../sheet/grid";
import { readArticleCode } from "./article-code";
import { labelOf } from "./label";
import { isBlank } from "./sheet-headings";

/** Where a budget list has its codes: whole in one column, or function, economic code and number each in a column. */
export type CodeColumns =
  | { readonly kind: "whole"; readonly article: number }
  | {
      readonly kind: "parts";
      /** Null where the functions stand in group rows: "FONCTION 104 – Administration générale". */
      readonly function: number | null;
      readonly economic: number;
      readonly number: number | null;
    };

/** The code of one row. */
export type RowCode = {
  /** As the sheet writes it; put together as 104/111-01 where it stands in several cells. */
  readonly article: string;
  readonly function: string;
  readonly economic: string;
  /** The column of the code, of its economic part where it has several. */
  readonly column: number;
};

const FUNCTION = /^\d{3,5}$/u;
const ECONOMIC = /^(\d{3})(?: ?[-–/. ] ?)?(\d{2})$/u;
const GROUP = /^\d{3}$/u;
const NUMBER = /^\d{1,4}$/u;

export function codeColumnsOf(codes: CodeColumns): readonly number[] {
  if (codes.kind === "whole") return [codes.article];
  return [codes.function, codes.economic, codes.number].flatMap((column) => column ?? []);
}

/** The code of a row; `above` is the function of the rows before it, which a merged cell or a group row gives. */
export function rowCode(grid: Grid, row: number, codes: CodeColumns, above: string | null): RowCode | null {
  if (codes.kind === "whole") {
    const value = valueAt(grid, row, codes.article);
    const code = typeof value === "string" ? readArticleCode(value) : null;
    if (!code) return null;
    return {
      article: labelOf(value),
      function: code.function,
      economic: code.economic,
      column: codes.article,
    };
  }
  const written = codes.function === null ? null : valueAt(grid, row, codes.function);
  const of = functionIn(written) ?? (isBlank(written) ? above : null);
  const number = codes.number === null ? "" : digitsIn(valueAt(grid, row, codes.number), 2);
  const economic = economicIn(valueAt(grid, row, codes.economic), number);
  if (of === null || economic === null) return null;
  const article = `${of}/${economic.code}${economic.rest === "" ? "" : `-${economic.rest}`}`;
  return { article, function: of, economic: economic.code, column: codes.economic };
}

/** The function that a cell holds: "104", 104, "10400"; null for any other. */
export function functionIn(value: CellValue): string | null {
  const text = digitsIn(value, 3);
  return FUNCTION.test(text) ? text : null;
}

const NAMED = /(?:^|[^\p{L}])(?:fonctions?|functies?|functions?|fonct|func)\.?[\s:n°-]{0,4}(\d{3,5})(?!\d)/iu;

/** 104 of "FONCTION 104 – Administration générale". */
export function functionNamed(text: string): string | null {
  return NAMED.exec(text)?.[1] ?? null;
}

/** "111-01" of 111-01, 11101, or 111 with 01 in the column of numbers, which otherwise is what is left over. */
function economicIn(
  value: CellValue,
  number: string,
): { readonly code: string; readonly rest: string } | null {
  const text = digitsIn(value, 0);
  const whole = ECONOMIC.exec(text);
  if (whole) return { code: `${whole[1] ?? ""}-${whole[2] ?? ""}`, rest: NUMBER.test(number) ? number : "" };
  if (!GROUP.test(text) || !/^\d{2}$/u.test(number)) return null;
  return { code: `${text}-${number}`, rest: "" };
}

/** A code as text; a number has lost the zeros before it. */
function digitsIn(value: CellValue, digits: number): string {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) {
    return String(value).padStart(digits, "0");
  }
  return typeof value === "string" ? value.trim() : "";
}

const LONGEST = 40;
/** A figure, or "Art." or "N°" before it. */
const BEGINNING = /^\s*[\dan]/iu;

/** Column -> the rows that hold a whole code, from top to bottom. */
export function codesIn(grid: Grid): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  grid.values.forEach((values, row) => {
    values.forEach((value, column) => {
      if (typeof value !== "string" || value.length < 6 || value.length > LONGEST) return;
      if (!BEGINNING.test(value) || readArticleCode(value) === null) return;
      const rows = found.get(column);
      if (rows) rows.push(row);
      else found.set(column, [row]);
    });
  });
  return found;
}
