import type { Draft } from "../../app/draft";
import { plainFormula, plannedCell } from "../../app/placed-plan";
import type { Prepared } from "../../app/prepare";
import { areaContains, cellAt } from "../../sheet/address";
import type { Address, Area } from "../../sheet/address";
import type { CellValue } from "../../sheet/cell-value";
import { isCellError } from "../../sheet/cell-value";
import type { Expression } from "../../annex/formula/expression";

/** What cells of the annexes are going to show where no figure of the engine says it: words, taken from the user's cells. */
export type CellWords = (at: Address) => CellValue;

/** Formulas of words refer to each other less deep than this. */
const DEPTH = 40;

/** Works the few functions out that formulas of words are made of; null for what those do not tell. */
export function cellWords({ scanned, calculation, drafts }: Prepared): CellWords {
  const { grids, outline, tables } = scanned;
  const areas = new Map(outline.names.map(({ name, area }) => [name.toLowerCase(), area]));
  const measures = tables?.grids.measures?.area ?? null;
  const effects = calculation.outcomes.flatMap((outcome) => outcome.effects);

  function valueAt(at: Address, depth: number): CellValue {
    if (depth > DEPTH) return null;
    const draft = drafts.find(({ block }) => areaContains(block, at));
    if (draft) return planned(draft, at, depth);
    const grid = grids.find(({ area }) => areaContains(area, at));
    return grid?.values[at.row - grid.area.row]?.[at.column - grid.area.column] ?? null;
  }

  function planned(draft: Draft, at: Address, depth: number): CellValue {
    const [row, column] = [at.row - draft.origin.row, at.column - draft.origin.column];
    const cell = plannedCell(draft.plan, row, column);
    if (!cell) return null;
    if (cell.figure) return cell.figure.value;
    // Which row of the measures' table a row of the register is about, the formula finds by rank.
    if (cell.style === "order" && draft.plan.annex === "T2") return orderOf(draft.plan.rows[row]?.key ?? "");
    switch (cell.content.kind) {
      case "text":
        return cell.content.text;
      case "formula":
        return work(plainFormula(cell.content.formula), draft.origin, depth + 1);
      case "blank":
        return null;
    }
  }

  function orderOf(key: string): number | null {
    const id = key.slice(key.indexOf(":") + 1);
    const at = effects.find(({ measure }) => measure.what.id === id)?.measure.cells.id;
    return at && measures ? at.row - measures.row : null;
  }

  function work(formula: Expression, origin: Address, depth: number): CellValue {
    const of = (part: Expression | undefined) => (part ? work(part, origin, depth + 1) : null);
    switch (formula.kind) {
      case "number":
        return formula.number;
      case "text":
        return formula.text;
      case "cell":
      case "area":
      case "own": {
        const area = areaOf(formula, origin);
        return area ? valueAt(area, depth + 1) : null;
      }
      case "binary":
        return combined(formula.operator, of(formula.left), of(formula.right));
      case "call":
        return called(formula.function, formula.arguments, origin, of, depth + 1);
      case "filled":
      case "name":
        return null;
    }
  }

  function called(
    name: string,
    parts: readonly Expression[],
    origin: Address,
    of: (part: Expression | undefined) => CellValue,
    depth: number,
  ): CellValue {
    switch (name) {
      case "IF":
        return isTrue(of(parts[0])) ? of(parts[1]) : of(parts[2]);
      case "NOT":
        return !isTrue(of(parts[0]));
      case "AND":
        return parts.every((part) => isTrue(of(part)));
      case "OR":
        return parts.some((part) => isTrue(of(part)));
      // Null stands for an error too.
      case "IFERROR":
        return of(parts[0]) ?? of(parts[1]);
      case "MATCH": {
        const area = parts[1] && areaOf(parts[1], origin);
        const word = of(parts[0]);
        const rows = Array.from({ length: area ? area.rows : 0 }, (_, row) => row);
        const found = rows.find((row) => area && isSame(word, valueAt(cellAt(area, row, 0), depth)));
        return found === undefined ? null : found + 1;
      }
      case "ISNUMBER":
        return typeof of(parts[0]) === "number";
      case "ROWS":
        return (parts[0] && areaOf(parts[0], origin)?.rows) ?? null;
      case "INDEX": {
        const area = parts[0] && areaOf(parts[0], origin);
        const row = of(parts[1]);
        return area && typeof row === "number" && row >= 1 && row <= area.rows
          ? valueAt(cellAt(area, row - 1, 0), depth)
          : null;
      }
      default:
        return null;
    }
  }

  function areaOf(formula: Expression, origin: Address): Area | null {
    switch (formula.kind) {
      case "cell":
        return { ...formula.cell, rows: 1, columns: 1 };
      case "area":
        return formula.area;
      case "own":
        return {
          ...cellAt(origin, formula.row, formula.column),
          rows: formula.rows,
          columns: formula.columns,
        };
      case "name":
        return areas.get(formula.name.toLowerCase()) ?? null;
      default:
        return null;
    }
  }

  return (at) => {
    const value = valueAt(at, 0);
    return isCellError(value) ? null : value;
  };
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

/** Two values by an operator, as a sheet has it: an empty cell is "" beside text and 0 beside a number. */
function combined(operator: string, left: CellValue, right: CellValue): CellValue {
  if (isCellError(left) || isCellError(right)) return null;
  if (operator === "&") return `${left ?? ""}${right ?? ""}`;
  if (operator === "=" || operator === "<>") {
    const same = isSame(left ?? emptyBeside(right), right ?? emptyBeside(left));
    return operator === "=" ? same : !same;
  }
  const [a, b] = [left, right].map((value) => (typeof value === "boolean" ? Number(value) : (value ?? 0)));
  if (typeof a !== "number" || typeof b !== "number") return null;
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? null : a / b;
    case "^":
      return a ** b;
    case "<":
      return a < b;
    case ">":
      return a > b;
    case "<=":
      return a <= b;
    case ">=":
      return a >= b;
    default:
      return null;
  }
}

/** Words are the same whatever their case. */
function isSame(left: CellValue, right: CellValue): boolean {
  return typeof left === "string" && typeof right === "string"
    ? left.toLowerCase() === right.toLowerCase()
    : left === right;
}

function emptyBeside(value: CellValue): CellValue {
  return typeof value === "number" ? 0 : "";
}
