import { refusalOf } from "./refusal";
import type { CellValue } from "../../../src/sheet/cell-value";
import { openBook } from "../../../src/standin/ooxml/open-book";
import { buildParts, MAIN, openBuilt, partText, rows, zipParts } from "./package-builder";
import { STYLES, wholeWorkbook } from "./whole-workbook";

const SHEET = "xl/worksheets/sheet1.xml";

function saved(sheetXml: string, change: (sheet: ReturnType<typeof openBuilt>["sheet"]) => void) {
  const { book, sheet } = openBuilt({ sheets: { Sheet1: sheetXml }, styles: STYLES });
  change(sheet);
  const bytes = book.save();
  const [again] = openBook(bytes).sheets;
  if (!again) throw new Error("no sheet");
  return { xml: partText(bytes, SHEET), sheet: again };
}

const body = (xml: string) => /<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1] ?? "";

describe("values", () => {
  const values: CellValue[] = [
    0,
    -1.5e-300,
    1e21,
    0.1 + 0.2,
    true,
    false,
    "plain",
    "",
    " leading and trailing ",
    "line\nbreak\r\nand\ttab",
    `<&>"'`,
    "control \u0001 and \u001f",
    "_x0041_ stays",
    "=1+1",
    "emoji 😀 and half \ud83d",
    { error: "#N/A" },
    { error: "#REF!" },
    "#N/A",
    "TRUE",
    "1",
  ];
  test.each(values.map((value) => [JSON.stringify(value), value] as const))("%s comes back", (_, value) => {
    const { sheet } = saved(rows(""), (opened) => opened.setValue(3, 2, value));
    expect(sheet.cell(3, 2)).toEqual({ value, formula: null, stale: false });
  });

  test.each(values.map((value) => [JSON.stringify(value), value] as const))(
    "%s comes back as a result",
    (_, value) => {
      const { sheet } = saved(rows(""), (opened) => {
        opened.setFormula(3, 2, '=IF(A1<>"&",1)');
        opened.setCached(3, 2, value);
      });
      expect(sheet.cell(3, 2)).toEqual({ value, formula: '=IF(A1<>"&",1)', stale: false });
    },
  );

  test("a formula without a result is written well-formed and asks Excel to recompute", () => {
    const { book, sheet } = openBuilt({});
    sheet.setFormula(0, 0, "1+1");
    expect(sheet.cell(0, 0)).toEqual({ value: null, formula: "=1+1", stale: true });
    const bytes = book.save();
    expect(body(partText(bytes, SHEET))).toBe('<row r="1"><c r="A1"><f>1+1</f></c></row>');
    expect(openBook(bytes).recomputeOnLoad).toBe(true);
  });

  test("younger functions get their prefix in the file", () => {
    const { xml, sheet } = saved(rows(""), (opened) =>
      opened.setFormula(0, 0, '=XLOOKUP(1,A2:A3,B2:B3)&CONCAT("IFS(",FILTER(A1:A2,B1:B2))'),
    );
    expect(body(xml)).toContain(
      '_xlfn.XLOOKUP(1,A2:A3,B2:B3)&amp;_xlfn.CONCAT("IFS(",_xlfn._xlws.FILTER(A1:A2,B1:B2))',
    );
    expect(sheet.cell(0, 0).formula).toBe('=XLOOKUP(1,A2:A3,B2:B3)&CONCAT("IFS(",FILTER(A1:A2,B1:B2))');
  });

  test("a value in place of a formula drops it; null and clear empty the cell, its style stays unless it is cleared too", () => {
    const sheetXml = rows(
      `<row r="1"><c r="A1" s="1"><f>1+1</f><v>2</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="1"><v>1</v></c><c r="D1" s="1"><v>1</v></c></row>`,
    );
    const { xml } = saved(sheetXml, (sheet) => {
      sheet.setValue(0, 0, 5);
      sheet.setValue(0, 1, null);
      sheet.clear({ sheet: "Sheet1", row: 0, column: 2, rows: 1, columns: 1 }, "formats");
      sheet.clear({ sheet: "Sheet1", row: 0, column: 3, rows: 1, columns: 1 }, "all");
    });
    expect(body(xml)).toBe(
      '<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" s="1"/><c r="C1"><v>1</v></c></row>',
    );
  });

  test("setCached keeps a formula as the file spells it, with what belongs to it", () => {
    const sheetXml = rows(
      `<row r="1"><c r="A1" cm="1" s="1"><f t="array" ref="A1" aca="1">SUM( B1:B2 )</f><v>1</v></c></row>`,
    );
    const { xml } = saved(sheetXml, (sheet) => sheet.setCached(0, 0, "x"));
    expect(body(xml)).toBe(
      '<row r="1"><c r="A1" s="1" cm="1" t="str"><f t="array" ref="A1" aca="1">SUM( B1:B2 )</f><v>x</v></c></row>',
    );
  });

  test("outside the sheet is refused", () => {
    const { sheet } = openBuilt({});
    for (const [row, column] of [
      [-1, 0],
      [0, 16_384],
      [1_048_576, 0],
      [0.5, 0],
    ] as const) {
      expect(refusalOf(() => sheet.setValue(row, column, 1))).toBe("outside");
    }
  });
});

