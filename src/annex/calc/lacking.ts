import { number, own } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { anyIs, equals, isNumber, whenAll } from "../formula/logic";
import type { LeftColumn } from "./columns";
import { blockColumn, leftColumn } from "./layout";
import type { CalcLayout } from "./layout";

/** Whether one of the years is unknown though the full year is known: only amounts by year can be. */
export function lacksYear(
  block: "gross" | "avoided",
  fullYear: LeftColumn,
  slot: number,
  layout: CalcLayout,
  unknown: Expression,
): Expression {
  const { years, profiles } = layout;
  const [first] = years;
  if (profiles === 0 || first === undefined) return number(0);
  const row = layout.slotRow + slot;
  const c = (of: LeftColumn) => own(row, leftColumn(of));
  const all = own(row, blockColumn(layout, block, first), 1, years.length);
  const known = [equals(c("profiled"), number(1)), isNumber(c(fullYear))];
  return whenAll(known, anyIs(all, unknown), number(0));
}
