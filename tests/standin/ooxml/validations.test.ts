import { openBook } from "../../../src/standin/ooxml/open-book";
import type { Validation } from "../../../src/standin/book";
import { openBuilt, partText, rows } from "./package-builder";

const SHEET = "xl/worksheets/sheet1.xml";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

const first = `<dataValidation type="list" imeMode="off" allowBlank="1" errorStyle="warning" error="a&#10;b" sqref="A2:A9 C2:C9"><formula1>"x,y"</formula1></dataValidation>`;
const second = `<dataValidation  type="whole" operator="greaterThan" sqref="B2:B9"><formula1>5</formula1></dataValidation>`;
const third = `<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Other!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D2:D9</xm:sqref></x14:dataValidation>`;
const around = (own: string, extension: string) =>
  `${rows("")}<conditionalFormatting sqref="A1"/>${own}<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>` +
  (extension === ""
    ? ""
    : `<extLst><ext xmlns:x14="${X14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="${XM}" count="1">${extension}</x14:dataValidations></ext></extLst>`);
const SHEETS = {
  S: around(`<dataValidations count="2">${first}${second}</dataValidations>`, third),
  Other: rows(""),
};

const area = (row: number, column: number, rowCount = 1, columns = 1) => ({
  sheet: "S",
  row,
  column,
  rows: rowCount,
  columns,
});

const RULE: Validation = {
  kind: "List",
  operator: "Between",
  formula1: "Choices",
  formula2: "",
  dropDown: true,
  ignoreBlanks: true,
  alert: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: false, title: "", message: "" },
};

test("what the file says of each cell, in the sheet's own rules and in those of the extension", () => {
  const { sheet } = openBuilt({ sheets: SHEETS });
  expect(sheet.validation(1, 0)).toEqual(sheet.validation(8, 2));
  expect(sheet.validation(1, 0)).toMatchObject({
    kind: "List",
    formula1: '"x,y"',
    ignoreBlanks: true,
    alert: { show: false, style: "Warning", message: "a\nb" },
  });
  expect(sheet.validation(1, 1)).toMatchObject({
    kind: "WholeNumber",
    operator: "GreaterThan",
    formula1: "5",
  });
  expect(sheet.validation(1, 3)).toMatchObject({ kind: "List", formula1: "Other!$A$1:$A$3" });
  expect(sheet.validation(0, 0)).toBeNull();
});

test("rules that are given and taken away again leave the file byte for byte", () => {
  const { book, sheet } = openBuilt({ sheets: SHEETS });
  const before = book.save();
  sheet.setValidation(area(20, 0, 2, 2), RULE);
  sheet.setValidation(area(20, 0, 2, 2), null);
  expect(book.save()).toEqual(before);
});

test("a new rule takes its cells out of the others, which otherwise stay as they are spelled", () => {
  const { book, sheet } = openBuilt({ sheets: SHEETS });
  sheet.setValidation(area(3, 0, 2, 4), RULE);
  const xml = partText(book.save(), SHEET);
  const moved = first.replace("A2:A9 C2:C9", "A2:A3 A6:A9 C2:C3 C6:C9");
  const own =
    '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A4:D5"><formula1>Choices</formula1></dataValidation>';
  expect(xml).toContain(
    `<dataValidations count="3">${moved}${second.replace("  ", " ").replace("B2:B9", "B2:B3 B6:B9")}${own}</dataValidations><pageMargins`,
  );
  expect(xml).toContain(third.replace("D2:D9", "D2:D3 D6:D9"));
});

test("what no cell is under any more goes, with the element that held it", () => {
  const { book, sheet } = openBuilt({ sheets: SHEETS });
  sheet.setValidation(area(0, 0, 99, 2), null);
  sheet.setValidation(area(0, 3, 99, 1), null);
  const xml = partText(book.save(), SHEET);
  expect(xml).toContain(
    `<dataValidations count="1">${first.replace("A2:A9 C2:C9", "C2:C9")}</dataValidations>`,
  );
  expect(xml).not.toContain("x14");
  expect(xml).not.toContain("extLst");
  sheet.setValidation(area(0, 2, 99, 1), null);
  expect(partText(book.save(), SHEET)).not.toContain("dataValidation");
});

test("the first rule of a sheet stands where the schema wants it", () => {
  const { book, sheet } = openBuilt({ sheets: { S: around("", "") } });
  sheet.setValidation(area(0, 0), { ...RULE, alert: { ...RULE.alert, message: '<&"\n' } });
  const xml = partText(book.save(), SHEET);
  expect(xml).toMatch(
    /<conditionalFormatting sqref="A1"\/><dataValidations count="1">.*<\/dataValidations><pageMargins/,
  );
  expect(openBook(book.save()).activeSheet.validation(0, 0)?.alert.message).toBe('<&"\n');
});

test("formulas follow a sheet that gets another name; new ones are left as they are meant", () => {
  const { book, sheet } = openBuilt({ sheets: SHEETS });
  const other = book.sheetNamed("Other");
  if (!other) throw new Error("no sheet");
  other.name = "Lists";
  sheet.setValidation(area(30, 0), { ...RULE, formula1: "Other!$A$1" });
  book.addSheet("Other");
  for (const now of [book, openBook(book.save())]) {
    expect(now.activeSheet.validation(1, 3)?.formula1).toBe("Lists!$A$1:$A$3");
    expect(now.activeSheet.validation(30, 0)?.formula1).toBe("Other!$A$1");
  }
});
