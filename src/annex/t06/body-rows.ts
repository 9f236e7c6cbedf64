import type { Total } from "../../model/total";
import type { Whom } from "../../scenario/scenario-figures";
import type { EntityEffect } from "../../scenario/entity-effect";
import { periodsOf } from "../calc/recharge-columns";
import type { CalcPeriod } from "../calc/recharge-columns";
import { scenarioCell } from "../calc/layout";
import { call, number, own } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { minus, plus } from "../formula/logic";
import { invoiced, unknownInvoices } from "../invoices";
import type { PlannedCell, PlannedRow } from "../plan";
import { blankCells, fittedHeight, formulaCell, opening, textCell } from "../planned";
import { bodyName } from "../scenario-input";
import type { ScenarioChoices } from "../scenario-input";
import type { CellStyle } from "../style";
import { SYNERGY, countUnknown, sumSlots, sumYear } from "../sums";
import type { Criteria } from "../sums";
import type { SettledBody, SettledScenario } from "./input";

/** The first column of amounts. */
const AMOUNTS = 7;
const KINDS = ["own", "received", "issued", "after"] as const;
type Kind = (typeof KINDS)[number];

/** Each scenario: its bodies one by one, then all together, and that recharges come to nothing. */
export function bodyRows(
  scenarios: readonly SettledScenario[],
  choices: ScenarioChoices,
  first: number,
  widths: readonly number[],
): readonly PlannedRow[] {
  const rows: PlannedRow[] = [];
  for (const scenario of scenarios) {
    const invoices: { readonly received: number; readonly issued: number }[] = [];
    for (const body of scenario.bodies) {
      const at = first + rows.length;
      if (body.whom.kind === "body") invoices.push({ received: at + 1, issued: at + 2 });
      rows.push(...rowsOfBody(scenario, body, choices, at, widths));
    }
    rows.push(checkRow(scenario, invoices, choices, widths));
  }
  return rows;
}

function rowsOfBody(
  scenario: SettledScenario,
  body: SettledBody,
  choices: ScenarioChoices,
  first: number,
  widths: readonly number[],
): readonly PlannedRow[] {
  const { words, calc } = choices;
  const its = words.recharge;
  const name = nameOf(body.whom, choices);
  // A measure that names no body is invoiced to nobody.
  const kinds = body.whom.kind === "unknown" ? (["own"] as const) : KINDS;
  return kinds.map((kind): PlannedRow => {
    const style = kind === "after" ? "total" : "plain";
    const label: CellStyle = style === "total" ? "label-total" : "label";
    const cells = periodsOf(calc.layout).map((period, index) => {
      const effect = body.effects[index];
      return formulaCell(
        formulaOf(kind, scenario, body.whom, period, first, index, choices),
        style === "total" ? "money-total" : "money",
        {
          value: effect ? valueOf(kind, effect) : null,
          unit: "EUR",
          meaning: its.meaning(
            `${scenario.scenario.id}, ${name}, ${its[kind]}`,
            period === "full-year" ? its.fullYear : String(period),
          ),
          sources: [],
          live: true,
        },
      );
    });
    return {
      key: `settled:${scenario.scenario.id}:${name}:${kind}`,
      height: fittedHeight(["", its[kind], "", name], widths),
      ...opening(kind === "own"),
      cells: [
        formulaCell(scenarioCell(calc, scenario.number), style === "total" ? "label-total" : "label-linked"),
        textCell(its[kind], label),
        textCell("", label),
        textCell(name, label),
        ...blankCells(AMOUNTS - 4, label),
        ...cells,
        unknownCell(kind, scenario, body, choices, style === "total" ? "count-total" : "count-cell"),
      ],
    };
  });
}

function nameOf(whom: Whom, { words }: ScenarioChoices): string {
  if (whom.kind === "together") return words.together;
  return bodyName(whom.kind === "body" ? whom.entity : null, words);
}

