/**
 * How an argument is read: "s" one value, "r" a range taken whole, "a" an expression worked out cell by cell over ranges.
 * A group in parentheses repeats.
 */
type Signature = string;

/**
 * The functions that the engines were compared on. A formula with any other one is not computed here: it keeps the value that
 * it had, marked stale, rather than get one that nobody checked.
 */
const SIGNATURES: Readonly<Record<string, Signature>> = {
  SUM: "(r)",
  AVERAGE: "(r)",
  COUNT: "(r)",
  COUNTA: "(r)",
  COUNTBLANK: "r",
  MIN: "(r)",
  MAX: "(r)",
  MEDIAN: "(r)",
  PRODUCT: "(r)",
  LARGE: "rs",
  SMALL: "rs",
  RANK: "srs",
  SUMIF: "rsr",
  SUMIFS: "rrs(rs)",
  COUNTIF: "rs",
  COUNTIFS: "rs(rs)",
  AVERAGEIF: "rsr",
  AVERAGEIFS: "rrs(rs)",
  MINIFS: "rrs(rs)",
  MAXIFS: "rrs(rs)",
  SUMPRODUCT: "(a)",
  SUBTOTAL: "s(r)",
  INDEX: "rss",
  MATCH: "srs",
  VLOOKUP: "srss",
  HLOOKUP: "srss",
  XLOOKUP: "srrsss",
  CHOOSE: "s(s)",
  ROW: "s",
  COLUMN: "s",
  ROWS: "r",
  COLUMNS: "r",
  IF: "sss",
  IFS: "(ss)",
  SWITCH: "s(s)",
  IFERROR: "ss",
  IFNA: "ss",
  AND: "(r)",
  OR: "(r)",
  NOT: "s",
  TRUE: "",
  FALSE: "",
  NA: "",
  ISNUMBER: "s",
  ISTEXT: "s",
  ISBLANK: "s",
  ISERROR: "s",
  ISERR: "s",
  ISNA: "s",
  ISLOGICAL: "s",
  ROUND: "ss",
  ROUNDUP: "ss",
  ROUNDDOWN: "ss",
  INT: "s",
  TRUNC: "ss",
  ABS: "s",
  MOD: "ss",
  SIGN: "s",
  SQRT: "s",
  POWER: "ss",
  EXP: "s",
  LN: "s",
  LEFT: "ss",
  RIGHT: "ss",
  MID: "sss",
  LEN: "s",
  TRIM: "s",
  UPPER: "s",
  LOWER: "s",
  CONCATENATE: "(s)",
  FIND: "sss",
  SEARCH: "sss",
  SUBSTITUTE: "ssss",
  REPT: "ss",
  EXACT: "ss",
  DATE: "sss",
  YEAR: "s",
  MONTH: "s",
  DAY: "s",
  TODAY: "",
  NOW: "",
  EDATE: "ss",
  EOMONTH: "ss",
  WEEKDAY: "ss",
};

/** Functions of one value that SUMPRODUCT works out cell by cell. */
const LIFTED: ReadonlySet<string> = new Set(["ABS", "INT", "YEAR", "MONTH"]);

export type ArgumentKind = "scalar" | "range" | "array";

const KINDS: Readonly<Record<string, ArgumentKind>> = { s: "scalar", r: "range", a: "array" };

/** How each of `count` arguments is read; null for a function that is not on the list or takes fewer. */
export function argumentKinds(name: string, count: number): readonly ArgumentKind[] | null {
  const signature = SIGNATURES[name];
  if (signature === undefined) return null;
  const [fixed = "", repeated = ""] = signature.split(/[()]/);
  let letters = fixed;
  while (repeated !== "" && letters.length < count) letters += repeated;
  if (letters.length < count) return null;
  return Array.from({ length: count }, (_, index) => KINDS[letters.charAt(index)] ?? "scalar");
}

export function isLifted(name: string): boolean {
  return LIFTED.has(name);
}

export const KNOWN_FUNCTIONS: readonly string[] = Object.keys(SIGNATURES);
