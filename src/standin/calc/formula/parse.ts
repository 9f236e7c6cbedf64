import { FormulaNotRead, type BinaryOperator, type Node } from "./syntax";
import { readTableReference } from "./table-reference";
import { tokenise, type Token } from "./tokens";

// From loose to tight, as Excel binds them; a sign before an operand binds tighter than all of these: -2^2 is 4.
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** Reads an en-US formula, with or without its "=". @throws FormulaNotRead */
export function parseFormula(formula: string): Node {
  const tokens = tokenise(formula.startsWith("=") ? formula.slice(1) : formula);
  let at = 0;
  const peek = (): Token => tokens[at] ?? { kind: "end" };
  const next = (): Token => tokens[at++] ?? { kind: "end" };
  const isSign = (text: string): boolean => {
    const token = peek();
    return token.kind === "sign" && token.text === text;
  };
  const takeSign = (text: string): boolean => isSign(text) && (at++, true);
  const expectSign = (text: string): void => {
    if (!takeSign(text)) throw new FormulaNotRead(`"${text}" is missing`);
  };

  const binary = (level: number): Node => {
    const operators = LEVELS[level];
    if (!operators) return percent();
    let left = binary(level + 1);
    for (;;) {
      const operator = operators.find(isSign);
      if (!operator) return left;
      at++;
      left = { kind: "binary", operator, left, right: binary(level + 1) };
    }
  };

  const percent = (): Node => {
    let operand = prefix();
    while (takeSign("%")) operand = { kind: "percent", operand };
    return operand;
  };

  const prefix = (): Node => {
    if (takeSign("-")) return { kind: "prefix", operator: "-", operand: prefix() };
    if (takeSign("+")) return { kind: "prefix", operator: "+", operand: prefix() };
    return range();
  };

  const range = (): Node => {
    let left = primary();
    while (takeSign(":")) left = { kind: "binary", operator: ":", left, right: primary() };
    return left;
  };

  const primary = (): Node => {
    const token = next();
    switch (token.kind) {
      case "number":
        return { kind: "number", text: token.text };
      case "text":
        return { kind: "text", value: token.value };
      case "error":
        return { kind: "error", code: token.code };
      case "area":
        return { kind: "area", sheet: null, at: token.at, relative: token.relative };
      case "brackets":
        return readTableReference(null, token.inside);
      case "sheet":
        return onSheet(token.name);
      case "word":
        return word(token.text);
      case "sign":
        if (token.text === "(") {
          const inside = binary(0);
          expectSign(")");
          return inside;
        }
        if (token.text === "{") return array();
    }
    throw new FormulaNotRead("an operand is missing");
  };

  const onSheet = (sheet: string): Node => {
    const token = next();
    if (token.kind === "area") return { kind: "area", sheet, at: token.at, relative: token.relative };
    if (token.kind === "error") return { kind: "error", code: token.code };
    if (token.kind === "word" && !isSign("(")) return { kind: "name", sheet, name: token.text };
    throw new FormulaNotRead(`${sheet}!`);
  };

  const word = (text: string): Node => {
    if (takeSign("(")) return call(text);
    const following = peek();
    if (following.kind === "brackets") {
      at++;
      return readTableReference(text, following.inside);
    }
    if (/^(true|false)$/i.test(text)) return { kind: "boolean", value: text.toLowerCase() === "true" };
    return { kind: "name", sheet: null, name: text };
  };

  const call = (text: string): Node => {
    const name = text.replace(/^(_xlfn\.|_xlws\.)+/i, "").toUpperCase();
    const args: (Node | null)[] = [];
    if (takeSign(")")) return { kind: "call", name, args };
    do args.push(isSign(",") || isSign(")") ? null : binary(0));
    while (takeSign(","));
    expectSign(")");
    return { kind: "call", name, args };
  };

  const array = (): Node => {
    const rows: Node[][] = [];
    do {
      const row: Node[] = [];
      do row.push(prefix());
      while (takeSign(","));
      rows.push(row);
    } while (takeSign(";"));
    expectSign("}");
    return { kind: "array", rows };
  };

  const whole = binary(0);
  if (peek().kind !== "end") throw new FormulaNotRead("something follows the end of the formula");
  return whole;
}
