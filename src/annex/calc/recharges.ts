import { binary, call, fixed, named, number, own, text } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { anyIs, equals, isBlank, isNumber, minus, not, times, when, whenAll } from "../formula/logic";
import type { AnnexLanguage } from "../language";
import type { Figure, PlannedRow } from "../plan";
import {
  blankCells,
  columnHeads,
  emptyRow,
  formulaCell,
  ofFigures,
  ofMarks,
  ofWords,
  textCell,
} from "../planned";
import type { CellStyle } from "../style";
import type { AnnexWords } from "../words";
import type { CalcInput, RechargeSlot } from "./input";
import type { CalcLayout } from "./layout";
import { firstOf, positionIn } from "./places";
import {
  RECHARGE_BLOCKS,
  RECHARGE_COLUMNS,
  ownRecharges,
  periodsOf,
  rechargeBlock,
  rechargeColumn,
} from "./recharge-columns";
import type { CalcPeriod, RechargeBlock, RechargeColumn } from "./recharge-columns";
import { codeOf, rowInLists, typedAt } from "./typed";
import { listedWord } from "./listed-word";
import { LEFT_WIDTHS } from "./widths";

/** A year that never comes. */
const NEVER = 9999;

/** What is typed, by the defined name of its column. */
const TYPED: Readonly<Partial<Record<RechargeColumn, string>>> = {
  pool: "Pool",
  scenarioText: "Scenario",
  providerText: "Provider",
  receiverText: "Receiver",
  keyText: "Key",
  cost: "Cost",
  keyValue: "KeyValue",
};

const STYLES: Readonly<Partial<Record<RechargeColumn, CellStyle>>> = {
  n: "order",
  cost: "money-linked",
  keyValue: "number-linked",
  from: "order",
  until: "order",
  providerWord: "text",
  receiverWord: "text",
  keyWord: "text",
};

/** A row for each row of the recharges' table, by position; none where the workbook has no such table. */
export function rechargeRows(
  input: CalcInput,
  layout: CalcLayout,
  words: AnnexWords,
  language: AnnexLanguage,
): readonly PlannedRow[] {
  if (layout.recharges === 0) return [];
  const its = words.recharge.calc;
  const periods = periodsOf(layout);
  const eachPeriod = <Made>(make: (block: RechargeBlock, period: CalcPeriod) => Made) =>
    RECHARGE_BLOCKS.flatMap((block) => periods.map((period) => make(block, period)));
  const headings = [
    ...RECHARGE_COLUMNS.map((column) => headingOf(column, words)),
    ...eachPeriod((block, period) => {
      const what = block === "key" ? words.recharge.keyValue : its.amount;
      return `${what} ${period === "full-year" ? words.recharge.fullYear : String(period)}`;
    }),
    words.calc.left.lacking,
  ];
  const over = call(
    "MAX",
    number(0),
    minus(call("ROWS", named("Syn_Recharge_Pool")), number(layout.recharges)),
  );
  return [
    {
      key: "recharges:title",
      height: null,
      cells: [
        textCell(its.recharges, "section"),
        ...blankCells(2, "section"),
        textCell(words.calc.parameters.over.replaceAll("\n", " / "), "section"),
        formulaCell(over, "check"),
        ...blankCells(headings.length - 5, "section"),
      ],
    },
    columnHeads(
      "recharges:names",
      headings.map((heading, index) => {
        const column = RECHARGE_COLUMNS[index];
        const last = index === headings.length - 1 ? "code" : "money";
        const style = column === undefined ? last : (STYLES[column] ?? styleOf(column));
        const of = style.startsWith("text")
          ? ofWords
          : style === "code" || style === "order"
            ? ofMarks
            : ofFigures;
        return of(heading, LEFT_WIDTHS[index] ?? 0);
      }),
    ),
    ...Array.from({ length: layout.recharges }, (_, slot): PlannedRow => {
      const values = input.recharges?.[slot] ?? null;
      return {
        key: `recharges:${slot}`,
        height: null,
        cells: [
          ...RECHARGE_COLUMNS.map((column) =>
            formulaCell(columnFormula(column, slot, layout, language), STYLES[column] ?? styleOf(column)),
          ),
          ...eachPeriod((block, period) =>
            block === "key"
              ? formulaCell(keyFormula(period, slot, layout, words.unknown), "number")
              : formulaCell(
                  amountFormula(period, slot, layout, words.unknown),
                  "money",
                  amountFigure(values, period, words),
                ),
          ),
          formulaCell(openFormula(slot, layout, words.unknown), "code"),
        ],
      };
    }),
    emptyRow("space:recharges"),
  ];
}

function headingOf(column: RechargeColumn, { recharge, calc, scenario }: AnnexWords): string {
  const its = recharge.calc;
  switch (column) {
    case "n":
      return calc.number;
    case "first":
      return calc.first;
    case "pool":
    case "poolKey":
      return its.poolId;
    case "scenario":
    case "scenarioText":
      return scenario.scenario;
    case "cost":
    case "from":
    case "until":
    case "invoice":
      return its[column];
    case "keyValue":
      return recharge.keyValue;
    default:
      if (column.startsWith("key")) return recharge.key;
      return column.startsWith("provider") ? recharge.provider : recharge.receiver;
  }
}

function styleOf(column: RechargeColumn): CellStyle {
  return column in TYPED ? "text-linked" : "code";
}

