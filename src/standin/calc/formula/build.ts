import type { BinaryOperator, Node } from "./syntax";

/** Nodes made by hand, for formulas that say another one in an engine's way. */
export function number(text: string): Node {
  return { kind: "number", text };
}

export function binary(left: Node, operator: BinaryOperator, right: Node): Node {
  return { kind: "binary", operator, left, right };
}

export function call(name: string, ...args: readonly (Node | null)[]): Node {
  return { kind: "call", name, args };
}
