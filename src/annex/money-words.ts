import type { MoneyItem } from "../scenario/money-by-year";
import type { FrameWords } from "./frame";

/** What tables of money by year have in common. */
export type ByYearWords = {
  readonly item: string;
  readonly year: (year: number) => string;
  /** All years that are shown. */
  readonly years: (first: number, last: number) => string;
  readonly undated: string;
  /** Of measures that name both bodies. */
  readonly both: string;
  readonly meaning: (item: string, scenario: string, body: string, column: string) => string;
};

/** The bars from gross to net. */
export type Bar = "gross" | "offsets" | "oneOff" | "net";

/** T4: from gross to net by year and body. */
export type MoneyWords = FrameWords & {
  readonly items: Readonly<Record<MoneyItem | "factor" | "discounted" | "payback", string>>;
  readonly bridge: {
    readonly chartTitle: (scenario: string, first: number, last: number) => string;
    readonly axis: string;
    readonly caption: string;
    readonly bars: Readonly<Record<Bar, string>>;
    /** The figures of the chart, beside it. */
    readonly columns: Readonly<Record<"base" | "whole" | "less" | "below", string>>;
  };
  readonly course: {
    readonly chartTitle: string;
    readonly axis: string;
    readonly caption: string;
    readonly year: string;
    readonly payback: string;
  };
  /** Caption of the charts of portfolios. */
  readonly portfolios: string;
};

/** What T18 tells of each scenario, in the order of its rows. */
export const GRANT_ITEMS = [
  "beforeMunicipality",
  "beforeWelfareCentre",
  "beforeOther",
  "before",
  "rechargedMunicipality",
  "rechargedWelfareCentre",
  "rechargedOther",
  "recharged",
  "settledMunicipality",
  "settledWelfareCentre",
  "settledOther",
  "received",
  "ofRecharges",
  "paid",
  "difference",
  "afterMunicipality",
  "afterWelfareCentre",
  "after",
  "unchanged",
] as const;
export type GrantItem = (typeof GRANT_ITEMS)[number];

/** T18: effect on the municipal grant, and the balance between both budgets. */
export type GrantWords = FrameWords & {
  readonly share: string;
  /** Bodies that have neither of the two budgets. */
  readonly other: string;
  readonly items: Readonly<Record<GrantItem, string>>;
  /** A net where recharges come after it, and a line above the table on what they do. */
  readonly beforeRecharges: string;
  readonly rechargesNote: string;
  /** Heading of the grant as both budgets of a year have it. */
  readonly inBudget: (year: string) => string;
};
