import type { AnnexLanguage } from "../annex/language";
import type { Finding } from "../model/finding";
import { areasOverlap } from "../sheet/address";
import type { Area } from "../sheet/address";
import { gridAddress } from "../sheet/grid";
import { MEASURES_TABLE } from "../source/scenario-tables/measures-table";
import { SCENARIOS_TABLE } from "../source/scenario-tables/scenarios-table";
import { isBlank } from "../source/sheet-headings";
import type { HostProblem } from "./host-problem";
import { blockFingerprint, draftImport } from "./measure-import";
import type { ImportDraft, ImportWish } from "./measure-import";
import { scanWorkbook } from "./scan-workbook";
import type { ScannedWorkbook } from "./scan-workbook";
import { addRows } from "./table-rows";
import type { AddedRows } from "./table-rows";
import { carryOut } from "./transaction";
import type { WriteOptions } from "./transaction";
import type { Workbook } from "./workbook";

/** imported: so many rows were added · the others as for a write. */
export type ImportResult =
  | { readonly status: "imported"; readonly measures: number; readonly at: Area | null }
  | { readonly status: "refused"; readonly findings: readonly Finding[] }
  | { readonly status: "taken-back" | "half-written"; readonly problem: HostProblem | null };

/**
 * Adds the rows of a block to the table of measures, and a row for a new scenario to theirs. The sheet that they come from
 * stays as it is. Nothing is written where a cell of it has changed since it was shown, or where something is in the way.
 */
export async function importMeasures(
  workbook: Workbook,
  wish: ImportWish,
  language: AnnexLanguage,
  options: WriteOptions = {},
): Promise<ImportResult> {
  options.onStep?.("reading");
  const scanned = await scanWorkbook(workbook);
  const { memory, tables } = scanned;
  if (blockFingerprint(scanned, wish.block) !== wish.agreed) {
    return refused({ code: "import-changed", severity: "error", at: wish.block.area, facts: {} });
  }
  const steps = tables ? stepsOf(scanned, wish, draftImport(scanned, wish)) : null;
  if (!steps) {
    const facts = { table: MEASURES_TABLE.name };
    return refused({ code: "input-table-missing", severity: "error", at: null, facts });
  }
  const findings = steps.flatMap(({ added, takes }) => [
    ...protectedSheet(scanned, added),
    ...(takes ? inTheWay(scanned, takes) : []),
  ]);
  if (findings.length > 0) return { status: "refused", findings };
  const before = tables?.input.measures.length ?? 0;
  const ending = await carryOut(
    workbook,
    {
      before: memory,
      language: memory?.language ?? language,
      sheets: [],
      operations: steps.flatMap(({ operations }) => operations),
      undo: [...steps].reverse().flatMap(({ undo }) => undo),
    },
    async () => {
      const after = await scanWorkbook(workbook);
      const measures = (after.tables?.input.measures.length ?? 0) - before;
      const area = after.tables?.grids.measures?.area ?? null;
      return { memory, result: { measures, at: area && lastRows(area, measures) } };
    },
    options,
  );
  return ending.status === "done" ? { status: "imported", ...ending.result } : ending;
}

function refused(finding: Finding): ImportResult {
  return { status: "refused", findings: [finding] };
}

function stepsOf(
  { tables, outline }: ScannedWorkbook,
  { scenario }: ImportWish,
  { rows }: ImportDraft,
): readonly AddedRows[] | null {
  const { measures, scenarios } = tables?.grids ?? {};
  if (!measures || !scenarios) return null;
  return [
    ...(scenario.kind === "new" ? [addRows(SCENARIOS_TABLE, scenarios, outline, [{ id: scenario.id }])] : []),
    addRows(MEASURES_TABLE, measures, outline, rows),
  ];
}

/** Cells of the user's, or another table, below ours. */
function inTheWay({ grids, outline }: ScannedWorkbook, takes: Area): readonly Finding[] {
  const table = outline.tables.find(({ area }) => areasOverlap(area, takes))?.area;
  const cell = grids.flatMap((grid) =>
    grid.area.sheet === takes.sheet
      ? grid.values.flatMap((row, r) =>
          row.flatMap((value, c) => {
            const at = gridAddress(grid, r, c);
            const area = { ...at, rows: 1, columns: 1 };
            return !isBlank(value) && areasOverlap(area, takes) ? [area] : [];
          }),
        )
      : [],
  )[0];
  const at = table ?? cell;
  const facts = { sheet: takes.sheet };
  return at ? [{ code: "import-in-the-way", severity: "error", at, facts }] : [];
}

function protectedSheet({ outline }: ScannedWorkbook, at: Area): readonly Finding[] {
  const { sheet } = at;
  const closed = outline.sheets.some((one) => one.name === sheet && one.protected);
  return closed ? [{ code: "annex-sheet-protected", severity: "error", at, facts: { sheet } }] : [];
}

function lastRows(area: Area, rows: number): Area {
  return { ...area, row: area.row + area.rows - rows, rows };
}