/** Invoices received stand below zero, so that a column adds up. */
function valueOf(kind: Kind, { own: saving, recharge, after }: EntityEffect): number {
  const sums: Readonly<Record<Kind, Total<number>>> = { own: saving, after, ...recharge };
  return kind === "received" ? 0 - sums.received.sum : sums[kind].sum;
}

function formulaOf(
  kind: Kind,
  { number: scenario }: SettledScenario,
  whom: Whom,
  period: CalcPeriod,
  first: number,
  index: number,
  choices: ScenarioChoices,
): Expression {
  const { calc } = choices;
  const cell = (row: number) => own(first + row, AMOUNTS + index);
  if (kind === "after") return plus(cell(0), cell(1), cell(2));
  if (kind !== "own") {
    const sum = invoiced(kind, scenario, whom, period, choices);
    return kind === "received" ? minus(number(0), sum) : sum;
  }
  const criteria = ofBody(scenario, whom, choices);
  if (period === "full-year") return sumSlots(calc, "yearly", criteria);
  const [gross, offsets, oneOff] = (["gross", "offsets", "oneOff"] as const).map((block) =>
    sumYear(calc, block, period, criteria),
  );
  return minus(minus(gross ?? number(0), offsets ?? number(0)), oneOff ?? number(0));
}

function ofBody(scenario: number, whom: Whom, { codes }: ScenarioChoices): Criteria {
  if (whom.kind === "together") return { scenario, class: SYNERGY };
  return { scenario, class: SYNERGY, entity: whom.kind === "body" ? codes.entity(whom.entity) : 0 };
}

/** Of a full year: what is not known of that row. */
function unknownCell(
  kind: Kind,
  scenario: SettledScenario,
  { whom, effects }: SettledBody,
  choices: ScenarioChoices,
  style: CellStyle,
): PlannedCell {
  const { calc, words } = choices;
  const part = (of: Exclude<Kind, "after">): Expression =>
    of === "own"
      ? countUnknown(calc, "yearly", ofBody(scenario.number, whom, choices), words.unknown)
      : unknownInvoices(of, scenario.number, whom, "full-year", choices);
  const formula = kind === "after" ? plus(part("own"), part("received"), part("issued")) : part(kind);
  const [full] = effects;
  const counts = full && { own: full.own, after: full.after, ...full.recharge };
  return formulaCell(formula, style, {
    value: counts?.[kind].unknowns ?? 0,
    unit: "count",
    meaning: words.recharge.meaning(
      `${scenario.scenario.id}, ${nameOf(whom, choices)}`,
      words.scenario.unknowns,
    ),
    sources: [],
    live: true,
  });
}

/** What all bodies are invoiced and invoice, added up from their rows: nothing, or an invoice has no body here. */
function checkRow(
  { scenario, number: of }: SettledScenario,
  invoices_: readonly { readonly received: number; readonly issued: number }[],
  { words, calc }: ScenarioChoices,
  widths: readonly number[],
): PlannedRow {
  const its = words.recharge;
  const cells = periodsOf(calc.layout).map((period, index) => {
    const column = AMOUNTS + index;
    const parts = invoices_.flatMap(({ received, issued }) => [own(received, column), own(issued, column)]);
    const sum = parts.reduce<Expression>((total, part) => plus(total, part), number(0));
    return formulaCell(call("ROUND", sum, number(2)), "check", {
      value: 0,
      unit: "EUR",
      meaning: its.meaning(
        `${scenario.id}, ${its.check}`,
        period === "full-year" ? its.fullYear : String(period),
      ),
      sources: [],
      live: true,
    });
  });
  return {
    key: `check:${scenario.id}`,
    height: fittedHeight(["", its.check], widths),
    cells: [
      formulaCell(scenarioCell(calc, of), "label-linked"),
      textCell(its.check, "label"),
      ...blankCells(AMOUNTS - 2, "label"),
      ...cells,
      textCell("", "label"),
    ],
  };
}
