import { call, number } from "./formula/build";
import type { Node } from "./formula/syntax";

export type Args = readonly (Node | null)[];

/** How one call is said to IronCalc, its arguments being said already; null where no way is known. */
export type Rule = (name: string, args: Args) => Node | null;

export const plainCall = (name: string, args: Args): Node => call(name, ...args);

/** A value that IronCalc reports as not computed, for cases that show only while it computes. */
export const NOT_COMPUTED: Node = call("SUM", {
  kind: "prefix",
  operator: "-",
  operand: { kind: "array", rows: [[number("1"), number("2")]] },
});
