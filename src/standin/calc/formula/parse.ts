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
  return new Reader(tokenise(formula.startsWith("=") ? formula.slice(1) : formula)).whole();
}

function foreign(why: string, ...parts: readonly Node[]): Node {
  return { kind: "foreign", why, parts };
}

const END: Token = { kind: "end" };

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Node {
    const node = this.binary(0);
    if (this.peek().kind !== "end") throw new FormulaNotRead("something follows the end of the formula");
    return node;
  }

  private peek(): Token {
    return this.tokens[this.at] ?? END;
  }

  private next(): Token {
    return this.tokens[this.at++] ?? END;
  }

  private sign(): string | null {
    const token = this.peek();
    return token.kind === "sign" ? token.text : null;
  }

  private takeSign(text: string): boolean {
    if (this.sign() !== text) return false;
    this.at++;
    return true;
  }

  private expectSign(text: string): void {
    if (!this.takeSign(text)) throw new FormulaNotRead(`"${text}" is missing`);
  }

  private binary(level: number): Node {
    const operators = LEVELS[level];
    if (!operators) return this.percent();
    let left = this.binary(level + 1);
    for (;;) {
      const sign = this.sign();
      const operator = sign === null ? undefined : operators.find((each) => each === sign);
      if (!operator) return left;
      this.at++;
      left = { kind: "binary", operator, left, right: this.binary(level + 1) };
    }
  }

  private percent(): Node {
    let operand = this.prefix();
    while (this.takeSign("%")) operand = { kind: "percent", operand };
    return operand;
  }

  private prefix(): Node {
    if (this.takeSign("-")) return { kind: "prefix", operator: "-", operand: this.prefix() };
    if (this.takeSign("+")) return { kind: "prefix", operator: "+", operand: this.prefix() };
    if (this.takeSign("@")) return foreign("an implicit intersection", this.prefix());
    let left = this.reference();
    while (this.takeSign(":")) left = { kind: "binary", operator: ":", left, right: this.reference() };
    return left;
  }

  private reference(): Node {
    const node = this.primary();
    return this.takeSign("#") ? foreign("a spilled range", node) : node;
  }

  private primary(): Node {
    const token = this.next();
    switch (token.kind) {
      case "number":
        return { kind: "number", text: token.text };
      case "text":
        return { kind: "text", value: token.value };
      case "error":
        return { kind: "error", code: token.code };
      case "area":
        return { kind: "area", sheet: null, at: token.at, fixed: token.fixed };
      case "brackets":
        return readTableReference(null, token.inside);
      case "sheet":
        return this.onSheet(token.name);
      case "other-workbook":
        this.at++; // what is referred to there
        return foreign("another workbook");
      case "word":
        return this.word(token.text);
      case "sign":
        if (token.text === "{") return this.array();
        if (token.text === "(") {
          const inside = this.binary(0);
          this.expectSign(")");
          return inside;
        }
        throw new FormulaNotRead("an operand is missing");
      case "end":
        throw new FormulaNotRead("the formula breaks off");
    }
  }

  private onSheet(sheet: string): Node {
    const token = this.next();
    if (token.kind === "area") return { kind: "area", sheet, at: token.at, fixed: token.fixed };
    if (token.kind === "error") return { kind: "error", code: token.code };
    if (token.kind === "word" && this.sign() !== "(") return { kind: "name", sheet, name: token.text };
    throw new FormulaNotRead(`${sheet}!`);
  }

  private word(text: string): Node {
    if (this.takeSign("(")) return this.call(text);
    const following = this.peek();
    if (following.kind === "brackets") {
      this.at++;
      return readTableReference(text, following.inside);
    }
    if (/^(true|false)$/i.test(text)) return { kind: "boolean", value: text.toLowerCase() === "true" };
    return { kind: "name", sheet: null, name: text };
  }

  private call(text: string): Node {
    const name = text.replace(/^(_xlfn\.|_xlws\.)+/i, "").toUpperCase();
    const args: (Node | null)[] = [];
    if (this.takeSign(")")) return { kind: "call", name, args };
    do {
      const sign = this.sign();
      args.push(sign === "," || sign === ")" ? null : this.binary(0));
    } while (this.takeSign(","));
    this.expectSign(")");
    return { kind: "call", name, args };
  }

  private array(): Node {
    const rows: Node[][] = [];
    do {
      const row: Node[] = [];
      do row.push(this.prefix());
      while (this.takeSign(","));
      rows.push(row);
    } while (this.takeSign(";"));
    this.expectSign("}");
    return { kind: "array", rows };
  }
}
