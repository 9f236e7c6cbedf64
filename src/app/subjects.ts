import type { CalcPlace } from "../annex/calc/layout";
import { planCalc } from "../annex/calc/plan";
import type { AnnexLanguage } from "../annex/language";
import type { AnnexId, AnnexPlan, PlanId } from "../annex/plan";
import type { AnnexRequest } from "./annex-request";
import { CALC_ANCHOR, addsUp, anchorOf, planAnnex } from "./catalogue";
import type { Known } from "./catalogue";
import { lineageSubject } from "./lineage";
import type { AnnexMemory } from "./memory";
import { sameName } from "./target";

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
  const places = new Map<AnnexLanguage, CalcPlace>();
  const place = (language: AnnexLanguage): CalcPlace => {
    const found = places.get(language) ?? calcPlace(known, request, language);
    places.set(language, found);
    return found;
  };
  const ids = annexes.filter((annex) => annex !== "T0");
  const planned = ids.map((annex) => ({
    id: annex,
    anchor: anchorOf(annex),
    owned: false,
    plan: (how: PlanFor) =>
      planAnnex(annex, {
        ...known,
        ...how,
        calc: addsUp(annex, known) ? place(how.language) : null,
        words: request.words(how.language),
        scenarios: request.scenarios,
      }),
  }));
  const subjects: readonly Subject[] =
    ids.length < annexes.length ? [...planned, lineageSubject(planned, known, request)] : planned;
  return annexes.some((annex) => addsUp(annex, known))
    ? [...subjects, calcSubject(known, request)]
    : subjects;
}

function calcSubject({ calculation }: Known, request: AnnexRequest): Subject {
  return {
    id: "CALC",
    anchor: CALC_ANCHOR,
    owned: true,
    plan: ({ language, writtenOn }) =>
      planCalc(calculation.calc, { words: request.words(language), language, writtenOn }).plan,
  };
}

/** Where the calculation sheet stands, or will. */
function calcPlace(
  { scanned, calculation }: Known,
  request: AnnexRequest,
  language: AnnexLanguage,
): CalcPlace {
  const words = request.words(language);
  const { plan, layout } = planCalc(calculation.calc, { words, language, writtenOn: request.today });
  const standing = scanned.outline.names.find(({ name }) => sameName(name, plan.anchor))?.area;
  const { sheet, row, column } = standing ?? { sheet: plan.sheet, row: 0, column: 0 };
  return { origin: { sheet, row, column }, layout };
}
