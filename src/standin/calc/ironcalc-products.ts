import { binary, call, number } from "./formula/build";
import { isLifted } from "./formula/functions";
import type { Node } from "./formula/syntax";

/**
 * Cell by cell, IronCalc lets a comparison with an error be FALSE; to Excel it is that error. A sum of nothing but the compared
 * cells, times 0, brings it back.
 */
export function sumProduct(name: string, args: readonly (Node | null)[]): Node {
  let sum = call(name, ...args);
  const guarded = new Set<string>();
  for (const argument of args) {
    for (const area of argument ? comparedAreas(argument, false) : []) {
      const key = JSON.stringify(area);
      if (guarded.has(key)) continue;
      guarded.add(key);
      sum = binary(sum, "+", binary(call(name, area), "*", number("0")));
    }
  }
  return sum;
}

function comparedAreas(node: Node, compared: boolean): Node[] {
  switch (node.kind) {
    case "area":
      return compared ? [node] : [];
    case "binary": {
      const compares = compared || COMPARISONS.has(node.operator);
      return [...comparedAreas(node.left, compares), ...comparedAreas(node.right, compares)];
    }
    case "call":
      if (!isLifted(node.name)) return [];
      return node.args.flatMap((argument) => (argument ? comparedAreas(argument, compared) : []));
    default:
      return [];
  }
}

const COMPARISONS: ReadonlySet<string> = new Set(["=", "<>", "<", ">", "<=", ">="]);
