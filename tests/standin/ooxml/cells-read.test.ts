import { MAIN, openBuilt, rows } from "./package-builder";

const shown = (sheetXml: string, strings?: string, properties?: string) => {
  const { sheet } = openBuilt({
    sheets: { Sheet1: sheetXml },
    ...(strings === undefined ? {} : { strings }),
    ...(properties === undefined ? {} : { workbook: { properties } }),
  });
  return [...sheet.cells()].map(({ row, column, value, formula }) => [row, column, value, formula]);
};

describe("values in their many spellings", () => {
  test("shared strings: plain, empty, in runs, with what is read aloud left out", () => {
    const strings =
      `<si><t>plain &amp; simple</t></si><si><t/></si>` +
      `<si><r><t xml:space="preserve">rich </t></r><r><rPr><b/><sz val="11"/><color theme="1"/></rPr><t>text</t></r></si>` +
      `<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>`;
    const cells = [0, 1, 2, 3].map((i) => `<c r="A${i + 1}" t="s"><v>${i}</v></c>`);
    const sheet = rows(cells.map((cell, i) => `<row r="${i + 1}">${cell}</row>`).join(""));
    expect(shown(sheet, strings).map((cell) => cell[2])).toEqual(["plain & simple", "", "rich text", "東京"]);
  });

  test("inline strings, formula strings, numbers, logical values, errors, dates", () => {
    const sheet = rows(
      `<row r="2"><c r="B2" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c>` +
        `<c r="C2" t="str"><f>"x"&amp;"y"</f><v>xy</v></c><c r="D2"><v>1.5E-3</v></c><c r="E2" t="n"><v>-7</v></c>` +
        `<c r="F2" t="b"><v>1</v></c><c r="G2" t="b"><v>0</v></c><c r="H2" t="e"><v>#DIV/0!</v></c>` +
        `<c r="I2" t="d"><v>2024-01-31</v></c><c r="J2" t="d"><v>2024-01-31T12:00:00</v></c><c r="K2" s="0"/></row>`,
    );
    expect(shown(sheet)).toEqual([
      [1, 1, "a b", null],
      [1, 2, "xy", '="x"&"y"'],
      [1, 3, 0.0015, null],
      [1, 4, -7, null],
      [1, 5, true, null],
      [1, 6, false, null],
      [1, 7, { error: "#DIV/0!" }, null],
      [1, 8, 45322, null],
      [1, 9, 45322.5, null],
    ]);
  });

  test("dates of the 1904 system", () => {
    const sheet = rows(`<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>`);
    expect(shown(sheet, undefined, `<workbookPr date1904="1"/>`)).toEqual([[0, 0, 1, null]]);
    expect(openBuilt({ workbook: { properties: `<workbookPr date1904="true"/>` } }).book.date1904).toBe(true);
  });

  test("signs that XML cannot carry, and texts that look like their codes", () => {
    const texts = ["a_x000D_b", "_x005F_x0041_", "_x0041_", "x_x00", "1 &lt; 2 &#233; &#x20AC;"];
    const cells = texts.map((text, i) => `<c r="A${i + 1}" t="inlineStr"><is><t>${text}</t></is></c>`);
    const sheet = rows(cells.map((cell, i) => `<row r="${i + 1}">${cell}</row>`).join(""));
    expect(shown(sheet).map((cell) => cell[2])).toEqual(["a\rb", "_x0041_", "A", "x_x00", "1 < 2 é €"]);
  });

  test("an error code that we do not know is an error", () => {
    expect(shown(rows(`<row r="1"><c r="A1" t="e"><v>#BUSY!</v></c></row>`))).toEqual([
      [0, 0, { error: "#VALUE!" }, null],
    ]);
  });
});

