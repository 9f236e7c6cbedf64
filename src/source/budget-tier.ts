import type { BudgetStage } from "../model/budget-article";
import type { Entity } from "../model/entity";
import type { CellValue } from "../sheet/cell-value";
import { valueAt } from "../sheet/grid";
import type { Field } from "./field";
import type { Heading } from "./heading";
import { labelOf } from "./label";
import { bodyOf } from "./measure";
import type { SheetHeadings } from "./sheet-headings";
import { fold } from "./words";

/** What one cell of the heading rows says of the amounts below it. */
export type Tier = {
  readonly row: number;
  readonly text: string;
  readonly stage: BudgetStage | null;
  readonly year: number | null;
  /** −2 of "N-2". */
  readonly relativeYear: number | null;
  readonly entity: Entity | null;
  /** The column is something else: a difference, a percentage, FTE, a cost. */
  readonly other: boolean;
  /** A sum over services or bodies. */
  readonly total: boolean;
  /** The change that an amendment makes, not the credit after it: "MB 1" by itself. */
  readonly change: boolean;
  /** 2 of "après MB 2"; null where no number stands with it. */
  readonly amendment: number | null;
  /** It says nothing but that amounts stand below it: "Montant", "EUR". */
  readonly neutral: boolean;
};

// The narrower word first: "crédits engagés" is what is committed, "budget initial" the initial one.
const STAGES: readonly BudgetStage[] = ["available", "charged", "committed", "amended", "initial"];

/** The stage that a heading names; null where it names none, or sets the account against the budget. */
export function stageOf(heading: Heading): BudgetStage | null {
  const account = heading.fields.has("account");
  const budget = heading.fields.has("budget");
  const named = STAGES.find((stage) => heading.fields.has(stage));
  if (named) return account ? null : named;
  if (account === budget) return null;
  return account ? "account" : "budget";
}

/** What may stand in the heading of a column of amounts beside the stage and the year. */
const COMPANY: ReadonlySet<Field> = new Set<Field>([
  "account",
  "budget",
  "initial",
  "amended",
  "committed",
  "charged",
  "available",
  "revenue",
  "expenditure",
  "ordinary",
  "extraordinary",
  "operating",
  "investment",
  "municipality",
  "welfare-centre",
  "entity",
  "service",
  "together",
  "total",
  "subtotal",
  "situation",
  // "Imputation", "réel", "prévu": words that also name these.
  "article",
  "real",
  "theoretical",
]);
const NEUTRAL = /^(?:(?:montants?|bedrag(?:en)?|amounts?|eur|euros?|€|en|in|\/|\d{1,2}|[(){}])[\s./]*)+$/u;
const AFTER =
  /\b(?:apres|na|after|incl\w*|y compris|met|aangepast\w*|ajuste\w*|adapte\w*|modifie\w*|gewijzigd\w*|definit\w*|amended)\b/u;
const AMENDMENT =
  /\b(?:mb|bw|modifications?(?: budgetaires?)?|(?:begrotings)?wijziging(?:en)?|amendments?)\.?\s*(?:n[°ro.]*\s*)?(\d)\b/u;

/** "Actual 2022", "Réel 2022": what was really spent is the account, where nothing else is said. */
function actualOf({ certain, fields }: Heading): BudgetStage | null {
  const others = fields.has("account") || fields.has("budget") || fields.has("fte") || fields.has("heads");
  return certain.has("real") && !others && !fields.has("theoretical") ? "account" : null;
}

/** Reads a cell of a heading row; null where it is empty. */
export function tierAt(sheet: SheetHeadings, row: number, column: number): Tier | null {
  const value = valueAt(sheet.grid, row, column);
  const text = labelOf(value);
  if (text === "") return null;
  const heading = sheet.at(row, column);
  const stage = heading && (stageOf(heading) ?? actualOf(heading));
  const fields = [...(heading?.fields ?? [])];
  const kind = heading && bodyOf(heading);
  const plain = fold(text);
  const amended = stage === "amended";
  const percent = text.includes("%");
  return {
    row,
    text,
    stage,
    year: yearIn(value, heading),
    relativeYear: relativeYearIn(text, heading),
    entity: kind ? { kind, name: heading.body } : null,
    other:
      percent ||
      (fields.includes("difference") && stage !== "available") ||
      fields.some((field) => !COMPANY.has(field) && field !== "difference" && field !== "label") ||
      (fields.includes("account") && fields.includes("budget")),
    total: fields.some((field) => field === "total" || field === "together" || field === "subtotal"),
    change: amended && !fields.includes("budget") && !AFTER.test(plain),
    amendment: amended ? Number(AMENDMENT.exec(plain)?.[1] ?? Number.NaN) || null : null,
    neutral: NEUTRAL.test(plain),
  };
}

/** The year that a cell names; null where it names none, or several ("2023-2024"). */
function yearIn(value: CellValue, heading: Heading | null): number | null {
  if (typeof value === "number") {
    return Number.isInteger(value) && value >= 1990 && value <= 2100 ? value : null;
  }
  if (typeof value !== "string" || value.length > 160) return null;
  const named = new Set((value.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []).map(Number));
  if (named.size > 1) return null;
  return [...named][0] ?? heading?.year ?? null;
}

function relativeYearIn(text: string, heading: Heading | null): number | null {
  if (heading?.relativeYear != null) return heading.relativeYear;
  const match = /(?:^|[\s(/])N(?:\s?([-–−+])\s?([1-6]))?(?![\p{L}\d°'’])/u.exec(text);
  if (!match) return null;
  if (match[2] === undefined) return /^N$|\bN\)?$/u.test(text) ? 0 : null;
  return match[1] === "+" ? Number(match[2]) : -Number(match[2]);
}
