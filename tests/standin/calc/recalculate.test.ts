import type { CellValue } from "../../../src/sheet/cell-value";
import type { Book, Recalculator, Sheet } from "../../../src/standin/book";
import { loadRecalculator } from "../../../src/standin/calc/node";
import { Workbook, type Worksheet } from "exceljs";
import { newBook, openBook } from "../../../src/standin/ooxml/open-book";

let recalculator: Recalculator;

beforeAll(async () => {
  recalculator = await loadRecalculator();
});

/** A book whose first sheet holds the rows; text that starts with "=" is a formula. */
function bookOf(...rows: CellValue[][]): { book: Book; sheet: Sheet } {
  const book = newBook();
  const sheet = book.activeSheet;
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (typeof value === "string" && value.startsWith("=")) sheet.setFormula(row, column, value);
      else if (value !== null) sheet.setValue(row, column, value);
    }),
  );
  return { book, sheet };
}

function withOld(sheet: Sheet, row: number, column: number, old: CellValue): void {
  sheet.setCached(row, column, old);
}

describe("values that go in and come out", () => {
  it("keep their kind: text stays text whatever it looks like", () => {
    const texts = ["=1+1", "4", "TRUE", "1/2", "'x", "#N/A", " x ", "50%", "line\nbreak", "é€😀", "'"];
    const { book, sheet } = bookOf();
    texts.forEach((text, row) => {
      sheet.setValue(row, 0, text);
      sheet.setFormula(row, 1, `=A${row + 1}`);
      sheet.setFormula(row, 2, `=ISTEXT(A${row + 1})`);
    });
    recalculator.recalculate(book);
    expect(texts.map((_, row) => sheet.cell(row, 1).value)).toEqual(texts);
    expect(texts.map((_, row) => sheet.cell(row, 2).value)).toEqual(texts.map(() => true));
  });

  it("keep every digit of a number", () => {
    const numbers = [0.1 + 0.2, 1 / 3, 1e20 / 3, 123456789012345680, -1e-9 / 7, 5e-324, 45292.75, 0];
    const { book, sheet } = bookOf();
    numbers.forEach((number, row) => {
      sheet.setValue(row, 0, number);
      sheet.setFormula(row, 1, `=A${row + 1}`);
    });
    recalculator.recalculate(book);
    expect(numbers.map((_, row) => sheet.cell(row, 1).value)).toEqual(numbers);
  });

  it("tell empty from empty text, and carry logicals and errors", () => {
    const { book, sheet } = bookOf([null, '=""', '=A1=""', "=B1", "=1>0", "=NA()", "=F1", "=ISBLANK(B1)"]);
    recalculator.recalculate(book);
    const values = [1, 2, 3, 4, 5, 6, 7].map((column) => sheet.cell(0, column).value);
    expect(values).toEqual(["", true, "", true, { error: "#N/A" }, { error: "#N/A" }, false]);
  });

  it("are the same in a saved and reopened file", () => {
    const { book } = bookOf(["=1/3", '="a"', "=1=1", "=1/0", '=""']);
    recalculator.recalculate(book);
    const reopened = openBook(book.save()).activeSheet;
    const values = [0, 1, 2, 3, 4].map((column) => reopened.cell(0, column).value);
    expect(values).toEqual([1 / 3, "a", true, { error: "#DIV/0!" }, ""]);
  });
});