describe("rows", () => {
  test("new rows and cells go where they belong", () => {
    const sheetXml = rows(`<row r="3" spans="2:2"><c r="B3"><v>1</v></c></row>\n<row r="7"/>`);
    const { xml, sheet } = saved(sheetXml, (opened) => {
      for (const [row, column] of [
        [8, 0],
        [6, 1],
        [2, 2],
        [2, 0],
        [0, 0],
        [4, 0],
      ] as const)
        opened.setValue(row, column, row * 10 + column);
    });
    expect([...body(xml).matchAll(/ r="([A-Z]*\d+)"/g)].map((match) => match[1])).toEqual([
      "1",
      "A1",
      "3",
      "A3",
      "B3",
      "C3",
      "5",
      "A5",
      "7",
      "B7",
      "9",
      "A9",
    ]);
    expect(xml).not.toContain("spans");
    expect([...sheet.cells()]).toHaveLength(7);
  });

  test("a sheet whose rows and cells have no r gets them once rows come or go", () => {
    const sheetXml = rows(`<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`);
    const { sheet } = saved(sheetXml, (opened) => {
      opened.setValue(0, 0, null);
      opened.setValue(5, 3, 9);
    });
    expect([...sheet.cells()].map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, 1, 2],
      [1, 0, 3],
      [5, 3, 9],
    ]);
  });

  test("prefixed elements stay prefixed", () => {
    const { xml, sheet } = saved(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      (opened) => {
        opened.setValue(0, 1, "new");
        opened.setFormula(1, 0, "=A1");
        opened.setCached(1, 0, 1);
        opened.setColumnWidth(0, 20);
        opened.frozen = { rows: 1, columns: 0 };
      },
    );
    expect(xml.match(/<(?!\/?x:|\?)/g)).toBeNull();
    expect([...sheet.cells()].map(({ value, formula }) => [value, formula])).toEqual([
      [1, null],
      ["new", null],
      [1, "=A1"],
    ]);
    expect(sheet.columnWidth(0)).toBe(20);
  });

  test("an empty sheetData takes cells; the claimed dimension grows", () => {
    const { xml } = saved(`<dimension ref="A1"/><sheetData/>`, (sheet) => sheet.setValue(4, 3, 1));
    expect(xml).toContain('<dimension ref="A1:D5"/>');
    expect(body(xml)).toBe('<row r="5"><c r="D5"><v>1</v></c></row>');
  });

  test("a row's height", () => {
    const { xml, sheet } = saved(
      rows(`<row r="2" ht="12" customHeight="1" x="y"><c r="A2"><v>1</v></c></row>`),
      (opened) => {
        opened.setRowHeight(1, 40);
        opened.setRowHeight(5, 20.5);
      },
    );
    expect(body(xml)).toBe(
      '<row r="2" x="y" ht="40" customHeight="1"><c r="A2"><v>1</v></c></row><row r="6" ht="20.5" customHeight="1"/>',
    );
    expect([sheet.rowHeight(1), sheet.rowHeight(5), sheet.rowHeight(7)]).toEqual([40, 20.5, 15]);
  });
});

