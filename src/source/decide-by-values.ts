import type { Finding } from "../model/finding";
import type { Area } from "../sheet/address";
import type { CellValue } from "../sheet/cell-value";
import { readArticleCode } from "./article-code";
import type { Field } from "./field";
import { readGrade } from "./grade";
import type { Heading } from "./heading";
import { labelOf } from "./label";
import { readNumber } from "./number";
import { fold } from "./words";

/** Says whether the cells below a heading look like values of a field: of each cell yes, no, or nothing (null). */
type Signs = Readonly<Partial<Record<Field, (text: string, value: CellValue) => boolean | null>>>;

const FUNCTION_CODE = /^\d{3,5}$/u;
const ECONOMIC_CODE = /^\d{3}[-./ ]?\d{2}$/u;
const WORDS = /\p{L}{3}/u;
const STATUTE = /^(?:statu|contract|nomm|vast|benoemd|definitif|tempor|tijdelijk|acs|gesco|geco|art)/u;

const isCode = (text: string): boolean | null =>
  FUNCTION_CODE.test(text) ? true : WORDS.test(text) ? false : null;
const isFraction = (value: CellValue): boolean | null => {
  const size = sizeOf(value);
  return size === null ? null : !Number.isInteger(size);
};
/** A rate of work: 0.5, 80 %, 38 hours; nobody works more than all of it. */
const isRate = (value: CellValue): boolean | null => {
  const size = sizeOf(value);
  return size === null ? null : size <= 1 || (size <= 100 && size >= 5 && size % 5 === 0);
};

const SIGNS: Signs = {
  function: (text) => isCode(text),
  job: (text) => (WORDS.test(text) ? true : isCode(text) === true ? false : null),
  economic: (text) =>
    ECONOMIC_CODE.test(text) && !text.startsWith("0") ? true : WORDS.test(text) ? false : null,
  article: (text) => (text === "" ? null : readArticleCode(text) !== null),
  grade: (text) => (text === "" ? null : readGrade(text) !== null),
  // Whole numbers can be either, so heads are never told by them.
  real: (_, value) => isFraction(value) === true || null,
  heads: (_, value) => (isFraction(value) === true ? false : null),
  "working-time": (text, value) => (WORDS.test(text) && !/\d/u.test(text) ? null : isRate(value)),
  "fill-rate": (_, value) => {
    const size = sizeOf(value);
    return size === null ? null : (size > 1.05 && size < 2) || (size > 105 && size < 200) || null;
  },
  statute: (text) => (WORDS.test(text) ? STATUTE.test(fold(text)) : text === "" ? null : false),
  ordinary: (text) => letter(text, "eog", "udr"),
  revenue: (text) => letter(text, "our", "ebg"),
};

/** Share of the telling cells that must speak for a field, and that may where another one is to be taken. */
const MOST = 0.8;
const FEW = 0.2;

/**
 * Which of the fields that its heading can name a column holds, by what stands below; "unsure" where the cells speak for none,
 * or for two: then the user is asked. "fonction" over 104, 121 is a functional code, over texts a job; "effectif" over 2.5 is
 * FTE, over 2, 3, 7 may be FTE or people.
 */
export function decideByValues(fields: Iterable<Field>, values: readonly CellValue[]): Field | "unsure" {
  const meant = [...new Set(fields)];
  const only = meant[0];
  if (only === undefined) return "unsure";
  if (meant.length === 1) return only;
  const shares = new Map(meant.map((field) => [field, shareOf(field, values)] as const));
  const likely = meant.filter((field) => (shares.get(field) ?? 0) >= MOST);
  const winner = likely[0];
  if (winner === undefined || likely.length > 1) return "unsure";
  return meant.every((field) => field === winner || (shares.get(field) ?? 0) <= FEW) ? winner : "unsure";
}

/** A fraction among whole numbers is enough; of all else, how many of the telling cells say yes. Null: no cell tells. */
function shareOf(field: Field, values: readonly CellValue[]): number | null {
  const sign = SIGNS[field];
  if (!sign) return null;
  let yes = 0;
  let no = 0;
  for (const value of values) {
    const says = sign(labelOf(value), value);
    if (says === true) yes += 1;
    else if (says === false) no += 1;
  }
  return yes + no === 0 ? null : yes / (yes + no);
}

function sizeOf(value: CellValue): number | null {
  const reading = readNumber(value);
  return reading.kind === "number" || reading.kind === "text-number" ? reading.value : null;
}

/** Single letters: "O" says nothing, those beside it tell what it is. */
function letter(text: string, ours: string, others: string): boolean | null {
  const plain = fold(text);
  if (plain.length !== 1 || plain === "o") return null;
  return ours.includes(plain) ? true : others.includes(plain) ? false : null;
}

/** What is said where the values do not decide: the heading and the first two of its meanings. */
export function ambiguousHeading(heading: Heading, fields: Iterable<Field>, at: Area): Finding {
  const [first = "", second = ""] = fields;
  return {
    code: "heading-ambiguous",
    severity: "warning",
    at,
    facts: { heading: heading.text, first, second },
  };
}
