import type { AnnexLanguage } from "../annex/language";
import type { AnnexId } from "../annex/plan";
import type { TablesResult } from "../app/create-tables";
import type { HostProblemKind } from "../app/host-problem";
import type { ImportResult } from "../app/import-measures";
import type { RememberResult } from "../app/mapping";
import type { Prepared } from "../app/prepare";
import type { WriteStep } from "../app/transaction";
import type { WriteResult } from "../app/write";
import type { Address } from "../sheet/address";
import type { Correction } from "../source/correction";

export type Step = "found" | "scenarios" | "results" | "preview" | "write";

/** Why something could not be done: the host's reason, or an error of our own; `detail` is for the help desk. */
export type Trouble = { readonly kind: HostProblemKind | "unexpected"; readonly detail: string };

/** A write (or taking one back) from its start to its end. */
export type Writing =
  | {
      readonly kind: "under-way";
      readonly task: "write" | "undo";
      /** The steps that were begun, in order; the last one is under way. */
      readonly steps: readonly WriteStep[];
      readonly cancelling: boolean;
    }
  | { readonly kind: "ended"; readonly result: WriteResult; readonly cancelled: boolean }
  | { readonly kind: "undone" }
  | { readonly kind: "failed"; readonly task: "write" | "undo"; readonly trouble: Trouble };

/** The input tables being made, from the start to the end. */
export type Creation =
  { readonly kind: "under-way" } | { readonly kind: "ended"; readonly result: TablesResult };

/** Measures being added from another sheet, from the start to the end. */
export type Importing =
  { readonly kind: "under-way" } | { readonly kind: "ended"; readonly result: ImportResult };

/** How the user has the sheets read, as long as the workbook does not remember it. */
export type MappingDraft = {
  readonly corrections: readonly Correction[];
  /** What it was before each change, the latest last. */
  readonly past: readonly (readonly Correction[])[];
  /** It is being kept in the workbook. */
  readonly keeping: boolean;
  /** Why it could not be kept. */
  readonly refused: Exclude<RememberResult, "remembered"> | null;
};

export type PaneState = {
  readonly step: Step;
  /** Whether the user went to this step; it was not just there at the start. */
  readonly moved: boolean;
  /** A reading that the user waits for; readings after an edit in the sheet are quiet. */
  readonly reading: boolean;
  /** The last reading that succeeded. */
  readonly prepared: Prepared | null;
  /** Why the last reading, or showing a cell, did not succeed. */
  readonly trouble: Trouble | null;
  /** What was read changed by itself since the user last did something here. */
  readonly changed: boolean;
  /** What the user chose; null: as in the last write, or the pane's own language. */
  readonly language: AnnexLanguage | null;
  /** What the user chose; null: all that the workbook allows. */
  readonly annexes: readonly AnnexId[] | null;
  /** Null: as the workbook remembers. */
  readonly mapping: MappingDraft | null;
  readonly writing: Writing | null;
  readonly creation: Creation | null;
  readonly importing: Importing | null;
  /** The one cell that the user selected in the workbook since the last choice in the pane. */
  readonly selected: Address | null;
};

export const FIRST_STATE: PaneState = {
  step: "found",
  moved: false,
  reading: true,
  prepared: null,
  trouble: null,
  changed: false,
  language: null,
  annexes: null,
  mapping: null,
  writing: null,
  creation: null,
  importing: null,
  selected: null,
};

export function isUnderWay({ writing, creation, importing, mapping }: PaneState): boolean {
  return (
    [writing, creation, importing].some((task) => task?.kind === "under-way") || mapping?.keeping === true
  );
}

/** A write that was cut off, in this session or an earlier one, and waits to be finished or undone. */
export function isUnfinished(prepared: Prepared | null): boolean {
  return prepared?.findings.some((finding) => finding.code === "unfinished-write") ?? false;
}