function columnFormula(
  column: RechargeColumn,
  slot: number,
  layout: CalcLayout,
  language: AnnexLanguage,
): Expression {
  const row = layout.rechargeRow + slot;
  const c = (of: RechargeColumn) => own(row, rechargeColumn(of));
  const zero = number(0);
  const name = TYPED[column];
  if (column === "n") return number(slot + 1);
  const filled = (then: Expression) => when(isBlank(c("pool")), text(""), then);
  if (name !== undefined) {
    const typed = typedAt(`Syn_Recharge_${name}`, c("n"));
    return column === "pool" ? typed : filled(typed);
  }
  const yearOf = (of: "Start" | "End", otherwise: number) => {
    const typed = call("INDEX", named(`Syn_Recharge_${of}`), c("n"));
    return filled(when(isNumber(typed), typed, number(otherwise)));
  };
  const body = (of: "providerText" | "receiverText") =>
    filled(when(isBlank(c(of)), zero, codeOf("entity", c(of))));
  const word = (typed: RechargeColumn, at: RechargeColumn) =>
    filled(listedWord("Syn_List_", c(typed), c(at), language));
  switch (column) {
    case "from":
      return yearOf("Start", 0);
    case "until":
      return yearOf("End", NEVER);
    case "first":
      return firstOf(layout.rechargeRow, slot);
    case "poolKey": {
      const pools = ownRecharges(layout, rechargeColumn("pool"));
      const firsts = ownRecharges(layout, rechargeColumn("first"));
      return filled(call("SUMPRODUCT", times(equals(pools, c("pool")), firsts)));
    }
    case "scenario": {
      const found = positionIn(layout.scenarioRow, layout.scenarios, c("scenarioText"));
      // One that is not there is none, and not all of them.
      const known = when(equals(found, zero), number(-1), found);
      return filled(when(isBlank(c("scenarioText")), zero, known));
    }
    case "provider":
      return body("providerText");
    case "receiver":
      return body("receiverText");
    case "invoice": {
      const named_ = [binary(c("provider"), ">", zero), binary(c("receiver"), ">", zero)];
      return filled(whenAll([...named_, not(equals(c("provider"), c("receiver")))], number(1), zero));
    }
    case "providerAt":
      return filled(rowInLists(c("providerText")));
    case "receiverAt":
      return filled(rowInLists(c("receiverText")));
    case "keyAt":
      return filled(rowInLists(c("keyText")));
    case "providerWord":
      return word("providerText", "providerAt");
    case "receiverWord":
      return word("receiverText", "receiverAt");
    default:
      return word("keyText", "keyAt");
  }
}

/** The key where the row is in force, the word for unknown where it is and has none; else nothing. */
function keyFormula(period: CalcPeriod, slot: number, layout: CalcLayout, unknown: string): Expression {
  const c = (of: RechargeColumn) => own(layout.rechargeRow + slot, rechargeColumn(of));
  const key = c("keyValue");
  const known = whenAll([isNumber(key), binary(key, ">=", number(0))], key, text(unknown));
  const running =
    period === "full-year"
      ? [equals(c("until"), number(NEVER))]
      : [binary(c("from"), "<=", number(period)), binary(c("until"), ">=", number(period))];
  return whenAll([not(isBlank(c("pool"))), ...running], known, text(""));
}

/** Cost × key / keys of the pool, under the same scenario. */
function amountFormula(period: CalcPeriod, slot: number, layout: CalcLayout, unknown: string): Expression {
  const row = layout.rechargeRow + slot;
  const c = (of: RechargeColumn) => own(row, rechargeColumn(of));
  const keys = rechargeBlock(layout, "key", period);
  const key = own(row, keys);
  const zero = number(0);
  const same = (["poolKey", "scenario"] as const).flatMap((column) => [
    ownRecharges(layout, rechargeColumn(column)),
    c(column),
  ]);
  const all = fixed(layout.rechargeRow, keys, layout.recharges, 1);
  const sum = call("SUMIFS", all, ...same);
  const known = [
    isNumber(key),
    isNumber(c("cost")),
    binary(c("provider"), ">", zero),
    binary(c("receiver"), ">", zero),
    equals(call("COUNTIFS", all, text(unknown), ...same), zero),
    binary(sum, ">", zero),
  ];
  const amount = whenAll(known, binary(times(c("cost"), key), "/", sum), text(unknown));
  return when(isBlank(c("pool")), text(""), when(isBlank(key), zero, amount));
}

/** 1 where the amount of one of the years is not known. */
function openFormula(slot: number, layout: CalcLayout, unknown: string): Expression {
  const [first] = layout.years;
  if (first === undefined) return number(0);
  const row = layout.rechargeRow + slot;
  const years = own(row, rechargeBlock(layout, "amount", first), 1, layout.years.length);
  return anyIs(years, text(unknown));
}

function amountFigure(values: RechargeSlot | null, period: CalcPeriod, words: AnnexWords): Figure | null {
  if (!values) return null;
  const { recharge, full, years } = values;
  const found = [full, ...years].find((one) => one.period === period);
  if (!found) return null;
  const when_ = period === "full-year" ? words.recharge.fullYear : String(period);
  const sources = [recharge.cells.cost, recharge.cells.keyValue].flatMap((at) => at ?? []);
  const meaning = words.recharge.meaning(recharge.pool, when_);
  return { value: found.amount, unit: "EUR", meaning, sources, live: true };
}
