import { binary, call, fixed, number, own, text } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { equals, flag, isBlank, isNumber, joined, times, when } from "../formula/logic";
import type { PlannedCell } from "../plan";
import { formulaCell } from "../planned";
import { leftColumn } from "./layout";
import type { CalcLayout } from "./layout";
import { codeOf, typedAt } from "./typed";

/** The columns of the block: as typed, then the slot of the measure, whether own means, the first or the last of its years. */
const COLUMNS = { n: 0, measure: 1, slot: 2, year: 3, amount: 4, own: 5, first: 6, last: 7 } as const;
type ProfileColumn = keyof typeof COLUMNS;

/** The code of own means in the list. */
const OWN_MEANS = 1;

/** A row for each yearly amount of the user's table, by position. */
export function profileCells(layout: CalcLayout, unknown: string): readonly (readonly PlannedCell[])[] {
  return Array.from({ length: layout.profiles }, (_, index) => {
    const row = layout.profileRow + index;
    const c = (of: ProfileColumn) => own(row, COLUMNS[of]);
    const zero = number(0);
    const ids = fixed(layout.slotRow, leftColumn("id"), layout.slots, 1);
    const numbers = fixed(layout.slotRow, leftColumn("n"), layout.slots, 1);
    const slot = call("SUMPRODUCT", times(equals(ids, c("measure")), numbers));
    const typed = typedAt("Syn_Profile_Amount", c("n"));
    const funding = typedAt("Syn_Profile_Funding", c("n"));
    const ofMeans = flag(equals(codeOf("funding", funding), number(OWN_MEANS)));
    const none = (operator: "<" | ">") => {
      const others = counted(layout, [
        ["slot", c("slot")],
        ["year", joined(text(operator), c("year"))],
      ]);
      return when(equals(c("slot"), zero), zero, flag(equals(others, zero)));
    };
    return [
      formulaCell(number(index + 1), "order"),
      formulaCell(typedAt("Syn_Profile_Measure", c("n")), "text-linked"),
      formulaCell(when(isBlank(c("measure")), zero, slot), "code"),
      formulaCell(typedAt("Syn_Profile_Year", c("n")), "order"),
      formulaCell(when(isNumber(typed), typed, text(unknown)), "money-linked"),
      formulaCell(when(isBlank(funding), number(1), ofMeans), "code"),
      formulaCell(none("<"), "code"),
      formulaCell(none(">"), "code"),
    ];
  });
}

/** Which rows of the block are meant: all of a slot's, or those of its own means or of a fund. */
export type ProfileRows = {
  readonly n: Expression;
  readonly whose?: "own" | "regional";
  /** A year, or the measure's last. */
  readonly year: Expression | "last";
};

/** The sum of amounts; `unknown` as soon as one of them is. */
export function profileSum(layout: CalcLayout, rows: ProfileRows, unknown: Expression): Expression {
  const pairs = pairsOf(rows);
  const lacking = counted(layout, [...pairs, ["amount", unknown]]);
  const sum = call("SUMIFS", column(layout, "amount"), ...criteria(layout, pairs));
  return when(binary(lacking, ">", number(0)), unknown, sum);
}

/** 1 where a measure has amounts by year. */
export function isProfiled(layout: CalcLayout, n: Expression): Expression {
  if (layout.profiles === 0) return number(0);
  return flag(binary(counted(layout, [["slot", n]]), ">", number(0)));
}

/** The first year that has an amount, as typed by whoever typed it first. */
export function firstYear(layout: CalcLayout, n: Expression): Expression {
  const first: Pairs = [
    ["slot", n],
    ["first", number(1)],
  ];
  const sum = call("SUMIFS", column(layout, "year"), ...criteria(layout, first));
  return binary(sum, "/", counted(layout, first));
}

type Pairs = readonly (readonly [ProfileColumn, Expression])[];

function pairsOf({ n, whose, year }: ProfileRows): Pairs {
  return [
    ["slot", n],
    ...(whose ? ([["own", number(whose === "own" ? 1 : 0)]] as const) : []),
    year === "last" ? (["last", number(1)] as const) : (["year", year] as const),
  ];
}

function counted(layout: CalcLayout, pairs: Pairs): Expression {
  return call("COUNTIFS", ...criteria(layout, pairs));
}

function criteria(layout: CalcLayout, pairs: Pairs): readonly Expression[] {
  return pairs.flatMap(([of, wanted]) => [column(layout, of), wanted]);
}

function column({ profileRow, profiles }: CalcLayout, of: ProfileColumn): Expression {
  return fixed(profileRow, COLUMNS[of], profiles, 1);
}
