import type { AnnexLanguage } from "../annex/language";
import type { EntityKind } from "../model/entity";
import type { Severity } from "../model/finding";
import type { BlockKind, LeftOut } from "../source/block";
import type { WriteStep } from "../app/transaction";

/** Every word of the task pane, in one language. Numbers and names come as they are to be shown. */
export type PaneWords = {
  readonly steps: {
    readonly label: string;
    readonly found: string;
    readonly scenarios: string;
    readonly results: string;
    readonly annex: string;
  };
  readonly reading: string;
  readonly readAgain: string;
  readonly back: string;
  readonly retry: string;
  readonly supportCode: string;
  /** For the button that shows a cell or range. */
  readonly show: (address: string) => string;
  readonly showAll: (count: number) => string;
  /** "Error", as a label before a finding. */
  readonly severity: Readonly<Record<Severity, string>>;
  readonly findings: Readonly<Record<Severity, (count: number) => string>>;
  readonly found: FoundWords;
  readonly preview: PreviewWords;
  readonly write: WriteWords;
};

export type FoundWords = {
  readonly heading: string;
  readonly staffing: string;
  readonly situation: string;
  readonly situationUnknown: string;
  readonly services: string;
  readonly entities: string;
  readonly why: string;
  readonly noFindings: string;
  readonly otherSheets: string;
  readonly block: Readonly<Record<BlockKind, string>>;
  readonly entity: Readonly<Record<EntityKind, string>>;
  readonly hiddenSheets: (sheets: string) => string;
  readonly evidence: EvidenceWords;
  readonly empty: {
    readonly heading: string;
    readonly looksFor: string;
    readonly needs: readonly string[];
    readonly then: string;
  };
  readonly unfinished: {
    readonly finish: string;
    readonly undo: string;
    readonly first: string;
  };
  readonly tables: { readonly heading: string; readonly scenarios: string; readonly measures: string };
  /** Which annexes can be made, where not all can; `not` stands over those that cannot. */
  readonly annexes: {
    readonly heading: string;
    readonly none: string;
    readonly not: (count: number) => string;
  };
  readonly toScenarios: string;
  readonly blocked: string;
  /** Said when the pane has read again by itself. */
  readonly changed: string;
};

export type EvidenceWords = {
  readonly heading: (text: string, field: string) => string;
  readonly entity: (text: string, entity: string) => string;
  readonly asAt: (date: string) => string;
  readonly totalAgrees: string;
  readonly corrected: (text: string) => string;
  readonly articleCodes: (count: number) => string;
  readonly leftOut: (text: string, why: string) => string;
  readonly why: Readonly<Record<LeftOut, string>>;
};

export type PreviewWords = {
  readonly heading: string;
  readonly language: string;
  readonly languages: Readonly<Record<AnnexLanguage, string>>;
  readonly table: (annex: string) => string;
  readonly hint: string;
  readonly lineage: {
    readonly heading: string;
    readonly sources: (count: number) => string;
    readonly formula: string;
    readonly notLive: string;
    readonly ownCells: string;
    readonly calcCells: string;
    readonly kept: string;
    /** Of the figure that is told for a cell selected in the workbook. */
    readonly computed: string;
    readonly close: string;
  };
  readonly changes: {
    readonly heading: string;
    /** `parts` are the counts below, joined. */
    readonly newSheet: (sheet: string, parts: string) => string;
    readonly sameSheet: (sheet: string, parts: string) => string;
    /** Nothing changes there. */
    readonly sheetAsItIs: (sheet: string) => string;
    readonly cells: (count: number) => string;
    readonly table: string;
    readonly charts: (count: number) => string;
    readonly chartsRevised: (count: number) => string;
    readonly looks: string;
    /** Names of the columns of our input tables, that formulas know them by. */
    readonly names: (count: number) => string;
    readonly kept: (count: number) => string;
    readonly nothing: string;
    readonly memory: string;
    readonly untouched: string;
  };
  readonly write: string;
  readonly blocked: string;
  /** No annex is chosen. */
  readonly none: string;
};

export type WriteWords = {
  readonly heading: Readonly<Record<"under-way" | "undoing" | "written" | "unchanged" | "refused", string>> &
    Readonly<Record<"taken-back" | "half-written" | "failed" | "undone", string>>;
  readonly progress: string;
  readonly step: Readonly<Record<WriteStep, string>>;
  readonly cancel: string;
  readonly cancelling: string;
  readonly sheet: string;
  readonly figures: (count: number, live: number) => string;
  readonly reconciled: string;
  readonly reconciledHow: string;
  readonly differing: (count: number) => string;
  /** All that differs rests on cells of the user's own. */
  readonly reconciledButKept: string;
  readonly followKept: (count: number) => string;
  readonly kept: (count: number) => string;
  readonly charts: (count: number) => string;
  readonly unchanged: string;
  readonly refused: string;
  readonly takenBack: string;
  readonly cancelled: string;
  readonly halfWritten: string;
  readonly undone: string;
  readonly outOfDate: string;
  readonly showAnnex: (annex: string) => string;
  readonly toPreview: string;
};
