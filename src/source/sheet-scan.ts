import type { Finding } from "../model/finding";
import type { Turns } from "../model/turns";
import { areaOf, areasOverlap } from "../sheet/address";
import type { Address, Area } from "../sheet/address";
import type { CellValue } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import type { Block } from "./block";
import type { PlacedCorrection } from "./correction";
import { findBudgetLists } from "./budget-list";
import type { BudgetList } from "./budget-list";
import { findStaffingMatrices } from "./find-matrices";
import { findStaffTables } from "./find-staff-tables";
import type { HeadingReader } from "./heading";
import { headingDoubts } from "./heading-doubts";
import { isBlank, readHeadings } from "./sheet-headings";
import { findStaffLists } from "./staff-list";
import { figuresUnread, unreadFigures } from "./unread-figures";
import type { ReadBlock } from "./unread-figures";
import { unreadParts } from "./unread-parts";
import type { StaffingSource } from "./staffing-source";
import { findUnitCostTables } from "./unit-cost-table";
import type { UnitCostTable } from "./unit-cost-table";
import type { Vocabulary } from "./vocabulary";
import { findWorkloads } from "./workload";
import type { WorkloadTable } from "./workload";

/** What one sheet holds, whatever stands on others. */
export type SheetScan = {
  /** From top to bottom. */
  readonly blocks: readonly Block[];
  readonly sources: readonly StaffingSource[];
  readonly lists: readonly BudgetList[];
  readonly tables: readonly UnitCostTable[];
  readonly works: readonly WorkloadTable[];
  readonly unread: readonly Finding[];
};

export type SheetScanOptions = {
  /** Areas that are not read: the annexes that we wrote look like staffing tables themselves. */
  readonly ignore: readonly Area[];
  readonly vocabulary: Vocabulary;
  /** Reads by that vocabulary. */
  readonly reader: HeadingReader;
  /** What the user says that cells mean. */
  readonly corrections: readonly PlacedCorrection[];
};

/** What was found on a sheet: after an edit elsewhere its cells are the ones that they were, and are not read again. */
const known = new WeakMap<Grid, WeakMap<Vocabulary, Map<string, SheetScan>>>();
/** So many corrections of its reading are remembered at once. */
const REMEMBERED = 4;

/** Reads one sheet, a kind of table at a time. */
export function* scanSheet(grid: Grid, options: SheetScanOptions): Turns<SheetScan> {
  const { sheet } = grid.area;
  const { vocabulary, reader } = options;
  const ignore = options.ignore.filter((area) => area.sheet === sheet);
  const corrections = options.corrections.filter(({ at }) => at.sheet === sheet);
  const asked = JSON.stringify([ignore, corrections]);
  const onGrid = known.get(grid) ?? new WeakMap<Vocabulary, Map<string, SheetScan>>();
  const byOptions = onGrid.get(vocabulary) ?? new Map<string, SheetScan>();
  const before = byOptions.get(asked);
  if (before) return before;
  const found = yield* reading(grid, { vocabulary, reader, ignore, corrections });
  if (byOptions.size >= REMEMBERED) byOptions.clear();
  byOptions.set(asked, found);
  known.set(grid, onGrid.set(vocabulary, byOptions));
  return found;
}

function* reading(grid: Grid, { reader, ignore, corrections }: SheetScanOptions): Turns<SheetScan> {
  const sheet = yield* readHeadings(without(grid, ignore), reader, corrections);
  const blocks: Block[] = [];
  const sources: StaffingSource[] = [];
  const lists: BudgetList[] = [];
  const tables: UnitCostTable[] = [];
  const works: WorkloadTable[] = [];
  const unread: Finding[] = [];
  const readings: ReadBlock[] = [];
  // A table that tells more than services and bodies looks like a matrix, too.
  yield;
  const staffTables = findStaffTables(sheet).filter(({ block }) => block.confidence >= SURE_ENOUGH);
  const matrices = findStaffingMatrices(sheet).filter(
    ({ block }) => !staffTables.some((table) => areasOverlap(table.block.area, block.area)),
  );
  yield;
  const budgets = findBudgetLists(sheet);
  yield;
  const agents = yield* findStaffLists(sheet);
  yield;
  // Articles with what was really spent look like services with who really works there.
  const found = surest<StaffingSource>([
    ...[...staffTables, ...matrices].filter(
      ({ block }) => !budgets.some((list) => areasOverlap(list.block.area, block.area)),
    ),
    ...agents,
  ]);
  for (const source of found) {
    blocks.push(source.block);
    const sure = source.block.confidence >= SURE_ENOUGH;
    // What a table that does not count finds is not said.
    readings.push({ ...source, figures: figuresOf(source), findings: sure ? source.findings : [] });
    if (!sure) continue;
    sources.push({ ...source, findings: [...source.findings, ...headingDoubts(sheet, source.block)] });
  }
  const staffLists = found.filter(({ list }) => list !== undefined);
  for (const list of budgets) {
    const { area, confidence } = list.block;
    const rival = staffLists.some(
      ({ block }) => areasOverlap(block.area, area) && block.confidence > confidence,
    );
    if (rival) continue;
    blocks.push(list.block);
    readings.push({
      ...list,
      figures: list.articles.flatMap(({ amounts }) => amounts.map(({ at }) => at)),
    });
    lists.push(list);
  }
  yield;
  for (const table of yield* findUnitCostTables(sheet)) {
    // A level and a cost in each row of a few agents look like a table of them.
    if (staffLists.some(({ block }) => areasOverlap(block.area, table.block.area))) continue;
    blocks.push(table.block);
    readings.push({ ...table, figures: table.unitCosts.map(({ at }) => at) });
    tables.push(table);
  }
  yield;
  for (const table of findWorkloads(sheet)) {
    blocks.push(table.block);
    const figures = table.workloads.flatMap((one) =>
      [one.files, one.article60Files, one.officers, one.otherStaff].flatMap((figure) => figure?.at ?? []),
    );
    readings.push({ ...table, figures });
    works.push(table);
  }
  yield;
  unread.push(...unreadFigures(sheet, readings));
  if (blocks.length === 0 && sheet.grid.values.some((row) => row.some((value) => !isBlank(value)))) {
    blocks.push({ kind: "unknown", area: sheet.grid.area, confidence: 0, evidence: [] });
  } else if (ignore.length === 0) {
    // What is left of a sheet beside a table that is not read is no discovery.
    const told = unread.flatMap(({ at }) => at ?? []);
    const parts = unreadParts(sheet, blocks).filter(({ area }) => !told.some((at) => areasOverlap(at, area)));
    unread.push(...parts.map(({ area }) => figuresUnread(blocks[0]?.area ?? area, area)));
    blocks.push(...parts);
  }
  blocks.sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
  return { blocks, sources, lists, tables, works, unread };
}

/** Below this a block only looks like a staffing table. */
const SURE_ENOUGH = 0.5;

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
