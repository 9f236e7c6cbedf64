import type { GrantEffect } from "../../scenario/grant";
import type { ItemByYear } from "../../scenario/money-by-year";
import type { GrantItem } from "../money-words";
import type { GrantInput } from "./input";

/** What the engine says of a row. */
export function valuesOf(item: GrantItem, input: GrantInput): ItemByYear {
  const { nets, years, total, undated } = input;
  const recharged = ofRecharges(input)[item];
  if (recharged) return recharged;
  const of = (effect: GrantEffect) => amountOf(item, effect);
  const { municipality, welfareCentre, other } = nets;
  const counts: Readonly<Partial<Record<GrantItem, number | null>>> = {
    beforeMunicipality: municipality.unknowns,
    beforeWelfareCentre: welfareCentre.unknowns,
    beforeOther: other.unknowns,
    before: [municipality, welfareCentre, other].reduce((sum, { unknowns }) => sum + (unknowns ?? 0), 0),
  };
  const its = {
    beforeMunicipality: [municipality],
    beforeOther: [other],
    beforeWelfareCentre: [welfareCentre],
    received: [welfareCentre],
    paid: [welfareCentre],
    afterWelfareCentre: [welfareCentre],
    afterMunicipality: [municipality, welfareCentre],
  } as const;
  const rests = item in its ? its[item as keyof typeof its] : [municipality, welfareCentre, other];
  return {
    years: years.map(of),
    total: of(total),
    undated: of(undated),
    unknowns: counts[item] ?? null,
    measures: [...new Set(rests.flatMap(({ measures }) => measures))],
  };
}

/** Of the rows that recharges make. */
function ofRecharges({
  recharged,
  settled,
  ofRecharges: part,
}: GrantInput): Partial<Record<GrantItem, ItemByYear>> {
  const nil = { ...recharged.other, years: recharged.other.years.map(() => 0), total: 0, unknowns: null };
  return {
    rechargedMunicipality: recharged.municipality,
    rechargedWelfareCentre: recharged.welfareCentre,
    rechargedOther: recharged.other,
    recharged: nil,
    settledMunicipality: settled.municipality,
    settledWelfareCentre: settled.welfareCentre,
    settledOther: settled.other,
    ofRecharges: part,
  };
}

function amountOf(item: GrantItem, { before, change, after }: GrantEffect): number {
  const sum = ({ municipality, welfareCentre, other }: GrantEffect["before"]) =>
    municipality + welfareCentre + other;
  switch (item) {
    case "beforeMunicipality":
      return before.municipality;
    case "beforeWelfareCentre":
      return before.welfareCentre;
    case "beforeOther":
      return before.other;
    case "before":
      return sum(before);
    case "received":
    case "paid":
      return change;
    case "afterMunicipality":
      return after.municipality;
    case "afterWelfareCentre":
      return after.welfareCentre;
    case "after":
      return sum(after);
    default:
      return 0;
  }
}
