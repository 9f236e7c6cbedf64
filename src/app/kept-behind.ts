import { movedDown } from "../annex/formula/expression";
import type { Expression } from "../annex/formula/expression";
import type { AnnexPlan } from "../annex/plan";
import { cellAt } from "../sheet/address";
import type { Address } from "../sheet/address";
import type { Draft } from "./draft";

/** Which of the cells that the user keeps a cell of the same annex rests on, straight or by way of others. */
export function keptBehind({ plan, origin, kept }: Draft, row: number, column: number): readonly Address[] {
  if (kept.length === 0) return [];
  const seen = new Set<string>();
  const found: Address[] = [];
  const waiting = [{ row, column }];
  for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
    for (const next of cellsBehind(plan, cell.row, cell.column)) {
      const key = `${next.row},${next.column}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const at = cellAt(origin, next.row, next.column);
      const isKept = kept.some((one) => one.row === at.row && one.column === at.column);
      if (isKept) found.push(at);
      else waiting.push(next);
    }
  }
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

type Place = { readonly row: number; readonly column: number };

function cellsBehind(plan: AnnexPlan, row: number, column: number): readonly Place[] {
  const content = plan.rows[row]?.cells[column]?.content;
  return content?.kind === "formula" ? ownCells(content.formula) : [];
}

/** The cells of the block that a formula looks at. */
function ownCells(expression: Expression): readonly Place[] {
  switch (expression.kind) {
    case "own":
      return Array.from({ length: expression.rows * expression.columns }, (_, index) => ({
        row: expression.row + Math.floor(index / expression.columns),
        column: expression.column + (index % expression.columns),
      }));
    case "call":
      return expression.arguments.flatMap(ownCells);
    case "binary":
      return [...ownCells(expression.left), ...ownCells(expression.right)];
    case "filled":
      return ownCells(movedDown(expression.of, expression.down));
    default:
      return [];
  }
}
