import type { Node } from "./syntax";

/** Shows every node of a formula to `see`, outermost first. */
export function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  switch (node.kind) {
    case "call":
      for (const argument of node.args) if (argument) visit(argument, see);
      break;
    case "binary":
      visit(node.left, see);
      visit(node.right, see);
      break;
    case "prefix":
    case "percent":
      visit(node.operand, see);
      break;
    case "foreign":
      for (const part of node.parts) visit(part, see);
      break;
    case "array":
      for (const row of node.rows) for (const item of row) visit(item, see);
      break;
    default:
  }
}
