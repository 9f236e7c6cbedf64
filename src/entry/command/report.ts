import type { Address } from "../../sheet/address";
import { hasErrors } from "../../model/finding";
import type { Finding } from "../../model/finding";
import type { Scan } from "../../source/scan";
import type { Draft } from "../../app/draft";
import type { Difference } from "../../app/reconcile";
import type { WriteResult } from "../../app/write";

/** What the command line tells at its end, as data. */
export type Report = {
  readonly status: WriteResult["status"] | "dry-run";
  readonly scan: Scan | null;
  readonly findings: readonly Finding[];
  readonly written: {
    readonly sheets: readonly string[];
    readonly tables: number;
    readonly charts: number;
    readonly cells: number;
    readonly kept: readonly Address[];
  };
  readonly figures: number;
  readonly live: number;
  /** Annex figures whose formula could not be computed here. */
  readonly stale: readonly Address[];
  readonly differing: readonly Difference[];
  /** Where the workbook was saved; null where it was not. */
  readonly saved: string | null;
};

export const NOTHING_WRITTEN: Report["written"] = { sheets: [], tables: 0, charts: 0, cells: 0, kept: [] };

/** 0 done and reconciled · 1 errors, nothing written · 3 written, with something to look at. */
export function exitCode(report: Report): 0 | 1 | 3 {
  if (report.status === "refused" || report.status === "taken-back" || report.status === "half-written")
    return 1;
  if (report.status === "dry-run") return hasErrors(report.findings) ? 1 : 0;
  const clean =
    report.differing.length === 0 && report.stale.length === 0 && report.written.kept.length === 0;
  return clean ? 0 : 3;
}

/** What a write did, counted from its operations. */
export function writtenBy(drafts: readonly Draft[]): Report["written"] {
  const operations = drafts.flatMap((draft) => draft.operations);
  const count = (kind: string): number => operations.filter((operation) => operation.kind === kind).length;
  const cells = operations.flatMap((operation) =>
    operation.kind === "set-cells"
      ? operation.contents.flat().filter((content) => content !== null && content.kind !== "blank")
      : [],
  );
  return {
    sheets: drafts.filter((draft) => draft.operations.length > 0).map((draft) => draft.origin.sheet),
    tables: count("add-table") + count("resize-table"),
    charts: count("add-chart") + count("aim-chart"),
    cells: cells.length,
    kept: drafts.flatMap((draft) => draft.kept),
  };
}
