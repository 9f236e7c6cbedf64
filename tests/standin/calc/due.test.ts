import { newBook } from "../../../src/standin/ooxml/open-book";
import type { Book } from "../../../src/standin/book";
import { loadRecalculator } from "../../../src/standin/calc/node";
import { standOn } from "../../support/standin";

/** A1 = 1, A2 = A1+1 with a wrong value as another program may have left it, B1 = 10, B2 = B1*2 rightly 20. */
function bookWithAnOldValue(): Book {
  const book = newBook();
  const sheet = book.activeSheet;
  sheet.setValue(0, 0, 1);
  sheet.setFormula(1, 0, "=A1+1");
  sheet.setCached(1, 0, 99);
  sheet.setValue(0, 1, 10);
  sheet.setFormula(1, 1, "=B1*2");
  sheet.setCached(1, 1, 20);
  return book;
}

describe("what is recomputed", () => {
  test("is what reads the cells that changed; a value that nothing touched stays as Excel left it", async () => {
    const book = bookWithAnOldValue();
    const standin = standOn(book, { recalculator: await loadRecalculator() });
    standin.edit({ sheet: "Sheet1", row: 0, column: 1, rows: 1, columns: 1 }, [[11]]);
    expect(book.activeSheet.cell(1, 1).value).toBe(22);
    expect(book.activeSheet.cell(1, 0).value).toBe(99);
    standin.edit({ sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 }, [[2]]);
    expect(book.activeSheet.cell(1, 0).value).toBe(3);
  });

  test("is everything where the file asks for it, and always what never had a value", async () => {
    const recalculator = await loadRecalculator();
    const asking = bookWithAnOldValue();
    asking.recomputeOnLoad = true;
    standOn(asking, { recalculator });
    expect(asking.activeSheet.cell(1, 0).value).toBe(2);
    const without = bookWithAnOldValue();
    without.activeSheet.setFormula(2, 0, "=A2*2");
    standOn(without, { recalculator });
    expect(without.activeSheet.cell(2, 0).value).toBe(198);
    expect(without.activeSheet.cell(1, 0).value).toBe(99);
  });

  test("is what mentions a name or table that came, changed or went", async () => {
    const book = bookWithAnOldValue();
    standOn(book, { recalculator: await loadRecalculator() });
    book.activeSheet.setFormula(4, 0, "=Rate*2");
    await Excel.run(async (context) => {
      context.workbook.names.add("Rate", context.workbook.worksheets.getItem("Sheet1").getRange("B1"));
      await context.sync();
      expect(book.activeSheet.cell(4, 0).value).toBe(20);
      context.workbook.names.getItem("Rate").formula = "=Sheet1!$A$1";
      await context.sync();
      expect(book.activeSheet.cell(4, 0).value).toBe(2);
    });
    expect(book.activeSheet.cell(1, 0).value).toBe(99);
  });

  test("is what loses its sheet", async () => {
    const book = bookWithAnOldValue();
    book.addSheet("Other").setValue(0, 0, 5);
    book.activeSheet.setFormula(5, 0, "=Other!A1");
    standOn(book, { recalculator: await loadRecalculator() });
    expect(book.activeSheet.cell(5, 0).value).toBe(5);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Other").delete();
      await context.sync();
    });
    expect(book.activeSheet.cell(5, 0)).toMatchObject({ value: { error: "#REF!" } });
    expect(book.activeSheet.cell(1, 0).value).toBe(99);
  });
});
