import type { FindingCode, FindingFacts } from "../model/finding";
import type { Message } from "./message";

/** How numbers in a sentence are written. */
export type Shown = {
  /** A number, at most two decimals. */
  readonly number: (amount: number) => string;
  /** A number that came as text, or a text as it is. */
  readonly amount: (text: string) => string;
};

/** One message for each finding. */
export type FindingWords = {
  readonly [Code in FindingCode]: (facts: FindingFacts[Code], shown: Shown) => Message;
};

/** The messages of workload tables, in a file of their own. */
export type WorkloadFindingWords = Pick<
  FindingWords,
  | "files-are-text"
  | "files-are-error"
  | "files-negative"
  | "files-missing"
  | "article-60-exceeds-files"
  | "workload-without-files"
  | "workload-without-officers"
  | "workload-without-bodies"
  | "workload-twice"
  | "workload-total-differs"
  | "ratio-differs"
  | "several-workloads"
>;

/** The messages of budgets and unit costs, in a file of their own. */
export type BudgetFindingWords = Pick<
  FindingWords,
  | "row-without-article"
  | "article-twice"
  | "budget-total-differs"
  | "subtotals-counted-twice"
  | "available-differs"
  | "amount-negative"
  | "unit-thousands"
  | "budget-column-unclear"
  | "budget-column-twice"
  | "amendment-not-counted"
  | "service-letter-unclear"
  | "cost-monthly"
  | "unit-cost-twice"
  | "cost-column-unread"
  | "unit-cost-column-unclear"
  | "workload-of-another"
  | "workload-column-twice"
  | "sources-differ"
>;

/** The messages of staffing tables with more than services and bodies, in a file of their own. */
export type TableFindingWords = Pick<
  FindingWords,
  "vacant-differs" | "establishment-in-heads" | "measure-assumed" | "year-chosen"
>;

/** The messages of measures that come from another sheet. */
export type ImportFindingWords = Pick<
  FindingWords,
  "mechanism-assumed" | "import-range" | "import-changed" | "import-in-the-way"
>;

/** The messages of what measures do once they are computed. */
export type EffectFindingWords = Pick<
  FindingWords,
  | "vacant-not-budgeted"
  | "pension-rate-missing"
  | "amount-of-no-measure"
  | "unit-cost-missing"
  | "promotion-cost-unknown"
  | "grade-at-level-cost"
  | "statute-assumed"
>;

/** The messages of recharges and portfolios. */
export type RechargeFindingWords = Pick<
  FindingWords,
  | "recharge-of-both"
  | "recharge-pool-differs"
  | "recharge-pool-twice"
  | "recharge-keys-nil"
  | "recharge-shares-incomplete"
  | "portfolio-versions"
  | "portfolio-guards"
>;

/** The messages of cells and headings, in a file of their own. */
export type CellFindingWords = Pick<
  FindingWords,
  | "heads-are-text"
  | "heads-are-error"
  | "heads-negative"
  | "heads-not-whole"
  | "figure-is-range"
  | "figure-in-doubt"
  | "figure-left-open"
  | "article-is-date"
  | "article-is-number"
  | "date-implausible"
  | "heading-ambiguous"
  | "figures-unread"
  | "own-word-unused"
>;

/** The messages of what the user corrected in the reading. */
export type MappingFindingWords = Pick<FindingWords, "mapping-unfit" | "memory-lost">;

/** The messages of lists with a row an agent, and of figures told twice. */
export type ListFindingWords = Pick<
  FindingWords,
  | "fte-assumed"
  | "post-vacant"
  | "level-unread"
  | "end-date-unread"
  | "working-time-unit"
  | "working-time-unclear"
  | "agent-twice"
  | "staffing-differs"
  | "figure-without-formula"
>;

/** The messages of what lines of staff say against themselves or each other. */
export type CheckFindingWords = Pick<
  FindingWords,
  | "fte-exceeds-heads"
  | "level-missing"
  | "grade-contradicts-level"
  | "service-two-names"
  | "service-matched"
  | "totals-differ"
>;

/** The messages of what guards find in the measures of a scenario. */
export type GuardFindingWords = Pick<
  FindingWords,
  | "level-not-in-baseline"
  | "cell-not-in-baseline"
  | "post-counted-twice"
  | "vacancies-exceeded"
  | "target-unknown"
  | "pool-exceeded"
  | "subsidy-not-told"
  | "lever-counted-as-gain"
>;
