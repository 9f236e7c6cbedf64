import type { CalcPlace } from "../../src/annex/calc/layout";
import type { AnnexLanguage } from "../../src/annex/language";
import type { AnnexPlan } from "../../src/annex/plan";
import { planWorkload } from "../../src/annex/t05/plan";
import { calculate } from "../../src/app/calculate";
import type { Calculation } from "../../src/app/calculate";
import type { ScenarioAnnex } from "../../src/app/scenario-plans";
import { SCENARIO_PLANNERS, realisableIn } from "../../src/app/scenario-plans";
import { atOnce } from "../../src/model/turns";
import { annexWords } from "../../src/text/annex-words";
import type { readBook } from "./calc-book";

const WRITTEN_ON = "23/11/2026";

/** What the add-in makes of a book, read. */
export function calculationOf({
  scanned,
  input,
  measures,
  profiles,
  pivots,
  optional,
}: ReturnType<typeof readBook>): Calculation {
  const grids = {
    scenarios: null,
    measures,
    assumptions: null,
    mechanisms: null,
    lists: null,
    profiles,
    pivots,
    ...optional,
  };
  return calculate(scanned, { input, grids });
}

/** The plans of all annexes of scenarios, for a calculation sheet that stands at `calc`; T5 where there is workload. */
export function annexPlans(
  calculation: Calculation,
  calc: CalcPlace,
  language: AnnexLanguage,
  { workloads }: ReturnType<typeof readBook>["scanned"],
): readonly AnnexPlan[] {
  const words = annexWords(language);
  const input = { calculation, calc, language, words, writtenOn: WRITTEN_ON, scenarios: null };
  const plan = (annex: ScenarioAnnex) => atOnce(SCENARIO_PLANNERS[annex](input));
  const workload =
    workloads.length > 0
      ? planWorkload(
          {
            workloads,
            outcome: calculation.workload,
            assumptions: true,
            realisable: realisableIn(input),
          },
          { words, writtenOn: WRITTEN_ON },
        )
      : null;
  const recharges = calculation.input.recharges.length > 0 ? plan("T6") : null;
  return [
    plan("T2"),
    plan("T3"),
    plan("T4"),
    workload,
    recharges,
    plan("T7"),
    plan("T8"),
    plan("T17"),
    plan("T18"),
  ].filter((plan) => plan !== null);
}
