import { isLifted } from "./formula/functions";
import type { BinaryOperator, Node } from "./formula/syntax";

/**
 * Says a resolved formula so that IronCalc 0.8.4 gives what Excel gives where, asked plainly, it would not; null where there
 * is no such way. Each rule stands for a difference that tests/standin/calc shows.
 */
export function forIronCalc(node: Node): Node | null {
  switch (node.kind) {
    case "binary": {
      const left = forIronCalc(node.left);
      const right = forIronCalc(node.right);
      return left && right && { ...node, left, right };
    }
    case "prefix": {
      // A sign before a range is not worked out cell by cell: --(A1:A3="x") gives 0.
      const operand = forIronCalc(node.operand);
      return operand && (node.operator === "+" ? operand : binary(number("0"), "-", operand));
    }
    case "percent": {
      const operand = forIronCalc(node.operand);
      return operand && binary(operand, "/", number("100"));
    }
    case "call": {
      if (COUNTS_BY_CRITERIA.has(node.name) && node.args.some(isBlankCriterion)) return null;
      const args: (Node | null)[] = [];
      for (const argument of node.args) {
        const said = argument && forIronCalc(argument);
        if (argument && !said) return null;
        args.push(said);
      }
      return (RULES[node.name] ?? plainCall)(node.name, args);
    }
    default:
      return node;
  }
}

const COUNTS_BY_CRITERIA: ReadonlySet<string> = new Set([
  "COUNTIF",
  "COUNTIFS",
  "SUMIF",
  "SUMIFS",
  "AVERAGEIF",
  "AVERAGEIFS",
  "MINIFS",
  "MAXIFS",
]);

// "=" means truly empty to Excel; IronCalc takes "" as well.
function isBlankCriterion(argument: Node | null): boolean {
  return argument?.kind === "text" && argument.value === "=";
}

type Rule = (name: string, args: readonly (Node | null)[]) => Node;

const RULES: Readonly<Record<string, Rule>> = {
  AND: everyArgument,
  OR: everyArgument,
  ROUND: round,
  SUMPRODUCT: sumProduct,
  YEAR: (name, args) => readDate(name, args, yearOf1900),
  MONTH: (name, args) => readDate(name, args, monthOf1900),
  DATE: date,
};

// Excel looks at all arguments and gives the first error among them; IronCalc stops at the first that settles it. XOR does not
// stop: it puts the error first and changes nothing else.
function everyArgument(name: string, args: readonly (Node | null)[]): Node {
  const all = binary(plainCall("XOR", args), "*", number("0"));
  return plainCall(name, [binary(all, "=", number(name === "OR" ? "1" : "0")), ...args]);
}

// Excel rounds what fifteen digits say: 1.005 goes up. IronCalc does so only when it rounds to a whole number.
function round(name: string, args: readonly (Node | null)[]): Node {
  const [value, digits] = args;
  if (!value || !digits) return plainCall(name, args);
  const power = binary(number("10"), "^", plainCall("TRUNC", [digits]));
  const scale =
    digits.kind === "number" && ["1", "2", "3", "4"].includes(digits.text)
      ? number(`1E${digits.text}`)
      : power;
  return binary(plainCall(name, [binary(value, "*", scale), number("0")]), "/", scale);
}

// Cell by cell, IronCalc lets a comparison with an error be FALSE; to Excel it is that error. A sum of nothing but the compared
// cells, times 0, brings it back.
function sumProduct(name: string, args: readonly (Node | null)[]): Node {
  let sum = plainCall(name, args);
  const guarded = new Set<string>();
  for (const argument of args) {
    for (const area of argument ? comparedAreas(argument, false) : []) {
      const key = JSON.stringify(area);
      if (guarded.has(key)) continue;
      guarded.add(key);
      sum = binary(sum, "+", binary(plainCall("SUMPRODUCT", [area]), "*", number("0")));
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

// Excel's days 0 to 60 are January and February 1900, with a 29 February; an empty cell is day 0. IronCalc counts these
// differently or refuses them, so each is moved to a later day with the same answer.
function readDate(name: string, args: readonly (Node | null)[], move: (day: Node) => Node): Node {
  const [day] = args;
  if (!day || (day.kind === "number" && Number(day.text) > 60)) return plainCall(name, args);
  const early = binary(binary(day, "<", number("61")), "*", binary(day, ">=", number("0")));
  return plainCall(name, [binary(day, "+", binary(early, "*", move(day)))]);
}

function yearOf1900(day: Node): Node {
  return binary(number("100"), "-", day);
}

function monthOf1900(day: Node): Node {
  const later = binary(number("366"), "+", binary(day, "<", number("1")));
  return binary(later, "-", binary(day, ">=", number("60")));
}

// Excel takes the years 0 to 1899 as counted from 1900, and has one day more in early 1900.
function date(name: string, args: readonly (Node | null)[]): Node {
  const [year] = args;
  if (!year || (year.kind === "number" && Number(year.text) > 1900)) return plainCall(name, args);
  const early = binary(binary(year, "<", number("1900")), "*", binary(year, ">=", number("0")));
  const full = binary(year, "+", binary(early, "*", number("1900")));
  const day = plainCall(name, [full, ...args.slice(1)]);
  return binary(day, "-", binary(day, "<", number("61")));
}

function plainCall(name: string, args: readonly (Node | null)[]): Node {
  return { kind: "call", name, args };
}

function number(text: string): Node {
  return { kind: "number", text };
}

function binary(left: Node, operator: BinaryOperator, right: Node): Node {
  return { kind: "binary", operator, left, right };
}