describe("a formula that cannot be computed", () => {
  const formulas = [
    "=FORECAST(1,A1:A3,A1:A3)", // not on the list
    "=[1]Sheet1!A1*2",
    "='[Budget 2023.xlsx]Sheet1'!A1",
    "=SUM(Sheet1:Sheet3!A1)",
    "=A1#",
    "=A1:A3*2", // an array formula, or one value of the row: the text does not say
    "=SUM(IF(A1:A3>1,A1:A3))",
    "=OFFSET(A1,1,0)",
    '=INDIRECT("A"&1)',
    "=LET(x,1,x+1)",
    "=A1 A2",
    "=SUM(A1:INDEX(A1:A3,2))",
    '=TEXT(A1,"0,00")&',
  ];

  it.each(formulas)("%s keeps its value and is stale", (formula) => {
    const { book, sheet } = bookOf([1], [2], [3], [formula], ["=A1+1"]);
    withOld(sheet, 3, 0, 77);
    const result = recalculator.recalculate(book);
    expect(sheet.cell(3, 0)).toEqual({ value: 77, formula, stale: true });
    expect(sheet.cell(4, 0)).toMatchObject({ value: 2, stale: false });
    expect(result).toEqual({
      present: 2,
      computed: 1,
      stale: [{ sheet: sheet.name, row: 3, column: 0 }],
    });
  });

  it("lends its old value to what depends on it, which is stale too", () => {
    const { book, sheet } = bookOf(["=FORECAST(1,A2,A3)", "=A1*2", "=SUM(B1:B1)+1", "=5"]);
    withOld(sheet, 0, 0, 10);
    const { present, computed } = recalculator.recalculate(book);
    expect(sheet.cell(0, 1)).toMatchObject({ value: 20, stale: true });
    expect(sheet.cell(0, 2)).toMatchObject({ value: 21, stale: true });
    expect(sheet.cell(0, 3)).toMatchObject({ value: 5, stale: false });
    expect([present, computed]).toEqual([4, 1]);
  });

  it("without an old value leaves what depends on it alone", () => {
    const { book, sheet } = bookOf(["=FORECAST(1,A2,A3)", "=A1*2"]);
    withOld(sheet, 0, 1, 40);
    recalculator.recalculate(book);
    expect(sheet.cell(0, 0)).toMatchObject({ value: null, stale: true });
    expect(sheet.cell(0, 1)).toMatchObject({ value: 40, stale: true });
  });

  it("in a circle is stale, and what stands beside it is not", () => {
    const { book, sheet } = bookOf(["=B1+1", "=A1+1", "=1+1"]);
    const { computed } = recalculator.recalculate(book);
    expect(sheet.cell(0, 0).stale && sheet.cell(0, 1).stale).toBe(true);
    expect(sheet.cell(0, 2)).toMatchObject({ value: 2, stale: false });
    expect(computed).toBe(1);
  });

  it("stays stale after a later change elsewhere, and so does what reads it", () => {
    const { book, sheet } = bookOf(["=FORECAST(1,A2,A3)", 1, "=A1+B1"]);
    withOld(sheet, 0, 0, 10);
    recalculator.recalculate(book);
    sheet.setValue(0, 1, 5);
    const b1 = { sheet: sheet.name, row: 0, column: 1, rows: 1, columns: 1 };
    const { stale } = recalculator.recalculate(book, [b1]);
    expect(sheet.cell(0, 2)).toMatchObject({ value: 15, stale: true });
    expect(stale).toEqual([{ sheet: sheet.name, row: 0, column: 2 }]);
  });

  it("is due where it reads what changed", () => {
    const { book, sheet } = bookOf([1, "=FORECAST(1,A1,A1)", "=[1]Sheet1!A1+A1", "=[1]Sheet1!A1"]);
    for (const column of [1, 2, 3]) withOld(sheet, 0, column, 10);
    const a1 = { sheet: sheet.name, row: 0, column: 0, rows: 1, columns: 1 };
    const { stale } = recalculator.recalculate(book, [a1]);
    expect(stale.map(({ column }) => column)).toEqual([1, 2]);
    expect(sheet.cell(0, 3)).toMatchObject({ value: 10, stale: false });
  });
});

describe("what is left alone", () => {
  it("is a book whose values are right already: not a byte of it changes", () => {
    const { book } = bookOf([0.1, 0.2, "=A1+B1", "=SUM(A1:C1)"]);
    recalculator.recalculate(book);
    const bytes = book.save();
    const reopened = openBook(bytes);
    recalculator.recalculate(reopened);
    expect(reopened.save()).toEqual(bytes);
  });

  it("is a value that differs in the last digits only", () => {
    const { book, sheet } = bookOf(["=0.1+0.2"]);
    withOld(sheet, 0, 0, 0.3);
    recalculator.recalculate(book);
    expect(sheet.cell(0, 0).value).toBe(0.3);
  });
});

