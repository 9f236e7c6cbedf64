import { loadRecalculator } from "../../../src/standin/calc/node";
import { newBook } from "../../../src/standin/ooxml/open-book";

describe("a table of one row, whose columns are ranges of one cell", () => {
  test.each([
    ["=INDEX(Word,1)", "x"],
    ['=MATCH("x",Word,0)', 1],
    ['=INDEX(Amount,MATCH("x",Word,0))', 3],
    ['=SUMIFS(Amount,Word,"x")', 3],
    ['=SUMIF(Word,"x",Amount)', 3],
    ['=COUNTIF(Word,"x")', 1],
    ['=COUNTIFS(Word,"x",Amount,">2")', 1],
    ["=ROWS(Word)", 1],
    ['=SUMPRODUCT((Word="x")*Amount)', 3],
    ['=IF(2>ROWS(Word),"",INDEX(Word,2))', ""],
  ])("%s", async (formula, expected) => {
    const book = newBook();
    const sheet = book.sheets[0]!;
    ["Word", "Amount"].forEach((heading, column) => sheet.setValue(0, column, heading));
    sheet.setValue(1, 0, "x");
    sheet.setValue(1, 1, 3);
    sheet.addTable({ sheet: sheet.name, row: 0, column: 0, rows: 2, columns: 2 }, "T");
    book.addName("Word", "=T[Word]");
    book.addName("Amount", `=${sheet.name}!$B$2`);
    sheet.setFormula(0, 5, formula);
    expect((await loadRecalculator()).recalculate(book)).toMatchObject({ present: 1, computed: 1 });
    expect(sheet.cell(0, 5).value).toBe(expected);
  });
});
