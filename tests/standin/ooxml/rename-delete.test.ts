import { refusalOf } from "./refusal";
import { openBook } from "../../../src/standin/ooxml/open-book";
import { buildParts, changedParts, openBuilt, partText, rows, zipParts } from "./package-builder";
import { wholeWorkbook } from "./whole-workbook";

const original = wholeWorkbook();

function reopened(change: (book: ReturnType<typeof openBook>) => void) {
  const book = openBook(original);
  change(book);
  const bytes = book.save();
  return { bytes, before: book, book: openBook(bytes) };
}

const formula = (book: ReturnType<typeof openBook>, sheet: string, row: number, column: number) =>
  book.sheetNamed(sheet)?.cell(row, column).formula;

describe("a renamed sheet", () => {
  const NAME = "L'année [1]".replace(/[[\]]/g, "");
  const { bytes, before, book } = reopened((opened) => {
    const sheet = opened.sheetNamed("DATA");
    if (sheet) sheet.name = NAME;
  });
  const quoted = "'L''année 1'";

  test("is followed by formulas, but not inside texts", () => {
    for (const opened of [before, book]) {
      expect(formula(opened, "Other", 0, 1)).toBe(`=SUM(${quoted}!B2:B4)`);
      expect(formula(opened, "Other", 1, 1)).toBe('="Data!B2"');
      expect(formula(opened, NAME, 5, 3)).toBe('="Data!A1"&Other!A1');
    }
  });

  test("is followed by names, print area, chart, table, drawing", () => {
    for (const opened of [before, book]) {
      expect(opened.names.find(({ name }) => name === "Total")?.formula).toBe(`=SUM(${quoted}!$B$2:$B$4)`);
      const sheet = opened.sheetNamed(NAME);
      expect(sheet?.page.printArea).toEqual({ sheet: NAME, row: 0, column: 0, rows: 4, columns: 4 });
      expect(sheet?.page.titleRows).toEqual({ first: 0, last: 0 });
      expect(sheet?.charts[0]?.series[0]?.values).toBe(`${quoted}!$B$2:$B$4`);
      expect(sheet?.tables[0]?.area.sheet).toBe(NAME);
      expect(sheet?.merges[0]?.sheet).toBe(NAME);
    }
    expect(partText(bytes, "xl/charts/chart1.xml")).not.toContain(">Data!");
    expect(partText(bytes, "xl/tables/table1.xml")).toContain(`<calculatedColumnFormula>${quoted}!$B2+C2<`);
    expect(partText(bytes, "xl/drawings/drawing1.xml")).toContain(`textlink="${quoted}!$A$1"`);
  });

  test("leaves the parts that do not name it", () => {
    expect(changedParts(original, bytes).sort()).toEqual(
      [
        "xl/charts/chart1.xml",
        "xl/drawings/drawing1.xml",
        "xl/tables/table1.xml",
        "xl/workbook.xml",
        "xl/worksheets/sheet2.xml",
      ].sort(),
    );
  });

  test("is followed by conditional formats, validations and links of other sheets", () => {
    const xml = partText(
      reopened((opened) => {
        const sheet = opened.sheetNamed("Other");
        if (sheet) sheet.name = "Else";
      }).bytes,
      "xl/worksheets/sheet1.xml",
    );
    expect(xml).toContain("<formula>B2&gt;Else!$B$1</formula>");
    expect(xml).toContain("<formula1>Else!$A$1:$A$3</formula1>");
    expect(xml).toContain('location="Else!A1"');
    expect(xml).toContain("Else!A1</f>");
  });

  test("two sheets can exchange their names", () => {
    const { book: exchanged } = reopened((opened) => {
      const [data, other] = opened.sheets;
      if (!data || !other) return;
      data.name = "x";
      other.name = "Data";
      data.name = "Other";
    });
    expect(formula(exchanged, "Data", 0, 1)).toBe("=SUM(Other!B2:B4)");
    expect(exchanged.sheetNamed("Other")?.charts[0]?.series[0]?.values).toBe("Other!$B$2:$B$4");
  });

  test("a span of sheets, another book's sheet, and a sheet whose name is part of another's", () => {
    const cells = [
      "SUM(A:B!C1)",
      "[1]A!C1",
      "'[x.xlsx]A'!C1",
      "AA!C1+A!C1",
      "A!C1:A!C2",
      "'B'!C1:C2",
      "A!name",
    ];
    const { sheet, book } = openBuilt({
      sheets: {
        S: rows(
          cells.map((text, i) => `<row r="${i + 1}"><c r="A${i + 1}"><f>${text}</f></c></row>`).join(""),
        ),
        A: rows(""),
        AA: rows(""),
        B: rows(""),
      },
    });
    const a = book.sheetNamed("a");
    if (a) a.name = "New A";
    expect(cells.map((_, i) => sheet.cell(i, 0).formula)).toEqual([
      "=SUM('New A:B'!C1)",
      "=[1]A!C1",
      "='[x.xlsx]A'!C1",
      "=AA!C1+'New A'!C1",
      "='New A'!C1:'New A'!C2",
      "='B'!C1:C2",
      "='New A'!name",
    ]);
  });

  test("shared formulas that name it stay shared", () => {
    const { sheet, book } = openBuilt({
      sheets: {
        S: rows(
          `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">T!B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>`,
        ),
        T: rows(""),
      },
    });
    const t = book.sheetNamed("T");
    if (t) t.name = "U";
    expect(sheet.cell(1, 0).formula).toBe("=U!B2");
    const xml = partText(book.save(), "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<f t="shared" ref="A1:A2" si="0">U!B1</f>');
    expect(openBook(book.save()).sheets[0]?.cell(1, 0).formula).toBe("=U!B2");
  });

  test("names that Excel does not allow are refused", () => {
    const { book, sheet } = openBuilt({ sheets: { A: rows(""), B: rows("") } });
    for (const name of ["", "x".repeat(32), "a:b", "a/b", "[a]", "a?", "'a", "History"]) {
      expect(refusalOf(() => (sheet.name = name))).toBe("bad-name");
    }
    expect(refusalOf(() => (sheet.name = "b"))).toBe("name-taken");
    expect(refusalOf(() => book.addSheet("a"))).toBe("name-taken");
    sheet.name = "a";
    expect(book.sheetNamed("A")?.name).toBe("a");
  });
});

describe("a deleted sheet", () => {
  const { bytes, before, book } = reopened((opened) => {
    const sheet = opened.sheetNamed("Data");
    if (sheet) opened.deleteSheet(sheet);
  });

  test("takes its parts along and nothing else", () => {
    expect(
      changedParts(original, bytes)
        .filter((part) => part.startsWith("-"))
        .sort(),
    ).toEqual(
      [
        "-xl/worksheets/sheet1.xml",
        "-xl/worksheets/_rels/sheet1.xml.rels",
        "-xl/drawings/drawing1.xml",
        "-xl/drawings/_rels/drawing1.xml.rels",
        "-xl/drawings/vmlDrawing1.vml",
        "-xl/charts/chart1.xml",
        "-xl/tables/table1.xml",
        "-xl/calcChain.xml",
      ].sort(),
    );
    const types = partText(bytes, "[Content_Types].xml");
    expect(types).not.toContain("sheet1.xml");
    expect(types).not.toContain("table1.xml");
    expect(types).toContain("orphan/left.bin");
  });

  test("leaves #REF! behind, marked stale, and asks for recomputing", () => {
    expect(before.sheetNamed("Other")?.cell(0, 1)).toEqual({
      value: 24,
      formula: "=SUM(#REF!)",
      stale: true,
    });
    expect(formula(book, "Other", 0, 1)).toBe("=SUM(#REF!)");
    expect(formula(book, "Other", 1, 0)).toBe("=SUM(#REF!)");
    expect(formula(book, "Other", 1, 1)).toBe('="Data!B2"');
    expect(book.names.find(({ name }) => name === "Total")?.formula).toBe("=SUM(#REF!)");
    expect(book.recomputeOnLoad).toBe(true);
  });

  test("its own names go, those of other sheets keep their sheet", () => {
    expect(book.names.map(({ name, scope }) => [name, scope?.name ?? null])).toEqual([
      ["Hidden", null],
      ["Local", "Other"],
      ["Total", null],
    ]);
    expect(book.activeSheet.name).toBe("Other");
    expect(partText(bytes, "xl/workbook.xml")).toContain('localSheetId="0"');
  });

  test("the last visible sheet stays", () => {
    const opened = openBook(original);
    const [data, other] = opened.sheets;
    if (!data || !other) throw new Error("two sheets are needed");
    other.visibility = "Hidden";
    expect(refusalOf(() => opened.deleteSheet(data))).toBe("last-sheet");
    expect(refusalOf(() => (data.visibility = "Hidden"))).toBe("last-sheet");
    opened.deleteSheet(other);
    expect(refusalOf(() => opened.deleteSheet(other))).toBe("gone");
  });

  test("what other sheets share with it stays", () => {
    const image = { part: "xl/media/image1.png", text: "png", type: "image/png" };
    const drawing = (n: number) => ({
      part: `xl/drawings/drawing${n}.xml`,
      text: `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
      type: "drawing+xml",
      from: `xl/worksheets/sheet${n}.xml`,
      relation: "drawing",
    });
    const link = (n: number) => ({ ...image, from: `xl/drawings/drawing${n}.xml`, relation: "image" });
    const withDrawing = `<sheetData/><drawing r:id="rId1"/>`;
    const { book: opened, bytes: shared } = openBuilt({
      sheets: { A: withDrawing, B: withDrawing },
      extra: [drawing(1), drawing(2), link(1), link(2)],
    });
    const a = opened.sheetNamed("A");
    if (a) opened.deleteSheet(a);
    expect(changedParts(shared, opened.save()).filter((part) => part.startsWith("-"))).toEqual([
      "-xl/worksheets/sheet1.xml",
      "-xl/drawings/drawing1.xml",
      "-xl/worksheets/_rels/sheet1.xml.rels",
      "-xl/drawings/_rels/drawing1.xml.rels",
    ]);
    expect(partText(opened.save(), "xl/media/image1.png")).toBe("png");
  });
});

test("a chart sheet is kept, not shown, and counts for the places of the others", () => {
  const parts = buildParts({
    sheets: { A: rows(`<row r="1"><c r="A1"><v>1</v></c></row>`), Chart: rows(""), B: rows("") },
    names: `<definedName name="N" localSheetId="2">B!$A$1</definedName>`,
  });
  const relations = parts["xl/_rels/workbook.xml.rels"] ?? "";
  const bytes = zipParts({
    ...parts,
    "xl/_rels/workbook.xml.rels": relations.replace(/(rId2" Type="[^"]*)worksheet"/, '$1chartsheet"'),
    "xl/worksheets/sheet2.xml": "<chartsheet/>",
  });
  const book = openBook(bytes);
  expect(book.sheets.map(({ name }) => name)).toEqual(["A", "B"]);
  expect(book.names[0]?.scope?.name).toBe("B");
  expect(Buffer.compare(book.save(), bytes)).toBe(0);
  const a = book.sheetNamed("A");
  if (a) book.deleteSheet(a);
  const again = openBook(book.save());
  expect(again.sheets.map(({ name }) => name)).toEqual(["B"]);
  expect(again.names[0]?.scope?.name).toBe("B");
});
