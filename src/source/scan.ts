import type { BudgetArticle } from "../model/budget-article";
import type { Finding } from "../model/finding";
import type { Post } from "../model/post";
import type { Staffing } from "../model/staffing";
import { atOnce } from "../model/turns";
import type { Turns } from "../model/turns";
import type { UnitCost } from "../model/unit-cost";
import type { Workload } from "../model/workload";
import { areaContains } from "../sheet/address";
import type { Area } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { baselinePosts } from "./baseline-posts";
import type { Block } from "./block";
import { checkStaffing } from "./check-staffing";
import type { PlacedCorrection } from "./correction";
import { chooseBudgets } from "./budget-sources";
import { headingReader } from "./heading";
import { pivot } from "./pivot";
import type { PivotOptions } from "./pivot";
import { scanSheet } from "./sheet-scan";
import type { SheetScan } from "./sheet-scan";
import type { StaffingSource } from "./staffing-source";
import { chooseUnitCosts } from "./unit-cost-sources";
import type { Vocabulary } from "./vocabulary";
import { VOCABULARY } from "./vocabulary";
import { chooseWorkloads } from "./workload";

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

/** Reads the grids of all sheets. Never fails: what cannot be read is a finding. */
export function scan(grids: readonly Grid[], options: ScanOptions = {}): Scan {
  return atOnce(scanning(grids, options));
}

/** The same, a kind of table on a sheet at a time. */
export function* scanning(grids: readonly Grid[], options: ScanOptions = {}): Turns<Scan> {
  const { vocabulary = VOCABULARY, ignore = [], corrections = [] } = options;
  const reader = headingReader(vocabulary);
  const sheets: SheetScan[] = [];
  for (const grid of grids) {
    sheets.push(yield* scanSheet(grid, { vocabulary, reader, ignore, corrections }));
    yield;
  }
  const [sources, lists] = [sheets.flatMap((sheet) => sheet.sources), sheets.flatMap((sheet) => sheet.lists)];
  const [tables, works] = [sheets.flatMap((sheet) => sheet.tables), sheets.flatMap((sheet) => sheet.works)];
  const preferred = preferredIn(corrections);
  const { staffing, posts, findings } = choose(sources, {
    preferred,
    hidden: ({ area }) => options.hiddenSheets?.includes(area.sheet) === true,
  });
  const budget = chooseBudgets(lists, preferred);
  const costs = chooseUnitCosts(tables, preferred);
  const work = chooseWorkloads(works);
  return {
    blocks: sheets.flatMap(({ blocks }) => blocks),
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
      ...sheets.map(({ unread }) => unread),
    ].flat(),
  };
}

/** Whether the user wants a block to count before others that tell the same. */
type Preferred = (block: Block) => boolean;

function preferredIn(corrections: readonly PlacedCorrection[]): Preferred {
  const cells = corrections.flatMap(({ correction, at }) =>
    correction.as.kind === "block-preferred" ? [at] : [],
  );
  return ({ area }) => cells.some((cell) => areaContains(area, cell));
}

type Chosen = Pick<Scan, "staffing" | "posts" | "findings">;

/** What the same sources told last, under the same conditions: after an edit elsewhere nobody works anywhere else. */
const known = new WeakMap<
  StaffingSource,
  { readonly sources: readonly StaffingSource[]; readonly asked: string; readonly chosen: Chosen }
>();

/** What all blocks together tell of who works where. */
function choose(sources: readonly StaffingSource[], options: PivotOptions): Chosen {
  const [first] = sources;
  if (!first) {
    return {
      staffing: null,
      posts: [],
      findings: [{ code: "no-staffing-sheet", severity: "warning", at: null, facts: {} }],
    };
  }
  const asked = JSON.stringify(
    sources.map(({ block }) => [options.preferred?.(block), options.hidden?.(block)]),
  );
  const before = known.get(first);
  const same =
    before?.asked === asked &&
    before.sources.length === sources.length &&
    before.sources.every((source, index) => source === sources[index]);
  if (same) return before.chosen;
  const { staffing, used, findings } = pivot(sources, options);
  const posts = baselinePosts(sources, used, staffing);
  const chosen = { staffing, posts, findings: [...findings, ...checkStaffing(sources, used)] };
  known.set(first, { sources, asked, chosen });
  return chosen;
}
