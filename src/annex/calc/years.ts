import { MONTHS_IN_YEAR } from "../../model/when";
import { binary, call, number, own, text } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { all, any, equals, isNumber, minus, plus, times, when } from "../formula/logic";
import type { BlockColumn, LeftColumn } from "./columns";
import { blockColumn, leftColumn } from "./layout";
import type { CalcLayout } from "./layout";

/** The formula of a block's column of one year in the slot (from 0). */
export function yearFormula(
  block: BlockColumn,
  year: number,
  slot: number,
  { layout, unknown }: { readonly layout: CalcLayout; readonly unknown: string },
): Expression {
  const row = layout.slotRow + slot;
  const c = (of: LeftColumn) => own(row, leftColumn(of));
  const b = (of: BlockColumn) => own(row, blockColumn(layout, of, year));
  const ofYear = (line: number) => own(line, blockColumn(layout, block, year));
  const january = times(ofYear(layout.yearRow), number(MONTHS_IN_YEAR));
  const nextJanuary = plus(january, number(MONTHS_IN_YEAR));
  const december = plus(january, number(MONTHS_IN_YEAR - 1));
  const zero = number(0);
  const not = text(unknown);
  switch (block) {
    case "fte": {
      const holds = all(binary(c("positionFrom"), "<=", december), binary(c("until"), ">", december));
      return when(isNumber(c("positionFrom")), when(holds, c("effect"), zero), zero);
    }
    case "months": {
      const span = minus(call("MIN", c("until"), nextJanuary), call("MAX", c("moneyFrom"), january));
      return when(
        all(equals(c("counted"), number(1)), isNumber(c("moneyFrom"))),
        call("MAX", zero, span),
        zero,
      );
    }
    case "gross":
    case "offsets": {
      const signed = block === "gross" ? c("result") : minus(zero, c("result"));
      const index = when(equals(c("indexed"), number(1)), ofYear(layout.indexRow), number(1));
      const amount = times(
        call("MAX", zero, signed),
        b("months"),
        binary(index, "/", number(MONTHS_IN_YEAR)),
      );
      const here = equals(c("offsetSide"), number(block === "gross" ? 0 : 1));
      const known = when(isNumber(c("result")), amount, when(here, not, zero));
      return when(any(equals(b("months"), zero), equals(c("net"), zero)), zero, known);
    }
    case "oneOff": {
      const once = all(binary(c("moneyFrom"), ">=", january), binary(c("moneyFrom"), "<", nextJanuary));
      const dated = all(equals(c("counted"), number(1)), isNumber(c("moneyFrom")));
      return when(dated, when(once, c("oneOff"), zero), zero);
    }
    case "net": {
      const known = equals(call("COUNT", b("gross"), b("offsets")), number(2));
      return when(known, minus(minus(b("gross"), b("offsets")), b("oneOff")), not);
    }
  }
}
