import { readFileSync } from "node:fs";
import type { Sheet } from "../../../src/standin/book";
import { cultureNamed } from "../../../src/standin/culture";
import { newBook, openBook } from "../../../src/standin/ooxml/open-book";
import { type CellPicture, mergePicture, rowPicture } from "../../../src/standin/view/row-picture";
import { measureSheet } from "../../../src/standin/view/sheet-geometry";
import { SAMPLE } from "../../support/grids";

/** Every letter is 7 pixels wide, so that a column of the default width, 64 pixels, holds eight of them. */
const rendering = {
  notation: { culture: cultureNamed("nl-BE"), date1904: false },
  measure: (text: string) => text.length * 7,
};

function pictures(change: (sheet: Sheet) => void, row = 0): readonly CellPicture[] {
  const sheet = newBook().sheets[0]!;
  change(sheet);
  const geometry = measureSheet(sheet, { rows: 1, columns: 1 });
  return rowPicture(sheet, row, { first: 0, last: 9 }, geometry, rendering, null);
}

const widths = (cells: readonly CellPicture[]) =>
  cells.map(({ textBox }) => [textBox.left / 64, textBox.width / 64]);

test("long text runs over empty neighbours and stops at the first that is not empty", () => {
  const cells = pictures((sheet) => {
    sheet.setValue(0, 0, "Gemeente en OCMW samen");
    sheet.setValue(0, 2, 1);
  });
  expect(widths(cells)).toEqual([
    [0, 2],
    [2, 1],
  ]);
});

test("text that stands right or in the middle runs to the left, or both ways", () => {
  const right = pictures((sheet) => {
    sheet.setValue(0, 4, "twaalf letters");
    sheet.restyle(0, 4, { horizontal: "Right" });
  });
  const middle = pictures((sheet) => {
    sheet.setValue(0, 4, "twaalf letters");
    sheet.restyle(0, 4, { horizontal: "Center" });
  });
  expect(widths(right)).toEqual([[3, 2]]);
  expect(widths(middle)).toEqual([[3, 3]]);
});

test("wrapped text and numbers stay in their cell", () => {
  const cells = pictures((sheet) => {
    sheet.setValue(0, 0, "een lange tekst over regels");
    sheet.restyle(0, 0, { wrap: true });
    sheet.setValue(0, 4, 123456789.123);
    sheet.restyle(0, 4, { numberFormat: "#,##0.00" });
  });
  expect(widths(cells)).toEqual([
    [0, 1],
    [4, 1],
  ]);
  expect(cells[1]!.content?.text).toBe("########");
});

test("a number in the General format gives decimals up before it becomes ####", () => {
  const cells = pictures((sheet) => sheet.setValue(0, 0, 1 / 3));
  expect(cells[0]!.content).toMatchObject({ text: "0,333333", align: "right" });
});

test("text centred across a selection takes the empty cells that are centred so too", () => {
  const cells = pictures((sheet) => {
    sheet.setValue(0, 1, "Gemeente");
    for (const column of [1, 2, 3]) sheet.restyle(0, column, { horizontal: "CenterAcrossSelection" });
  });
  expect(widths(cells)).toEqual([[1, 3]]);
});

test("text from a column that is scrolled away is drawn where it runs into sight", () => {
  const sheet = newBook().sheets[0]!;
  sheet.setValue(0, 0, "een titel die over vele kolommen loopt");
  const geometry = measureSheet(sheet, { rows: 1, columns: 1 });
  const cells = rowPicture(sheet, 0, { first: 3, last: 9 }, geometry, rendering, null);
  expect(cells.map(({ column }) => column)).toEqual([0]);
  expect(rowPicture(sheet, 0, { first: 6, last: 9 }, geometry, rendering, null)).toEqual([]);
});

test("values stand where Excel puts them, with their own colours", () => {
  const cells = pictures((sheet) => {
    sheet.setValue(0, 0, { error: "#DIV/0!" });
    sheet.setValue(0, 1, -5.5);
    sheet.restyle(0, 1, { numberFormat: "0.0;[Red]-0.0" });
    sheet.setValue(0, 2, 0);
    sheet.restyle(0, 2, { numberFormat: '#,##0.00;-#,##0.00;"–"', fontColor: "#0000FF" });
  });
  expect(cells.map(({ content }) => [content?.text, content?.align, content?.color])).toEqual([
    ["#DIV/0!", "center", "#000000"],
    ["-5,5", "right", "red"],
    ["–", "right", "#0000FF"],
  ]);
});

test("a table lends its heading and its bands to cells without a fill", () => {
  const cells = pictures((sheet) => {
    ["Dienst", "VTE"].forEach((text, column) => sheet.setValue(0, column, text));
    sheet.setValue(1, 0, "IT");
    const area = { sheet: sheet.name, row: 0, column: 0, rows: 3, columns: 2 };
    sheet.addTable(area, "Staf").style = "TableStyleMedium2";
  });
  expect(cells[0]).toMatchObject({
    style: { fill: "#4472C4", bold: true, fontColor: "#FFFFFF" },
    filter: true,
  });
});

test("a merged area of the sample is one cell, and the cells under it are not drawn", () => {
  const book = openBook(readFileSync(SAMPLE));
  const sheet = book.sheetNamed("Personeel - Personnel")!;
  const geometry = measureSheet(sheet, { rows: 1, columns: 1 });
  const entity = sheet.merges.find(({ row, column }) => row === 5 && column === 2)!;
  expect(mergePicture(sheet, entity, geometry, rendering)).toMatchObject({
    content: { text: "Gemeente / Commune", align: "center" },
    box: { width: 2 * geometry.columns.length(2) },
  });
  const row = rowPicture(sheet, 5, { first: 0, last: 9 }, geometry, rendering, null);
  expect(row.some(({ column }) => column >= 1 && column <= 5)).toBe(false);
});
