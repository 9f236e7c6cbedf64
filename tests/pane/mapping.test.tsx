/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { decodeMemory } from "../../src/app/memory";
import type { CellValue } from "../../src/sheet/cell-value";
import { memorySheet } from "../support/memory-sheet";
import type { MemorySheet } from "../support/memory-sheet";
import type { MemoryWorkbook } from "../support/memory-workbook";
import { mainText, mountPane, press, settled, textOf } from "./mounted-pane";

const ODD: readonly (readonly CellValue[])[] = [
  ["Dienst", "K1", "K2", "K3", "K4"],
  ["IT", 3, 5, 5.5, 7],
  ["RH", 19, 20, 20, 20],
  ["Totaal beheer", 1, 1, 2, 2],
  ["Totaal", 23, 26, 27.5, 29],
];
const KNOWN = [
  ["Dienst", "Gemeente effectief", "Gemeente kader", "OCMW effectief", "OCMW kader"],
  ...ODD.slice(1),
];

function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): MemorySheet {
  const sheet = memorySheet(name);
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) sheet.cells.set(`${row},${column}`, { value, formula: null });
    }),
  );
  return sheet;
}

function mountWith(...made: MemorySheet[]): Promise<MemoryWorkbook> {
  return mountPane((sheets) => sheets.splice(0, sheets.length, ...made));
}

async function choose(column: string, label: string, value: string): Promise<void> {
  const group = screen.getByRole("group", { name: column });
  fireEvent.change(within(group).getByLabelText(label), { target: { value } });
  await settled();
}

async function correct(address: string): Promise<void> {
  await press(`Correct how ${address} is read`);
  await screen.findByRole("heading", { name: "Correct the reading" });
}

const footer = () => textOf(screen.getByRole("contentinfo"));

test("a table that nobody understood is told column by column, and is there at once", async () => {
  const workbook = await mountWith(sheetOf("Blad1", ODD));
  expect(mainText()).toContain("No staffing table found");
  await correct("Blad1!A1:E5");
  expect(document.activeElement?.textContent).toBe("Correct the reading");
  expect(mainText()).toContain("Read asnot recognised, not used");
  expect(textOf(screen.getByRole("group", { name: "K1" }))).toContain("B1 not recognised · 3 · 19 · 1");
  await choose("K1", "This is", "real");
  await choose("K1", "Body", "municipality");
  await choose("K2", "This is", "theoretical");
  await choose("K2", "Body", "municipality");
  await choose("K3", "This is", "real");
  await choose("K3", "Body", "welfare-centre");
  await choose("K4", "This is", "theoretical");
  await choose("K4", "Body", "welfare-centre");
  expect(mainText()).toContain("Read asstaffing table");
  expect(footer()).toContain("4 corrections, not yet remembered");
  await press("‹ Back to the sources");
  expect(mainText()).toContain("Services2Bodiesmunicipality · OCMW/CPASHow surerecognised with certainty");
  expect(workbook.memory).toBeNull();

  const before = JSON.stringify(workbook.sheets.map(({ name, cells }) => [name, [...cells]]));
  await press("Remember");
  await settled();
  await waitFor(() => expect(footer()).not.toContain("remembered"));
  expect(decodeMemory(workbook.memory ?? "")?.mapping.map(({ anchor, as }) => [anchor.text, as])).toEqual([
    ["K1", { kind: "fields", fields: ["real", "municipality"], year: null }],
    ["K2", { kind: "fields", fields: ["theoretical", "municipality"], year: null }],
    ["K3", { kind: "fields", fields: ["real", "welfare-centre"], year: null }],
    ["K4", { kind: "fields", fields: ["theoretical", "welfare-centre"], year: null }],
  ]);
  expect(JSON.stringify(workbook.sheets.map(({ name, cells }) => [name, [...cells]]))).toBe(before);
});

test("the last change is taken back, step by step", async () => {
  await mountWith(sheetOf("Blad1", KNOWN));
  await correct("Blad1!A1:E5");
  await choose("Gemeente kader", "This is", "ignored");
  await choose("OCMW kader", "This is", "ignored");
  expect(footer()).toContain("2 corrections");
  await press("Undo");
  await settled();
  expect(footer()).toContain("1 correction, not yet");
  await press("Undo");
  await settled();
  expect(footer()).not.toContain("remembered");
  expect(
    within(screen.getByRole("group", { name: "OCMW kader" })).getByLabelText<HTMLSelectElement>("This is")
      .value,
  ).toBe("as-read");
});

test("a row that sounds like a total counts after all", async () => {
  await mountWith(sheetOf("Blad1", KNOWN));
  expect(mainText()).toContain("Services2");
  await correct("Blad1!A1:E5");
  const box = () => screen.getByRole<HTMLInputElement>("checkbox", { name: "Totaal beheer" });
  expect(box().checked).toBe(false);
  fireEvent.click(box());
  await settled();
  expect(box().checked).toBe(true);
  await press("‹ Back to the sources");
  expect(mainText()).toContain("Services3");
});