describe("places in their many spellings", () => {
  test("rows and cells without r follow the one before", () => {
    const sheet = rows(
      `<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>`,
    );
    expect(shown(sheet).map(([row, column, value]) => [row, column, value])).toEqual([
      [0, 0, 1],
      [0, 1, 2],
      [4, 2, 3],
      [4, 3, 4],
      [5, 0, 5],
    ]);
  });

  test("prefixed elements, single quotes, white space and comments", () => {
    const sheet =
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>\n  <!-- <x:row r="9"/> -->\n  <x:row r='2' >\n    <x:c r = 'B2' t='s'\n><x:v>0</x:v></x:c>\n` +
      `    <x:c r='C2'><x:f>B2&amp;"c"</x:f><x:v><![CDATA[7]]></x:v></x:c>\n  </x:row>\n</x:sheetData></x:worksheet>`;
    expect(shown(sheet, "<si><t>prefixed</t></si>")).toEqual([
      [1, 1, "prefixed", null],
      [1, 2, 7, '=B2&"c"'],
    ]);
  });

  test("cells out of order in a row are found where they say they are", () => {
    const sheet = rows(`<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>`);
    expect(shown(sheet).map(([, column, value]) => [column, value])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test("colour elements inside a cell do not end it", () => {
    const sheet = rows(
      `<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><color rgb="FF000000"></color></rPr><t>red</t></r></is></c><c r="B1"><v>2</v></c></row>`,
    );
    expect(shown(sheet).map((cell) => cell[2])).toEqual(["red", 2]);
  });
});

describe("formulas", () => {
  test("followers of a shared formula give their own text", () => {
    const sheet = rows(
      `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A$1:$A1)+LOG10(A1)&amp;"A1"</f><v>1</v></c></row>` +
        `<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f><v>3</v></c></row>`,
    );
    expect(shown(sheet).map((cell) => cell[3])).toEqual([
      `=A1*$A$1+SUM(A$1:$A1)+LOG10(A1)&"A1"`,
      `=A2*$A$1+SUM(A$1:$A2)+LOG10(A2)&"A1"`,
      `=A3*$A$1+SUM(A$1:$A3)+LOG10(A3)&"A1"`,
    ]);
  });

  test("a number of a shared formula that is used again belongs to the nearer master", () => {
    const shared = (cell: string, text: string, ref = "") =>
      `<c r="${cell}"><f t="shared" si="0"${ref}>${text}</f><v>0</v></c>`;
    const sheet = rows(
      `<row r="1">${shared("B1", "A1", ' ref="B1:B2"')}</row><row r="2">${shared("B2", "")}</row>` +
        `<row r="3">${shared("B3", "C3", ' ref="B3:B4"')}</row><row r="4">${shared("B4", "")}</row>`,
    );
    expect(shown(sheet).map((cell) => cell[3])).toEqual(["=A1", "=A2", "=C3", "=C4"]);
  });

  test("every cell of an array formula gives its text; a data table gives only values", () => {
    const sheet = rows(
      `<row r="1"><c r="A1"><f t="array" ref="A1:A2">C1:C2*2</f><v>2</v></c><c r="B1"><f t="dataTable" ref="B1:B2" dt2D="0" r1="D1"/><v>9</v></c></row>` +
        `<row r="2"><c r="A2"><v>4</v></c></row>`,
    );
    expect(shown(sheet)).toEqual([
      [0, 0, 2, "=C1:C2*2"],
      [0, 1, 9, null],
      [1, 0, 4, "=C1:C2*2"],
    ]);
  });

  test("prefixes of younger functions are not shown", () => {
    const text = `_xlfn.XLOOKUP(A1,B:B,C:C)+SUM(_xlfn._xlws.FILTER(A1:A3,B1:B3))&amp;"_xlfn.X"`;
    expect(shown(rows(`<row r="1"><c r="A1"><f>${text}</f><v>0</v></c></row>`))[0]?.[3]).toBe(
      `=XLOOKUP(A1,B:B,C:C)+SUM(FILTER(A1:A3,B1:B3))&"_xlfn.X"`,
    );
  });
});

describe("the used area", () => {
  const sheet = rows(
    `<row r="2"><c r="B2" s="1"/><c r="C2"><v>1</v></c></row><row r="4"><c r="D4" t="inlineStr"><is><t>x</t></is></c></row><row r="9"><c r="A9" s="1"/></row>`,
  );
  test("holds content, or formats too", () => {
    const { sheet: opened } = openBuilt({ sheets: { Sheet1: sheet } });
    expect(opened.usedArea("values")).toEqual({ sheet: "Sheet1", row: 1, column: 2, rows: 3, columns: 2 });
    expect(opened.usedArea("formats")).toEqual({ sheet: "Sheet1", row: 1, column: 0, rows: 8, columns: 4 });
  });

  test("follows edits, and is null for an empty sheet", () => {
    const { sheet: opened } = openBuilt({ sheets: { Sheet1: sheet } });
    opened.setValue(3, 3, null);
    expect(opened.usedArea("values")).toEqual({ sheet: "Sheet1", row: 1, column: 2, rows: 1, columns: 1 });
    opened.setValue(20, 9, 1);
    expect(opened.usedArea("values")).toMatchObject({ rows: 20, columns: 8 });
    opened.clear({ sheet: "Sheet1", row: 0, column: 0, rows: 100, columns: 100 }, "all");
    expect(opened.usedArea("formats")).toBeNull();
  });
});
