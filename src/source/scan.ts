import type { BudgetArticle } from "../model/budget-article";
import type { Finding } from "../model/finding";
import type { Staffing } from "../model/staffing";
import type { UnitCost } from "../model/unit-cost";
import type { Workload } from "../model/workload";
import { formatArea } from "../sheet/a1";
import { areaContains, areaOf, areasOverlap } from "../sheet/address";
import type { Area } from "../sheet/address";
import type { CellValue } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import type { Block } from "./block";
import type { PlacedCorrection } from "./correction";
import { findBudgetLists } from "./budget-list";
import type { BudgetList } from "./budget-list";
import { findStaffingMatrices } from "./find-matrices";
import { headingReader } from "./heading";
import { headingsOf, isBlank } from "./sheet-headings";
import type { StaffingMatrix } from "./staffing-matrix";
import type { StaffingSource } from "./staffing-source";
import { findUnitCostTables } from "./unit-cost-table";
import type { UnitCostTable } from "./unit-cost-table";
import type { Vocabulary } from "./vocabulary";
import { VOCABULARY } from "./vocabulary";
import { chooseWorkloads, findWorkloads } from "./workload";
import type { WorkloadTable } from "./workload";

/** What the sheets of a workbook hold. */
export type Scan = {
  /** Sheet by sheet, from top to bottom. */
  readonly blocks: readonly Block[];
  /** Every block that tells who works where, whatever its layout; the one that counts among them. */
  readonly sources: readonly StaffingSource[];
  /** The staffing that counts; null where no sheet tells it. */
  readonly staffing: Staffing | null;
  readonly budget: readonly BudgetArticle[];
  readonly unitCosts: readonly UnitCost[];
  /** Files and officers by body, of one table; empty where no sheet tells them. */
  readonly workloads: readonly Workload[];
  readonly findings: readonly Finding[];
};

export type ScanOptions = {
  /** Areas that are not read: the annexes that we wrote look like staffing tables themselves. */
  readonly ignore?: readonly Area[];
  readonly vocabulary?: Vocabulary;
  /** What the user says that cells mean. */
  readonly corrections?: readonly PlacedCorrection[];
};

/** Below this a block only looks like a staffing table. */
const SURE_ENOUGH = 0.5;

/** Reads the grids of all sheets. Never fails: what cannot be read is a finding. */
export function scan(grids: readonly Grid[], options: ScanOptions = {}): Scan {
  const reader = headingReader(options.vocabulary ?? VOCABULARY);
  const blocks: Block[] = [];
  const sources: StaffingSource[] = [];
  const matrices: StaffingMatrix[] = [];
  const lists: BudgetList[] = [];
  const tables: UnitCostTable[] = [];
  const works: WorkloadTable[] = [];
  for (const grid of grids) {
    const sheet = headingsOf(without(grid, options.ignore ?? []), reader, options.corrections);
    const onSheet: Block[] = [];
    const onSheetMatrices = findStaffingMatrices(sheet);
    const found = surest<StaffingSource>([...onSheetMatrices]);
    for (const source of found) {
      onSheet.push(source.block);
      if (source.block.confidence >= SURE_ENOUGH) sources.push(source);
    }
    matrices.push(...onSheetMatrices.filter((matrix) => sources.includes(matrix)));
    for (const list of findBudgetLists(sheet)) {
      onSheet.push(list.block);
      lists.push(list);
    }
    for (const table of findUnitCostTables(sheet)) {
      onSheet.push(table.block);
      tables.push(table);
    }
    for (const table of findWorkloads(sheet)) {
      onSheet.push(table.block);
      works.push(table);
    }
    if (onSheet.length === 0 && sheet.grid.values.some((row) => row.some((value) => !isBlank(value)))) {
      onSheet.push({ kind: "unknown", area: sheet.grid.area, confidence: 0, evidence: [] });
    }
    onSheet.sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
    for (const block of onSheet) blocks.push(block);
  }
  const { staffing, findings } = choose(matrices, preferredIn(options.corrections ?? []));
  const work = chooseWorkloads(works);
  return {
    blocks,
    sources,
    staffing,
    budget: lists.flatMap((list) => list.articles),
    unitCosts: tables.flatMap((table) => table.unitCosts),
    workloads: work.workloads,
    findings: [
      findings,
      ...lists.map((list) => list.findings),
      ...tables.map((table) => table.findings),
      work.findings,
    ].flat(),
  };
}

/** Where two readings claim the same cells, the surer one is right; the first of equals. */
function surest<Source extends { readonly block: Block }>(found: readonly Source[]): Source[] {
  return found.filter(
    (one, index) =>
      !found.some(
        (other, position) =>
          other !== one &&
          areasOverlap(one.block.area, other.block.area) &&
          (other.block.confidence > one.block.confidence ||
            (other.block.confidence === one.block.confidence && position < index)),
      ),
  );
}

/** Whether the user wants a block to count before others that tell the same. */
type Preferred = (block: Block) => boolean;

function preferredIn(corrections: readonly PlacedCorrection[]): Preferred {
  const cells = corrections.flatMap(({ correction, at }) =>
    correction.as.kind === "block-preferred" ? [at] : [],
  );
  return ({ area }) => cells.some((cell) => areaContains(area, cell));
}

/** The staffing table that the user prefers, else the surest, the first of equals; the others are named. */
function choose(
  matrices: readonly StaffingMatrix[],
  preferred: Preferred,
): Pick<Scan, "staffing" | "findings"> {
  let used = matrices.find(({ block }) => preferred(block)) ?? null;
  for (const matrix of used ? [] : matrices) {
    if (used === null || matrix.block.confidence > used.block.confidence) used = matrix;
  }
  if (used === null) {
    return {
      staffing: null,
      findings: [{ code: "no-staffing-sheet", severity: "warning", at: null, facts: {} }],
    };
  }
  const others = matrices.filter((matrix) => matrix !== used);
  if (others.length === 0) return { staffing: used.staffing, findings: used.findings };
  const facts = {
    used: formatArea(used.block.area),
    others: others.map(({ block }) => formatArea(block.area)).join(", "),
  };
  const at = used.block.area;
  return {
    staffing: used.staffing,
    findings: [{ code: "several-staffing-blocks", severity: "warning", at, facts }, ...used.findings],
  };
}

/** The grid with the cells of some areas emptied. */
function without(grid: Grid, areas: readonly Area[]): Grid {
  const here = areas.filter((area) => areasOverlap(area, grid.area));
  if (here.length === 0) return grid;
  const values = grid.values.map((row, rowIndex) => {
    const sheet = grid.area.sheet;
    const inRow = here.filter((area) =>
      areasOverlap(area, { ...areaOf({ sheet, row: grid.area.row + rowIndex, column: area.column }) }),
    );
    if (inRow.length === 0) return row;
    return row.map((value, index): CellValue => {
      const column = grid.area.column + index;
      return inRow.some((area) => column >= area.column && column < area.column + area.columns)
        ? null
        : value;
    });
  });
  return { area: grid.area, values };
}
