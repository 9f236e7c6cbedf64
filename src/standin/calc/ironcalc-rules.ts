import { binary, call, number } from "./formula/build";
import type { Node } from "./formula/syntax";
import { day, date, edate, month, year } from "./ironcalc-dates";
import { NOT_COMPUTED, plainCall, type Args, type Rule } from "./ironcalc-rule";
import { sumProduct } from "./ironcalc-products";

/** Each rule stands for a difference that tests/standin/calc shows. */
export const RULES: Readonly<Record<string, Rule>> = {
  AND: everyArgument,
  OR: everyArgument,
  MIN: numbersOnly,
  MAX: numbersOnly,
  ROUND: round,
  SUMPRODUCT: sumProduct,
  COUNTIF: byCriteria,
  COUNTIFS: byCriteria,
  SUMIF: byCriteria,
  SUMIFS: byCriteria,
  AVERAGEIF: byCriteria,
  AVERAGEIFS: byCriteria,
  MINIFS: byCriteria,
  MAXIFS: byCriteria,
  MATCH: (name, args) => sorted(name, args, 2),
  VLOOKUP: (name, args) => sorted(name, args, 3),
  HLOOKUP: (name, args) => sorted(name, args, 3),
  XLOOKUP: (name, args) => (args.length > 4 ? null : plainCall(name, args)),
  LARGE: fromRange,
  SMALL: fromRange,
  DATE: date,
  YEAR: year,
  MONTH: month,
  DAY: day,
  EDATE: edate,
  EOMONTH: edate,
  WEEKDAY: edate,
};

// Excel looks at all arguments and gives the first error among them; IronCalc stops at the first that settles it. XOR does not
// stop: it puts the error first and changes nothing else. A text that is no reference is an error to Excel only.
function everyArgument(name: string, args: Args): Node | null {
  if (args.some((argument) => argument !== null && mayBeText(argument))) return null;
  const all = binary(plainCall("XOR", args), "*", number("0"));
  return plainCall(name, [binary(all, "=", number(name === "OR" ? "1" : "0")), ...args]);
}

function mayBeText(node: Node): boolean {
  if (node.kind === "text") return true;
  if (node.kind === "binary") return node.operator === "&";
  if (node.kind !== "call") return false;
  return (
    TEXTUAL.has(node.name) || (CHOICES.has(node.name) && node.args.some((each) => each && mayBeText(each)))
  );
}

const TEXTUAL: ReadonlySet<string> = new Set([
  "CONCATENATE",
  "LEFT",
  "RIGHT",
  "MID",
  "TRIM",
  "UPPER",
  "LOWER",
  "SUBSTITUTE",
  "REPT",
  "VLOOKUP",
  "HLOOKUP",
  "XLOOKUP",
]);

const CHOICES: ReadonlySet<string> = new Set(["IF", "IFS", "SWITCH", "CHOOSE", "IFERROR", "IFNA"]);

// Excel passes over text and logicals in cells, but takes a value that was worked out as a number or an error.
function numbersOnly(name: string, args: Args): Node | null {
  const numbers: (Node | null)[] = [];
  for (const argument of args) {
    if (!argument || isReference(argument) || argument.kind === "number") numbers.push(argument);
    else if (argument.kind === "call" && CHOICES.has(argument.name) && argument.args.some(isReference)) {
      if (mayBeText(argument)) return null;
      numbers.push(argument);
    } else numbers.push(binary(number("0"), "+", argument));
  }
  return plainCall(name, numbers);
}

function isReference(node: Node | null): boolean {
  return node?.kind === "area" || (node?.kind === "call" && node.name === "INDEX");
}

// Excel rounds what fifteen digits say: 1.005 goes up. IronCalc does so only when it rounds to a whole number.
function round(name: string, args: Args): Node {
  const [value, digits] = args;
  if (!value || !digits) return plainCall(name, args);
  const scale =
    digits.kind === "number" && /^[0-9]$/.test(digits.text)
      ? number(`1E${digits.text}`)
      : binary(number("10"), "^", call("TRUNC", digits));
  const rounded = binary(call(name, binary(value, "*", scale), number("0")), "/", scale);
  return binary(rounded, "+", number("0")); // -0 would show in a text
}

// "=" means truly empty to Excel and also "" to IronCalc; "<>RH" lets through whatever is not "RH", for IronCalc only text.
function byCriteria(name: string, args: Args): Node | null {
  const wrong = args.some((argument) => {
    const start = argument?.kind === "binary" && argument.operator === "&" ? argument.left : argument;
    if (start?.kind !== "text") return false;
    if (start !== argument) return start.value.startsWith("<>");
    return start.value === "=" || /^<>[^*?~]*[^\d.,*?~][^*?~]*$/.test(start.value);
  });
  return wrong ? null : plainCall(name, args);
}

// In a sorted search Excel passes over values of another kind; IronCalc compares them.
function sorted(name: string, args: Args, mode: number): Node | null {
  const [sought] = args;
  const how = args.length > mode ? (args[mode] ?? number("0")) : null;
  if (how?.kind === "boolean" ? !how.value : how?.kind === "number" && Number(how.text) === 0) {
    return plainCall(name, args);
  }
  if ((how && how.kind !== "boolean" && how.kind !== "number" && how.kind !== "binary") || !sought)
    return null;
  return call("IF", call("ISNUMBER", sought), plainCall(name, args), NOT_COMPUTED);
}

// IronCalc finds nothing in a single cell.
function fromRange(name: string, args: Args): Node | null {
  const [source] = args;
  const oneCell =
    source?.kind === "area" && source.at.top === source.at.bottom && source.at.left === source.at.right;
  return oneCell ? null : plainCall(name, args);
}
