import type { ListKey, SourceSum } from "../../model/source-sum";
import type { Area } from "../../sheet/address";
import { area, binary, call, number, text } from "./expression";
import type { Expression } from "./expression";
import { equals, minus, plus, times, when } from "./logic";

type ListSum = SourceSum & { readonly kind: "list" };

/**
 * The sum over the rows of a list that are called so, by exact match: no wildcard in a name counts. Unknown as soon as one of
 * these rows holds no number: texts that were read as one are numbers too.
 */
export function listFigure(sum: ListSum & { readonly amounts: Area }, unknown: string): Expression {
  const amounts = area(sum.amounts);
  const rows = maskOf(sum);
  const isRead = (written: string) => equals(amounts, text(written));
  // To Excel every text is greater than any number, and an empty cell is the empty text.
  const noNumber = sum.texts.reduce<Expression>(
    (rest, { text: written }) => minus(rest, isRead(written)),
    binary(amounts, ">=", text("")),
  );
  const numbers = call("SUMPRODUCT", rows, amounts);
  const known = plus(
    sum.per === 1 ? numbers : binary(numbers, "/", number(sum.per)),
    ...sum.texts
      .filter(({ amount }) => amount !== 0)
      .map(({ text: written, amount }) =>
        times(number(amount), call("SUMPRODUCT", times(rows, isRead(written)))),
      ),
  );
  const lacking = call("SUMPRODUCT", times(rows, noNumber));
  return call("IFERROR", when(equals(lacking, number(0)), known, text(unknown)), text(unknown));
}

/** How many rows are called so. */
export function listCount(sum: ListSum): Expression {
  return call("SUMPRODUCT", maskOf(sum));
}

/** 1 for the rows whose keys all hold, else 0. */
function maskOf({ keys }: ListSum): Expression {
  const tests = keys.flatMap(testsOf);
  const [first, ...more] = tests;
  if (!first) return number(1);
  // A comparison alone is TRUE or FALSE, which a product of sums takes for nothing.
  return more.length === 0 && first.kind === "binary" && COMPARISONS.has(first.operator)
    ? times(first, number(1))
    : times(first, ...more);
}

const COMPARISONS: ReadonlySet<string> = new Set(["=", "<>"]);

function testsOf({ column, holds, texts }: ListKey): readonly Expression[] {
  const cells = area(column);
  const literal = (value: string | number) => (typeof value === "number" ? number(value) : text(value));
  if (!holds) return texts.map((value) => binary(cells, "<>", literal(value)));
  const [first, ...more] = texts.map((value) => equals(cells, literal(value)));
  return first ? [plus(first, ...more)] : [];
}
