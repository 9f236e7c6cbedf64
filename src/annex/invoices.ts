import type { Whom } from "../scenario/scenario-figures";
import { openRecharge, rechargeBlock, rechargeColumn, rechargesOf } from "./calc/recharge-columns";
import type { CalcPeriod } from "./calc/recharge-columns";
import { call, number, text } from "./formula/expression";
import type { Expression } from "./formula/expression";
import { plus } from "./formula/logic";
import type { ScenarioChoices } from "./scenario-input";

/** Which side of an invoice somebody is on. */
export type Side = "received" | "issued";

/** The invoices of a scenario, those of every scenario with them, of all bodies, or of one on its side of them. */
export function invoiced(
  side: Side,
  scenario: number,
  whom: Whom,
  period: CalcPeriod,
  choices: ScenarioChoices,
): Expression {
  const { calc } = choices;
  const amounts = rechargesOf(calc, rechargeBlock(calc.layout, "amount", period));
  return overInvoices("SUMIFS", [amounts], side, scenario, whom, choices);
}

/** How many of them are not known in the period, or in one of the years. */
export function unknownInvoices(
  side: Side,
  scenario: number,
  whom: Whom,
  period: CalcPeriod | "a-year",
  choices: ScenarioChoices,
): Expression {
  const { calc, words } = choices;
  const unknown =
    period === "a-year"
      ? [rechargesOf(calc, openRecharge(calc.layout)), number(1)]
      : [rechargesOf(calc, rechargeBlock(calc.layout, "amount", period)), text(words.unknown)];
  return overInvoices("COUNTIFS", unknown, side, scenario, whom, choices);
}

function overInvoices(
  how: "SUMIFS" | "COUNTIFS",
  start: readonly Expression[],
  side: Side,
  scenario: number,
  whom: Whom,
  { calc, codes }: ScenarioChoices,
): Expression {
  const column = (of: "receiver" | "provider" | "invoice" | "scenario") =>
    rechargesOf(calc, rechargeColumn(of));
  const body =
    whom.kind === "body"
      ? [column(side === "received" ? "receiver" : "provider"), number(codes.entity(whom.entity))]
      : [];
  const of = (which: number) =>
    call(how, ...start, column("invoice"), number(1), ...body, column("scenario"), number(which));
  return plus(of(scenario), of(0));
}
