import type { Book, Sheet } from "../../../src/standin/book";
import type { CellValue } from "../../../src/sheet/cell-value";

/** Keys that look like wildcards, operators, numbers or formulas; each with a power of two, so that a sum says which were taken. */
const KEYS = ["RH", "RH services", "RH*", "<5", "=1", "4", "É", "a"];

/** Column C: empty, "" from a formula, "4" as text, 4, TRUE, "#N/A" as text, the error #N/A from a formula, 0. */
const MIXED: CellValue[] = [null, "", "4", 4, true, "#N/A", { error: "#N/A" }, 0];

/** Puts the cells that the odd formulas refer to into an empty book and gives back the sheet for the formulas. */
export function fillOddBook(book: Book): Sheet {
  const data = book.addSheet("D");
  KEYS.forEach((key, row) => data.setValue(row, 0, key));
  KEYS.forEach((_, row) => data.setValue(row, 1, 2 ** row));
  MIXED.forEach((value, row) => {
    if (value !== null && value !== "" && typeof value !== "object") data.setValue(row, 2, value);
  });
  data.setFormula(1, 2, '=""');
  data.setFormula(6, 2, "=NA()");
  [1e15, 0.3, -1e15].forEach((value, row) => data.setValue(row, 3, value));

  const other = book.addSheet("L'été 2024");
  other.setValue(0, 0, 7);
  other.setValue(1, 0, "=1+1");

  const staff = book.addSheet("Staff");
  const rows: CellValue[][] = [
    ["Service", "FTE", "Coût [€] #1"],
    ["IT", 3, 100],
    ["SIPPT", 3, 200],
    ["RH", 19, 300],
    ["RH*", 2.5, 400],
  ];
  rows.forEach((cells, row) => cells.forEach((value, column) => staff.setValue(row, column, value)));
  staff.addTable({ sheet: staff.name, row: 0, column: 0, rows: 5, columns: 3 }, "Staff_Table");

  book.addName("Rate", "=0.02");
  book.addName("Syn_Fte", "=Staff!$B$2:$B$5");
  book.addName("Twice_Rate", "=Rate*2");
  book.addName("Lead", '="RH*"');
  const formulas = book.addSheet("F");
  book.addName("Local", "=1", data);
  book.addName("Local", "=2", formulas);
  return formulas;
}
