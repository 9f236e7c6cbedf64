/** @jest-environment jsdom */
import "../../support/jsdom";
import { readFileSync } from "node:fs";
import { fireEvent, render, screen, within } from "@testing-library/react";
import type { Address, Area } from "../../../src/sheet/address";
import type { Book, Sheet } from "../../../src/standin/book";
import { cultureNamed } from "../../../src/standin/culture";
import type { ViewWords } from "../../../src/standin/view/view-words";
import { openBook } from "../../../src/standin/ooxml/open-book";
import { WorkbookView } from "../../../src/standin/view/workbook-view";
import { SAMPLE } from "../../support/grids";

const words: ViewWords = {
  sheets: "Sheets",
  cells: (sheet) => `Cells of ${sheet}`,
  selectedCell: "Selected",
  content: "Content",
  edit: (address) => `Edit ${address}`,
  stale: "Stale",
  chartKept: "Kept, not drawn",
  chart: (title) => `Chart: ${title}`,
};

type Edit = { readonly cell: Address; readonly typed: string };

/** A viewer whose selection stays where it is put; what the user does is noted down. */
function view(prepare: (book: Book, sheet: Sheet) => void = () => undefined): {
  book: Book;
  edits: Edit[];
  selections: Area[];
  shownSheets: string[];
} {
  const book = openBook(Uint8Array.from(readFileSync(SAMPLE)));
  const sheet = book.activeSheet;
  prepare(book, sheet);
  const noted = { edits: [] as Edit[], selections: [] as Area[], shownSheets: [] as string[] };
  const selection = { sheet: book.activeSheet.name, row: 7, column: 2, rows: 1, columns: 1 };
  render(
    <WorkbookView
      shown={{ book, revision: 0 }}
      culture={cultureNamed("nl-BE")}
      selection={selection}
      words={words}
      onShowSheet={({ name }) => noted.shownSheets.push(name)}
      onSelect={(area) => noted.selections.push(area)}
      onEdit={(cell, typed) => noted.edits.push({ cell, typed })}
    />,
  );
  return { book, ...noted };
}

const grid = () => screen.getByRole("grid");

test("shows the cells as formatted, and the sheets that are not hidden as tabs", () => {
  const { shownSheets } = view();
  expect(within(grid()).getByText("Gemeente / Commune")).toBeTruthy();
  expect(within(grid()).getAllByText("5,50")).toHaveLength(1);
  const tabs = screen.getAllByRole("tab").map((tab) => tab.textContent);
  expect(tabs).toEqual(expect.arrayContaining(["Personeel - Personnel", "Begroting OCMW - CPAS"]));
  expect(tabs).not.toContain("Lijsten - Listes");
  fireEvent.click(screen.getByRole("tab", { name: "Loonbeheer - Paie" }));
  expect(shownSheets).toEqual(["Loonbeheer - Paie"]);
});

test("the active cell is named to a screen reader, and its content stands in the bar", () => {
  view();
  const active = document.getElementById(grid().getAttribute("aria-activedescendant") ?? "");
  expect(active?.textContent).toBe("3,00");
  expect(active?.getAttribute("aria-selected")).toBe("true");
  expect(screen.getByRole("group", { name: "Selected" }).textContent).toBe("C8");
  expect(screen.getByRole("group", { name: "Content" }).textContent).toBe("3");
});

test("what is typed goes to the active cell; Escape and an unchanged cell give nothing", () => {
  const { edits, selections } = view();
  fireEvent.keyDown(grid(), { key: "4" });
  const field = screen.getByRole("textbox", { name: "Edit C8" });
  fireEvent.change(field, { target: { value: "4,5" } });
  fireEvent.keyDown(field, { key: "Enter" });
  expect(edits).toEqual([{ cell: { sheet: "Personeel - Personnel", row: 7, column: 2 }, typed: "4,5" }]);
  expect(selections.at(-1)).toMatchObject({ row: 8, column: 2 });

  fireEvent.keyDown(grid(), { key: "9" });
  fireEvent.keyDown(screen.getByRole("textbox"), { key: "Escape" });
  fireEvent.keyDown(grid(), { key: "Enter" });
  fireEvent.keyDown(screen.getByRole("textbox"), { key: "Enter" });
  expect(edits).toHaveLength(1);
  fireEvent.keyDown(grid(), { key: "Delete" });
  expect(edits.at(-1)?.typed).toBe("");
});

test("of 50,000 rows only a screenful is in the page", () => {
  view((_, sheet) => {
    for (let row = 20; row < 50_000; row += 1) sheet.setValue(row, 1, row);
  });
  expect(within(grid()).getAllByRole("row").length).toBeLessThan(150);
  expect(grid().getAttribute("aria-rowcount")).toBe("50000");
});
