import type { Entity } from "../model/entity";
import type { Statute } from "../model/unit-cost";
import { valueAt } from "../sheet/grid";
import type { Field } from "./field";
import { labelOf } from "./label";
import { bodyOf } from "./measure";
import type { MoneyUnit } from "./money-unit";
import { moneyUnitIn } from "./money-unit";
import type { SheetHeadings } from "./sheet-headings";
import { statuteOf } from "./statute";
import { fold } from "./words";

/** What a cell beside or above costs says of them. */
export type CostTier = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly cost: boolean;
  readonly entity: Entity | null;
  readonly statute: Statute | null;
  readonly year: number | null;
  /** By the month, hour or day. */
  readonly partOfYear: boolean;
  /** Of one FTE, in so many words. */
  readonly each: boolean;
  /** Something else: FTE, a percentage, a difference, what all staff cost together. */
  readonly other: boolean;
  /** It says nothing but that amounts stand here. */
  readonly neutral: boolean;
  readonly unit: MoneyUnit | null;
};

const COMPANY: ReadonlySet<Field> = new Set<Field>([
  "cost",
  "municipality",
  "welfare-centre",
  "entity",
  "statutory",
  "contractual",
  "subsidised",
  "article-60",
  "statute",
  "fte",
  "level",
  "grade",
  "monthly",
  "situation",
  "budget",
  "initial",
  "amended",
  "account",
  "together",
  "remark",
]);
/** Beside a year they say of what day its costs are, not who works there. */
const OF_A_YEAR: ReadonlySet<Field> = new Set<Field>(["real", "theoretical"]);
const NEUTRAL = /^(?:(?:montants?|bedrag(?:en)?|amounts?|eur|euros?|€|en|in|\/|[(){}])[\s./]*)+$/u;
const EACH =
  /\bunit(?:aire|aires|s)?\b|par etp|par equivalent|per vte|per fte|per voltijds|eenheids(?:kost|kosten|prijs)|unit cost|d[ '’]un (?:etp|equivalent|agent)|van een (?:vte|voltijds)/u;
const TOGETHER = /masse salariale|loonmassa|personeelslast|wage bill|total|totaal/u;
const SHORT = /\b(?:horaire|heure|uurloon|uurkost|uur|jour|journalier|dag|dagkost|hour(?:ly)?|day|daily)\b/u;

/** Reads a cell of a column of statutes, where a letter or two will do: "st.", "ct.". */
export function statuteTierAt(sheet: SheetHeadings, row: number, column: number): CostTier | null {
  const tier = costTierAt(sheet, row, column);
  const short = tier && SHORT_STATUTES[fold(tier.text).replaceAll(".", "").trim()];
  return tier && short ? { ...tier, statute: short, other: false } : tier;
}

/** Shorter ones are letters for anything, but in a column of statutes. */
const SHORTEST = 3;
const SHORT_STATUTES: Readonly<Record<string, Statute>> = {
  st: "statutory",
  stat: "statutory",
  s: "statutory",
  ct: "contractual",
  contr: "contractual",
  cont: "contractual",
  c: "contractual",
};

/** Reads a cell; null where it is empty. */
export function costTierAt(sheet: SheetHeadings, row: number, column: number): CostTier | null {
  const value = valueAt(sheet.grid, row, column);
  const text = labelOf(value);
  if (text === "" || text.length > 160) return null;
  const heading = sheet.at(row, column);
  const fields = [...(heading?.fields ?? [])];
  const plain = fold(text);
  const cost = fields.includes("cost");
  const short = SHORT_STATUTES[plain.replaceAll(".", "").trim()];
  const each = EACH.test(plain);
  const kind = heading && bodyOf(heading);
  const year = yearIn(value, text);
  return {
    row,
    column,
    text,
    cost,
    entity: kind ? { kind, name: heading.body } : null,
    statute: (heading && statuteOf(heading)) ?? (plain.length > SHORTEST ? (short ?? null) : null),
    year,
    partOfYear: fields.includes("monthly") || SHORT.test(plain),
    each,
    other:
      text.includes("%") ||
      fields.some((field) => !COMPANY.has(field) && !(year !== null && OF_A_YEAR.has(field))) ||
      (fields.includes("fte") && !cost) ||
      (TOGETHER.test(plain) && !each),
    neutral: NEUTRAL.test(plain),
    unit: moneyUnitIn(text),
  };
}

/** The one year that a cell names. */
function yearIn(value: unknown, text: string): number | null {
  if (typeof value === "number" && !Number.isInteger(value)) return null;
  const named = new Set((text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []).map(Number));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}
