/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { HostProblem } from "../../src/app/host-problem";
import { STAFFING, cell, mainText, mountPane, press, settled, textOf } from "./mounted-pane";

test("says where the staffing stands, of when, for whom, and why it is taken for that", async () => {
  const workbook = await mountPane();
  expect(mainText()).toContain("Staffing table'Personeel - Personnel'!B6:F12");
  expect(mainText()).toContain("Situation on19/01/2023Services5BodiesGemeente / Commune · OCMW / CPAS");
  expect(mainText()).toContain("The heading “Werkelijk / Réel” is read as: real FTE");
  expect(mainText()).toContain("“Totaal / Total” does not count: a row with a total");
  await press("Show 'Personeel - Personnel'!B6:F12");
  await waitFor(() => expect(workbook.selected).toHaveLength(1));
  expect(workbook.selected[0]).toEqual({ sheet: STAFFING, row: 5, column: 1, rows: 7, columns: 5 });
});

test("says what is wrong, the worst first, each with its cell, and does not go on", async () => {
  const workbook = await mountPane((sheets) => {
    cell(sheets, STAFFING, 8, 2).set("drie");
    cell(sheets, STAFFING, 9, 4).set(-2);
    cell(sheets, STAFFING, 11, 4).empty();
  });
  const text = mainText();
  expect(text).toContain("2 errors to correct first");
  expect(text).toContain("This cell holds text instead of a number: “drie”.");
  expect(text.indexOf("errors to correct")).toBeLessThan(text.indexOf("Staffing table"));
  expect(text.indexOf("Staffing table")).toBeLessThan(text.indexOf("The number of FTE is not filled in."));
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "To the scenarios" }).disabled).toBe(true);
  expect(textOf(screen.getByRole("contentinfo"))).toContain("Correct the errors above first.");
  await press("Show 'Personeel - Personnel'!C9");
  await waitFor(() => expect(workbook.selected[0]).toMatchObject({ row: 8, column: 2 }));
});

test("without a staffing table says what it looks for, and reads again by itself", async () => {
  const workbook = await mountPane((sheets) => cell(sheets, STAFFING, 6, 2).set("x"));
  // The table has lost the heading of one column; take the others too.
  for (const column of [3, 4, 5]) workbook.type(STAFFING, 6, column, "x");
  await waitFor(() => expect(mainText()).toContain("No staffing table found"));
  expect(mainText()).toContain("the services one below the other");
  expect(screen.queryByText(/No sheet holds/)).toBeNull();
  // What can be made without it can be, and the others say what they need.
  expect(mainText()).toMatch(/Annexes that can be made nowT5 – Payroll workloadNot possible yet \(9\)T1 – /);
  expect(mainText()).toContain("T3 – FTE by year, before and afterNeeds a staffing table.");
  expect(mainText()).toContain("T17 – Effect by budget articleNeeds a scenario with measures.");
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "To the scenarios" }).disabled).toBe(false);
  for (const [column, heading] of [
    [2, "Real"],
    [3, "Theoretical"],
    [4, "Real"],
    [5, "Theoretical"],
  ] as const) {
    workbook.type(STAFFING, 6, column, heading);
  }
  await waitFor(() => expect(mainText()).toContain("Services5"));
});

test("says when a sheet is hidden", async () => {
  await mountPane((sheets) => (sheets[0]!.visibility = "hidden"));
  expect(mainText()).toContain("The sheet “Personeel - Personnel” is hidden, but it was read.");
});

test("text from the workbook is shown as text", async () => {
  const evil = `<img src=x onerror="document.title='gone'"><b>bold</b>`;
  await mountPane((sheets) => {
    cell(sheets, STAFFING, 7, 1).set(evil);
    cell(sheets, STAFFING, 8, 2).set(evil);
    sheets[0]!.name = "A <b>&amp; 'B'</b>";
  });
  expect(mainText()).toContain(evil);
  expect(mainText()).toContain("'A <b>&amp; ''B''</b>'!C9");
  expect(document.querySelector("main img, main b")).toBeNull();
});

test("what Excel refuses is said with what to do, and trying again helps", async () => {
  const workbook = await mountPane((_, port) => {
    port.refuse = (call) => (call === "outline" ? new HostProblem("cell-edit", "X") : null);
  });
  expect(mainText()).toContain("A cell is still being edited in Excel.Press Enter");
  expect(mainText()).not.toContain("help desk");
  workbook.refuse = null;
  await press("Try again");
  await settled();
  expect(mainText()).toContain("Services5");
});

test("what Excel does not explain comes with the code for the help desk", async () => {
  await mountPane((_, port) => {
    port.refuse = (call) => (call === "outline" ? new HostProblem("refused", "GeneralException") : null);
  });
  expect(mainText()).toContain("Code for the help desk: GeneralException");
});

test("at the start the focus stays where it was; a button of the steps leads to the new heading", async () => {
  await mountPane();
  expect(document.activeElement).toBe(document.body);
  await press("Annex");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("The annexes"));
  await press("Back");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Results"));
  await press("Back");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Your scenarios"));
  await press("Back");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("What was found"));
});

test("a screen reader hears what was found", async () => {
  await mountPane((sheets) => cell(sheets, STAFFING, 11, 4).empty());
  expect(textOf(screen.getByRole("status"))).toMatch(/^\d to check, 1 for information$/);
});

test.each([
  ["nl", "Wat er gevonden is", "Personeelstabel"],
  ["fr", "Ce qui a été trouvé", "Tableau du personnel"],
] as const)("in %s", async (language, heading, card) => {
  await mountPane(undefined, { language, theme: "dark" });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(heading);
  expect(within(screen.getByRole("main")).getByText(card)).toBeTruthy();
});
