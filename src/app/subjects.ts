import type { CalcPlace } from "../annex/calc/layout";
import { planCalc } from "../annex/calc/plan";
import type { AnnexLanguage } from "../annex/language";
import type { AnnexId, AnnexPlan, PlanId } from "../annex/plan";
import type { AnnexRequest } from "./annex-request";
import { CALC_ANCHOR, addsUp, anchorOf, planAnnex } from "./catalogue";
import type { Known } from "./catalogue";
import { lineageSubject } from "./lineage";
import type { AnnexMemory } from "./memory";
import { areaNamed } from "./target";

/** When and how one is planned. */
export type PlanFor = {
  readonly language: AnnexLanguage;
  readonly writtenOn: string;
  readonly memory: AnnexMemory | undefined;
};

/** Something that a write puts into the workbook: an annex, or the calculation sheet. */
export type Subject = {
  readonly id: PlanId;
  readonly anchor: string;
  /** Every cell of the block is ours, and what a person types there is replaced. */
  readonly owned: boolean;
  readonly plan: (how: PlanFor) => AnnexPlan | null;
};

/** The annexes, and after them the calculation sheet where one of them adds it up. */
export function subjectsOf(
  annexes: readonly AnnexId[],
  known: Known,
  request: AnnexRequest,
): readonly Subject[] {
  const calc = plannedOnce(({ language, writtenOn }) =>
    planCalc(known.calculation.calc, { words: request.words(language), language, writtenOn }),
  );
  /** Where the calculation sheet stands, or will. */
  const place = (language: AnnexLanguage): CalcPlace => {
    const { plan, layout } = calc({ language, writtenOn: request.today, memory: undefined });
    const standing = areaNamed(known.scanned.outline, plan.anchor);
    const { sheet, row, column } = standing ?? { sheet: plan.sheet, row: 0, column: 0 };
    return { origin: { sheet, row, column }, layout };
  };
  const ids = annexes.filter((annex) => annex !== "T0");
  const planned = ids.map((annex) => ({
    id: annex,
    anchor: anchorOf(annex),
    owned: false,
    plan: plannedOnce((how) =>
      planAnnex(annex, {
        ...known,
        ...how,
        calc: addsUp(annex, known) ? place(how.language) : null,
        words: request.words(how.language),
        scenarios: request.scenarios,
      }),
    ),
  }));
  const subjects: readonly Subject[] =
    ids.length < annexes.length ? [...planned, lineageSubject(planned, known, request)] : planned;
  const calcSubject: Subject = {
    id: "CALC",
    anchor: CALC_ANCHOR,
    owned: true,
    plan: (how) => calc({ ...how, memory: undefined }).plan,
  };
  return annexes.some((annex) => addsUp(annex, known)) ? [...subjects, calcSubject] : subjects;
}

/** Several ask for one and the same plan, and those of large workbooks take long: it is made once. */
function plannedOnce<Plan>(make: (how: PlanFor) => Plan): (how: PlanFor) => Plan {
  const made: { readonly how: PlanFor; readonly plan: Plan }[] = [];
  return (how) => {
    const known = made.find(
      ({ how: { language, writtenOn, memory } }) =>
        language === how.language && writtenOn === how.writtenOn && memory === how.memory,
    );
    if (known) return known.plan;
    const plan = make(how);
    made.push({ how, plan });
    return plan;
  };
}
