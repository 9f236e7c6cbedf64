import type { BudgetStage, ServiceKind } from "../model/budget-article";
import type { Year } from "../model/year";
import { year } from "../model/year";
import type { Heading } from "./heading";
import type { HeadingCell } from "./sheet-headings";

/** A column of amounts. */
export type AmountColumn = {
  readonly column: number;
  readonly stage: BudgetStage;
  readonly year: Year | null;
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

/** The columns of amounts among the headings of one row; N-2, N-1 and N count from the budget year of the titles. */
export function amountColumns(cells: readonly HeadingCell[], titles: readonly Heading[]): AmountColumn[] {
  const base = titles.find((title) => title.fields.has("budget") && title.year !== null)?.year ?? null;
  return cells.flatMap(({ column, heading }): AmountColumn[] => {
    const stage = stageOf(heading);
    if (stage === null || heading.fields.has("article") || heading.fields.has("label")) return [];
    const relative = base !== null && heading.relativeYear !== null ? base + heading.relativeYear : null;
    const told = heading.year ?? relative;
    return [{ column, stage, year: told === null ? null : year(told) }];
  });
}

const KINDS: readonly ServiceKind[] = ["ordinary", "extraordinary", "operating", "investment"];

/** The service of the budget that the nearest title names. */
export function serviceKindIn(titles: readonly Heading[]): ServiceKind | null {
  for (const title of titles) {
    const named = KINDS.filter((kind) => title.fields.has(kind));
    if (named.length === 1 && named[0]) return named[0];
  }
  return null;
}
