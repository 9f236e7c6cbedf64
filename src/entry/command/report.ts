import type { AnnexLanguage } from "../../annex/language";
import { blockMappings } from "../../app/block-mapping";
import type { BlockMapping } from "../../app/block-mapping";
import type { Draft } from "../../app/draft";
import type { Prepared } from "../../app/prepare";
import type { Difference } from "../../app/reconcile";
import type { WriteResult } from "../../app/write";
import { hasErrors } from "../../model/finding";
import type { Finding } from "../../model/finding";
import type { Recharge } from "../../model/recharge";
import { sameText } from "../../model/same-text";
import type { Year } from "../../model/year";
import type { PortfolioOutcome } from "../../scenario/portfolio";
import { scenarioFigures } from "../../scenario/scenario-figures";
import type { ScenarioFigures } from "../../scenario/scenario-figures";
import type { WorkloadOutcome } from "../../scenario/workload";
import type { Address } from "../../sheet/address";
import type { MappingState } from "../../source/corrected-scan";
import type { Scan } from "../../source/scan";

/** What the command line tells at its end, as data. */
export type Report = {
  readonly status: WriteResult["status"] | "dry-run";
  readonly scan: Scan;
  /** The blocks of the scan, column by column. */
  readonly blocks: readonly BlockMapping[];
  /** What the user corrected in the reading. */
  readonly mapping: MappingState;
  /** The scenarios that were asked for; none where the input has errors, for then their figures would not be whole. */
  readonly scenarios: readonly ScenarioFigures[];
  /** What was typed of recharges and what portfolios come to; none where the input has errors. */
  readonly recharges: readonly Recharge[];
  readonly portfolios: readonly PortfolioOutcome[];
  readonly years: readonly Year[];
  /** Ids of all scenarios that the workbook holds. */
  readonly known: readonly string[];
  readonly workload: WorkloadOutcome;
  /** Of the write before this one; null where there was none. */
  readonly lastLanguage: AnnexLanguage | null;
  readonly findings: readonly Finding[];
  /** The sheets of the annexes that were asked for, as they are called in the workbook; none where something stands in the way. */
  readonly sheets: readonly string[];
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
  /** The file that holds the result; `changed` is false where it held just that before. Null where nothing is saved. */
  readonly saved: { readonly path: string; readonly changed: boolean } | null;
};

export const NOTHING_WRITTEN: Report["written"] = { sheets: [], tables: 0, charts: 0, cells: 0, kept: [] };

/** The report of a run that wrote nothing, to be added to by one that did. `scenarios` are the ids asked for, all where there are none. */
export function reportOf(
  status: Report["status"],
  prepared: Prepared,
  findings: readonly Finding[],
  scenarios: readonly string[],
): Report {
  const { scanned, calculation } = prepared;
  const asked = (id: string): boolean => scenarios.length === 0 || scenarios.some((one) => sameText(one, id));
  const computed = hasErrors(findings) ? [] : scenarioFigures(calculation.outcomes, calculation.basis);
  return {
    status,
    scan: scanned.scan,
    blocks: blockMappings(scanned),
    mapping: scanned.mapping,
    scenarios: computed.filter(({ outcome }) => asked(outcome.scenario.id)),
    recharges: hasErrors(findings) ? [] : calculation.input.recharges,
    portfolios: hasErrors(findings) ? [] : calculation.portfolios,
    years: calculation.settings.years,
    known: calculation.outcomes.map(({ scenario }) => scenario.id),
    workload: calculation.workload,
    lastLanguage: scanned.memory?.language ?? null,
    findings,
    sheets: prepared.drafts.map(({ origin }) => origin.sheet),
    written: NOTHING_WRITTEN,
    figures: 0,
    live: 0,
    stale: [],
    differing: [],
    saved: null,
  };
}

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
