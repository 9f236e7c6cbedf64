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
import { any, equals, isBlank, isNumber, joined, when, whenAll } from "../formula/logic";
import type { Figure, PlannedCell, PlannedRow } from "../plan";
import { blankCells, fittedHeight, formulaCell, opening, textCell } from "../planned";
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
      ...rows.map((row, index): PlannedRow => ({
        ...opening(index === 0),
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
  const fullYear = rechargeCell(calc, row.slot, rechargeBlock(calc.layout, "amount", "full-year"));
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
      when(isNumber(fullYear), number(0), number(1)),
      "count-cell",
      figure(full.amount === null ? 1 : 0, "count", words.scenario.unknowns),
    ),
  ];
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
  const same = ofPool(first.slot, choices);
  const sources = rows.flatMap(({ recharge }) => recharge.cells.cost ?? []);
  const columnOf = (period: CalcPeriod) => rechargesOf(calc, rechargeBlock(calc.layout, "amount", period));
  const figure = (value: number, unit: Figure["unit"], when_: string): Figure => {
    const meaning = its.meaning(`${its.pool} ${first.recharge.pool}`, when_);
    return { value, unit, meaning, sources, live: true };
  };
  return [
    textCell("", "label-total"),
    formulaCell(
      joined(text(`${its.pool.replaceAll("\n", " / ")} `), titleFormula(first, choices)),
      "label-total",
    ),
    ...blankCells(RECHARGE_LABELS, "label-total"),
    ...periodsOf(calc.layout).map((period) => {
      const amounts = rows.flatMap(({ full, years }) =>
        [full, ...years].filter((one) => one.period === period),
      );
      const sum = amounts.reduce((total, { amount }) => total + (amount ?? 0), 0);
      return formulaCell(
        call("SUMIFS", columnOf(period), ...same),
        "money-total",
        figure(sum, "EUR", period === "full-year" ? its.fullYear : String(period)),
      );
    }),
    formulaCell(
      call("COUNTIFS", columnOf("full-year"), text(words.unknown), ...same),
      "count-total",
      figure(rows.filter(({ full }) => full.amount === null).length, "count", words.scenario.unknowns),
    ),
  ];
}

/** Between the title and the amounts: provider, receiver, key, its value, its share. */
const RECHARGE_LABELS = 5;
