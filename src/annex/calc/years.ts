import { MONTHS_IN_YEAR } from "../../model/when";
import { above, binary, call, number, own, text } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { equals, isBlank, isNumber, minus, plus, times, when, whenAll } from "../formula/logic";
import type { BlockColumn, LeftColumn } from "./columns";
import { blockColumn, leftColumn } from "./layout";
import type { CalcLayout } from "./layout";
import { profileSum } from "./profiles";

/** The formula of a block's column of one year in the slot (from 0); a slot without a measure shows nothing. */
export function yearFormula(
  block: BlockColumn,
  year: number,
  slot: number,
  context: YearContext,
): Expression {
  const id = own(context.layout.slotRow + slot, leftColumn("id"));
  return when(isBlank(id), text(""), measureFormula(block, year, slot, context));
}

/** What a measure with amounts by year brings, costs or is given; a fund's money is for information. */
function profiledFormula(
  block: keyof typeof FULL_YEAR,
  year: Expression,
  c: (of: LeftColumn) => Expression,
  { layout, unknown }: YearContext,
): Expression {
  const zero = number(0);
  const sum = (whose?: "own" | "regional") =>
    profileSum(layout, { n: c("n"), year, ...(whose ? { whose } : {}) }, text(unknown));
  const net = equals(c("net"), number(1));
  const amount = {
    gross: () => when(net, call("IFERROR", call("MAX", zero, plus(sum("own"), zero)), text(unknown)), zero),
    offsets: () => when(net, call("IFERROR", call("MAX", zero, minus(zero, sum("own"))), zero), zero),
    avoided: () => when(net, sum("regional"), when(equals(c("sign"), zero), sum(), zero)),
  }[block]();
  return when(equals(c("counted"), number(1)), amount, zero);
}

const FULL_YEAR = { gross: "saving", offsets: "spending", avoided: "aside" } as const;

type YearContext = { readonly layout: CalcLayout; readonly unknown: string };

function measureFormula(
  block: BlockColumn,
  year: number,
  slot: number,
  { layout, unknown }: YearContext,
): Expression {
  const row = layout.slotRow + slot;
  const c = (of: LeftColumn) => own(row, leftColumn(of));
  const b = (of: BlockColumn) => own(row, blockColumn(layout, of, year));
  const ofYear = (line: number) => above(line, blockColumn(layout, block, year));
  const month = ofYear(layout.monthRow);
  const nextJanuary = plus(month, number(MONTHS_IN_YEAR));
  const zero = number(0);
  switch (block) {
    case "fte":
    case "freed": {
      const holds = [binary(c("positionFrom"), "<=", month), binary(c("until"), ">", month)];
      return whenAll(holds, c(block === "fte" ? "effect" : "capacity"), zero);
    }
    case "months": {
      const span = minus(call("MIN", c("until"), nextJanuary), call("MAX", c("moneyFrom"), month));
      return call("MAX", zero, span);
    }
    case "gross":
    case "offsets":
    case "avoided": {
      const full = c(FULL_YEAR[block]);
      // To the power 1 or 0: what is not indexed counts once.
      const index = binary(ofYear(layout.indexRow), "^", c("indexed"));
      const part = binary(times(full, index, b("months")), "/", number(MONTHS_IN_YEAR));
      const usual = when(equals(b("months"), zero), zero, when(isNumber(full), part, text(unknown)));
      if (layout.profiles === 0) return usual;
      const profiled = profiledFormula(block, ofYear(layout.yearRow), c, { layout, unknown });
      return when(equals(c("profiled"), number(1)), profiled, usual);
    }
    case "oneOff": {
      const once = [binary(c("moneyFrom"), ">=", month), binary(c("moneyFrom"), "<", nextJanuary)];
      return whenAll(once, c("oneOff"), zero);
    }
    case "net": {
      const known = equals(call("COUNT", b("gross"), b("offsets")), number(2));
      return when(known, minus(minus(b("gross"), b("offsets")), b("oneOff")), text(unknown));
    }
  }
}
