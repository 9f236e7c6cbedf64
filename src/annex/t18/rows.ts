import type { GrantEffect } from "../../scenario/grant";
import type { ItemByYear } from "../../scenario/money-by-year";
import type { Whom } from "../../scenario/scenario-figures";
import { afterYears, criteriaOf, overYears } from "../by-year";
import type { ByYearRow } from "../by-year";
import { assumption } from "../calc/typed";
import { call, number, own } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { minus, plus, times } from "../formula/logic";
import { GRANT_ITEMS } from "../money-words";
import type { GrantItem } from "../money-words";
import type { ScenarioChoices } from "../scenario-input";
import { countLacking, countUnknown, sumSlots, sumYear } from "../sums";
import type { GrantInput } from "./input";

/** A scenario's rows: the share that the grant covers, then the items. */
export const ROWS = GRANT_ITEMS.length + 1;

const MUNICIPALITY: Whom = { kind: "body", entity: "municipality" };
const WELFARE_CENTRE: Whom = { kind: "body", entity: "welfare-centre" };

type GrantRow = ByYearRow & { readonly key: GrantItem | "share" };

/** The rows of a scenario, of which the first stands in `start`. */
export function grantRows(input: GrantInput, start: number, choices: ScenarioChoices): readonly GrantRow[] {
  const { words } = choices;
  const its = words.grant;
  const { total, undated } = afterYears(choices);
  const share = assumption("grant-share", number(1));
  const items = GRANT_ITEMS.map((item, index): GrantRow => {
    const row = start + 1 + index;
    const { formula, direct, unknowns } = formulasOf(item, input, start, choices);
    const check = item === "difference" || item === "unchanged";
    return {
      key: item,
      body: bodyOf(item, choices),
      item: its.items[item],
      look: check ? "check" : item === "before" || item === "after" ? "total" : "plain",
      unit: "EUR",
      values: valuesOf(item, input),
      year: (column, year) => direct?.(year) ?? formula(column),
      total: check ? formula(total) : overYears(row, choices),
      undated: direct?.(null) ?? formula(undated),
      unknowns,
    };
  });
  const part: GrantRow = {
    key: "share",
    opens: true,
    body: "",
    item: its.share,
    look: "plain",
    unit: "share",
    style: "share",
    values: {
      years: input.years.map(() => input.share),
      total: null,
      undated: input.share,
      unknowns: null,
      measures: [],
    },
    year: () => share,
    total: null,
    undated: share,
    unknowns: null,
  };
  return [part, ...items];
}

type Formulas = {
  /** From the rows of its own column. */
  readonly formula: (column: number) => Expression;
  /** From the calculation sheet: of a year, or of what has no date. */
  readonly direct: ((year: number | null) => Expression) | null;
  readonly unknowns: Expression | null;
};

function formulasOf(item: GrantItem, input: GrantInput, start: number, choices: ScenarioChoices): Formulas {
  const at = (of: GrantItem | "share", column: number) =>
    own(start + (of === "share" ? 0 : 1 + GRANT_ITEMS.indexOf(of)), column);
  const from = (formula: Formulas["formula"], unknowns: Expression | null = null): Formulas => ({
    formula,
    direct: null,
    unknowns,
  });
  const added =
    (...parts: readonly GrantItem[]) =>
    (column: number) =>
      call("SUM", ...parts.map((part) => at(part, column)));
  const { unknowns } = afterYears(choices);
  switch (item) {
    case "beforeMunicipality":
      return netFrom(input, MUNICIPALITY, choices);
    case "beforeWelfareCentre":
      return netFrom(input, WELFARE_CENTRE, choices);
    case "beforeOther": {
      const all = netFrom(input, { kind: "together" }, choices);
      const [one, two] = [MUNICIPALITY, WELFARE_CENTRE].map((whom) => netFrom(input, whom, choices));
      const left = (whole: Expression | null, ...parts: readonly (Expression | null | undefined)[]) =>
        parts.reduce<Expression>((rest, part) => minus(rest, part ?? number(0)), whole ?? number(0));
      return {
        ...all,
        direct: (year) => left(all.direct?.(year) ?? null, one?.direct?.(year), two?.direct?.(year)),
        unknowns: left(all.unknowns, one?.unknowns, two?.unknowns),
      };
    }
    case "before": {
      const parts = added("beforeMunicipality", "beforeWelfareCentre", "beforeOther");
      return from(parts, parts(unknowns));
    }
    case "received":
    case "paid":
      return from((column) => times(number(-1), at("share", column), at("beforeWelfareCentre", column)));
    case "difference":
      return from((column) => cents(minus(at("received", column), at("paid", column))));
    case "afterMunicipality":
      return from((column) => minus(at("beforeMunicipality", column), at("paid", column)));
    case "afterWelfareCentre":
      return from((column) => plus(at("beforeWelfareCentre", column), at("received", column)));
    case "after":
      return from(added("afterMunicipality", "afterWelfareCentre", "beforeOther"));
    case "unchanged":
      return from((column) => cents(minus(at("after", column), at("before", column))));
  }
}

/** A check is nil to the cent. */
function cents(amount: Expression): Expression {
  return call("ROUND", amount, number(2));
}

/** Gross − offsets − one-off of somebody, from the calculation sheet. */
function netFrom(input: GrantInput, whom: Whom, choices: ScenarioChoices): Formulas {
  const { calc, words } = choices;
  const criteria = criteriaOf(input, whom, choices);
  const open = { ...criteria, dated: 0, counted: 1 };
  const of = (year: number | null, block: "gross" | "offsets" | "oneOff") =>
    year === null ? sumSlots(calc, UNDATED[block], open) : sumYear(calc, block, year, criteria);
  const counted = { ...criteria, counted: 1 };
  return {
    formula: () => number(0),
    direct: (year) => minus(minus(of(year, "gross"), of(year, "offsets")), of(year, "oneOff")),
    unknowns: plus(
      countLacking(calc, "saving", counted, words.unknown),
      countUnknown(calc, "spending", counted, words.unknown),
    ),
  };
}

const UNDATED = { gross: "saving", offsets: "spending", oneOff: "oneOff" } as const;

function bodyOf(item: GrantItem, { words }: ScenarioChoices): string {
  switch (item) {
    case "beforeMunicipality":
    case "paid":
    case "afterMunicipality":
      return words.entity.municipality;
    case "beforeWelfareCentre":
    case "received":
    case "afterWelfareCentre":
      return words.entity["welfare-centre"];
    case "beforeOther":
      return words.grant.other;
    default:
      return words.together;
  }
}

function valuesOf(item: GrantItem, { nets, years, total, undated }: GrantInput): ItemByYear {
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
    case "difference":
    case "unchanged":
      return 0;
  }
}
