import { areaOf, cellAt, sameArea } from "../sheet/address";
import type { Address, Area } from "../sheet/address";
import type { Finding } from "../model/finding";
import { CLOSED_ROW } from "../annex/plan";
import type { Turns } from "../model/turns";
import type { AnnexPlan } from "../annex/plan";
import { compareBlock } from "./block-comparison";
import type { BlockComparison } from "./block-comparison";
import type { Standing } from "./standing";
import type { Draft } from "./draft";
import { TABLE_STYLE, columnWidths, formatRows, rowHeights } from "./formatting";
import type { Operation, Steps } from "./operation";
import { blockArea, placeArea, printedArea } from "./placed-plan";
import { reviseCharts } from "./chart-revision";

/**
 * An annex that stands already: only what differs is written, in place. A cell that the user edited is kept as long as
 * its row still stands for the same thing; where it does not, nothing is written and the finding says which cell.
 */
export function* draftRevision(plan: AnnexPlan, standing: Standing): Turns<Draft> {
  const { origin, owned } = standing;
  const block = blockArea({ plan, origin });
  const comparison = yield* compareBlock(plan, standing);
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
    operations: [...shape.before.operations, ...cells.operations, ...shape.operations, ...charts.operations],
    undo: [...shape.undo, ...cells.undo, ...shape.before.undo, ...charts.undo],
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

/** What has to be done before the cells are written, and undone after they are taken back, and the rest. */
type Reshaping = Steps & { readonly before: Steps };

const NO_STEPS: Steps = { operations: [], undo: [] };

/** When rows or columns come or go: what now stands for something else gets its looks; table, name and print area follow. */
function reshape(plan: AnnexPlan, standing: Standing, block: Area): Reshaping {
  const { origin, rows: before } = standing;
  const first = plan.rows.findIndex((row, index) => kindOf(row.key) !== kindOf(before[index]?.key ?? ""));
  const sameColumns = standing.block.area.columns === block.columns && standing.columns === block.columns;
  if (sameColumns && before.length === plan.rows.length && first === -1)
    return { ...NO_STEPS, before: NO_STEPS };
  const from = sameColumns ? Math.max(0, first) : 0;
  const old: Area = { ...origin, rows: before.length, columns: standing.columns };
  const table = followTable(plan, standing);
  return {
    before: table.before,
    operations: [
      ...table.operations,
      ...spareOf(old, block),
      ...formatRows(origin, plan.rows, from, plan.rows.length - 1),
      ...heightsFrom(plan, standing, from),
      ...(sameColumns ? [] : columnWidths(origin, plan.columnWidths)),
      { kind: "aim-name", name: plan.anchor, area: block },
      {
        kind: "set-print-area",
        ...printedArea(origin, plan.rows, block.columns, origin.row + plan.table.row, plan),
      },
    ],
    undo: [
      ...spareOf(block, old),
      ...table.undo,
      ...formatRows(origin, oldLooks(plan, before), from, before.length - 1),
      { kind: "aim-name", name: plan.anchor, area: old },
      {
        kind: "set-print-area",
        ...printedArea(origin, before, old.columns, standing.table?.row ?? null, plan),
      },
    ],
  };
}

/** Excel resizes a table only where its headings stay in their row; else it is made anew, which no cell notices. */
function followTable({ table }: AnnexPlan, { origin, table: old }: Standing): Reshaping {
  const area = placeArea(origin, table);
  const { name } = table;
  if (!old || sameArea(old, area)) return { ...NO_STEPS, before: NO_STEPS };
  if (old.row === area.row && old.column === area.column) {
    const resize = (to: Area): Operation => ({ kind: "resize-table", name, area: to });
    return { operations: [resize(area)], undo: [resize(old)], before: NO_STEPS };
  }
  const gone: Operation = { kind: "delete-table", name };
  const made = (at: Area): Operation => ({ kind: "add-table", area: at, name, style: TABLE_STYLE });
  return {
    before: { operations: [gone], undo: [made(old)] },
    operations: [made(area)],
    undo: [gone],
  };
}

/** The heights of rows that stand for something else now; one that the plan leaves open takes the usual. */
function heightsFrom(
  plan: AnnexPlan,
  { origin, rows: before }: Standing,
  from: number,
): readonly Operation[] {
  const rows = plan.rows.map((row, index) => {
    const moved = index >= from && kindOf(row.key) !== kindOf(before[index]?.key ?? "");
    const height = index < before.length ? USUAL_HEIGHT : null;
    return { ...row, height: moved ? (row.height ?? height) : null };
  });
  return rowHeights(origin, rows);
}

/** Of a row in Excel's default font, in points. */
const USUAL_HEIGHT = 15;

/** Clears what `area` has beyond `other`. */
function spareOf(area: Area, other: Area): readonly Operation[] {
  const rows = spareRows(area, other);
  const columns = area.columns - other.columns;
  return [
    ...(rows ? [{ kind: "clear", area: rows } as const] : []),
    ...(columns > 0
      ? [{ kind: "clear", area: { ...cellAt(area, 0, other.columns), rows: area.rows, columns } } as const]
      : []),
  ];
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
