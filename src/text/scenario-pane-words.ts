import type { AnnexId } from "../annex/plan";
import type { Difference } from "../scenario/difference";
import type { Factor } from "../scenario/factor";
import type { Standing } from "../scenario/effect";
import type { FieldEvidence } from "../source/measure-import/column-field";

/**
 * The words of the pane's steps on scenarios and their results; what the annexes have a word for is said with theirs.
 * Numbers, dates and names come as they are to be shown.
 */
export type ScenarioPaneWords = {
  readonly list: ScenarioListWords;
  readonly measure: MeasureWords;
  readonly difference: DifferenceWords;
  readonly import: ImportWords;
  readonly results: ResultWords;
  readonly annexes: AnnexChoiceWords;
};

export type ScenarioListWords = {
  readonly heading: string;
  readonly empty: {
    readonly heading: string;
    readonly explains: string;
    readonly tables: readonly string[];
    readonly untouched: string;
    /** Names of tables that hold what not every scenario needs, and are not there. */
    readonly optional: (tables: string) => string;
    readonly create: string;
    readonly creating: string;
  };
  /** The tables were made, on the sheets that follow. */
  readonly created: string;
  readonly halfCreated: string;
  /** Why there are no results to go to. */
  readonly blocked: string;
  /** The tables are there, without a row in them. */
  readonly noScenario: string;
  readonly noMeasure: string;
  readonly version: (version: string) => string;
  readonly writtenBy: (body: string) => string;
  readonly notApproved: string;
  readonly approved: string;
  readonly approvalUnknown: string;
  readonly counted: (counted: number, all: number) => string;
  readonly measures: (count: number) => string;
  readonly findings: (count: number) => string;
  readonly toResults: string;
};

export type MeasureWords = {
  readonly heading: string;
  /** The row of a measure that could not be read. */
  readonly unread: string;
  readonly untitled: string;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly undated: string;
  readonly from: (when: string) => string;
  readonly until: (when: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly people: (fte: string, level: string) => string;
  readonly peopleUnknown: string;
  readonly to: (place: string) => string;
  readonly toUnknown: string;
  readonly yearly: (amount: string) => string;
  readonly yearlyUnknown: string;
  readonly avoided: (amount: string) => string;
  readonly oneOff: (amount: string) => string;
  readonly dependsOn: (ids: string) => string;
  readonly excludes: (ids: string) => string;
};

export type DifferenceWords = {
  readonly heading: string;
  readonly first: string;
  readonly second: string;
  readonly kind: Readonly<Record<"first-only" | "second-only", (scenario: string) => string>> &
    Readonly<
      Record<Exclude<Difference["kind"], `${string}-only`>, (first: string, second: string) => string>
    >;
  readonly differsIn: (fields: string) => string;
  readonly none: string;
  readonly nothing: string;
  readonly same: string;
};

/** Measures that come from another sheet of the workbook. */
export type ImportWords = {
  readonly heading: string;
  readonly explains: string;
  readonly sheet: string;
  /** Why a column is taken for what it is. */
  readonly evidence: Readonly<Record<FieldEvidence, string>>;
  readonly scenario: string;
  readonly newScenario: (id: string) => string;
  readonly adds: (count: number) => string;
  readonly nothing: string;
  readonly add: (count: number) => string;
  readonly adding: string;
  readonly added: (count: number) => string;
  readonly halfAdded: string;
};

export type YearlyFigure =
  "position" | "change" | "redeployed" | "gross" | "offsets" | "oneOff" | "net" | "avoided";

export type ResultWords = {
  readonly heading: string;
  readonly nothing: string;
  readonly claims: string;
  /** Dated, and over before the end of the last year that is shown. */
  readonly ended: string;
  /** Dated after the last year that is shown. */
  readonly later: (year: string) => string;
  readonly notClaimed: string;
  readonly yearly: string;
  readonly figure: string;
  readonly figures: Readonly<Record<YearlyFigure, string>>;
  /** What the figure means, in one sentence. */
  readonly means: Readonly<Record<YearlyFigure, string>>;
  readonly body: string;
  readonly noBody: string;
  readonly year: string;
  readonly atYearEnd: (year: string) => string;
  readonly notKnown: (count: number) => string;
  readonly workload: string;
  readonly staff: string;
  readonly workloadNote: string;
  readonly target: (ratio: string) => string;
  readonly targetBack: (ratio: string) => string;
  readonly targetKeep: string;
  readonly hint: string;
  readonly origin: {
    readonly heading: string;
    readonly measures: (count: number) => string;
    readonly noMeasure: string;
    readonly baseline: string;
    readonly cells: string;
    readonly unitCost: (level: string, amount: string) => string;
    /** What stands with the factors of an amount. */
    readonly factor: Readonly<Record<Exclude<Factor["kind"], "unit-cost" | "typed"> | "once", string>>;
  };
  readonly toAnnex: string;
};

/** What an annex cannot be made without. */
export type AnnexNeed = "staffing" | "scenarios" | "years" | "workload" | "recharges";

export type AnnexChoiceWords = {
  readonly heading: string;
  readonly name: Readonly<Record<AnnexId, string>>;
  readonly needs: Readonly<Record<AnnexNeed, string>>;
  readonly standing: string;
  /** Written with the others though not chosen. */
  readonly along: string;
  /** The button that writes again, so that the calculation sheet grows. */
  readonly extend: string;
};
