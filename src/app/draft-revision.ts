import { areaOf, cellAt } from "../sheet/address";
import type { Address, Area } from "../sheet/address";
import type { Finding } from "../model/finding";
import { CLOSED_ROW } from "../annex/plan";
import type { AnnexPlan } from "../annex/plan";
import { compareBlock } from "./block-comparison";
import type { BlockComparison } from "./block-comparison";
import type { Standing } from "./standing";
import type { Draft } from "./draft";
import { formatRows } from "./formatting";
import type { Operation, Steps } from "./operation";
import { blockArea, placeArea } from "./placed-plan";
import { reviseCharts } from "./chart-revision";

/**
 * An annex that stands already: only what differs is written, in place. A cell that the user edited is kept as long as
 * its row still stands for the same thing; where it does not, nothing is written and the finding says which cell.
 */
export function draftRevision(plan: AnnexPlan, standing: Standing): Draft {
  const { origin, owned } = standing;
  const block = blockArea({ plan, origin });
  const comparison = compareBlock(plan, standing);
  const inTheWay: Finding[] = comparison.inTheWay.map((at) => ({
    code: "cells-in-the-way",
    severity: "error",
    at: areaOf(at),
    facts: { sheet: at.sheet },
  }));
  const charts = reviseCharts(plan, standing);
  if (inTheWay.length > 0) {
    const { kept } = comparison;
    return { plan, origin, block, operations: [], undo: [], kept, findings: inTheWay, owned };
  }
  const shape = reshape(plan, standing, block);
  const cells = comparison.changed ? setCells(plan, origin, comparison) : { operations: [], undo: [] };
  return {
    plan,
    origin,
    block,
    operations: [...cells.operations, ...shape.operations, ...charts.operations],
    undo: [...shape.undo, ...cells.undo, ...charts.undo],
    kept: comparison.kept,
    findings: charts.findings,
    owned,
  };
}

/** The cells that differ, and with them the heights of rows that only wait for text in a second language. */
function setCells(plan: AnnexPlan, origin: Address, { write, before }: BlockComparison): Steps {
  const area: Area = { ...origin, rows: write.length, columns: write[0]?.length ?? 1 };
  const written = plan.rows.flatMap((row, index) => {
    const now = write[index]?.[0];
    const old = before[index]?.[0];
    return now && old && (now.kind === "blank") !== (old.kind === "blank")
      ? [{ index, height: row.height }]
      : [];
  });
  const heights = (back: boolean): Operation[] =>
    written.flatMap(({ index, height }): Operation[] => {
      const other = height === CLOSED_ROW ? plan.rows[index - 1]?.height : CLOSED_ROW;
      const points = back ? other : height;
      if (points == null) return [];
      return [
        { kind: "set-row-height", sheet: origin.sheet, row: origin.row + index, rows: 1, height: points },
      ];
    });
  return {
    operations: [{ kind: "set-cells", area, contents: write }, ...heights(false)],
    undo: [{ kind: "set-cells", area, contents: before }, ...heights(true)],
  };
}

/** When services come or go: rows that now stand for something else get their looks, table, name and print area follow. */
function reshape(plan: AnnexPlan, standing: Standing, block: Area): Steps {
  const { origin, rows: before } = standing;
  const first = plan.rows.findIndex((row, index) => kindOf(row.key) !== kindOf(before[index]?.key ?? ""));
  const sameSize = before.length === plan.rows.length && standing.block.area.columns === block.columns;
  if (sameSize && first === -1) return { operations: [], undo: [] };
  const from = Math.max(0, first);
  const old: Area = { ...origin, rows: before.length, columns: standing.block.area.columns };
  const spare = spareRows(old, block);
  const grown = spareRows(block, old);
  const oldTable = { ...plan.table, rows: plan.table.rows + before.length - plan.rows.length };
  const resize = (rows: typeof oldTable): Operation[] =>
    standing.table ? [{ kind: "resize-table", name: plan.table.name, area: placeArea(origin, rows) }] : [];
  return {
    operations: [
      ...resize(plan.table),
      ...(spare ? [{ kind: "clear", area: spare } as const] : []),
      ...formatRows(origin, plan.rows, from, plan.rows.length - 1),
      { kind: "aim-name", name: plan.anchor, area: block },
      { kind: "set-print-area", area: block },
    ],
    undo: [
      ...(grown ? [{ kind: "clear", area: grown } as const] : []),
      ...resize(oldTable),
      ...formatRows(origin, oldLooks(plan, before), from, before.length - 1),
      { kind: "aim-name", name: plan.anchor, area: old },
      { kind: "set-print-area", area: old },
    ],
  };
}

/** The rows of `area` that reach below `other`. */
function spareRows(area: Area, other: Area): Area | null {
  const rows = area.row + area.rows - (other.row + other.rows);
  return rows > 0
    ? { ...cellAt(other, other.rows, 0), rows, columns: Math.max(area.columns, other.columns) }
    : null;
}

/** The looks of the rows as they were, by what they stood for. */
function oldLooks(plan: AnnexPlan, before: Standing["rows"]): AnnexPlan["rows"] {
  return before.flatMap(({ key }) => plan.rows.find((row) => kindOf(row.key) === kindOf(key)) ?? []);
}

function kindOf(key: string): string {
  return key.split(":", 1)[0] ?? "";
}
