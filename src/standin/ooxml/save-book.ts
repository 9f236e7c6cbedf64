import { formatRange, parseArea } from "../../sheet/a1";
import { chartCells } from "./chart-cells";
import type { ReadCells } from "./chart-write";
import { writeCustomParts } from "./custom-parts";
import type { Draft } from "./draft";
import { draftOf } from "./draft";
import type { FrameChange } from "./frame-write";
import { writeFrame } from "./frame-write";
import { CONTENT_TYPES, HEADER, MAIN } from "./namespaces";
import type { OpenedBook } from "./opened-book";
import type { OpenSheet } from "./open-sheet";
import { isIdle } from "./formula-rename";
import { renameInParts, renameInXml } from "./rename-in-parts";
import { writeCharts } from "./sheet-charts-write";
import { writeRows } from "./sheet-write";
import type { StyleWriter } from "./style-writer";
import { styleWriter } from "./style-writer";
import type { SheetTable } from "./table";
import { headingsOf } from "./table-headings";
import { writeTable } from "./table-write";
import { usedExtent } from "./used-extent";
import { writeWorkbook } from "./workbook-write";

export const BLANK_STYLES =
  `${HEADER}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The book as a file: each part is made from the part that was read and from what changed, never from an earlier save. */
export function saveBook(book: OpenedBook): Uint8Array {
  const { source, inFile } = book;
  const draft = draftOf(source);
  const related = (type: string) => source.relations(inFile.part).find((relation) => relation.type === type);
  const stylesPart = source.find(related("styles")?.target ?? "");
  const styles = styleWriter(() => (stylesPart === null ? BLANK_STYLES : source.text(stylesPart)));
  const parts = new Map<OpenSheet, string>();
  for (const sheet of book.sheets) settleHeadings(sheet);
  renameInParts(book, draft);
  let formulasMoved = inFile.sheets.some((entry) => !book.allSheets.some((sheet) => sheet.inFile === entry));
  // While no cell was changed, the copies that charts keep are as good as before.
  const renew = book.sheets.some(({ cellStore }) => cellStore.edits.size > 0);
  const saving: Saving = { book, draft, styles, cells: chartCells(book), renew };
  for (const sheet of book.sheets) {
    const part = sheet.inFile?.part ?? draft.freeName("xl/worksheets/sheet#.xml");
    parts.set(sheet, part);
    if (!sheet.inFile) draft.put(part, "", CONTENT_TYPES.sheet);
    formulasMoved = writeSheet(saving, sheet, part) || formulasMoved;
  }
  writeWorkbook(book, draft, parts);
  writeCustomParts(draft, inFile.part, book.customPartsInFile, book.customParts);
  const stylesXml = styles.written();
  if (stylesXml !== null) {
    draft.put(stylesPart ?? "xl/styles.xml", stylesXml, CONTENT_TYPES.styles);
    if (stylesPart === null) draft.relate(inFile.part, "styles", "xl/styles.xml");
  }
  const chain = related("calcChain");
  // Excel makes a new one; a chain that names a cell without a formula would count as damage.
  if (formulasMoved && chain) draft.unrelate(inFile.part, chain.id);
  return draft.finish(book.bytes);
}

type Saving = {
  readonly book: OpenedBook;
  readonly draft: Draft;
  readonly styles: StyleWriter;
  readonly cells: ReadCells;
  readonly renew: boolean;
};

/** Whether formulas came or went. */
function writeSheet({ book, draft, styles, cells, renew }: Saving, sheet: OpenSheet, part: string): boolean {
  const { cellStore, frame } = sheet;
  const rows = writeRows(cellStore, {
    styleIndex: (style) => styles.indexOf(style),
    inherited: (row, column) => sheet.inheritedStyle(row, column),
    heights: sheet.heights,
  });
  const widths = new Map([...sheet.widths].filter(([column, width]) => sheet.fileWidth(column) !== width));
  const selected = isSelected(book, sheet);
  const dimension = rows.body === cellStore.text.body ? null : dimensionOf(sheet);
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const drawing = writeCharts(sheet, part, draft, { cells, renew });
  const tables = writeTables(sheet, part, draft);
  const validations = sheet.validationStore.change();
  const change: FrameChange = {
    ...(widths.size > 0 ? { widths } : {}),
    ...(same(sheet.frozen, frame.frozen) ? {} : { frozen: sheet.frozen }),
    ...(sheet.gridlines === frame.gridlines ? {} : { gridlines: sheet.gridlines }),
    ...(sheet.tabColor === frame.tabColor ? {} : { tabColor: sheet.tabColor }),
    ...(selected === frame.selected ? {} : { selected }),
    ...(same(sheet.layout, frame.layout) ? {} : { layout: sheet.layout }),
    ...(validations === null ? {} : { validations }),
    ...(drawing === frame.drawing ? {} : { drawing }),
    ...(same(tables, frame.tables) ? {} : { tables }),
    ...(dimension === null ? {} : { dimension }),
  };
  const { text } = cellStore;
  // The file's own formulas around the cells follow first; what is written new knows the names of now.
  const around = (xml: string) => (isIdle(book.renames) ? xml : renameInXml(xml, book.renames));
  const renamed = { ...text, before: around(text.before), after: around(text.after) };
  const { before, after } = writeFrame(renamed, part, frame, change);
  const tag = text.opening.endsWith("/>") ? text.opening.replace(/\s*\/>$/, ">") : text.opening;
  const closing = text.closing === "" ? `</${text.prefix}sheetData>` : text.closing;
  const body = rows.body === "" ? text.opening + text.closing : tag + rows.body + closing;
  const untouched = rows.body === text.body && before === text.before && after === text.after;
  if (!untouched || !sheet.inFile) draft.put(part, before + body + after);
  return rows.formulasMoved;
}

/** Only one sheet is selected, or an edit in Excel would go to several at once; left alone while the active sheet is. */
function isSelected(book: OpenedBook, sheet: OpenSheet): boolean {
  const before = book.inFile.sheets[book.inFile.active];
  if (before && book.activeSheet.inFile === before) return sheet.inFile ? sheet.frame.selected : false;
  return book.activeSheet === sheet;
}

/** The area that the sheet claims to use, where cells were added outside the one in the file. */
function dimensionOf(sheet: OpenSheet): string | null {
  const claimed = /<(?:[\w.-]+:)?dimension\s[^>]*?\bref\s*=\s*["']([^"']*)["']/.exec(
    sheet.cellStore.text.before,
  )?.[1];
  if (claimed === undefined) return null;
  const area = parseArea(claimed, "");
  const extent = usedExtent(sheet.cellStore, "formats");
  if (!area || !extent) return null;
  const top = Math.min(area.row, extent.top);
  const left = Math.min(area.column, extent.left);
  const bottom = Math.max(area.row + area.rows - 1, extent.bottom);
  const right = Math.max(area.column + area.columns - 1, extent.right);
  const wanted = formatRange({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
  return wanted === claimed ? null : wanted;
}

/** The relation ids of the sheet's tables. */
function writeTables(sheet: OpenSheet, part: string, draft: Draft): string[] {
  const relations = draft.relations(part);
  const relationOf = (tablePart: string) =>
    relations.find(({ target }) => target.toLowerCase() === tablePart.toLowerCase());
  const kept = new Set(sheet.tables.map(({ inFile }) => inFile?.part));
  for (const id of sheet.frame.tables) {
    const relation = relations.find((candidate) => candidate.id === id);
    if (relation && !kept.has(draft.spelling(relation.target))) draft.unrelate(part, id);
  }
  return sheet.tables.map((table) => {
    const { inFile } = table;
    if (inFile) {
      const offset = table.area.column - inFile.state.area.column;
      const known = Array.from(
        { length: table.area.columns },
        (_, i) => inFile.columns[i + offset]?.name ?? `Column${i + 1}`,
      );
      const headings =
        table.showHeaders && headingsConcerned(sheet, table) ? headingsOf(sheet, table.area) : known;
      draft.put(inFile.part, writeTable(table, draft.text(inFile.part), headings));
      return relationOf(inFile.part)?.id ?? "";
    }
    const fresh = draft.freeName("xl/tables/table#.xml");
    draft.put(fresh, writeTable(table, null, headingsOf(sheet, table.area)), CONTENT_TYPES.table);
    return draft.relate(part, "table", fresh);
  });
}

/** A heading that was typed over may be empty, a number or there twice: settled now, as Excel does when it is typed. */
function settleHeadings(sheet: OpenSheet): void {
  for (const table of sheet.tables) {
    if (table.showHeaders && headingsConcerned(sheet, table)) table.settleHeadings();
  }
}

function headingsConcerned(sheet: OpenSheet, { area, inFile, showHeaders }: SheetTable): boolean {
  if (!inFile || formatRange(inFile.state.area) !== formatRange(area)) return true;
  const edits = showHeaders ? sheet.cellStore.edits.get(area.row) : undefined;
  return [...(edits ?? [])].some(
    ([column, { content }]) => content && column >= area.column && column < area.column + area.columns,
  );
}