/** A book as exceljs writes it, for what a file may hold and our own writing does not make. */
async function bookFromExceljs(fill: (workbook: Workbook, sheet: Worksheet) => void): Promise<Book> {
  const workbook = new Workbook();
  fill(workbook, workbook.addWorksheet("S"));
  return openBook(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

describe("what only some files hold", () => {
  it("an array formula is stale in every one of its cells, and what reads them too", async () => {
    const book = await bookFromExceljs((_, sheet) => {
      [1, 2, 3].forEach((value, row) => (sheet.getCell(row + 1, 1).value = value));
      const array = { formula: "A1:A3*2", shareType: "array", ref: "B1:B3", result: 20 };
      sheet.getCell("B1").value = array;
      sheet.getCell("B2").value = 40;
      sheet.getCell("B3").value = 60;
      sheet.getCell("C1").value = { formula: "B3+1", result: 0 };
    });
    const { stale } = recalculator.recalculate(book);
    const [sheet] = book.sheets;
    expect([0, 1, 2].map((row) => sheet?.cell(row, 1).value)).toEqual([20, 40, 60]);
    expect(sheet?.cell(0, 2)).toMatchObject({ value: 61, stale: true });
    expect(stale).toHaveLength(4);
  });

  it("hidden rows leave a SUBTOTAL over them to Excel", async () => {
    const fill = (hidden: boolean) =>
      bookFromExceljs((_, sheet) => {
        [1, 2, 4].forEach((value, row) => (sheet.getCell(row + 1, 1).value = value));
        sheet.getRow(2).hidden = hidden;
        sheet.getCell("A4").value = { formula: "SUBTOTAL(9,A1:A3)", result: 5 };
        sheet.getCell("A5").value = { formula: "SUBTOTAL(9,A1:A4)", result: 5 };
        sheet.getCell("A6").value = { formula: "SUM(A1:A3)", result: 5 };
      });
    const shown = await fill(false);
    expect(recalculator.recalculate(shown).stale).toEqual([]);
    expect([3, 4, 5].map((row) => shown.sheets[0]?.cell(row, 0).value)).toEqual([7, 7, 7]); // passes over another SUBTOTAL
    const hidden = await fill(true);
    expect(recalculator.recalculate(hidden).stale.map(({ row }) => row)).toEqual([3, 4]);
    expect([3, 4, 5].map((row) => hidden.sheets[0]?.cell(row, 0).value)).toEqual([5, 5, 7]);
  });

  it("days counted from 1904 are made and read as such", async () => {
    const book = await bookFromExceljs((workbook, sheet) => {
      workbook.properties.date1904 = true;
      ["DATE(2024,1,1)", "YEAR(A1)", "MONTH(A1)+DAY(A1)", "EDATE(A1,1)", "DATE(2025,1,1)-A1"].forEach(
        (formula, column) => (sheet.getCell(1, column + 1).value = { formula, result: 0 }),
      );
    });
    expect(book.date1904).toBe(true);
    const { stale } = recalculator.recalculate(book);
    const values = [0, 1, 2, 4].map((column) => book.sheets[0]?.cell(0, column).value);
    expect(values).toEqual([45292 - 1462, 2024, 2, 366]);
    expect(stale.map(({ column }) => column)).toEqual([3]);
  });

  it("shared formulas count one by one", async () => {
    const book = await bookFromExceljs((_, sheet) => {
      [1, 2, 3].forEach((value, row) => (sheet.getCell(row + 1, 1).value = value));
      sheet.fillFormula("B1:B3", "A1*$A$3", [0, 0, 0]);
    });
    expect(recalculator.recalculate(book)).toEqual({ present: 3, computed: 3, stale: [] });
    expect([0, 1, 2].map((row) => book.sheets[0]?.cell(row, 1).value)).toEqual([3, 6, 9]);
  });
});
