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
  return inValue(formula, false);
}

// Only through what works each argument out to one value: a sum over INDEX is another thing than a sum of its one cell.
// `caught`: inside IFERROR "not computed" would be taken for an error like any other.
function inValue(node: Node, caught: boolean): Node {
  if (node.kind === "binary" && node.operator !== ":") {
    return { ...node, left: inValue(node.left, caught), right: inValue(node.right, caught) };
  }
  if (node.kind !== "call") return node;
  const inside = (under: boolean): Node => ({
    ...node,
    args: node.args.map((argument) => argument && inValue(argument, under)),
  });
  switch (node.name) {
    case "IF":
      return inside(caught);
    case "IFERROR":
      return inside(true);
    case "ISNUMBER": {
      const [argument] = node.args;
      const isIndex = argument?.kind === "call" && argument.name === "INDEX";
      return isIndex ? oneCell(argument, caught, (index) => ({ ...node, args: [index] })) : inside(true);
    }
    case "INDEX":
      return oneCell(node, caught, (index) => index);
    default:
      return node;
  }
}

function oneCell(index: Call, caught: boolean, use: (index: Call) => Node): Node {
  const [source, ...positions] = index.args;
  if (source?.kind !== "area" || positions.length === 0) return use(index);
  const { top, left, bottom, right } = source.at;
  if (positions.length === 1 && top !== bottom && left !== right) return use(index);
  const told = positions.filter((position): position is Node => position !== null && !isNever0(position));
  if (positions.includes(null) || !told.every((position) => !caught && isCell(position))) return use(index);
  return told.reduceRight<Node>(
    (rest, position) => call("IF", wholeAt(position), NOT_COMPUTED, rest),
    use({ ...index, name: "@INDEX" }),
  );
}

// An error is none, but the answer of INDEX itself.
function wholeAt(position: Node): Node {
  return call("IFERROR", binary(position, "<", number("1")), { kind: "boolean", value: false });
}

function isCell(node: Node): boolean {
  return node.kind === "area" && node.at.top === node.at.bottom && node.at.left === node.at.right;
}

function isNever0(node: Node): boolean {
  return node.kind === "number" ? Number(node.text) >= 1 : node.kind === "call" && node.name === "MATCH";
}
