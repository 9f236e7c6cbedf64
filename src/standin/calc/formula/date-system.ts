import type { Node } from "./syntax";

/** Days between the first day of Excel's two date systems. */
const DAYS_BETWEEN = "1462";

const GIVES_A_DATE: ReadonlySet<string> = new Set(["DATE", "TODAY", "NOW"]);
const TAKES_A_DATE: ReadonlySet<string> = new Set(["YEAR", "MONTH", "DAY"]);
const NOT_MOVED: ReadonlySet<string> = new Set(["EDATE", "EOMONTH", "WEEKDAY"]);

/**
 * A formula of a book that counts its days from 1904, for an engine that counts from 1900: dates are moved where they are
 * made and where they are read. Null for a formula with a function for which that is not done here.
 */
export function from1904(node: Node): Node | null {
  switch (node.kind) {
    case "call": {
      if (NOT_MOVED.has(node.name)) return null;
      const args: (Node | null)[] = [];
      for (const argument of node.args) {
        const moved = argument && from1904(argument);
        if (argument && !moved) return null;
        args.push(moved && TAKES_A_DATE.has(node.name) ? shifted(moved, "+") : moved);
      }
      const call: Node = { ...node, args };
      return GIVES_A_DATE.has(node.name) ? shifted(call, "-") : call;
    }
    case "binary": {
      const left = from1904(node.left);
      const right = from1904(node.right);
      return left && right && { ...node, left, right };
    }
    case "prefix":
    case "percent": {
      const operand = from1904(node.operand);
      return operand && { ...node, operand };
    }
    default:
      return node;
  }
}

function shifted(node: Node, operator: "+" | "-"): Node {
  return { kind: "binary", operator, left: node, right: { kind: "number", text: DAYS_BETWEEN } };
}
