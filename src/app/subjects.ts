import type { CalcPlace } from "../annex/calc/layout";
import { planningCalc } from "../annex/calc/plan";
import type { AnnexLanguage } from "../annex/language";
import type { AnnexId, AnnexPlan, PlanId } from "../annex/plan";
import type { Turns } from "../model/turns";
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
  /** In turns: of hundreds of measures a plan has tens of thousands of cells. */
  readonly plan: (how: PlanFor) => Turns<AnnexPlan | null>;
};

/** The annexes, and after them the calculation sheet where one of them adds it up. */
export function subjectsOf(
  annexes: readonly AnnexId[],
  known: Known,
  request: AnnexRequest,
): readonly Subject[] {
  const calc = plannedOnce(({ language, writtenOn }) =>
    planningCalc(known.calculation.calc, { words: request.words(language), language, writtenOn }),
  );
  /** Where the calculation sheet stands, or will. */
  function* place(language: AnnexLanguage): Turns<CalcPlace> {
    const { plan, layout } = yield* calc({ language, writtenOn: request.today, memory: undefined });
    const standing = areaNamed(known.scanned.outline, plan.anchor);
    const { sheet, row, column } = standing ?? { sheet: plan.sheet, row: 0, column: 0 };
    return { origin: { sheet, row, column }, layout };
  }
  const ids = annexes.filter((annex) => annex !== "T0");
  const planned = ids.map((annex) => ({
    id: annex,
    anchor: anchorOf(annex),
    owned: false,
    plan: plannedOnce(function* (how) {
      const calc = addsUp(annex, known) ? yield* place(how.language) : null;
      const { scenarios } = request;
      return yield* planAnnex(annex, {
        ...known,
        ...how,
        calc,
        words: request.words(how.language),
        scenarios,
      });
    }),
  }));
  const subjects: readonly Subject[] =
    ids.length < annexes.length ? [...planned, lineageSubject(planned, known, request)] : planned;
  const calcSubject: Subject = {
    id: "CALC",
    anchor: CALC_ANCHOR,
    owned: true,
    plan: function* (how) {
      return (yield* calc({ ...how, memory: undefined })).plan;
    },
  };
  return annexes.some((annex) => addsUp(annex, known)) ? [...subjects, calcSubject] : subjects;
}

/** Several ask for one and the same plan, and those of large workbooks take long: it is made once. */
function plannedOnce<Plan>(make: (how: PlanFor) => Turns<Plan>): (how: PlanFor) => Turns<Plan> {
  const made: { readonly how: PlanFor; readonly plan: Plan }[] = [];
  return function* (how) {
    const known = made.find(
      ({ how: { language, writtenOn, memory } }) =>
        language === how.language && writtenOn === how.writtenOn && memory === how.memory,
    );
    if (known) return known.plan;
    const plan = yield* make(how);
    made.push({ how, plan });
    yield;
    return plan;
  };
}
