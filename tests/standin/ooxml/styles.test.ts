import type { Style } from "../../../src/standin/book";
import { newBook, openBook } from "../../../src/standin/ooxml/open-book";
import { tinted } from "../../../src/standin/ooxml/colors";
import { openBuilt, partText, rows } from "./package-builder";
import { STYLES } from "./whole-workbook";

const plain: Style = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
  quotePrefix: false,
};

const changes: Partial<Style>[] = [
  { numberFormat: '#,##0.00 "€";[Red]-#,##0.00' },
  { numberFormat: "0%" },
  { fontName: "Arial", fontSize: 9.5, bold: true, italic: true, underline: true, fontColor: "#00B050" },
  { fill: "#FFF2CC" },
  { horizontal: "Center", vertical: "Top", wrap: true },
  { horizontal: "CenterAcrossSelection" },
  { horizontal: "Right", indent: 3 },
  { borderTop: { line: "thin", color: "#000000" }, borderBottom: { line: "double", color: "#FF0000" } },
  { borderLeft: { line: "medium", color: "#123456" }, borderRight: { line: "hair", color: "#654321" } },
  { quotePrefix: true },
];

const styled = `<sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="2" width="9" style="2"/></cols>${rows(
  `<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="3"/></row><row r="2" s="1" customFormat="1"><c r="A2"><v>1</v></c></row>`,
)}`;

test("styles of the file are read: theme colours with tint, indexed colours, built-in formats", () => {
  const { sheet } = openBuilt({ sheets: { S: styled }, styles: STYLES });
  expect(sheet.style(0, 0)).toEqual({
    ...plain,
    numberFormat: '#,##0.0" FTE"',
    fontName: "Arial",
    fontSize: 14,
    bold: true,
    underline: true,
    fontColor: "#0000FF",
    fill: "#B4C7E7",
    horizontal: "CenterAcrossSelection",
    vertical: "Top",
    wrap: true,
    borderTop: { line: "thin", color: "#FF0000" },
    borderBottom: { line: "double", color: "#000000" },
  });
  expect(sheet.style(0, 1)).toMatchObject({
    numberFormat: "m/d/yyyy",
    horizontal: "Left",
    indent: 2,
    quotePrefix: true,
  });
});

test("a cell without a style of its own takes the row's, else the column's", () => {
  const { sheet, book } = openBuilt({ sheets: { S: styled }, styles: STYLES });
  expect(sheet.style(1, 1).numberFormat).toBe("0.00");
  expect(sheet.style(5, 1).fontName).toBe("Arial");
  expect(sheet.style(1, 0).numberFormat).toBe("General");
  sheet.setValue(1, 3, 1);
  sheet.setValue(5, 1, 1);
  sheet.restyle(6, 1, { bold: false });
  const [again] = openBook(book.save()).sheets;
  expect(again?.style(1, 3).numberFormat).toBe("0.00");
  expect(again?.style(5, 1).fontName).toBe("Arial");
  expect(again?.style(6, 1)).toMatchObject({ fontName: "Arial", bold: false });
});

test.each(changes.map((change) => [JSON.stringify(change), change] as const))(
  "%s comes back",
  (_, change) => {
    const book = newBook();
    const [sheet] = book.sheets;
    sheet?.restyle(2, 2, change);
    expect(sheet?.style(2, 2)).toEqual({ ...plain, ...change });
    expect(openBook(book.save()).sheets[0]?.style(2, 2)).toEqual({ ...plain, ...change });
  },
);

test.each(changes.map((change) => [JSON.stringify(change), change] as const))(
  "%s over another style leaves the rest of it",
  (_, change) => {
    const { sheet, book } = openBuilt({ sheets: { S: styled }, styles: STYLES });
    const before = sheet.style(0, 0);
    sheet.restyle(0, 0, change);
    const bytes = book.save();
    expect(openBook(bytes).sheets[0]?.style(0, 0)).toEqual({ ...before, ...change });
    const xml = partText(bytes, "xl/styles.xml");
    const entries = JSON.stringify({ ...before, ...change }) === JSON.stringify(before) ? 1 : 2;
    expect(xml.match(/textRotation="45"/g)).toHaveLength(entries);
    expect(xml.match(/<protection locked="0"\/>/g)).toHaveLength(entries);
  },
);

test("a style that is no longer wanted is not written; equal styles share one entry", () => {
  const { sheet, book } = openBuilt({ sheets: { S: styled }, styles: STYLES });
  sheet.restyle(0, 0, { fill: "#111111" });
  sheet.restyle(0, 0, { fill: "#222222" });
  sheet.restyle(7, 0, { bold: true });
  sheet.restyle(8, 0, { bold: true, italic: false });
  sheet.restyle(9, 0, { italic: true });
  sheet.restyle(9, 0, { bold: true, italic: false });
  const bytes = book.save();
  const xml = partText(bytes, "xl/styles.xml");
  expect(xml).not.toContain("111111");
  expect(xml).toContain('<cellXfs count="6">');
  expect(xml.match(/<xf /g)).toHaveLength(7);
  // A later edit of the saved file finds the entries that are there.
  const again = openBook(bytes);
  again.sheets[0]?.restyle(20, 0, { bold: true });
  expect(partText(again.save(), "xl/styles.xml")).toBe(xml);
});

test("taking a fill or a border away", () => {
  const { sheet, book } = openBuilt({ sheets: { S: styled }, styles: STYLES });
  sheet.restyle(0, 0, { fill: null, borderTop: null, wrap: false, horizontal: "General" });
  expect(openBook(book.save()).sheets[0]?.style(0, 0)).toMatchObject({
    fill: null,
    borderTop: null,
    wrap: false,
    horizontal: "General",
  });
});

test("a workbook without a styles part gets one", () => {
  const { sheet, book } = openBuilt({ sheets: { S: rows(`<row r="1"><c r="A1"><v>1</v></c></row>`) } });
  expect(sheet.style(0, 0)).toEqual(plain);
  sheet.restyle(0, 0, { bold: true });
  expect(openBook(book.save()).sheets[0]?.style(0, 0)).toEqual({ ...plain, bold: true });
});

test.each([
  ["4472C4", 0.5999938962981048, "b4c6e7"],
  ["4472C4", -0.249977111117893, "2f5597"],
  ["FFFFFF", -0.0499893185216834, "f2f2f2"],
  ["000000", 0.499984740745262, "7f7f7f"],
  ["ED7D31", 0.3999755851924192, "f4b183"],
])("%s with a tint of %s is about %s", (hex, tint, expected) => {
  const parts = (color: string) => [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  const found = parts(tinted(hex, tint));
  for (const [i, part] of parts(expected).entries())
    expect(Math.abs((found[i] ?? 0) - part)).toBeLessThanOrEqual(1);
});
