import { columnName, formatCell, formatRange } from "../../src/sheet/a1";
import type { CellValue } from "../../src/sheet/cell-value";
import { choicesName, choicesNames } from "../../src/source/scenario-tables/choices-name";
import { columnNames } from "../../src/source/scenario-tables/column-reference";
import type { NewColumn, NewTable } from "../../src/source/scenario-tables/new-table";
import type { DraftCell, DraftName, DraftValidation, SheetDraft } from "./draft";
import { typed } from "./draft";
import type { FormatName } from "./formats";
import { INK } from "./formats";
import { INPUT_WORDS } from "./input-words";

/** Counted from 0: titles and a hint stand above. */
const HEADING_ROW = 4;
const LINE = 13;
const AIR = 6;
/** The filter button of a heading and the room around a text, in characters. */
const BUTTON = 4;
/** In characters; a wider table than this is printed over several sheets of paper. */
const WIDE = 260;

const FORMAT: Readonly<Record<NewColumn["format"], FormatName>> = {
  text: "inputText",
  fte: "fte",
  money: "inputMoney",
  date: "inputDate",
  general: "inputGeneral",
};

/** A sheet for each input table, with the names of its columns; those of the choices come with the lists. */
export function inputSheets(tables: readonly NewTable[]): readonly SheetDraft[] {
  return tables.map((table) => {
    const choices = table.name === "SynergyLists" ? choicesNames(tables) : [];
    return inputSheet(table, [...columnNames(table), ...choices]);
  });
}

function inputSheet(table: NewTable, names: readonly DraftName[]): SheetDraft {
  const { columns, rows } = table;
  const words = INPUT_WORDS[table.name];
  const widths = columns.map(widthOf);
  const area = { row: HEADING_ROW, column: 0, rows: rows.length + 1, columns: columns.length };
  const last = formatCell({ row: HEADING_ROW + rows.length, column: columns.length - 1 }, true);
  const frozen = table.name === "SynergyMeasures" ? 2 : 1;
  const titleColumns = `$A:$${columnName(frozen - 1)}`;
  const wide = widths.reduce((sum, width) => sum + width, 0) > WIDE;
  return {
    name: table.sheet,
    tabColor: INK,
    columns: widths.map((width, index) => ({ from: index + 1, to: index + 1, width })),
    heights: heightsOf(table, widths),
    cells: [
      ...(words ? [typed("A1", words.nl, "title"), typed("A2", words.fr, "subtitle")] : []),
      ...(words ? [typed("A3", `${words.hintNl} / ${words.hintFr}`, "caption")] : []),
      ...columns.map(({ heading }, column) =>
        typed(formatCell({ row: HEADING_ROW, column }), heading, "heading"),
      ),
      ...rows.flatMap((row, index) =>
        row.map((value, column) => inputCell(value, HEADING_ROW + 1 + index, column, columns[column])),
      ),
    ],
    frozen: { columns: frozen, rows: HEADING_ROW + 1 },
    validations: columns.flatMap((column, index) => validationOf(column, index, rows.length)),
    page: {
      orientation: "landscape",
      // A title would be cut where columns are repeated; the head of the page has the name of the sheet.
      area: `$A$${wide ? HEADING_ROW + 1 : 1}:${last}`,
      titles: `${titleColumns},$${HEADING_ROW + 1}:$${HEADING_ROW + 1}`,
      ...(wide ? { scale: 60 } : {}),
    },
    table: {
      name: table.name,
      area: formatRange(area),
      headings: columns.map(({ heading }) => heading),
    },
    names,
  };
}

function inputCell(value: CellValue, row: number, column: number, its: NewColumn | undefined): DraftCell {
  if (typeof value === "object" && value !== null) throw new Error("An input table holds no errors");
  const usual = FORMAT[its?.format ?? "general"];
  const isText = usual === "inputGeneral" && typeof value === "string";
  // Digits that are text stay text when the user edits the cell.
  const format = !isText ? usual : /^[\d=+\-@']/u.test(value) ? "inputQuoted" : "inputWords";
  return typed(formatCell({ row, column }), typeof value === "boolean" ? String(value) : value, format);
}

function validationOf({ list }: NewColumn, column: number, rows: number): readonly DraftValidation[] {
  if (list === null) return [];
  const area = formatRange({ row: HEADING_ROW + 1, column, rows, columns: 1 });
  const message =
    "Dit woord staat niet in de keuzelijst: de berekening kent het niet. / Ce mot ne figure pas dans la liste de choix : le calcul ne le connaît pas.";
  return [{ kind: "list", area, source: choicesName(list), message, style: "warning" }];
}

/** As wide as asked, as the longest word of the heading in bold beside the button needs, and no heading over four lines. */
function widthOf({ heading, width }: NewColumn): number {
  const longest = Math.max(...heading.split(/\s/u).map((word) => word.length));
  return Math.max(width, Math.ceil(longest * 1.2) + BUTTON, Math.ceil(heading.length / 4) + BUTTON);
}

/** Rows are as high as their longest text, wrapped, needs: the file says it, for nothing measures text when it is opened. */
function heightsOf({ columns, rows }: NewTable, widths: readonly number[]): ReadonlyMap<number, number> {
  const height = (texts: readonly CellValue[], room: number) => {
    const lines = texts.map((text, column) =>
      typeof text === "string" ? linesOf(text, (widths[column] ?? 0) - room) : 1,
    );
    return Math.max(...lines) * LINE + AIR;
  };
  return new Map([
    [1, 24],
    [2, 20],
    [
      HEADING_ROW + 1,
      height(
        columns.map(({ heading }) => heading),
        BUTTON,
      ),
    ],
    ...rows.map((row, index) => [HEADING_ROW + 2 + index, height(row, 2)] as const),
  ]);
}

function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = word.length;
    } else used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
