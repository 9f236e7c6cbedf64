import type { Workload } from "../model/workload";
import { differencesOf } from "../scenario/difference";
import type { Difference } from "../scenario/difference";
import type { Outcome } from "../scenario/outcome";
import { baselineCells, scenarioFigures } from "../scenario/scenario-figures";
import type { ScenarioFigures, Whom } from "../scenario/scenario-figures";
import { summaryOf } from "../scenario/verdict";
import type { GuardSummary } from "../scenario/verdict";
import type { WorkloadOutcome } from "../scenario/workload";
import type { Address } from "../sheet/address";
import type { Known } from "./catalogue";

/** What the scenarios of a workbook come to, each figure with what it rests on. */
export type Results = {
  /** One for each scenario, in the order of their table. */
  readonly scenarios: readonly ScenarioFigures[];
  /** The cells of real FTE behind the position of a body. */
  readonly baseline: (whom: Whom) => readonly Address[];
  readonly workloads: readonly Workload[];
  readonly workload: WorkloadOutcome;
};

export function resultsOf({ scanned, calculation }: Known): Results {
  const { outcomes, basis, workload } = calculation;
  return {
    scenarios: scenarioFigures(outcomes, basis),
    baseline: (whom) => baselineCells(basis, whom),
    workloads: scanned.scan.workloads,
    workload,
  };
}

/** What two scenarios say differently, measure by measure. */
export function compareScenarios(first: Outcome, second: Outcome): readonly Difference[] {
  return differencesOf(first, second);
}

/** What the guards say of a scenario, one after another. */
export function guardsOf({ verdicts }: Outcome): readonly GuardSummary[] {
  return summaryOf(verdicts);
}
