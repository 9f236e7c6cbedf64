import type { Sourced } from "../../model/headcount";
import type { SourceSum } from "../../model/source-sum";
import { runsOf } from "../../model/source-sum";
import type { Area } from "../../sheet/address";
import { area, binary, call, cell, number, text } from "./expression";
import type { Expression } from "./expression";
import { listCount, listFigure } from "./list-figure";
import { all, any, equals, isNumber, isText, plus, when } from "./logic";

/**
 * A figure of the user's sheets. Of a cell a number is taken, "-" is nil, a text that was read as a number is that number, all
 * else (an empty cell too) is unknown; of several cells the sum, known where every one is.
 */
export function sourceFigure(told: Sourced<number>, unknown: string): Expression {
  const { sum } = told;
  switch (sum?.kind) {
    case undefined:
      return cellFigure(told, 1, text(unknown));
    case "cells":
      return cellsFigure(sum, unknown);
    case "list":
      return sum.amounts ? listFigure({ ...sum, amounts: sum.amounts }, unknown) : listCount(sum);
    case "rows":
      return added(sum.areas.map((rows) => call("ROWS", area(rows))));
  }
}

function cellFigure(told: Sourced<number>, per: number, otherwise: Expression): Expression {
  const here = cell(told.at);
  const read = readTextOf(told);
  const asText = read ? when(isText(here, read.text), number(read.amount), otherwise) : otherwise;
  return when(isNumber(here), divided(here, per), when(isText(here, "-"), number(0), asText));
}

/** What the cell's text was read as, where it is more than a plain "-". */
function readTextOf({ amount, text: written }: Sourced<number>): { text: string; amount: number } | null {
  return written === undefined || written === "-" || amount === null ? null : { text: written, amount };
}

/** Numbers that stand below each other are one range, so that a row inserted between them counts. */
function cellsFigure({ parts, per }: SourceSum & { kind: "cells" }, unknown: string): Expression {
  const typed = parts.filter((part) => part.text !== undefined && part.amount !== null);
  const ranges = runsOf(parts.filter((part) => !typed.includes(part)).map(({ at }) => at));
  const numbers = ranges.map(area);
  const known = [
    ...(numbers.length > 0 ? [equals(call("COUNT", ...numbers), cellCount(ranges))] : []),
    ...typed.map((part) => any(isNumber(cell(part.at)), isText(cell(part.at), part.text ?? ""))),
  ];
  const [first, ...more] = known;
  if (!first) return number(0);
  const sum = [
    ...(numbers.length > 0 ? [divided(call("SUM", ...numbers), per)] : []),
    ...typed.map((part) =>
      when(isNumber(cell(part.at)), divided(cell(part.at), per), number(part.amount ?? 0)),
    ),
  ];
  return when(more.length > 0 ? all(first, ...more) : first, added(sum), text(unknown));
}

function cellCount(ranges: readonly Area[]): Expression {
  const single = ranges.filter(({ rows }) => rows === 1).length;
  const longer = ranges.filter(({ rows }) => rows > 1).map((rows) => call("ROWS", area(rows)));
  return added([...longer, ...(single > 0 ? [number(single)] : [])]);
}

function added(parts: readonly Expression[]): Expression {
  const [first, ...more] = parts;
  return first ? plus(first, ...more) : number(0);
}

function divided(amount: Expression, per: number): Expression {
  return per === 1 ? amount : binary(amount, "/", number(per));
}
