import type { Whom } from "../../scenario/scenario-figures";
import { afterYears, criteriaOf } from "../by-year";
import { call, number, own } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { minus, plus, times } from "../formula/logic";
import { invoiced, unknownInvoices } from "../invoices";
import type { Side } from "../invoices";
import type { GrantItem } from "../money-words";
import { countLacking, countUnknown, sumSlots, sumYear } from "../sums";
import type { GrantChoices, GrantInput } from "./input";
import { rowOf } from "./items";

const MUNICIPALITY: Whom = { kind: "body", entity: "municipality" };
const WELFARE_CENTRE: Whom = { kind: "body", entity: "welfare-centre" };

type Formulas = {
  /** From the rows of its own column. */
  readonly formula: (column: number) => Expression;
  /** From the calculation sheet: of a year, or of what has no date. */
  readonly direct: ((year: number | null) => Expression) | null;
  readonly unknowns: Expression | null;
};

/** Of an item of the scenario whose first row is `start`. */
export function formulasOf(
  item: GrantItem,
  input: GrantInput,
  start: number,
  choices: GrantChoices,
): Formulas {
  const at = (of: GrantItem | "share", column: number) =>
    own(start + (of === "share" ? 0 : rowOf(of, choices)), column);
  /** What the grant follows, and what stays after it. */
  const settled = (body: "Municipality" | "WelfareCentre" | "Other") =>
    choices.recharged ? (`settled${body}` as const) : (`before${body}` as const);
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
    case "beforeOther":
      return restOf((whom) => netFrom(input, whom, choices));
    case "before": {
      const parts = added("beforeMunicipality", "beforeWelfareCentre", "beforeOther");
      return from(parts, parts(unknowns));
    }
    case "rechargedMunicipality":
      return invoicesOf(input, MUNICIPALITY, choices);
    case "rechargedWelfareCentre":
      return invoicesOf(input, WELFARE_CENTRE, choices);
    case "rechargedOther":
      return restOf((whom) => invoicesOf(input, whom, choices));
    case "recharged": {
      const parts = added("rechargedMunicipality", "rechargedWelfareCentre", "rechargedOther");
      return from((column) => cents(parts(column)));
    }
    case "settledMunicipality":
    case "settledWelfareCentre":
    case "settledOther": {
      const parts = added(...SETTLED[item]);
      return from(parts, parts(unknowns));
    }
    case "received":
    case "paid":
      return from((column) => times(number(-1), at("share", column), at(settled("WelfareCentre"), column)));
    case "ofRecharges":
      return from((column) => times(number(-1), at("share", column), at("rechargedWelfareCentre", column)));
    case "difference":
      return from((column) => cents(minus(at("received", column), at("paid", column))));
    case "afterMunicipality":
      return from((column) => minus(at(settled("Municipality"), column), at("paid", column)));
    case "afterWelfareCentre":
      return from((column) => plus(at(settled("WelfareCentre"), column), at("received", column)));
    case "after":
      return from(added("afterMunicipality", "afterWelfareCentre", settled("Other")));
    case "unchanged":
      return from((column) => cents(minus(at("after", column), at("before", column))));
  }
}

const SETTLED = {
  settledMunicipality: ["beforeMunicipality", "rechargedMunicipality"],
  settledWelfareCentre: ["beforeWelfareCentre", "rechargedWelfareCentre"],
  settledOther: ["beforeOther", "rechargedOther"],
} as const satisfies Partial<Record<GrantItem, readonly GrantItem[]>>;

/** Of all together what neither of both bodies has. */
function restOf(of: (whom: Whom) => Formulas): Formulas {
  const all = of({ kind: "together" });
  const bodies = [of(MUNICIPALITY), of(WELFARE_CENTRE)];
  const left = (part: (formulas: Formulas) => Expression | null | undefined) =>
    bodies.reduce<Expression>((rest, body) => minus(rest, part(body) ?? number(0)), part(all) ?? number(0));
  return {
    formula: () => number(0),
    direct: (year) => left(({ direct }) => direct?.(year)),
    unknowns: left(({ unknowns }) => unknowns),
  };
}

/** What somebody invoices less what it is invoiced, from the calculation sheet. */
function invoicesOf({ number: scenario }: GrantInput, whom: Whom, choices: GrantChoices): Formulas {
  const sum = (side: Side, year: number) => invoiced(side, scenario, whom, year, choices);
  const unknown = (side: Side) => unknownInvoices(side, scenario, whom, "a-year", choices);
  return {
    formula: () => number(0),
    direct: (year) => (year === null ? number(0) : minus(sum("issued", year), sum("received", year))),
    unknowns: plus(unknown("issued"), unknown("received")),
  };
}

/** A check is nil to the cent. */
function cents(amount: Expression): Expression {
  return call("ROUND", amount, number(2));
}

/** Gross − offsets − one-off of somebody, from the calculation sheet. */
function netFrom(input: GrantInput, whom: Whom, choices: GrantChoices): Formulas {
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
