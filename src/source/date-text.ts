import { iso } from "./date";
import { monthNamed } from "./month";
import { fold } from "./words";

export type DatePrecision = "day" | "month" | "quarter" | "half-year" | "year";

/**
 * text: typed as text, so that no formula takes it for a date · end, start: "fin 2030", "begin 2028" · approximate: "vers 2030",
 * "mi-2030" · short-year: "31/12/30" · month-first: "12/31/2030", which a Belgian cannot have meant otherwise · guess: a year
 * among other words.
 */
export type DateMark = "text" | "end" | "start" | "approximate" | "short-year" | "month-first" | "guess";

export type ParsedDate = {
  readonly date: string;
  readonly precision: DatePrecision;
  readonly marks: readonly DateMark[];
};

const FIRST = "1|1er|1ere|1ste|1e|1st|premier|eerste|first";
const SECOND = "2|2e|2eme|2de|2nd|deuxieme|tweede|second";
const THIRD = "3|3e|3eme|3de|3rd|troisieme|derde|third";
const FOURTH = "4|4e|4eme|4de|4th|quatrieme|vierde|fourth";
const ORDINALS = [FIRST, SECOND, THIRD, FOURTH].map((words) => words.split("|"));
const ORDINAL = [FIRST, SECOND, THIRD, FOURTH].join("|");
const YEAR = "((?:19|20)\\d{2})";

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?)?$/u;
const DAY = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/u;
const WORDED =
  /^(?:(\d{1,2})(?:er|e|st|nd|rd|th|ste|de)?[ .-]{1,2})?([a-z]{3,9})\.?[ -]?('?\d{2}|(?:19|20)\d{2})$/u;
const AMERICAN = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d{2})$/u;
const MONTH = new RegExp(`^(?:(\\d{1,2}) ?[-/.] ?${YEAR}|${YEAR} ?[-/.] ?(\\d{1,2}))$`, "u");
const QUARTER = new RegExp(
  `^(?:(?:[qtk] ?([1-4])|([1-4]) ?[qtk]|(${ORDINAL}) (?:trimestre|trim\\.?|kwartaal|kw\\.?|quarter))[ /-]?(?:de |van |of )?${YEAR}|${YEAR}[ /-]?[qtk] ?([1-4]))$`,
  "u",
);
const HALF = new RegExp(
  `^(?:(?:[sh] ?([12])|(${ORDINAL}) (?:semestre|sem\\.?|semester|jaarhelft|half|helft))[ /-]?(?:de |van |of )?${YEAR}|${YEAR}[ /-]?[sh] ?([12]))$`,
  "u",
);
const ALONE = new RegExp(`^${YEAR}$`, "u");
const AMONG = new RegExp(`^[^\\d]*(?<!\\d)${YEAR}[^\\d]*$`, "u");
const BEFORE: readonly (readonly [DateMark, RegExp])[] = [
  ["end", /^(?:a la |op het )?(?:fin|eind|einde|end)(?: de | van | of | )(?=.*\d)/u],
  ["start", /^(?:debut|begin|beginning|start)(?: de | van | of | )/u],
  [
    "approximate",
    /^(?:(?:mi|mid|half)[- ]|midden |medio |vers |rond |omstreeks |circa |ca\.? |env\.? |environ |ongeveer |around |about |courant |in de loop van |± ?|\+ ?\/ ?- ?|~ ?)/u,
  ],
];

/** The date that a text is. Day before month; the two digits of a year are from 1980 to 2079. Null for any other text. */
export function parseDate(text: string): ParsedDate | null {
  let plain = fold(text).replace(/\s+/gu, " ").replace(/’/gu, "'").trim();
  plain = plain.replace(/^(?:au|le|op|on|du|vanaf|des|a partir du|a partir de) (?=[a-z\d])/u, "");
  const marks: DateMark[] = ["text"];
  for (const [mark, pattern] of BEFORE) {
    const rest = plain.replace(pattern, "");
    if (rest === plain || rest === "") continue;
    plain = rest;
    marks.push(mark);
  }
  const read = exact(plain, marks);
  if (!read || !(marks.includes("end") || marks.includes("start")) || read.precision !== "year") return read;
  return { date: `${read.date}-${marks.includes("end") ? "12" : "01"}`, precision: "month", marks };
}

function exact(plain: string, marks: DateMark[]): ParsedDate | null {
  const full = ISO.exec(plain);
  if (full) return day(Number(full[1]), Number(full[2]), Number(full[3]), marks);
  const typed = DAY.exec(plain);
  if (typed) {
    const [one, two] = [Number(typed[1]), Number(typed[3])];
    const year = fullYear(typed[4] ?? "", marks);
    const date = day(year, two, one, marks);
    if (date || two <= 12) return date;
    marks.push("month-first");
    return day(year, one, two, marks);
  }
  const worded = WORDED.exec(plain);
  const month = monthNamed(worded?.[2] ?? "");
  if (worded && month !== null) {
    const year = fullYear(worded[3] ?? "", marks);
    if (worded[1] !== undefined) return day(year, month, Number(worded[1]), marks);
    return { date: monthOf(year, month), precision: "month", marks };
  }
  const american = AMERICAN.exec(plain);
  const named = monthNamed(american?.[1] ?? "");
  if (american && named !== null) return day(Number(american[3]), named, Number(american[2]), marks);
  return part(plain, marks);
}

function part(plain: string, marks: DateMark[]): ParsedDate | null {
  const month = MONTH.exec(plain);
  if (month) {
    const number = Number(month[1] ?? month[4]);
    const year = Number(month[2] ?? month[3]);
    return number < 1 || number > 12 ? null : { date: monthOf(year, number), precision: "month", marks };
  }
  const quarter = QUARTER.exec(plain);
  if (quarter) {
    const number = Number(quarter[1] ?? quarter[2] ?? quarter[6] ?? ordinal(quarter[3]));
    return { date: monthOf(Number(quarter[4] ?? quarter[5]), 3 * number), precision: "quarter", marks };
  }
  const half = HALF.exec(plain);
  const number = Number(half?.[1] ?? half?.[5] ?? ordinal(half?.[2]));
  if (half && number <= 2) {
    return { date: monthOf(Number(half[3] ?? half[4]), 6 * number), precision: "half-year", marks };
  }
  const alone = ALONE.exec(plain)?.[1];
  if (alone !== undefined) return { date: alone, precision: "year", marks };
  const among = AMONG.exec(plain)?.[1];
  return among === undefined ? null : { date: among, precision: "year", marks: [...marks, "guess"] };
}

function day(year: number, month: number, of: number, marks: readonly DateMark[]): ParsedDate | null {
  const date = iso(year, month, of);
  return date === null ? null : { date, precision: "day", marks };
}

function fullYear(digits: string, marks: DateMark[]): number {
  const year = Number(digits.replace("'", ""));
  if (year >= 100) return year;
  marks.push("short-year");
  return year < 80 ? 2000 + year : 1900 + year;
}

function ordinal(word: string | undefined): number {
  return ORDINALS.findIndex((words) => words.includes(word ?? "")) + 1;
}

function monthOf(year: number, month: number): string {
  return `${String(year)}-${String(month).padStart(2, "0")}`;
}
