import type { Finding } from "../model/finding";
import { fte } from "../model/fte";
import type { Fte } from "../model/fte";
import type { Sourced } from "../model/headcount";
import type { Area } from "../sheet/address";
import { areaOf } from "../sheet/address";
import { isCellError } from "../sheet/cell-value";
import { gridAddress, valueAt } from "../sheet/grid";
import { labelOf } from "./label";
import { gathered } from "./gathered";
import { readNumber } from "./number";
import type { SheetHeadings } from "./sheet-headings";
import type { ListColumn } from "./staff-list-columns";
import type { AgentRow } from "./staff-list-rows";
import { fold } from "./words";

/** A column of working time or FTE, read as one. */
export type FteColumn = {
  readonly column: number;
  /** The number that makes one FTE: 100 for percentages, 38 for hours. */
  readonly per: number;
  /** Of each agent, in their order. */
  readonly cells: readonly FteCell[];
};

export type FteCell = Sourced<Fte> & {
  /** The cell holds a number that does not count as it stands: no formula may add it up. */
  readonly refused: boolean;
};

const SHARE = 2; // above it a number in a column of shares is a percentage, or hours
const MOST_PERCENT = 150;
const WEEKS: ReadonlySet<number> = new Set([36, 37, 38, 39, 40]);
const HOURS = /\b(?:uren?|u|heures?|h|hours?|38)\b/iu;

/** Words for a working time. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ...["voltijds", "voltijd", "temps plein", "full time", "full-time", "fulltime"].map(
    (word) => [word, 1] as const,
  ),
  ...["halftijds", "halftijd", "mi-temps", "mi temps", "half time", "half-time"].map(
    (word) => [word, 0.5] as const,
  ),
]);

/**
 * Reads a column of FTE or working time of all agents; what is wrong in the same way in neighbouring rows is said once.
 * `mayBeEmpty`: an empty cell of that agent is no lack.
 */
export function readFteColumn(
  sheet: SheetHeadings,
  { column, heading, role, row: headingRow }: ListColumn,
  agents: readonly AgentRow[],
  findings: Finding[],
  mayBeEmpty: (agent: number) => boolean = () => false,
): FteColumn {
  const { grid } = sheet;
  const numbers = agents.flatMap(({ row }) => {
    const value = valueAt(grid, row, column);
    return typeof value === "number" && value !== 0 ? [value] : [];
  });
  const per = unitOf(numbers, role === "working-time", heading.text);
  if (per !== 1 && (role !== "working-time" || per !== 100)) {
    const at = areaOf(gridAddress(grid, headingRow, column));
    findings.push({ code: "working-time-unit", severity: "note", at, facts: { full: per } });
  }
  const shares = role === "working-time" && per === 1;
  const said = new Map<string, FteCell>();
  const texts = new Map<string, Finding>();
  const problems: Finding[] = [];
  const cells = agents.map(({ row }, agent): FteCell => {
    const value = valueAt(grid, row, column);
    const at = gridAddress(grid, row, column);
    if (typeof value === "number") {
      const refused = (shares && value > SHARE) || (per === 100 && value > 0 && value <= 1);
      if (value < 0) problems.push(problem("fte-negative", "error", areaOf(at), { amount: value }));
      if (refused) problems.push(problem("working-time-unclear", "warning", areaOf(at), { amount: value }));
      return { amount: refused ? null : fte(value / per), at, refused };
    }
    if (isCellError(value)) {
      problems.push(problem("fte-is-error", "warning", areaOf(at), { error: value.error }));
      return { amount: null, at, refused: true };
    }
    if (value === null || (typeof value === "string" && value.trim() === "")) {
      if (!mayBeEmpty(agent)) problems.push(problem("fte-missing", "warning", areaOf(at), {}));
      return { amount: null, at, refused: false };
    }
    const text = labelOf(value);
    const before = said.get(text);
    if (before) {
      const again = texts.get(text);
      if (again) problems.push({ ...again, at: areaOf(at) });
      return { ...before, at };
    }
    const amount = typeof value === "string" ? amountInText(value, per) : null;
    const read: FteCell =
      amount === null || typeof value !== "string"
        ? { amount: null, at, refused: false }
        : { amount: fte(amount), at, text: value, refused: false };
    const facts = { text, ...(amount === null ? {} : { reading: amount }) };
    if (text !== "-") {
      const said = problem("fte-is-text", "warning", areaOf(at), facts);
      texts.set(text, said);
      problems.push(said);
    }
    said.set(text, read);
    return read;
  });
  findings.push(...gathered(problems));
  return { column, per, cells };
}

/** 100 where the numbers are percentages, the hours of a full week where they are hours, else 1. */
function unitOf(numbers: readonly number[], workingTime: boolean, heading: string): number {
  const most = numbers.reduce((max, number) => Math.max(max, number), 0);
  const large = numbers.filter((number) => number > SHARE).length;
  if (large === 0 || large < numbers.length * 0.9 || most > MOST_PERCENT) return 1;
  const hours = HOURS.test(heading) && !heading.includes("%");
  if (most <= 40 && (hours || (workingTime && WEEKS.has(most)))) return WEEKS.has(most) ? most : 38;
  const percentages = workingTime || numbers.filter((number) => number >= 20).length === numbers.length;
  return percentages && most >= 50 ? 100 : 1;
}

/** "4/5", "60 %", "19/38", "mi-temps" as a share; null where the text leaves a doubt. */
function amountInText(text: string, per: number): number | null {
  const word = WORDS.get(fold(text).trim());
  if (word !== undefined) return word;
  const parts =
    /^\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*\/\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:u|h|uren|heures)?\s*$/iu.exec(text);
  if (parts) {
    const [part, whole] = [Number(parts[1]?.replace(",", ".")), Number(parts[2]?.replace(",", "."))];
    return whole > 0 && part <= whole ? part / whole : null;
  }
  const reading = readNumber(text);
  if (reading.kind === "nil") return 0;
  if (reading.kind !== "text-number" || reading.marks.includes("ambiguous")) return null;
  const { value, marks } = reading;
  // "0,60 %" is meant for 60 % more often than for 0,6 %.
  if (marks.includes("percent")) return value > 0 && value < 0.02 ? null : value;
  if (value < 0 || marks.includes("euro")) return null;
  return per !== 1 ? value / per : value;
}

type Problem = "fte-negative" | "fte-missing" | "fte-is-error" | "fte-is-text" | "working-time-unclear";

function problem<Code extends Problem>(
  code: Code,
  severity: Finding["severity"],
  at: Area,
  facts: Extract<Finding, { code: Code }>["facts"],
): Finding {
  return { code, severity, at, facts } as Finding;
}
