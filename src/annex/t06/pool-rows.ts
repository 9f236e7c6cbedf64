import {
  periodsOf,
  rechargeBlock,
  rechargeCell,
  rechargeColumn,
  rechargesOf,
} from "../calc/recharge-columns";
import type { CalcPeriod, RechargeColumn } from "../calc/recharge-columns";
import { typedAt } from "../calc/typed";
import { binary, call, number, text } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { any, equals, isBlank, isNumber, joined, minus, when, whenAll } from "../formula/logic";
import type { Figure, PlannedCell, PlannedRow } from "../plan";
import { blankCells, fittedHeight, formulaCell, textCell } from "../planned";
import { bodyName } from "../scenario-input";
import type { ScenarioChoices } from "../scenario-input";
import type { Pool, PoolRow } from "./input";

/** The row's title in the annex's language, or in both. */
export function poolTitle({ recharge }: PoolRow, { titles }: ScenarioChoices): string {
  const words = titles.map((title) => recharge[title]).filter((title) => title !== "");
  return [...new Set(words)].join(" / ") || recharge.pool;
}

/** Each pool: a row for each body that it serves, then the pool whole. */
export function poolRows(
  pools: readonly Pool[],
  choices: ScenarioChoices,
  widths: readonly number[],
): readonly PlannedRow[] {
  return pools.flatMap((rows): readonly PlannedRow[] => {
    const [first] = rows;
    if (!first) return [];
    const title = poolTitle(first, choices);
    return [
      ...rows.map((row): PlannedRow => ({
        key: `recharge:${row.slot}`,
        height: fittedHeight(textsOf(row, choices), widths),
        cells: rowCells(row, choices),
      })),
      {
        key: `pool:${first.slot}`,
        height: fittedHeight(["", `${choices.words.recharge.pool} ${title}`], widths),
        cells: totalCells(first, rows, choices),
      },
    ];
  });
}

/** As long as what its formulas show: bodies and the key have two names where the annex has two languages. */
function textsOf(row: PoolRow, choices: ScenarioChoices): readonly string[] {
  const { words, languages } = choices;
  const { provider, receiver } = row.recharge;
  const key = languages > 1 ? words.recharge.key : "";
  return ["", poolTitle(row, choices), bodyName(provider, words), bodyName(receiver, words), key];
}

function rowCells(row: PoolRow, choices: ScenarioChoices): readonly PlannedCell[] {
  const { words, calc } = choices;
  const its = words.recharge;
  const c = (column: RechargeColumn) => rechargeCell(calc, row.slot, rechargeColumn(column));
  const { recharge, full } = row;
  const sources = [recharge.cells.cost, recharge.cells.keyValue].flatMap((at) => at ?? []);
  const figure = (value: number | null, unit: Figure["unit"], what: string): Figure => ({
    value,
    unit,
    meaning: its.meaning(`${recharge.pool}, ${what}`, its.fullYear),
    sources,
    live: true,
  });
  const key = c("keyValue");
  const known = when(
    isNumber(key),
    when(binary(key, ">=", number(0)), key, text(words.unknown)),
    text(words.unknown),
  );
  const scenario = when(isBlank(c("scenarioText")), text(its.every), c("scenarioText"));
  const unknowns = [full, ...row.years].filter(({ amount }) => amount === null).length;
  return [
    formulaCell(scenario, "label-linked"),
    formulaCell(titleFormula(row, choices), "label-linked"),
    formulaCell(c("providerWord"), "label-linked"),
    formulaCell(c("receiverWord"), "label-linked"),
    formulaCell(c("keyWord"), "label-linked"),
    formulaCell(known, "number-linked", figure(recharge.keyValue, "count", its.keyValue)),
    formulaCell(shareFormula(row, choices), "share", figure(full.share, "share", its.share)),
    ...periodsOf(calc.layout).map((period) => {
      const amount = [full, ...row.years].find((one) => one.period === period)?.amount ?? null;
      return formulaCell(
        rechargeCell(calc, row.slot, rechargeBlock(calc.layout, "amount", period)),
        "money-linked",
        {
          ...figure(amount, "EUR", recharge.receiver ?? words.unknown),
          meaning: its.meaning(recharge.pool, period === "full-year" ? its.fullYear : String(period)),
        },
      );
    }),
    formulaCell(
      unknownIn(row.slot, choices),
      "count-cell",
      figure(unknowns, "count", words.scenario.unknowns),
    ),
  ];
}

