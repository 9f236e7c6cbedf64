import { binary, call, number } from "./formula/build";
import { NOT_COMPUTED } from "./ironcalc-rule";
import type { Node } from "./formula/syntax";

type Call = Extract<Node, { kind: "call" }>;

/**
 * IronCalc takes any formula with INDEX in it for one that may spill, and each of those costs it time that grows with the
 * sheet. "@" tells it that one cell is meant. Where a position is 0, which means the whole row or column, nothing is
 * computed, as for every other formula that may spill.
 */
export function oneCellIndexes(formula: Node): Node {
  return inValue(formula, null);
}

/** The positions that are looked at inside an outermost IFERROR, which would take "not computed" for an error like any other. */
type Caught = Node[] | null;

// Only through what works each argument out to one value: a sum over INDEX is another thing than a sum of its one cell.
function inValue(node: Node, caught: Caught): Node {
  if (node.kind === "binary" && node.operator !== ":") {
    return { ...node, left: inValue(node.left, caught), right: inValue(node.right, caught) };
  }
  if (node.kind !== "call") return node;
  const inside = (by: Caught): Call => ({
    ...node,
    args: node.args.map((argument) => argument && inValue(argument, by)),
  });
  switch (node.name) {
    case "IF":
      return inside(caught);
    case "IFERROR":
    case "ISNUMBER": {
      if (caught) return inside(caught);
      const positions: Node[] = [];
      const said = inside(positions);
      return unlessWhole(positions, said);
    }
    case "INDEX":
      return oneCell(node, caught);
    default:
      return node;
  }
}

function oneCell(index: Call, caught: Caught): Node {
  const [source, ...positions] = index.args;
  if (source?.kind !== "area" || positions.length === 0) return index;
  const { top, left, bottom, right } = source.at;
  if (positions.length === 1 && top !== bottom && left !== right) return index;
  const told = positions.filter((position): position is Node => position !== null && !isNever0(position));
  if (positions.includes(null) || !told.every(isCell)) return index;
  const said: Node = { ...index, name: "@INDEX" };
  if (!caught) return unlessWhole(told, said);
  caught.push(...told);
  return said;
}

// An error is not the whole; what becomes of it is for the formula to say.
function unlessWhole(positions: readonly Node[], said: Node): Node {
  const each = new Map(positions.map((position) => [JSON.stringify(position), position]));
  return [...each.values()].reduceRight((rest, position) => {
    const isWhole = binary(position, "<", number("1"));
    return call("IF", call("IFERROR", isWhole, { kind: "boolean", value: false }), NOT_COMPUTED, rest);
  }, said);
}

function isCell(node: Node): boolean {
  return node.kind === "area" && node.at.top === node.at.bottom && node.at.left === node.at.right;
}

function isNever0(node: Node): boolean {
  return node.kind === "number" ? Number(node.text) >= 1 : node.kind === "call" && node.name === "MATCH";
}
