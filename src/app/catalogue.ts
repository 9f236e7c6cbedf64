import type { AnnexLanguage } from "../annex/language";
import type { CalcPlace } from "../annex/calc/layout";
import type { AnnexId, AnnexPlan } from "../annex/plan";
import { planStaffing } from "../annex/t01/plan";
import { planWorkload } from "../annex/t05/plan";
import type { AnnexWords } from "../annex/words";
import type { Turns } from "../model/turns";
import type { Calculation } from "./calculate";
import type { AnnexMemory } from "./memory";
import type { ScannedWorkbook } from "./scan-workbook";
import { SCENARIO_PLANNERS, realisableIn } from "./scenario-plans";
import { areaNamed } from "./target";

/** The annexes that can be written today. */
export const ANNEXES: readonly AnnexId[] = [
  "T1",
  "T2",
  "T3",
  "T4",
  "T5",
  "T6",
  "T7",
  "T8",
  "T17",
  "T18",
  "T0",
];

/** The names that anchor our blocks in a workbook. */
export const CALC_ANCHOR = "Syn_Calc";

export function anchorOf(annex: AnnexId): string {
  return `Syn_T${annex.slice(1).padStart(2, "0")}`;
}

/** What an annex cannot be made without. */
export type Need = "staffing" | "scenarios" | "years" | "workload" | "recharges";

const NEEDS: Readonly<Record<AnnexId, readonly Need[]>> = {
  T1: ["staffing"],
  T2: ["scenarios", "years"],
  T3: ["staffing", "scenarios", "years"],
  T4: ["scenarios", "years"],
  T5: ["workload"],
  T6: ["recharges", "years"],
  T7: ["scenarios", "years"],
  T8: ["scenarios", "years"],
  T17: ["scenarios", "years"],
  T18: ["scenarios", "years"],
  T0: [],
};

/** What the workbook holds, and what the engine makes of it. */
export type Known = { readonly scanned: ScannedWorkbook; readonly calculation: Calculation };

/** Whether the annex is written where nobody chooses: the lineage of the others only where it stands. */
export function isUsual(annex: AnnexId, known: Known): boolean {
  return annex !== "T0" || stands(annex, known);
}

/** Whether the annex stands in the workbook. */
export function stands(annex: AnnexId, { scanned }: Known): boolean {
  return areaNamed(scanned.outline, anchorOf(annex)) !== null;
}

/** What the annex needs and the workbook does not tell; null where it can be written. T0 needs any of the others. */
export function missingFor(annex: AnnexId, known: Known): Need | null {
  const { scanned, calculation } = known;
  if (annex === "T0") {
    const others = ANNEXES.filter((other) => other !== "T0");
    return others.some((other) => missingFor(other, known) === null) ? null : "staffing";
  }
  const has: Readonly<Record<Need, boolean>> = {
    staffing: scanned.scan.staffing !== null,
    scenarios: calculation.outcomes.some(({ effects }) => effects.length > 0),
    years: calculation.settings.years.length > 0,
    workload: scanned.scan.workloads.length > 0,
    recharges: calculation.input.recharges.length > 0,
  };
  return NEEDS[annex].find((need) => !has[need]) ?? null;
}

/** What annexes are made from. */
export type AnnexInput = Known & {
  /** Where the calculation sheet stands, or will; null where no annex needs one. */
  readonly calc: CalcPlace | null;
  readonly language: AnnexLanguage;
  readonly words: AnnexWords;
  readonly writtenOn: string;
  readonly memory: AnnexMemory | undefined;
  /** Ids of the scenarios that are shown; null for all. */
  readonly scenarios: readonly string[] | null;
};

/** Plans an annex but for T0, in turns; null where the workbook does not tell what it needs. */
export function* planAnnex(annex: Exclude<AnnexId, "T0">, input: AnnexInput): Turns<AnnexPlan | null> {
  const { scanned, calculation, calc, words, writtenOn, memory } = input;
  const { staffing, workloads } = scanned.scan;
  if (missingFor(annex, input)) return null;
  switch (annex) {
    case "T1":
      return (
        staffing &&
        planStaffing(staffing, { words, writtenOn, ...(memory ? { bandRows: bandRows(memory) } : {}) })
      );
    case "T5": {
      const assumptions = scanned.tables?.grids.assumptions != null;
      const realisable = calc && realisableIn({ ...input, calc });
      const outcome = calculation.workload;
      return planWorkload({ workloads, outcome, assumptions, realisable }, { words, writtenOn });
    }
    default:
      return calc && (yield* SCENARIO_PLANNERS[annex]({ ...input, calc }));
  }
}

/** Whether the annex adds up the calculation sheet: T5 does where there are scenarios. */
export function addsUp(annex: AnnexId, known: Known): boolean {
  return annex in SCENARIO_PLANNERS || (annex === "T5" && missingFor("T2", known) === null);
}

/** A chart's band keeps the height that it was written with. */
function bandRows(memory: AnnexMemory): number {
  return memory.rows.filter((row) => row.key.startsWith("band:")).length;
}