test("a table that is not to be used is used again on request", async () => {
  await mountWith(sheetOf("Blad1", KNOWN));
  await correct("Blad1!A1:E5");
  await press("Do not use this table");
  await settled();
  expect(mainText()).toContain("No staffing table found");
  expect(mainText()).toContain("Not used at your requestBlad1!A1:E5 staffing table");
  await press("Use after all");
  await settled();
  expect(mainText()).toContain("Services2");
});

test("of two tables that tell the same bodies one is chosen", async () => {
  await mountWith(
    sheetOf("Blad1", KNOWN),
    sheetOf(
      "Blad2",
      KNOWN.map((row) => row.map((one) => (one === 3 ? 4 : one))),
    ),
  );
  expect(mainText()).toContain("Which table counts?");
  expect(mainText()).toContain(
    "For the same services one of them counts; different services count together.",
  );
  expect(mainText()).toContain("Staffing tableBlad1!A1:E");
  fireEvent.click(screen.getByRole("radio", { name: /Blad2!A1:E5/ }));
  await settled();
  expect(mainText()).toContain("Staffing tableBlad2!A1:E");
  fireEvent.click(screen.getByRole("radio", { name: "Let the program choose" }));
  await settled();
  expect(mainText()).toContain("Staffing tableBlad1!A1:E");
});

test("what no longer fits is said, and dropped when the user says so", async () => {
  const workbook = await mountWith(sheetOf("Blad1", KNOWN));
  await correct("Blad1!A1:E5");
  await choose("Gemeente kader", "This is", "ignored");
  await press("Remember");
  await settled();
  await press("‹ Back to the sources");
  act(() => workbook.type("Blad1", 0, 2, "Kader van de gemeente"));
  await waitFor(() => expect(mainText()).toContain("1 correction no longer fits"), { timeout: 3000 });
  expect(mainText()).toContain(
    "“Gemeente kader” (sheet “Blad1”, then in C1) no longer fits: that cell cannot be found.",
  );
  await press("Drop the correction of “Gemeente kader”");
  await settled();
  expect(mainText()).not.toContain("no longer fits");
  await press("Remember");
  await settled();
  expect(decodeMemory(workbook.memory ?? "")?.mapping).toEqual([]);
});

test("no value of a column that may tell of persons is shown", async () => {
  await mountWith(
    sheetOf("Blad1", [
      ["Naam", "Rijksregisternr.", "Kolom", "VTE"],
      ["Janssens An", 85073003361, "Peeters Jan", 0.8],
      ["Maes Bert", 90010112345, "Dubois Anne", 1],
    ]),
  );
  await correct("Blad1!A1:D3");
  expect(mainText()).toContain("0.8 · 1");
  expect(mainText()).not.toMatch(/Janssens|Maes|8507|9001|Peeters|Dubois/);
});

test("a body that a column tells row by row is said to come from there", async () => {
  await mountWith(
    sheetOf("Blad1", [
      ["Dienst", "Bestuur", "Effectief", "Kader"],
      ["IT", "Gemeente", 3.5, 5],
      ["IT", "OCMW", 5.5, 7],
    ]),
  );
  await correct("Blad1!A1:D3");
  const body = within(screen.getByRole("group", { name: "Kader" })).getByLabelText("Body");
  expect(textOf(body)).toContain("by row, column B (as read)");
});

test.each([
  ["nl", "Aanpassen hoe Blad1!A1:E5 gelezen is", "Lezing aanpassen", "“IT” · “RH”"],
  ["fr", "Corriger la lecture de Blad1!A1:E5", "Corriger la lecture", "« IT » · « RH »"],
] as const)("in %s, with its quotation marks", async (language, button, heading, quoted) => {
  await mountPane((sheets) => sheets.splice(0, sheets.length, sheetOf("Blad1", KNOWN)), { language });
  await press(button);
  await screen.findByRole("heading", { name: heading });
  expect(mainText().replaceAll("\u00a0", " ")).toContain(quoted);
});

test("a heading that may mean two things leads with one press to the choice of its column", async () => {
  await mountWith(
    sheetOf(
      "Blad1",
      KNOWN.map((row) => row.map((value) => (value === 5.5 ? 5 : value === 27.5 ? 27 : value))),
    ),
  );
  expect(mainText()).toContain("The heading “Gemeente effectief” can mean two things");
  await correct("Blad1!B1");
  expect(document.activeElement).toBe(
    within(screen.getByRole("group", { name: "Gemeente effectief" })).getByLabelText("This is"),
  );
  await choose("Gemeente effectief", "This is", "real");
  await choose("OCMW effectief", "This is", "real");
  await press("‹ Back to the sources");
  expect(mainText()).not.toContain("can mean two things");
});
