import { invalidArgument, notInStandin } from "../api-error";
import type { Book, Validation } from "../book";
import { parseFormula } from "../calc/formula/parse";
import { FormulaNotRead } from "../calc/formula/syntax";
import { visit } from "../calc/formula/walk";
import type { Json } from "../protocol";
import { asFlag, asOneOf, asText, isList } from "./arguments";

type Criteria = Pick<Validation, "kind" | "operator" | "formula1" | "formula2" | "dropDown">;
export type Fields = Readonly<Record<string, Json>>;

const KINDS = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
  list: "List",
  custom: "Custom",
} as const;

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "LessThan",
  "LessThanOrEqualTo",
  "GreaterThan",
  "GreaterThanOrEqualTo",
] as const;

const LONGEST = 255; // characters of a list that is spelled out, and of a formula

/** What `DataValidation.rule` is given: one kind of criteria. @throws ApiError InvalidArgument */
export function readRule(value: Json, book: Book): Criteria {
  const given = Object.entries(asRecord(value, "rule")).filter(([, criteria]) => criteria !== null);
  const [[key, criteria] = ["", null]] = given;
  if (given.length !== 1 || !Object.hasOwn(KINDS, key))
    throw invalidArgument("a rule has one kind of criteria");
  const kind = KINDS[key as keyof typeof KINDS];
  const fields = asRecord(criteria, key);
  const plain = { operator: "Between", formula2: "", dropDown: true } as const;
  if (kind === "List") {
    const dropDown = asFlag(fields["inCellDropDown"] ?? true, "inCellDropDown");
    return { ...plain, kind, formula1: readSource(fields["source"] ?? null, book), dropDown };
  }
  if (kind === "Custom")
    return { ...plain, kind, formula1: readFormula(asText(fields["formula"] ?? null, "formula"), book) };
  if (kind === "Date" || kind === "Time") throw notInStandin("a rule for dates or times");
  const operator = asOneOf(fields["operator"] ?? null, "operator", OPERATORS);
  const formula2 = fields["formula2"] ?? null;
  const wantsTwo = operator === "Between" || operator === "NotBetween";
  if (wantsTwo !== (formula2 !== null))
    throw invalidArgument(`${operator} with the wrong number of formulas`);
  return {
    kind,
    operator,
    formula1: readLimit(fields["formula1"] ?? null, book),
    formula2: wantsTwo ? readLimit(formula2, book) : "",
    dropDown: true,
  };
}

/** The rule as it is given back; `{}` where anything may be typed. */
export function writeRule(rule: Validation): Json {
  const { kind, operator, formula1, formula2, dropDown } = rule;
  switch (kind) {
    case "Any":
      return {};
    case "List":
      return { list: { inCellDropDown: dropDown, source: spelled(formula1) ?? `=${formula1}` } };
    case "Custom":
      return { custom: { formula: `=${formula1}` } };
    case "Date":
    case "Time":
      throw notInStandin("a rule for dates or times");
    default: {
      const two = formula2 === "" ? {} : { formula2: writeLimit(formula2) };
      const criteria = { formula1: writeLimit(formula1), ...two, operator };
      return { [`${kind.charAt(0).toLowerCase()}${kind.slice(1)}`]: criteria };
    }
  }
}

/** `"yes,no"` -> "yes,no"; null for a formula. */
export function spelled(formula: string): string | null {
  const match = /^"((?:[^"]|"")*)"$/.exec(formula);
  return match ? (match[1] ?? "").replaceAll('""', '"') : null;
}

export function asRecord(value: Json, name: string): Fields {
  if (value === null || typeof value !== "object" || isList(value))
    throw invalidArgument(`${name} must be an object`);
  return value;
}

function readSource(value: Json, book: Book): string {
  if (value !== null && typeof value === "object") throw notInStandin("a range as the source of a list");
  const source = asText(value, "source");
  if (source.startsWith("=")) return readFormula(source, book);
  if (source.trim() === "" || source.length > LONGEST)
    throw invalidArgument(`a list that is spelled out has 1 to ${LONGEST} characters`);
  return `"${source.replaceAll('"', '""')}"`;
}

function readLimit(value: Json, book: Book): string {
  if (typeof value === "number") return String(value);
  return readFormula(asText(value, "formula1 and formula2"), book);
}

const writeLimit = (formula: string): Json =>
  formula !== "" && !isNaN(Number(formula)) ? Number(formula) : `=${formula}`;

/** Excel takes names here and no structured references, and only names that are there. */
function readFormula(formula: string, book: Book): string {
  if (!formula.startsWith("=") || formula.length < 2) throw invalidArgument(`${formula} is no formula`);
  if (formula.length > LONGEST) throw invalidArgument(`a rule's formula has at most ${LONGEST} characters`);
  const known = new Set(book.names.map(({ name }) => name.toLowerCase()));
  try {
    visit(parseFormula(formula), (node) => {
      if (node.kind === "table")
        throw invalidArgument(`${formula}: a rule takes no structured reference, only a name for one`);
      if (node.kind === "name" && !known.has(node.name.toLowerCase()))
        throw invalidArgument(`${formula} has a name that is not there: ${node.name}`);
    });
  } catch (error) {
    if (error instanceof FormulaNotRead) throw invalidArgument(`${formula} cannot be read: ${error.message}`);
    throw error;
  }
  return formula.slice(1);
}