describe("parts in other spellings", () => {
  const parts = buildParts({
    sheets: { Été: rows(`<row r="1"><c r="A1" t="inlineStr"><is><t>é</t></is></c></row>`) },
  });
  const encodings: [string, (text: string) => Uint8Array][] = [
    ["UTF-8 with a byte order mark", (text) => Buffer.from(`\ufeff${text}`, "utf8")],
    ["UTF-16", (text) => Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${text}`, "utf16le")],
  ];

  test.each(encodings)("%s", (_, encode) => {
    const part = encode(parts[SHEET] ?? "");
    const bytes = zipParts({ ...parts, [SHEET]: part });
    const book = openBook(bytes);
    const [sheet] = book.sheets;
    expect(sheet?.cell(0, 0).value).toBe("é");
    expect(Buffer.compare(book.save(), bytes)).toBe(0);
    sheet?.setValue(1, 0, "ü");
    const again = openBook(book.save());
    expect([...(again.sheets[0]?.cells() ?? [])].map(({ value }) => value)).toEqual(["é", "ü"]);
    expect(partText(again.save(), SHEET)).not.toContain("UTF-16");
  });

  test("names of parts are compared without case, and targets may begin at the root", () => {
    const relations = (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "worksheets/sheet1.xml",
      "/xl/WorkSheets/Sheet1.xml",
    );
    const book = openBook(zipParts({ ...parts, "xl/_rels/workbook.xml.rels": relations }));
    book.sheets[0]?.setValue(0, 0, 5);
    expect(openBook(book.save()).sheets[0]?.cell(0, 0).value).toBe(5);
  });

  test("alternate content on a sheet is kept when what stands around it changes", () => {
    const book = openBook(wholeWorkbook());
    book.sheets[0]?.setColumnWidth(8, 44);
    book.sheets[0]?.setValue(50, 0, 1);
    const xml = partText(book.save(), SHEET);
    expect(xml).toMatch(
      /<mc:AlternateContent xmlns:mc="[^"]*"><mc:Choice Requires="x14"><controls\/><\/mc:Choice><\/mc:AlternateContent>/,
    );
    expect(xml).toContain('<legacyDrawing r:id="rId3"/>');
    expect(xml).toContain('<cfRule type="expression" dxfId="0" priority="1">');
  });
});

describe("shared and array formulas", () => {
  const shared = rows(
    `<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*2</f><v>2</v></c><c r="C1"><f t="shared" si="0"/><v>4</v></c></row>` +
      `<row r="2"><c r="B2"><f t="shared" si="0"/><v>6</v></c><c r="C2"><f t="shared" si="0"/><v>12</v></c></row>`,
  );
  const formulas = (sheet: { cells(): Iterable<{ formula: string | null; value: CellValue }> }) =>
    [...sheet.cells()].map(({ formula, value }) => formula ?? value);

  test("when the master goes, its followers stand on their own", () => {
    const { xml, sheet } = saved(shared, (opened) => opened.setValue(0, 1, 7));
    expect(formulas(sheet)).toEqual([7, "=B1*2", "=A2*2", "=B2*2"]);
    expect(xml).not.toContain("shared");
  });

  test("when a follower changes, the group stays", () => {
    const { xml, sheet } = saved(shared, (opened) => {
      opened.setFormula(0, 2, "=A9");
      opened.setCached(1, 1, 66);
    });
    expect(formulas(sheet)).toEqual(["=A1*2", "=A9", "=A2*2", "=B2*2"]);
    expect(sheet.cell(1, 1).value).toBe(66);
    expect(xml.match(/t="shared"/g)).toHaveLength(3);
  });

  test("a new result or style of the master leaves the group", () => {
    const { xml, sheet } = saved(shared, (opened) => {
      opened.setCached(0, 1, 99);
      opened.restyle(0, 1, { bold: true });
    });
    expect(formulas(sheet)).toEqual(["=A1*2", "=B1*2", "=A2*2", "=B2*2"]);
    expect(xml.match(/t="shared"/g)).toHaveLength(4);
  });

  const array = rows(
    `<row r="1"><c r="A1"><f t="array" ref="A1:A3">C1:C3*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row><row r="3"><c r="A3"><v>6</v></c></row>`,
  );

  test("new results of an array leave it whole", () => {
    const { xml, sheet } = saved(array, (opened) =>
      [0, 1, 2].forEach((row) => opened.setCached(row, 0, row)),
    );
    expect(formulas(sheet)).toEqual(["=C1:C3*2", "=C1:C3*2", "=C1:C3*2"]);
    expect(xml).toContain('ref="A1:A3"');
    expect([...sheet.cells()].map(({ value }) => value)).toEqual([0, 1, 2]);
  });

  test("an array of which one cell is overwritten ends: the first cell keeps the formula, the others their values", () => {
    const { xml, sheet } = saved(array, (opened) => opened.setValue(1, 0, "mine"));
    expect(formulas(sheet)).toEqual(["=C1:C3*2", "mine", 6]);
    expect(xml).toContain('ref="A1"');
  });
});
