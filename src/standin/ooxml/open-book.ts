import type { Book } from "../book";
import { BookError } from "./book-error";
import { readChart } from "./chart-read";
import { readColors, type Colors } from "./colors";
import { readCustomParts } from "./custom-parts";
import { StoredName } from "./defined-name";
import { readDrawing } from "./drawing";
import { readFrame } from "./frame-read";
import type { Limits } from "./limits";
import { LIMITS } from "./limits";
import { HEADER, MAIN, RELATED } from "./namespaces";
import { OpenedBook } from "./opened-book";
import { OpenSheet } from "./open-sheet";
import type { Package } from "./package";
import { openPackage } from "./package";
import { saveBook } from "./save-book";
import type { SharedStrings } from "./shared-strings";
import { readSharedStrings } from "./shared-strings";
import { SheetCells } from "./sheet-cells";
import type { SheetChart } from "./sheet-chart";
import { splitSheet } from "./sheet-text";
import type { StyleBook } from "./style-book";
import { readStyleLists, styleBookOf } from "./style-book";
import { readTable, SheetTable } from "./table";
import { flawOf } from "./well-formed";
import type { SheetEntry, WorkbookInFile } from "./workbook-read";
import { readWorkbook } from "./workbook-read";
import { parseXml, rootOf } from "./xml-dom";
import { blankWorkbook } from "./blank";
import { readZip } from "./zip-read";

export { BookError, BookRefusal } from "./book-error";
export type { BookErrorKind, RefusalReason } from "./book-error";
export { LIMITS } from "./limits";
export type { Limits } from "./limits";

const OLD_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Opens the bytes of an .xlsx or .xlsm file. Throws BookError, of whose kinds each says in words what is wrong. */
export function openBook(bytes: Uint8Array, limits: Limits = LIMITS): Book {
  if (OLD_FILE.every((byte, i) => bytes[i] === byte)) throw oldFile(bytes);
  const source = openPackage(bytes, limits);
  const inFile = readWorkbook(source);
  if (!inFile.sheets.some(({ isWorksheet }) => isWorksheet)) {
    throw new BookError("unsupported", "the workbook has only chart sheets", inFile.part);
  }
  const related = (type: string) => {
    const relation = source.relations(inFile.part).find((candidate) => candidate.type === type);
    const part = relation ? source.find(relation.target) : null;
    if (relation && part === null)
      throw new BookError("broken-part", "is missing from the file", relation.target);
    return part;
  };
  const root = (part: string | null) => (part === null ? null : rootOf(parseXml(source.text(part), part)));
  const stylesRoot = root(related("styles"));
  const colors = readColors(root(related("theme")), stylesRoot);
  const styles = styleBookOf(readStyleLists(stylesRoot), colors);
  const stringsPart = related("sharedStrings");
  const strings = readSharedStrings(stringsPart === null ? "" : checked(source, stringsPart));

  const book = new OpenedBook(
    bytes,
    source,
    inFile,
    styles,
    (owner, number, name) => {
      const text = splitSheet(NEW_SHEET, name);
      return sheetOf(owner, { number, name, entry: null, part: name, strings, styles, colors, text });
    },
    saveBook,
  );
  for (const entry of inFile.sheets) {
    const xml = entry.isWorksheet ? checked(source, entry.part) : NEW_SHEET;
    const text = splitSheet(xml, entry.part);
    const { name, number, part } = entry;
    const sheet = sheetOf(book, { number, name, entry, part, strings, styles, colors, text });
    book.allSheets.push(sheet);
    if (entry.isWorksheet) furnish(book, sheet, entry, source);
  }
  book.namesInFile = namesOf(book, inFile);
  book.storedNames = [...book.namesInFile];
  book.customParts = readCustomParts(source, inFile.part);
  book.customPartsInFile = [...book.customParts];
  return book;
}

/** A workbook with one empty sheet, "Sheet1". */
export function newBook(): Book {
  return openBook(blankWorkbook(NEW_SHEET));
}

/** The parts of a file by name, unpacked, in the file's order. */
export function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(readZip(bytes, LIMITS).map(({ name, bytes: part }) => [name, part]));
}

const NEW_SHEET =
  `${HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${RELATED}"><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

/** An encrypted workbook is a file of the old container format that holds a stream of this name. */
function oldFile(bytes: Uint8Array): BookError {
  const name = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(69); at >= 0; at = bytes.indexOf(69, at + 1)) {
    if (name.every((byte, i) => bytes[at + i] === byte)) {
      return new BookError("encrypted", "the workbook is protected by a password; save a copy without it");
    }
  }
  return new BookError(
    "old-format",
    "the file has the old .xls format; save it as an Excel workbook (.xlsx)",
  );
}

/** The text of a part that is read without a tree, and so must be looked at for flaws first. */
function checked(source: Package, part: string): string {
  const text = source.text(part);
  const flaw = flawOf(text);
  if (flaw !== null) throw new BookError("broken-part", flaw, part);
  return text;
}

type SheetMaking = {
  readonly number: number;
  readonly name: string;
  readonly entry: SheetEntry | null;
  readonly part: string;
  readonly strings: SharedStrings;
  readonly styles: StyleBook;
  readonly colors: Colors;
  readonly text: ReturnType<typeof splitSheet>;
};

function sheetOf(
  book: OpenedBook,
  { number, name, entry, part, strings, styles, colors, text }: SheetMaking,
): OpenSheet {
  const context = { strings, date1904: book.date1904, renames: () => book.renames };
  const cells = new SheetCells(text, part, context);
  return new OpenSheet(
    number,
    name,
    entry,
    cells,
    readFrame(text, part, name, colors),
    styles,
    book.sheetRules,
  );
}

/** Reads the tables and charts of a sheet. */
function furnish(book: OpenedBook, sheet: OpenSheet, entry: SheetEntry, source: Package): void {
  const partOf = (owner: string, id: string) => {
    const relation = source.relations(owner).find((candidate) => candidate.id === id);
    if (!relation) throw new BookError("broken-part", `names a relation ${id} that it does not have`, owner);
    const part = source.find(relation.target);
    if (part === null) throw new BookError("broken-part", "is missing from the file", relation.target);
    return part;
  };
  for (const id of sheet.frame.tables) {
    const part = partOf(entry.part, id);
    const table = readTable(source.text(part), part, entry.name);
    const own = new SheetTable(table.number, table.state, table, book.tables.rules);
    book.tables.inFile.set(table.state.name, own);
    sheet.tables.push(own);
  }
  if (sheet.frame.drawing === null) return;
  const drawing = partOf(entry.part, sheet.frame.drawing);
  sheet.framesInFile = readDrawing(source.text(drawing), drawing, sheet.geometry);
  sheet.chartEntries = sheet.framesInFile.map((frame): SheetChart => {
    const part = partOf(drawing, frame.relation);
    const body = readChart(source.text(part), part);
    const chart = {
      ...structuredClone(body),
      id: `{${entry.number}-${part}}`,
      name: frame.name,
      anchor: { ...frame.anchor },
    };
    return { chart, inFile: { part, frame, body } };
  });
}

function namesOf(book: OpenedBook, inFile: WorkbookInFile): StoredName[] {
  return inFile.names.map(({ name, formula, hidden, comment, sheet }, order) => {
    const scope = sheet === null ? null : (book.allSheets[sheet] ?? null);
    return new StoredName(name, formula, !hidden, comment, scope, order);
  });
}
