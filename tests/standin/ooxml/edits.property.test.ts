import fc from "fast-check";
import { DOMParser } from "@xmldom/xmldom";
import type { CellValue } from "../../../src/sheet/cell-value";
import type { Book, Sheet, Style } from "../../../src/standin/book";
import { newBook, openBook, partsOf } from "../../../src/standin/ooxml/open-book";
import { changedParts } from "./package-builder";
import { wholeWorkbook } from "./whole-workbook";

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double(),
  fc.integer({ min: -1000, max: 1000 }),
  fc.string({ unit: "grapheme" }),
  fc.string({
    unit: fc.constantFrom("_", "x", "0", "A", "\n", "\r", " ", "<", "&", '"', "'", "\u0003", "\ud800", "é"),
  }),
  fc.constantFrom<CellValue>({ error: "#N/A" }, { error: "#DIV/0!" }),
);

const formula = fc.constantFrom(
  "=1+1",
  '=A1&"<&>"',
  "=SUM(Data!B2:B4)",
  "='O''Brien'!A1",
  "=XLOOKUP(1,A:A,B:B)",
  "=Data!A1:A2",
  "=Staff[AC]",
);

const style: fc.Arbitrary<Partial<Style>> = fc.record(
  {
    numberFormat: fc.constantFrom("General", "0.00", '"€" #,##0', "@"),
    bold: fc.boolean(),
    fill: fc.constantFrom(null, "#FF0000", "#FFFFFF"),
    fontColor: fc.constantFrom("#000000", "#123456"),
    horizontal: fc.constantFrom<Style["horizontal"]>("General", "Right", "Center"),
    wrap: fc.boolean(),
    borderTop: fc.constantFrom<Style["borderTop"]>(null, { line: "thin", color: "#000000" }),
  },
  { requiredKeys: [] },
);

const place = { sheet: fc.nat(3), row: fc.nat(9), column: fc.nat(5) };

type Step =
  | { kind: "value"; sheet: number; row: number; column: number; value: CellValue }
  | { kind: "formula"; sheet: number; row: number; column: number; formula: string; value: CellValue }
  | { kind: "cached"; sheet: number; row: number; column: number; value: CellValue }
  | { kind: "style"; sheet: number; row: number; column: number; style: Partial<Style> }
  | { kind: "clear"; sheet: number; row: number; column: number; what: "all" | "contents" | "formats" }
  | { kind: "rename"; sheet: number; name: string }
  | { kind: "add"; name: string }
  | { kind: "delete"; sheet: number }
  | { kind: "size"; sheet: number; row: number; column: number; size: number };

const sheetName = fc.constantFrom("Data", "Other", "O'Brien", "A1", "Été 2024", "x");

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("value" as const), ...place, value }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("formula" as const), ...place, formula, value }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("cached" as const), ...place, value }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("style" as const), ...place, style }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("clear" as const),
      ...place,
      what: fc.constantFrom("all" as const, "contents" as const, "formats" as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("rename" as const), sheet: place.sheet, name: sheetName }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("add" as const), name: sheetName }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete" as const), sheet: place.sheet }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("size" as const),
      ...place,
      size: fc.integer({ min: 1, max: 99 }),
    }),
  },
);

function apply(book: Book, change: Step): void {
  if (change.kind === "add") {
    if (!book.sheetNamed(change.name)) book.addSheet(change.name);
    return;
  }
  const sheet = book.sheets[change.sheet % book.sheets.length];
  if (!sheet) return;
  const { name } = sheet;
  switch (change.kind) {
    case "value":
      sheet.setValue(change.row, change.column, change.value);
      break;
    case "formula":
      sheet.setFormula(change.row, change.column, change.formula);
      sheet.setCached(change.row, change.column, change.value);
      break;
    case "cached":
      sheet.setCached(change.row, change.column, change.value);
      break;
    case "style":
      sheet.restyle(change.row, change.column, change.style);
      break;
    case "clear":
      sheet.clear({ sheet: name, row: change.row, column: change.column, rows: 2, columns: 3 }, change.what);
      break;
    case "rename":
      if (!book.sheetNamed(change.name)) sheet.name = change.name;
      break;
    case "delete":
      if (book.sheets.length > 1) book.deleteSheet(sheet);
      break;
    case "size":
      sheet.setRowHeight(change.row, change.size);
      sheet.setColumnWidth(change.column, change.size);
      break;
  }
}

/** Everything about a sheet that a save must carry; whether a value is stale is not in the file. */
const shown = (sheet: Sheet) => ({
  name: sheet.name,
  cells: [...sheet.cells()].map(({ row, column, value: held, formula: text }) => [row, column, held, text]),
  styles: Array.from({ length: 12 }, (_, row) =>
    Array.from({ length: 9 }, (__, column) => sheet.style(row, column)),
  ),
  heights: Array.from({ length: 12 }, (_, row) => sheet.rowHeight(row)),
  widths: Array.from({ length: 9 }, (_, column) => sheet.columnWidth(column)),
  tables: sheet.tables.map(({ name, area }) => [name, area]),
  charts: sheet.charts.map(({ kind, title, series, anchor }) => [kind, title, series, anchor]),
});

const wellFormed = (bytes: Uint8Array) => {
  for (const [name, part] of partsOf(bytes)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    new DOMParser({
      onError: (level, message) => {
        throw new Error(`${name}: ${level}: ${message}`);
      },
    }).parseFromString(new TextDecoder().decode(part), "text/xml");
  }
};

// Column widths move what an anchor says in fractions of a cell: the saved file is compared with anchors left out.
const comparable = (book: Book) =>
  book.sheets.map((sheet) => {
    const { charts, ...others } = shown(sheet);
    return { ...others, charts: charts.map(([kind, title, series]) => [kind, title, series]) };
  });

const starts: readonly [string, () => Uint8Array][] = [
  ["a blank workbook", () => newBook().save()],
  ["a workbook of another program", wholeWorkbook],
];

describe.each(starts)("any edits of %s", (_, make) => {
  const original = make();

  test("are in the saved file", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const book = openBook(original);
        for (const change of steps) apply(book, change);
        const bytes = book.save();
        wellFormed(bytes);
        const again = openBook(bytes);
        expect(comparable(again)).toEqual(comparable(book));
        expect(Buffer.compare(book.save(), bytes)).toBe(0);
        expect(Buffer.compare(again.save(), bytes)).toBe(0);
      }),
      { numRuns: 150, seed: 20_240_101 },
    );
  });

  test("of values and styles can be taken back without a trace", () => {
    const edits = step.filter(
      ({ kind }) => kind === "value" || kind === "formula" || kind === "style" || kind === "cached",
    );
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 15 }), (steps) => {
        const book = openBook(original);
        const before = book.sheets.map((sheet) => {
          const cells = Array.from({ length: 10 * 6 }, (__, i) => [Math.floor(i / 6), i % 6] as const);
          return cells.map(([row, column]) => ({
            row,
            column,
            cell: sheet.cell(row, column),
            style: sheet.style(row, column),
          }));
        });
        for (const change of steps) apply(book, change);
        for (const [i, cells] of before.entries()) {
          const sheet = book.sheets[i];
          for (const { row, column, cell, style: look } of cells) {
            if (cell.formula === null) sheet?.setValue(row, column, cell.value);
            else {
              sheet?.setFormula(row, column, cell.formula);
              sheet?.setCached(row, column, cell.value);
            }
            sheet?.restyle(row, column, look);
          }
        }
        expect(changedParts(original, book.save())).toEqual([]);
      }),
      { numRuns: 100, seed: 20_240_102 },
    );
  });
});
