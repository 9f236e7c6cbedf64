import { areaOf, cellAt } from "../sheet/address";
import type { Address, Area } from "../sheet/address";
import type { CellValue } from "../sheet/cell-value";
import type { AnnexLanguage } from "../annex/language";
import { inputFormat } from "../annex/input-format";
import { fittedHeight, fitting, ofWords } from "../annex/planned";
import { CELL_FORMATS } from "../annex/style";
import type { Finding } from "../model/finding";
import { hasErrors } from "../model/finding";
import { choicesName, choicesNames } from "../source/scenario-tables/choices-name";
import { columnNames } from "../source/scenario-tables/column-reference";
import { newTables } from "../source/scenario-tables/new-table";
import type { Given, NewTable } from "../source/scenario-tables/new-table";
import { nameSteps } from "./column-names";
import { TABLE_STYLE, columnWidths } from "./formatting";
import type { HostProblem } from "./host-problem";
import type { Content, Operation, PrintSetup, Steps } from "./operation";
import { scanWorkbook } from "./scan-workbook";
import { sameName } from "./target";
import { carryOut } from "./transaction";
import type { WriteOptions } from "./transaction";
import type { Outline, Workbook } from "./workbook";

export type TablesRequest = {
  /** Of headings and lists; what is typed is understood in any language. */
  readonly language: AnnexLanguage;
  readonly given?: Given;
};

/** created: these sheets were added, none where all tables stood already · the others as for a write. */
export type TablesResult =
  | { readonly status: "created"; readonly sheets: readonly string[] }
  | { readonly status: "refused"; readonly findings: readonly Finding[] }
  | { readonly status: "taken-back" | "half-written"; readonly problem: HostProblem | null };

/** The row of the headings: a title and an empty row stand above. */
const HEAD_ROW = 2;
/** Characters of width that a page holds and that can still be read. */
const PAGE_CHARACTERS = 200;

/** Adds the input tables that the workbook does not have yet, each on a sheet of its own. */
export async function createTables(
  workbook: Workbook,
  { language, given }: TablesRequest,
  options: WriteOptions = {},
): Promise<TablesResult> {
  options.onStep?.("reading");
  const { outline, memory } = await scanWorkbook(workbook);
  const all = newTables(language, given);
  const tables = all.filter(({ name }) => !outline.tables.some((one) => sameName(one.name, name)));
  const findings = sheetsTaken(tables, outline);
  if (hasErrors(findings)) return { status: "refused", findings };
  const sheets = tables.map(({ sheet }) => sheet);
  if (tables.length === 0) return { status: "created", sheets };
  const own = nameSteps(outline, tables.flatMap(columnNames));
  const choices = nameSteps(outline, choicesNames(tables));
  const known = new Set([
    ...outline.names.map(({ name }) => name),
    ...choicesNames(tables).map(({ name }) => name),
  ]);
  const drafts = tables.map(draftTable);
  const ending = await carryOut(
    workbook,
    {
      before: memory,
      language: memory?.language ?? language,
      sheets,
      operations: [
        ...drafts.flatMap(({ operations }) => operations),
        ...own.operations,
        ...choices.operations,
        ...tables.flatMap((table) => choicesOf(table, known)),
      ],
      undo: [...choices.undo, ...own.undo, ...drafts.flatMap(({ undo }) => undo)],
    },
    () => Promise.resolve({ memory, result: sheets }),
    options,
  );
  return ending.status === "done" ? { status: "created", sheets: ending.result } : ending;
}

function sheetsTaken(tables: readonly NewTable[], outline: Outline): readonly Finding[] {
  return tables.flatMap(({ sheet }): Finding[] => {
    const taken = outline.sheets.find(({ name }) => sameName(name, sheet))?.name;
    if (taken === undefined) return [];
    const at = areaOf({ sheet: taken, row: 0, column: 0 });
    return [{ code: "annex-name-taken", severity: "error", at, facts: { sheet: taken } }];
  });
}

function draftTable(table: NewTable): Steps {
  const { sheet, name, columns, rows } = table;
  const head: Address = { sheet, row: HEAD_ROW, column: 0 };
  const area: Area = { ...head, rows: rows.length + 1, columns: columns.length };
  const title = { sheet, row: 0, column: 0 };
  const text = (words: string): Content => ({ kind: "text", text: words });
  const widths = columns.map(({ heading, width }) => fitting(ofWords(heading, width)).width);
  return {
    operations: [
      { kind: "add-sheet", sheet },
      { kind: "set-cells", area: areaOf(title), contents: [[text(sheet)]] },
      { kind: "format", area: areaOf(title), format: CELL_FORMATS.title },
      ...columnWidths(head, widths),
      {
        kind: "set-cells",
        area,
        contents: [columns.map(({ heading }) => text(heading)), ...rows.map((row) => row.map(contentOf))],
      },
      // Formats come last: in a column of text, Excel takes an apostrophe in front for a character.
      { kind: "format", area: { ...area, rows: 1 }, format: CELL_FORMATS.head },
      ...columns.map(({ format }, column): Operation => ({
        kind: "format",
        area: { ...cellAt(head, 1, column), rows: rows.length, columns: 1 },
        format: inputFormat(format),
      })),
      ...heightsOf([columns.map(({ heading }) => heading), ...rows], head, widths),
      { kind: "add-table", area, name, style: TABLE_STYLE },
      { kind: "freeze-rows", sheet, rows: HEAD_ROW + 1 },
      { kind: "set-print", print: printOf(sheet, widths) },
    ],
    undo: [{ kind: "delete-sheet", sheet, onlyIf: { cell: title, text: sheet } }],
  };
}

/** Heights of the rows that have more than a line; those that are still empty are left to the host. */
function heightsOf(
  rows: readonly (readonly CellValue[])[],
  head: Address,
  widths: readonly number[],
): readonly Operation[] {
  return rows.flatMap((cells, index): Operation[] => {
    const height = fittedHeight(cells.map(String), widths);
    return height === null
      ? []
      : [{ kind: "set-row-height", sheet: head.sheet, row: head.row + index, rows: 1, height }];
  });
}

/** All that will be typed is printed, so no area is set; each page has the headings and what the rows are called by. */
function printOf(sheet: string, widths: readonly number[]): PrintSetup {
  return {
    sheet,
    orientation: "Landscape",
    pagesWide: Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_CHARACTERS),
    area: null,
    titleRows: { first: HEAD_ROW, last: HEAD_ROW },
    titleColumns: { first: 0, last: 0 },
    footer: { left: sheet, center: "", right: "&P / &N" },
    breaks: [],
  };
}

/** The words to choose from, in the columns that have a list whose name is known. */
function choicesOf({ sheet, columns, rows }: NewTable, known: ReadonlySet<string>): readonly Operation[] {
  return columns.flatMap(({ list }, column): Operation[] => {
    if (list === null || !known.has(choicesName(list))) return [];
    const area = { sheet, row: HEAD_ROW + 1, column, rows: rows.length, columns: 1 };
    return [{ kind: "set-choices", area, choices: choicesName(list) }];
  });
}

function contentOf(value: CellValue): Content {
  if (typeof value === "number") return { kind: "number", number: value };
  return typeof value === "string" ? { kind: "text", text: value } : { kind: "blank" };
}
