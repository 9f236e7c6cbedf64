import type { EconomicGroup } from "../model/economic-group";
import type { Driver } from "../model/driver";
import type { FrameWords } from "./frame";

/** What the annexes of scenarios say alike. */
export type ScenarioWords = {
  readonly scenario: string;
  readonly body: string;
  readonly service: string;
  readonly otherService: string;
  readonly total: string;
  readonly undated: string;
  readonly unknowns: string;
  readonly notApproved: (scenarios: string) => string;
  readonly sources: string;
};

/** T2: the register of gains. */
export type RegisterWords = FrameWords & {
  readonly number: string;
  readonly id: string;
  readonly measure: Readonly<Record<"titleNl" | "titleFr", string>>;
  readonly cell: string;
  readonly level: string;
  readonly mechanism: string;
  readonly fte: string;
  readonly from: string;
  readonly article: string;
  readonly result: string;
  readonly status: string;
  readonly counted: string;
  readonly claimed: string;
  readonly meaning: {
    readonly fte: (id: string) => string;
    readonly result: (id: string) => string;
    readonly counted: (id: string) => string;
    readonly claimed: (scenario: string) => string;
  };
};

/** T3: FTE by year. */
export type StepsWords = FrameWords & {
  readonly what: string;
  readonly baseline: string;
  readonly at: (year: number) => string;
  readonly undated: string;
  readonly after: string;
  readonly before: string;
  readonly change: string;
  readonly level: (level: string) => string;
  readonly noLevel: string;
  readonly chartTitle: string;
  readonly chartAxis: string;
  readonly caption: string;
  readonly year: string;
  readonly meaning: (what: string, where: string, when: string) => string;
};

/** T5: workload. */
export type WorkloadWords = FrameWords & {
  readonly files: string;
  readonly weighted: string;
  readonly officers: string;
  readonly others: string;
  readonly naive: string;
  readonly likeForLike: string;
  readonly need: string;
  readonly freed: string;
  readonly target: string;
  readonly departures: (year: number) => string;
  readonly realisable: string;
  readonly realisableNote: string;
  readonly meaning: (column: string, body: string) => string;
};

/** T7: scenarios side by side. */
export type ComparisonWords = FrameWords & {
  readonly item: string;
  readonly byMeasure: string;
  readonly difference: string;
  readonly claimed: string;
  readonly dated: (year: number) => string;
  readonly undated: string;
  readonly realisable: (year: number) => string;
  readonly redeployed: string;
  readonly atYear: (year: number) => string;
  readonly net: (year: number) => string;
  /** Of one measure in two scenarios. */
  readonly verdict: Readonly<Record<"both" | "neither", string>>;
  /** Names what they differ in: columns of the measures' table, or "count" where one has more rows. */
  readonly differs: (fields: readonly string[]) => string;
  /** What the words of a comparison are about: one scenario beside the first. */
  readonly against: (scenario: string, first: string) => string;
  readonly onlyIn: (scenario: string) => string;
  /** Names of what two measures can differ in. */
  readonly fields: Readonly<Record<string, string>>;
  readonly people: (fte: number | null, titleNl: string, titleFr: string) => string;
  /** Of a measure that is named but not claimed. */
  readonly notClaimed: string;
  readonly chartTitle: string;
  readonly chartAxis: string;
  readonly caption: string;
  readonly meaning: (item: string, scenario: string) => string;
};

/** T17: effect by budget article. */
export type BudgetWords = FrameWords & {
  readonly article: string;
  readonly label: string;
  readonly credit: (year: string) => string;
  readonly effect: (year: number) => string;
  readonly fullYear: string;
  readonly after: string;
  readonly undated: string;
  readonly noArticle: string;
  readonly otherArticle: string;
  /** The column of economic groups, and what stands before each below a total. */
  readonly group: string;
  readonly ofWhich: string;
  readonly groups: Readonly<Record<EconomicGroup, string>>;
  readonly meaning: (column: string, article: string) => string;
};

/** T8: what each driver does to the cumulative net. */
export type SensitivityWords = FrameWords & {
  readonly varied: string;
  readonly step: string;
  /** Each with what its break-even is told in. */
  readonly driver: Readonly<Record<Driver, string>>;
  readonly column: Readonly<
    Record<"low" | "base" | "high" | "lower" | "higher" | "swing" | "breakEven", string>
  >;
  readonly outcome: (from: number, to: number) => string;
  readonly byYear: string;
  readonly year: string;
  readonly yearly: Readonly<Record<"net" | "pay" | "gross" | "payLow" | "payHigh", string>>;
  readonly sum: string;
  readonly unknowns: string;
  readonly chartTitle: string;
  readonly chartAxis: string;
  readonly caption: string;
  readonly meaning: (column: string, driver: string, scenario: string) => string;
};
