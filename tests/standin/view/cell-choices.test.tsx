/** @jest-environment jsdom */
import "../../support/jsdom";
import { fireEvent, render, screen } from "@testing-library/react";
import type { Book, Sheet, Validation } from "../../../src/standin/book";
import { cultureNamed } from "../../../src/standin/culture";
import { newBook } from "../../../src/standin/ooxml/open-book";
import { choicesFor } from "../../../src/standin/view/cell-choices";
import { CellEditor } from "../../../src/standin/view/cell-editor";

const RULE: Validation = {
  kind: "List",
  operator: "Between",
  formula1: "",
  formula2: "",
  dropDown: true,
  ignoreBlanks: true,
  alert: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
};
const notation = { culture: cultureNamed("nl-BE"), date1904: false };

/** A table Lists at A1:B6 on a sheet of its own, in which each word stands under the name of its list. */
function listsBook(): { book: Book; sheet: Sheet } {
  const book = newBook();
  const lists = book.addSheet("Lists");
  const rows: [string, string | number][] = [
    ["List", "Shown"],
    ["mechanism", "Vertrek"],
    ["entity", "Gemeente"],
    ["entity", "OCMW"],
    ["entity", "OCMW"],
    ["year", 2024.5],
  ];
  rows.forEach((cells, row) => cells.forEach((value, column) => lists.setValue(row, column, value)));
  lists.addTable({ sheet: "Lists", row: 0, column: 0, rows: 6, columns: 2 }, "Lists_");
  for (const list of ["entity", "year", "none"]) {
    const at = `MATCH("${list}",Lists_[List],0)`;
    const to = `${at}+COUNTIF(Lists_[List],"${list}")-1`;
    book.addName(`Choices_${list}`, `=INDEX(Lists_[Shown],${at}):INDEX(Lists_[Shown],${to})`);
  }
  book.addName("Choices_all", "=Lists_[Shown]");
  return { book, sheet: book.activeSheet };
}

test.each<[string, string[]]>([
  ["Choices_entity", ["Gemeente", "OCMW"]],
  ["Choices_year", ["2024,5"]],
  ["Choices_none", []],
  ["Choices_all", ["Vertrek", "Gemeente", "OCMW", "2024,5"]],
  ["Lists!$B$2:$B$3", ["Vertrek", "Gemeente"]],
  ["Lists!$A$2:$B$3", []],
  ['"ja, nee,ja"', ["ja", "nee"]],
  ["INDIRECT(A1)", []],
  ["Nowhere", []],
])("a cell under the list %s can be one of %j", (formula1, words) => {
  const { book, sheet } = listsBook();
  sheet.setValidation({ sheet: "Sheet1", row: 1, column: 0, rows: 5, columns: 1 }, { ...RULE, formula1 });
  expect(choicesFor(book, sheet, 3, 0, notation)).toEqual(words);
  expect(choicesFor(book, sheet, 6, 0, notation)).toEqual([]);
});

test("a relative source moves with the cell; what shows no list offers none", () => {
  const { book, sheet } = listsBook();
  sheet.setValue(2, 5, "x");
  const area = { sheet: "Sheet1", row: 1, column: 0, rows: 5, columns: 1 };
  sheet.setValidation(area, { ...RULE, formula1: "F2:G2" });
  expect(choicesFor(book, sheet, 2, 0, notation)).toEqual(["x"]);
  expect(choicesFor(book, sheet, 3, 0, notation)).toEqual([]);
  sheet.setValidation(area, { ...RULE, formula1: '"a"', dropDown: false });
  expect(choicesFor(book, sheet, 2, 0, notation)).toEqual([]);
});

test("the field of a cell offers the words, and takes one or another", () => {
  const { sheet } = listsBook();
  const typed: string[] = [];
  const box = { left: 0, top: 0, width: 64, height: 20 };
  render(
    <CellEditor
      box={box}
      style={sheet.style(0, 0)}
      start=""
      label="Edit A1"
      choices={["Gemeente", "OCMW"]}
      onDone={(text) => typed.push(text)}
      onCancel={() => undefined}
    />,
  );
  const field = screen.getByRole<HTMLInputElement>("combobox", { name: "Edit A1" });
  const offered = [...(field.list?.options ?? [])].map((option) => option.value);
  expect(offered).toEqual(["Gemeente", "OCMW"]);
  fireEvent.change(field, { target: { value: "OCMW" } });
  fireEvent.keyDown(field, { key: "Enter" });
  expect(typed).toEqual(["OCMW"]);
});
