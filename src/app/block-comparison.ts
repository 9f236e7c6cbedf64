import { cellAt } from "../sheet/address";
import type { Address } from "../sheet/address";
import type { CellValue } from "../sheet/cell-value";
import { canonical } from "../annex/formula/canonical";
import { cellFingerprint } from "../annex/formula/fingerprint";
import type { Turns } from "../model/turns";
import type { AnnexPlan } from "../annex/plan";
import type { Content } from "./operation";
import { isPause, placeContent, plannedCell } from "./placed-plan";
import type { Standing } from "./standing";
import type { CellBlock } from "./workbook";

/** What a plan changes in the block that stands, cell by cell; `null` leaves a cell as it is. */
export type BlockComparison = {
  readonly changed: boolean;
  readonly write: readonly (readonly (Content | null)[])[];
  /** The way back: what stood in the cells that are written. */
  readonly before: readonly (readonly (Content | null)[])[];
  readonly kept: readonly Address[];
  /** The user's cells where the annex has to write. */
  readonly inTheWay: readonly Address[];
};

type Verdict =
  { readonly kind: "leave" | "keep" | "in-the-way" } | { readonly kind: "write"; readonly content: Content };

export function* compareBlock(plan: AnnexPlan, standing: Standing): Turns<BlockComparison> {
  const { area } = standing.block;
  const write: (Content | null)[][] = [];
  const before: (Content | null)[][] = [];
  const kept: Address[] = [];
  const inTheWay: Address[] = [];
  for (let row = 0; row < area.rows; row++) {
    const writeRow: (Content | null)[] = [];
    const beforeRow: (Content | null)[] = [];
    for (let column = 0; column < area.columns; column++) {
      const verdict = judge(plan, standing, row, column);
      writeRow.push(verdict.kind === "write" ? verdict.content : null);
      beforeRow.push(verdict.kind === "write" ? currentContent(standing.block, row, column) : null);
      if (verdict.kind === "keep") kept.push(cellAt(area, row, column));
      if (verdict.kind === "in-the-way") inTheWay.push(cellAt(area, row, column));
    }
    write.push(writeRow);
    before.push(beforeRow);
    if (isPause(row, area.columns)) yield;
  }
  const changed = write.some((row) => row.some((content) => content !== null));
  return { changed, write, before, kept, inTheWay };
}

function judge(plan: AnnexPlan, standing: Standing, row: number, column: number): Verdict {
  const planned = placeContent(standing.origin, plannedCell(plan, row, column));
  const formula = standing.block.formulas[row]?.[column] ?? null;
  const value = standing.block.values[row]?.[column] ?? null;
  if (holds(planned, formula, value)) return { kind: "leave" };
  const old = standing.rows[row];
  const blank = formula === null && (value === null || value === "");
  const wasOurs = old !== undefined && column < standing.columns;
  if (wasOurs && standing.owned) return { kind: "write", content: planned };
  const untouched = wasOurs ? cellFingerprint(formula, value) === (old.cells[column] ?? "") : blank;
  if (untouched) return { kind: "write", content: planned };
  const samePlace = wasOurs && old.key === plan.rows[row]?.key;
  if (samePlace) return { kind: "keep" };
  return blank ? { kind: "write", content: planned } : { kind: "in-the-way" };
}

/** Whether the cell holds just that already. */
function holds(planned: Content, formula: string | null, value: CellValue): boolean {
  switch (planned.kind) {
    case "formula":
      if (formula === null || formula === planned.formula) return formula !== null;
      return canonical(formula) === canonical(planned.formula);
    case "text":
      return formula === null && value === planned.text;
    case "number":
      return formula === null && value === planned.number;
    case "blank":
      return formula === null && (value === null || value === "");
  }
}

/** Only for cells that hold a formula, a text, a number or nothing, as those do that we write. */
export function currentContent({ formulas, values }: CellBlock, row: number, column: number): Content {
  const formula = formulas[row]?.[column] ?? null;
  const value = values[row]?.[column] ?? null;
  if (formula !== null) return { kind: "formula", formula };
  if (typeof value === "number") return { kind: "number", number: value };
  return typeof value === "string" && value !== "" ? { kind: "text", text: value } : { kind: "blank" };
}
