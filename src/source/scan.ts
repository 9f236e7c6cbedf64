import type { BudgetArticle } from "../model/budget-article";
import type { Finding } from "../model/finding";
import type { Post } from "../model/post";
import type { Staffing } from "../model/staffing";
import type { UnitCost } from "../model/unit-cost";
import type { Workload } from "../model/workload";
import { areaContains, areaOf, areasOverlap } from "../sheet/address";
import type { Address, Area } from "../sheet/address";
import type { CellValue } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import { baselinePosts } from "./baseline-posts";
import type { Block } from "./block";
import { checkStaffing } from "./check-staffing";
import type { PlacedCorrection } from "./correction";
import { findBudgetLists } from "./budget-list";
import type { BudgetList } from "./budget-list";
import { chooseBudgets } from "./budget-sources";
import { findStaffingMatrices } from "./find-matrices";
import { findStaffTables } from "./find-staff-tables";
import { headingReader } from "./heading";
import { headingDoubts } from "./heading-doubts";
import { headingsOf, isBlank } from "./sheet-headings";
import { pivot } from "./pivot";
import type { PivotOptions } from "./pivot";
import { findStaffLists } from "./staff-list";
import { figuresUnread, unreadFigures } from "./unread-figures";
import type { ReadBlock } from "./unread-figures";
import { unreadParts } from "./unread-parts";
import type { StaffingSource } from "./staffing-source";
import { chooseUnitCosts } from "./unit-cost-sources";
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
  /** What single lines tell of it, body by body: levels, cells, end dates; services are called as in the staffing. */
  readonly posts: readonly Post[];
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
  /** The names of hidden sheets: what stands on others counts before them. */
  readonly hiddenSheets?: readonly string[];
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
  const lists: BudgetList[] = [];
  const tables: UnitCostTable[] = [];
  const works: WorkloadTable[] = [];
  const unread: Finding[] = [];
  for (const grid of grids) {
    const sheet = headingsOf(without(grid, options.ignore ?? []), reader, options.corrections);
    const onSheet: Block[] = [];
    const readings: ReadBlock[] = [];
    // A table that tells more than services and bodies looks like a matrix, too.
    const staffTables = findStaffTables(sheet).filter(({ block }) => block.confidence >= SURE_ENOUGH);
    const onSheetMatrices = findStaffingMatrices(sheet).filter(
      ({ block }) => !staffTables.some((table) => areasOverlap(table.block.area, block.area)),
    );
    const onSheetLists = findBudgetLists(sheet);
    // Articles with what was really spent look like services with who really works there.
    const found = surest<StaffingSource>([
      ...[...staffTables, ...onSheetMatrices].filter(
        ({ block }) => !onSheetLists.some((list) => areasOverlap(list.block.area, block.area)),
      ),
      ...findStaffLists(sheet),
    ]);
    for (const source of found) {
      onSheet.push(source.block);
      const sure = source.block.confidence >= SURE_ENOUGH;
      // What a table that does not count finds is not said.
      readings.push({ ...source, figures: figuresOf(source), findings: sure ? source.findings : [] });
      if (!sure) continue;
      sources.push({ ...source, findings: [...source.findings, ...headingDoubts(sheet, source.block)] });
    }
    const staffLists = found.filter(({ list }) => list !== undefined);
    for (const list of onSheetLists) {
      const { area, confidence } = list.block;
      const rival = staffLists.some(
        ({ block }) => areasOverlap(block.area, area) && block.confidence > confidence,
      );
      if (rival) continue;
      onSheet.push(list.block);
      readings.push({
        ...list,
        figures: list.articles.flatMap(({ amounts }) => amounts.map(({ at }) => at)),
      });
      lists.push(list);
    }
    for (const table of findUnitCostTables(sheet)) {
      // A level and a cost in each row of a few agents look like a table of them.
      if (staffLists.some(({ block }) => areasOverlap(block.area, table.block.area))) continue;
      onSheet.push(table.block);
      readings.push({ ...table, figures: table.unitCosts.map(({ at }) => at) });
      tables.push(table);
    }
    for (const table of findWorkloads(sheet)) {
      onSheet.push(table.block);
      const figures = table.workloads.flatMap((one) =>
        [one.files, one.article60Files, one.officers, one.otherStaff].flatMap((figure) => figure?.at ?? []),
      );
      readings.push({ ...table, figures });
      works.push(table);
    }
    unread.push(...unreadFigures(sheet, readings));
    if (onSheet.length === 0 && sheet.grid.values.some((row) => row.some((value) => !isBlank(value)))) {
      onSheet.push({ kind: "unknown", area: sheet.grid.area, confidence: 0, evidence: [] });
    } else if (!options.ignore?.some((area) => area.sheet === sheet.grid.area.sheet)) {
      // What is left of a sheet beside a table that is not read is no discovery.
      const told = unread.flatMap(({ at }) => at ?? []);
      const parts = unreadParts(sheet, onSheet).filter(
        ({ area }) => !told.some((at) => areasOverlap(at, area)),
      );
      unread.push(...parts.map(({ area }) => figuresUnread(onSheet[0]?.area ?? area, area)));
      onSheet.push(...parts);
    }
    onSheet.sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
    for (const block of onSheet) blocks.push(block);
  }
  const preferred = preferredIn(options.corrections ?? []);
  const { staffing, posts, findings } = choose(sources, {
    preferred,
    hidden: ({ area }) => options.hiddenSheets?.includes(area.sheet) === true,
  });
  const budget = chooseBudgets(lists, preferred);
  const costs = chooseUnitCosts(tables, preferred);
  const work = chooseWorkloads(works);
  return {
    blocks,
    sources,
    staffing,
    posts,
    budget: budget.articles,
    unitCosts: costs.unitCosts,
    workloads: work.workloads,
    findings: [
      findings,
      ...lists.map((list) => list.findings),
      budget.findings,
      ...tables.map((table) => table.findings),
      costs.findings,
      work.findings,
      unread,
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

function figuresOf({ posts }: StaffingSource): Address[] {
  return posts.flatMap(({ real, theoretical, heads }) =>
    [real, theoretical, heads].flatMap((figure) => (figure ? [figure.at] : [])),
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

/** What all blocks together tell of who works where. */
function choose(
  sources: readonly StaffingSource[],
  options: PivotOptions,
): Pick<Scan, "staffing" | "posts" | "findings"> {
  if (sources.length > 0) {
    const { staffing, used, findings } = pivot(sources, options);
    const posts = baselinePosts(sources, used, staffing);
    return { staffing, posts, findings: [...findings, ...checkStaffing(sources, used)] };
  }
  return {
    staffing: null,
    posts: [],
    findings: [{ code: "no-staffing-sheet", severity: "warning", at: null, facts: {} }],
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
  return { ...grid, values };
}
