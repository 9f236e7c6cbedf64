import { argumentKinds, isLifted, type ArgumentKind } from "./functions";
import type { Corners, Node } from "./syntax";

/**
 * Why no engine is asked for this resolved formula, in a word or two for the reader of a report; null when one can be.
 * A range where one value is expected means one thing in an array formula and another in a plain one, and the file does not
 * always say which it is: such a formula is not computed.
 */
export function obstacle(formula: Node): string | null {
  return check(formula, "scalar");
}

function check(node: Node, context: ArgumentKind): string | null {
  switch (node.kind) {
    case "area":
      return context === "scalar" && !isOneCell(node.at) ? "a range where one value is expected" : null;
    case "array":
      return context === "scalar" ? "an array where one value is expected" : null;
    case "binary":
      if (node.operator === ":") return "a range between expressions";
      return check(node.left, inner(context)) ?? check(node.right, inner(context));
    case "prefix":
    case "percent":
      return check(node.operand, inner(context));
    case "call":
      return checkCall(node, context);
    case "foreign":
      return node.why;
    default:
      return null;
  }
}

// Only inside SUMPRODUCT are operations carried out cell by cell whatever kind of formula it is.
function inner(context: ArgumentKind): ArgumentKind {
  return context === "array" ? "array" : "scalar";
}

function checkCall(node: Extract<Node, { kind: "call" }>, context: ArgumentKind): string | null {
  const kinds = argumentKinds(node.name, node.args.length);
  if (!kinds) return `the function ${node.name}`;
  if (node.name === "INDEX" && context === "scalar" && takesWholeRowOrColumn(node.args)) {
    return "a range where one value is expected";
  }
  const lifts = context === "array" && isLifted(node.name);
  for (const [index, argument] of node.args.entries()) {
    if (!argument) continue;
    const kind = kinds[index] ?? "scalar";
    const found = check(argument, kind === "scalar" && lifts ? "array" : kind);
    if (found) return found;
  }
  return null;
}

function takesWholeRowOrColumn(args: readonly (Node | null)[]): boolean {
  const [source, row, column] = args;
  if (source?.kind !== "area") return true;
  const isZero = (node: Node | null | undefined): boolean =>
    !node || (node.kind === "number" && Number(node.text) === 0);
  const { top, left, bottom, right } = source.at;
  if (isZero(row) && top !== bottom) return true;
  return left !== right && (args.length < 3 ? top !== bottom : isZero(column));
}

function isOneCell({ top, left, bottom, right }: Corners): boolean {
  return top === bottom && left === right;
}
