import { oneCellIndexes } from "./ironcalc-index";
import { plainCall } from "./ironcalc-rule";
import { RULES } from "./ironcalc-rules";
import { binary, number } from "./formula/build";
import type { Node } from "./formula/syntax";

/**
 * Says a resolved formula so that IronCalc 0.8.4 gives what Excel gives where, asked plainly, it would not; null where there
 * is no such way.
 */
export function forIronCalc(formula: Node): Node | null {
  const said = say(formula);
  return said && oneCellIndexes(said);
}

function say(node: Node): Node | null {
  switch (node.kind) {
    case "binary": {
      const left = say(node.left);
      const right = say(node.right);
      return left && right && { ...node, left, right };
    }
    case "prefix": {
      // A sign before a range is not worked out cell by cell: --(A1:A3="x") gives 0.
      const operand = say(node.operand);
      return operand && (node.operator === "+" ? operand : binary(number("0"), "-", operand));
    }
    case "percent": {
      const operand = say(node.operand);
      return operand && binary(operand, "/", number("100"));
    }
    case "call": {
      const args: (Node | null)[] = [];
      for (const argument of node.args) {
        const said = argument && say(argument);
        if (argument && !said) return null;
        args.push(said);
      }
      return (RULES[node.name] ?? plainCall)(node.name, args);
    }
    default:
      return node;
  }
}
