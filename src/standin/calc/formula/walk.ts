import type { Node } from "./syntax";

/** Every node of a formula, outermost first. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  switch (node.kind) {
    case "call":
      for (const argument of node.args) if (argument) yield* nodesOf(argument);
      break;
    case "binary":
      yield* nodesOf(node.left);
      yield* nodesOf(node.right);
      break;
    case "prefix":
    case "percent":
      yield* nodesOf(node.operand);
      break;
    case "array":
      for (const row of node.rows) for (const item of row) yield* nodesOf(item);
  }
}
