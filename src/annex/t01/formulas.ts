import type { Address } from "../../sheet/address";
import { binary, call, cell, number, own, text } from "../formula/expression";
import type { Expression } from "../formula/expression";
import type { PlannedArea } from "../plan";

/** The service's name as its cell says it, so that it follows a new name. */
export function serviceLabel(at: Address, unnamed: string): Expression {
  return call("IF", binary(cell(at), "=", text("")), text(unnamed), cell(at));
}

/** Entities together: a sum only where each part is a number. */
export function sumOfParts(parts: readonly Expression[], unknown: string): Expression {
  return whenNumbers(parts, call("SUM", ...parts), unknown);
}

export function vacantFigure(theoretical: Expression, real: Expression, unknown: string): Expression {
  return whenNumbers([real, theoretical], binary(theoretical, "-", real), unknown);
}

/** Shown where there is no establishment to fill: that is known, and no rate. */
const NO_RATE = "–";

export function fillRateFigure(theoretical: Expression, real: Expression, unknown: string): Expression {
  const rate = call("IF", binary(theoretical, "=", number(0)), text(NO_RATE), binary(real, "/", theoretical));
  return whenNumbers([real, theoretical], rate, unknown);
}

/** The fill rate of a total: known only when every service's two figures are. */
export function totalFillRate(
  totals: { theoretical: Expression; real: Expression },
  parts: { theoretical: PlannedArea; real: PlannedArea },
  unknown: string,
): Expression {
  const gaps = binary(unknownCount(parts.real), "+", unknownCount(parts.theoretical));
  const rate = fillRateFigure(totals.theoretical, totals.real, unknown);
  return call("IF", binary(gaps, "=", number(0)), rate, text(unknown));
}

export function totalOf(parts: PlannedArea): Expression {
  return call("SUM", area(parts));
}

/** How many cells hold no number. */
export function unknownCount(parts: PlannedArea): Expression {
  return binary(call("ROWS", area(parts)), "-", call("COUNT", area(parts)));
}

/** How many cells hold the word for what is not known. */
export function unknownWords(parts: PlannedArea, unknown: string): Expression {
  return call("COUNTIF", area(parts), text(unknown));
}

function area(parts: PlannedArea): Expression {
  return own(parts.row, parts.column, parts.rows, parts.columns);
}

function whenNumbers(parts: readonly Expression[], then: Expression, unknown: string): Expression {
  return call("IF", binary(call("COUNT", ...parts), "=", number(parts.length)), then, text(unknown));
}
