/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { STAFFING, cell, mainText, mountPane, press, settled, textOf } from "./mounted-pane";

async function openPreview(...of: Parameters<typeof mountPane>) {
  const workbook = await mountPane(...of);
  await press(/^(Annex|Bijlage|Annexe)$/);
  await screen.findByRole("grid");
  return workbook;
}

const row = (name: string | RegExp) =>
  within(screen.getByRole("row", { name }))
    .getAllByRole("gridcell")
    .map((one) => textOf(one));

test("shows the table as it will be written, in the pane's way of writing numbers", async () => {
  await openPreview(undefined, { language: "nl" });
  expect(screen.getAllByRole("columnheader").map(textOf).slice(0, 6)).toEqual([
    "Dienst",
    "Gemeente",
    "OCMW",
    "Samen",
    "effectief (VTE)",
    "kader (VTE)",
  ]);
  const totals = row(/^Totaal/);
  expect(totals).toEqual([
    ...["30,00", "38,00", "8,00", "78,9 %"],
    ...["31,50", "34,80", "3,30", "90,5 %"],
    ...["61,50", "72,80", "11,30", "84,5 %"],
  ]);
  expect(row(/^Overheidsopdrachten/).slice(8)).toEqual(["2,80", "6,80", "4,00", "41,2 %"]);
});

test("what is not known is shown as such, with a count", async () => {
  await openPreview((sheets) => cell(sheets, STAFFING, 11, 4).empty());
  expect(row(/^Communicatie/).slice(4, 8)).toEqual(["n/a", "3.00", "n/a", "n/a"]);
  expect(row(/not known/i)[4]).toBe("1");
});

test("a service without a name has a word for it", async () => {
  await openPreview((sheets) => cell(sheets, STAFFING, 7, 1).empty());
  expect(screen.getByRole("row", { name: /^\(unnamed\)/ })).toBeTruthy();
});

test("a figure tells where it comes from: meaning, cells, formula", async () => {
  const workbook = await openPreview();
  const vacant = within(screen.getByRole("row", { name: /^Overheidsopdrachten/ })).getAllByRole(
    "gridcell",
  )[2]!;
  await act(() => Promise.resolve(fireEvent.click(vacant)));
  const panel = screen.getByRole("complementary", { name: "Lineage of the figure" });
  expect(textOf(panel)).toContain(
    "3.00 Vacant FTE of the service “Overheidsopdrachten / Marchés publics”, Municipality: establishment less real",
  );
  expect(textOf(panel)).toMatch(/=IF\(COUNT\(B\d+,C\d+\)=2,C\d+-B\d+,"n\/a"\)/);
  await press("Show 'Personeel - Personnel'!C11:D11");
  await waitFor(() => expect(workbook.selected).toHaveLength(1));
  fireEvent.keyDown(panel, { key: "Escape" });
  expect(screen.queryByRole("complementary")).toBeNull();
});

test("by keyboard: one stop, arrows inside, Enter for the lineage", async () => {
  await openPreview();
  const grid = screen.getByRole("grid");
  const stops = within(grid)
    .getAllByRole("gridcell")
    .filter((one) => one.tabIndex === 0);
  expect(stops).toHaveLength(1);
  act(() => stops[0]!.focus());
  fireEvent.keyDown(stops[0]!, { key: "ArrowDown" });
  fireEvent.keyDown(document.activeElement!, { key: "End" });
  expect(textOf(document.activeElement!)).toBe("100.0%");
  fireEvent.keyDown(document.activeElement!, { key: "Enter" });
  expect(textOf(screen.getByRole("complementary"))).toContain(
    "Fill rate of the service “IDPBW / SIPPT”, all entities together",
  );
  // The focus stays in the table.
  expect(document.activeElement?.getAttribute("aria-selected")).toBe("true");
});

test("says what will be written before it is written", async () => {
  await openPreview();
  expect(mainText()).toMatch(/New sheet “T1 Staff”: \d+ cells, 1 table, 1 chart/);
  expect(mainText()).toContain("Your own sheets stay unchanged.");
});

test("another language of the annex is another preview, and the pane keeps its own", async () => {
  await openPreview();
  fireEvent.click(screen.getByRole("radio", { name: "NL + FR: Dutch and French" }));
  await settled();
  await waitFor(() => expect(mainText()).toContain("Gemeente / Commune"));
  expect(mainText()).toContain("New sheet “T1 Personeel - Personnel”");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("The annexes");
});

test("a sheet of the user's with the annex's name is in the way, and said", async () => {
  await mountPane((sheets) => {
    sheets.at(-1)!.name = "T1 Staff";
  });
  await press("Annex");
  await waitFor(() => expect(mainText()).toContain("The sheet “T1 Staff” is yours and takes the place of"));
  expect(screen.queryByRole("grid", { name: "Figures of annex T1" })).toBeNull();
  const button = screen.getByRole<HTMLButtonElement>("button", { name: "Write to the workbook" });
  expect(button.disabled).toBe(true);
});

test("an edit in the sheet brings a new preview, and that is said", async () => {
  const workbook = await openPreview();
  act(() => workbook.type(STAFFING, 7, 2, 4));
  await waitFor(() => expect(row(/^Total/)[0]).toBe("31.00"));
  expect(mainText()).toContain("The workbook has changed");
  expect(textOf(screen.getAllByRole("status").at(-1)!)).toContain("The workbook has changed");
});