/** How many of the row's amounts are not known: those are no numbers. */
function unknownIn(slot: number, { calc }: ScenarioChoices): Expression {
  const periods = periodsOf(calc.layout);
  const first = rechargeBlock(calc.layout, "amount", "full-year");
  const counts = periods.map((_, index) => isNumber(rechargeCell(calc, slot, first + index)));
  const known = counts.map((test) => when(test, number(1), number(0)));
  return known.reduce<Expression>((left, one) => minus(left, one), number(periods.length));
}

/** The titles as they stand in the table; the pool's id where it has none. */
function titleFormula({ slot }: PoolRow, { titles, calc }: ScenarioChoices): Expression {
  const n = number(slot + 1);
  const id = rechargeCell(calc, slot, rechargeColumn("pool"));
  const [first, second] = titles.map((title) =>
    typedAt(`Syn_Recharge_${title === "titleNl" ? "TitleNl" : "TitleFr"}`, n),
  );
  if (!first) return id;
  if (!second) return when(isBlank(first), id, first);
  const both = when(any(isBlank(second), equals(first, second)), first, joined(first, text(" / "), second));
  return when(isBlank(first), when(isBlank(second), id, second), both);
}

/** In a full year: its key of all those of its pool. */
function shareFormula({ slot }: PoolRow, choices: ScenarioChoices): Expression {
  const { calc, words } = choices;
  const column = rechargeBlock(calc.layout, "key", "full-year");
  const key = rechargeCell(calc, slot, column);
  const same = ofPool(slot, choices);
  const all = rechargesOf(calc, column);
  const sum = call("SUMIFS", all, ...same);
  const tests = [
    isNumber(key),
    equals(call("COUNTIFS", all, text(words.unknown), ...same), number(0)),
    binary(sum, ">", number(0)),
  ];
  return when(isBlank(key), number(0), whenAll(tests, binary(key, "/", sum), text(words.unknown)));
}

function ofPool(slot: number, { calc }: ScenarioChoices): readonly Expression[] {
  return (["poolKey", "scenario"] as const).flatMap((column) => [
    rechargesOf(calc, rechargeColumn(column)),
    rechargeCell(calc, slot, rechargeColumn(column)),
  ]);
}

function totalCells(
  first: PoolRow,
  rows: readonly PoolRow[],
  choices: ScenarioChoices,
): readonly PlannedCell[] {
  const { words, calc } = choices;
  const its = words.recharge;
  const { pool } = first.recharge;
  const title = titleFormula(first, choices);
  const amountsOf = (period: CalcPeriod) =>
    rows.map((row) => [row.full, ...row.years].find((one) => one.period === period)?.amount ?? null);
  const sum = (amounts: readonly (number | null)[]) =>
    amounts.reduce((total: number, amount) => total + (amount ?? 0), 0);
  const periods = periodsOf(calc.layout);
  const unknowns = periods.flatMap(amountsOf).filter((amount) => amount === null).length;
  const unknown = periods.map((period) =>
    call(
      "COUNTIFS",
      rechargesOf(calc, rechargeBlock(calc.layout, "amount", period)),
      text(words.unknown),
      ...ofPool(first.slot, choices),
    ),
  );
  return [
    textCell("", "label-total"),
    formulaCell(joined(text(`${its.pool.replaceAll("\n", " / ")} `), title), "label-total"),
    ...blankCells(RECHARGE_LABELS, "label-total"),
    ...periods.map((period) =>
      formulaCell(
        call(
          "SUMIFS",
          rechargesOf(calc, rechargeBlock(calc.layout, "amount", period)),
          ...ofPool(first.slot, choices),
        ),
        "money-total",
        {
          value: sum(amountsOf(period)),
          unit: "EUR",
          meaning: its.meaning(`${its.pool} ${pool}`, period === "full-year" ? its.fullYear : String(period)),
          sources: rows.flatMap(({ recharge }) => recharge.cells.cost ?? []),
          live: true,
        },
      ),
    ),
    formulaCell(
      unknown.reduce((left, right) => binary(left, "+", right)),
      "count-total",
      {
        value: unknowns,
        unit: "count",
        meaning: its.meaning(`${its.pool} ${pool}`, words.scenario.unknowns),
        sources: [],
        live: true,
      },
    ),
  ];
}

/** Between the title and the amounts: provider, receiver, key, its value, its share. */
const RECHARGE_LABELS = 5;
