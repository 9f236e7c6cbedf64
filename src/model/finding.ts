import type { Area } from "../sheet/address";

/** error: nothing is written · warning: written, to be looked at · note: good to know. */
export type Severity = "error" | "warning" | "note";

/** What each finding tells besides its place. Words are in `text/`, one sentence for each code and language. */
export type FindingFacts = {
  // reading
  "no-staffing-sheet": Record<never, never>;
  "several-staffing-blocks": { readonly used: string; readonly others: string };
  "fte-is-text": { readonly text: string; readonly reading?: number };
  "fte-is-error": { readonly error: string };
  "fte-negative": { readonly amount: number };
  "fte-missing": Record<never, never>;
  "real-exceeds-theoretical": { readonly real: number; readonly theoretical: number };
  "total-differs": { readonly stated: number; readonly computed: number };
  "service-unnamed": Record<never, never>;
  "service-is-error": { readonly error: string };
  "row-without-figures": { readonly label: string };
  // beside or below a table: cut off from it, or a table of their own that nothing is known of
  "figures-unread": { readonly table: string };
  // a row of the organisation's own words
  "own-word-unused": { readonly field: string; readonly phrase: string };
  "total-unlabelled": Record<never, never>;
  "vacant-differs": { readonly stated: number; readonly computed: number };
  "establishment-in-heads": Record<never, never>;
  "measure-assumed": { readonly heading: string };
  "year-chosen": { readonly year: string };
  "total-unreadable": { readonly text: string };
  "amount-is-text": { readonly text: string; readonly reading?: number };
  "amount-is-error": { readonly error: string };
  "service-twice": { readonly service: string; readonly first: string };
  "entity-unknown": { readonly heading: string };
  "entity-twice": { readonly heading: string };
  "sheet-hidden": { readonly sheet: string };
  "mapping-unfit": {
    readonly text: string;
    readonly sheet: string;
    /** Where it stood, without its sheet: "C7". */
    readonly cell: string;
    readonly reason: "sheet-gone" | "text-gone" | "several";
  };
  "heads-are-text": { readonly text: string; readonly reading?: number };
  "heads-are-error": { readonly error: string };
  "heads-negative": { readonly amount: number };
  "heads-not-whole": { readonly amount: number };
  "figure-is-range": { readonly text: string; readonly low: number; readonly high: number };
  "figure-in-doubt": { readonly text: string; readonly reading: number };
  "figure-left-open": { readonly text: string };
  "article-is-date": { readonly date: string };
  "article-is-number": { readonly amount: number };
  "date-implausible": { readonly date: string };
  // two meanings of a heading, as names of fields
  "heading-ambiguous": { readonly heading: string; readonly first: string; readonly second: string };
  "files-are-text": { readonly text: string; readonly reading?: number };
  "files-are-error": { readonly error: string };
  "files-negative": { readonly amount: number };
  "files-missing": Record<never, never>;
  "article-60-exceeds-files": { readonly amount: number; readonly files: number };
  "workload-without-files": Record<never, never>;
  "workload-without-officers": Record<never, never>;
  "workload-without-bodies": Record<never, never>;
  "workload-twice": { readonly body: string; readonly first: string };
  "workload-total-differs": { readonly stated: number; readonly computed: number };
  "ratio-differs": { readonly stated: number; readonly computed: number };
  "several-workloads": { readonly used: string; readonly others: string };
  // budgets and unit costs
  "row-without-article": { readonly label: string };
  "article-twice": { readonly article: string; readonly first: string };
  "budget-total-differs": { readonly stated: number; readonly computed: number };
  "subtotals-counted-twice": { readonly stated: number; readonly computed: number };
  "available-differs": { readonly stated: number; readonly computed: number };
  "amount-negative": { readonly amount: number };
  "unit-thousands": { readonly text: string };
  "budget-column-unclear": { readonly heading: string };
  "budget-column-twice": { readonly heading: string; readonly first: string };
  "amendment-not-counted": { readonly heading: string };
  "service-letter-unclear": { readonly letter: string };
  "cost-monthly": { readonly text: string };
  "unit-cost-twice": { readonly level: string; readonly first: string };
  "cost-column-unread": { readonly heading: string };
  "unit-cost-column-unclear": { readonly heading: string };
  "workload-of-another": { readonly body: string; readonly first: string };
  "workload-column-twice": { readonly heading: string; readonly first: string };
  // the same figure in two places: whose, where the one that counts stands, and both amounts
  "sources-differ": {
    readonly what: string;
    readonly used: string;
    readonly counted: number;
    readonly other: number;
  };
  // lists with a row an agent, and the same figure told twice
  "fte-assumed": { readonly rows: number };
  "post-vacant": { readonly reason: "word" | "empty-name" };
  "level-unread": Record<never, never>;
  "end-date-unread": Record<never, never>;
  "working-time-unit": { readonly full: number };
  "working-time-unclear": { readonly amount: number };
  "agent-twice": { readonly first: string };
  "staffing-differs": {
    readonly service: string;
    readonly body: string;
    readonly measure: "real" | "theoretical";
    readonly used: string;
    readonly counted: number;
    readonly other: number;
  };
  "figure-without-formula": { readonly service: string; readonly body: string };
  // what lines say against themselves or each other, whatever the layout; `first` and `used` are addresses
  "fte-exceeds-heads": { readonly fte: number; readonly heads: number };
  "level-missing": Record<never, never>;
  "grade-contradicts-level": { readonly level: string; readonly grade: string };
  "service-two-names": { readonly service: string; readonly other: string; readonly first: string };
  "service-matched": { readonly service: string; readonly other: string; readonly first: string };
  "totals-differ": {
    readonly body: string;
    readonly measure: "real" | "theoretical";
    readonly used: string;
    readonly counted: number;
    readonly other: number;
  };
  // scenario tables
  "input-table-missing": { readonly table: string };
  "table-column-missing": { readonly table: string; readonly heading: string };
  "table-column-twice": { readonly heading: string; readonly used: string };
  "id-missing": Record<never, never>;
  "text-and-number": { readonly text: string; readonly other: string };
  "id-twice": { readonly id: string; readonly first: string };
  "choice-unknown": { readonly text: string; readonly heading: string };
  "scenario-unknown": { readonly id: string };
  "measure-unknown": { readonly id: string };
  "amount-of-no-measure": { readonly id: string };
  "field-missing": { readonly heading: string };
  "date-unreadable": { readonly text: string };
  "end-before-start": Record<never, never>;
  "estimate-disordered": Record<never, never>;
  "one-off-negative": { readonly amount: number };
  "entity-both": Record<never, never>;
  "mechanism-not-computed": { readonly mechanism: string };
  "minutes-not-approved": { readonly id: string };
  "assumption-unknown": { readonly key: string };
  "assumption-out-of-range": { readonly value: number; readonly from: number; readonly to: number };
  // measures from another sheet
  "mechanism-assumed": { readonly id: string; readonly mechanism: string };
  "import-range": { readonly text: string; readonly middle: number };
  "import-changed": Record<never, never>;
  "import-in-the-way": { readonly sheet: string };
  // recharges and portfolios
  "recharge-of-both": Record<never, never>;
  "recharge-pool-differs": { readonly pool: string; readonly first: string };
  "recharge-pool-twice": { readonly pool: string; readonly scenario: string };
  "recharge-keys-nil": { readonly pool: string };
  "recharge-shares-incomplete": { readonly pool: string; readonly sum: number };
  "portfolio-versions": { readonly portfolio: string; readonly first: string; readonly second: string };
  "portfolio-guards": { readonly portfolio: string; readonly objections: number };
  // calculating
  "unit-cost-missing": { readonly id: string; readonly level: string };
  "promotion-cost-unknown": { readonly id: string; readonly from: string; readonly to: string };
  "grade-at-level-cost": { readonly grade: string; readonly level: string };
  "vacant-not-budgeted": { readonly id: string };
  "pension-rate-missing": { readonly ids: string };
  "statute-assumed": { readonly id: string };
  "gains-exclude-each-other": { readonly first: string; readonly second: string };
  "depends-on-uncounted": { readonly id: string; readonly on: string };
  "service-not-in-staffing": { readonly service: string };
  "article-not-in-budget": { readonly article: string };
  "gain-exceeds-staff": { readonly service: string; readonly claimed: number; readonly real: number };
  "gain-exceeds-credit": { readonly article: string; readonly gain: number; readonly credit: number };
  "grant-differs": { readonly paid: number; readonly received: number };
  "level-not-in-baseline": { readonly id: string; readonly name: string; readonly service: string };
  "cell-not-in-baseline": { readonly id: string; readonly name: string; readonly service: string };
  "post-counted-twice": {
    readonly ids: string;
    readonly place: string;
    readonly claimed: number;
    readonly real: number;
  };
  "vacancies-exceeded": { readonly service: string; readonly claimed: number; readonly vacant: number };
  "target-unknown": { readonly id: string };
  "pool-exceeded": { readonly body: string; readonly claimed: number; readonly freed: number };
  "subsidy-not-told": { readonly id: string };
  "lever-counted-as-gain": { readonly id: string; readonly lever: string };
  // writing
  "annex-not-possible": {
    readonly annex: string;
    readonly need: "staffing" | "scenarios" | "years" | "workload" | "recharges";
  };
  "no-annex-possible": Record<never, never>;
  "annex-name-taken": { readonly sheet: string };
  "annex-sheet-protected": { readonly sheet: string };
  "annex-shape-changed": { readonly sheet: string };
  "cells-in-the-way": { readonly sheet: string };
  "annex-chart-removed": { readonly sheet: string };
  "annex-removed": { readonly name: string };
  "cell-kept": Record<never, never>;
  "slots-exceeded": { readonly measures: number; readonly slots: number };
  "source-changed": Record<never, never>;
  "unfinished-write": { readonly sheets: string };
  "memory-unreadable": Record<never, never>;
  "memory-lost": Record<never, never>;
  "figure-differs": { readonly expected: string; readonly found: string };
  "figure-rests-on-kept": { readonly expected: string; readonly found: string; readonly kept: string };
};

export type FindingCode = keyof FindingFacts;

/** A problem with the input or the workbook, as data: what, how bad, where. */
export type Finding = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly at: Area | null;
    readonly facts: FindingFacts[Code];
  };
}[FindingCode];

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === "error");
}
