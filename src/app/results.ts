import { entityKey } from "../model/entity";
import type { Workload } from "../model/workload";
import { differencesOf } from "../scenario/difference";
import type { Difference } from "../scenario/difference";
import type { Outcome } from "../scenario/outcome";
import { realisableOf } from "../scenario/realisable";
import type { Realisable, RealisableOutcome } from "../scenario/realisable";
import { baselineCells, scenarioFigures } from "../scenario/scenario-figures";
import type { ScenarioFigures, Whom } from "../scenario/scenario-figures";
import { explainFigure } from "../scenario/explain";
import type { Asked, ExplainedFigure } from "../scenario/explain";
import { summaryOf } from "../scenario/verdict";
import type { GuardSummary } from "../scenario/verdict";
import { workloadOf } from "../scenario/workload";
import type { WorkloadOutcome } from "../scenario/workload";
import type { Address } from "../sheet/address";
import type { Calculation } from "./calculate";
import type { Known } from "./catalogue";

/** What the scenarios of a workbook come to, each figure with what it rests on. */
export type Results = {
  /** One for each scenario, in the order of their table. */
  readonly scenarios: readonly ScenarioFigures[];
  /** The cells of real FTE behind the position of a body. */
  readonly baseline: (whom: Whom) => readonly Address[];
  readonly workloads: readonly Workload[];
  /** The workload as the workbook has it (null), or at another target ratio. */
  readonly workloadAt: (targetRatio: number | null) => WorkloadResults;
  /** Whether the workbook has a cell for the target ratio. */
  readonly keepsTarget: boolean;
  /** The measures and inputs that make a figure of a scenario. */
  readonly explain: (scenario: string, asked: Asked) => ExplainedFigure | null;
};

/** Ratios, need and capacity freed, and what each scenario lets be realised of it. */
export type WorkloadResults = WorkloadOutcome & {
  readonly realisableBy: readonly {
    readonly scenario: string;
    /** One for each row of the workload; null of one that names no body. */
    readonly rows: readonly (Realisable | null)[];
    readonly together: RealisableOutcome["together"];
  }[];
};

export function resultsOf({ scanned, calculation }: Known): Results {
  const { outcomes, basis, input } = calculation;
  const { workloads } = scanned.scan;
  return {
    scenarios: scenarioFigures(outcomes, basis),
    baseline: (whom) => baselineCells(basis, whom),
    workloads,
    workloadAt: (targetRatio) => workloadResults(calculation, workloads, targetRatio),
    keepsTarget: input.assumptions.some(({ id, at }) => id === "target-ratio" && at !== null),
    explain: (id, asked) => {
      const outcome = outcomes.find(({ scenario }) => scenario.id === id);
      return outcome ? explainFigure(outcome, basis, asked) : null;
    },
  };
}

export function workloadResults(
  { outcomes, basis, settings }: Pick<Calculation, "outcomes" | "basis" | "settings">,
  workloads: readonly Workload[],
  ratio: number | null,
): WorkloadResults {
  const targetRatio = ratio ?? settings.targetRatio;
  const workload = workloadOf(workloads, { ...settings, targetRatio });
  const realisableBy = outcomes.flatMap((outcome) => {
    const found = realisableOf(outcome, basis, workload);
    if (!found) return [];
    const rows = workload.rows.map(
      ({ entity }) => found.bodies.find((body) => entity && body.entity === entityKey(entity)) ?? null,
    );
    return [{ scenario: outcome.scenario.id, rows, together: found.together }];
  });
  return { ...workload, realisableBy };
}

/** What two scenarios say differently, measure by measure. */
export function compareScenarios(first: Outcome, second: Outcome): readonly Difference[] {
  return differencesOf(first, second);
}

/** What the guards say of a scenario, one after another. */
export function guardsOf({ verdicts }: Outcome): readonly GuardSummary[] {
  return summaryOf(verdicts);
}
