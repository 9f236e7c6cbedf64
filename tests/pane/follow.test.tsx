/** @jest-environment jsdom */
import { mountOn, tableOf, typeIn } from "./mounted-host";
import { readFileSync } from "node:fs";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { cellAt } from "../../src/sheet/address";
import type { Address } from "../../src/sheet/address";
import type { AnnexHost } from "../support/annex-host";
import { SAMPLE } from "../support/grids";
import { mainText, press, settled, textOf } from "./mounted-pane";

const MEASURES = "SynergyMeasures";
const sample = () => new Uint8Array(readFileSync(SAMPLE));
const panel = () => screen.queryByRole("complementary");
const panelText = () => textOf(screen.getByRole("complementary"));

async function pick({ standin }: AnnexHost, at: Address, size = { rows: 1, columns: 1 }): Promise<void> {
  await act(async () => {
    standin.select({ ...at, ...size });
    await new Promise((resolve) => setTimeout(resolve, 20)); // the event comes after
  });
}

/** The first cell of a sheet that shows just this, from a column on. */
function find({ standin }: AnnexHost, name: string, shown: string | number, from = 0): Address {
  const sheet = standin.book.sheets.find((one) => one.name === name)!;
  const area = sheet.usedArea("values")!;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = from; column < area.column + area.columns; column++) {
      if (sheet.cell(row, column).value === shown) return { sheet: name, row, column };
    }
  }
  throw new Error(`no ${shown} on ${name}`);
}

/** Annexes that stand, the pane at its first step. */
async function written(): Promise<AnnexHost> {
  const host = await mountOn(sample());
  await press("Bijlage");
  await screen.findByRole("grid");
  await press("In de werkmap schrijven");
  await waitFor(() => expect(mainText()).toContain("Aansluitingscontrole: alles klopt"));
  await settled();
  await press("Bronnen");
  return host;
}

test("the pane follows the cell that is selected in the workbook", async () => {
  const host = await written();
  expect(panel()).toBeNull();

  // A figure of T7: its meaning, the engine's value, the measures behind it, its formula.
  const claimed = cellAt(find(host, "T7 Vergelijking", "Geclaimde VTE"), 0, 1);
  await pick(host, claimed);
  await waitFor(() => expect(panelText()).toContain("6,00"));
  expect(panelText()).toMatch(/Geclaimde VTE/);
  expect(panelText()).toContain("zo berekend door het deelvenster");
  expect(panelText()).toContain("HR-1.1 ");
  expect(panelText()).toMatch(/Formule=.*SUMIFS\('Syn Berekening'/);
  expect(screen.getByRole("complementary", { name: "Herkomst van het cijfer" })).toBeTruthy();

  // A link leads to the measure, and what is said of the figure stays.
  const links = [...screen.getByRole("complementary").querySelectorAll("button.syn-cell")];
  await act(async () => {
    (links[1] as HTMLElement).click();
    await new Promise((resolve) => setTimeout(resolve, 30));
  });
  const { sheet, table } = tableOf(host, MEASURES);
  expect(host.standin.selection().sheet).toBe(sheet.name);
  expect(panelText()).toContain("Geclaimde VTE");

  // What is typed in a measure changes the figure that is told.
  typeIn(host, MEASURES, 2, { VTE: 1.5 });
  await waitFor(() => expect(panelText()).toContain("6,50"));

  // A figure of T1 rests on the user's own cells; at any step.
  await press("Resultaten");
  const total = cellAt(find(host, "T1 Personeel", "Totaal"), 0, 1);
  await pick(host, total);
  await waitFor(() => expect(panelText()).toContain("30,00"));
  expect(panelText()).toContain("5 broncellen");

  // A cell of the measures' table: that measure.
  const corner = { ...table.area, sheet: sheet.name };
  await pick(host, cellAt(corner, 2, 5));
  await waitFor(() => expect(panelText()).toContain("HR-1.2"));
  expect(screen.getByRole("complementary", { name: "Geselecteerde maatregel" })).toBeTruthy();
  expect(panelText()).toContain("1,5 VTE B");
  expect(panelText()).toContain("telt mee");

  // Its headings, cells of the user's own, and several cells at once have nothing to tell.
  await pick(host, corner);
  expect(panel()).toBeNull();
  await pick(host, cellAt(corner, 2, 5));
  expect(panel()).not.toBeNull();
  await pick(host, cellAt(corner, 2, 5), { rows: 2, columns: 1 });
  expect(panel()).toBeNull();
});

test("what was chosen last is told: in the pane or in the workbook", async () => {
  const host = await written();
  const total = cellAt(find(host, "T1 Personeel", "Totaal"), 0, 1);
  await press("Resultaten");
  fireEvent.click(screen.getAllByRole("gridcell", { name: "6,00" })[0]!);
  expect(panelText()).toContain("HR-1 – Geclaimde VTE");
  await pick(host, total);
  await waitFor(() => expect(panelText()).toContain("30,00"));
  fireEvent.click(screen.getAllByRole("gridcell", { name: "6,00" })[0]!);
  expect(panelText()).toContain("HR-1 – Geclaimde VTE");
  fireEvent.keyDown(screen.getByRole("complementary"), { key: "Escape" });
  expect(panel()).toBeNull();

  // In the annexes the table of the pane shows which one it is.
  await press("Naar de bijlagen");
  await screen.findByRole("grid", { name: "Cijfers van bijlage T1" });
  await pick(host, total);
  await waitFor(() => expect(panelText()).toContain("30,00"));
  const selected = screen.getAllByRole("gridcell").filter((one) => one.ariaSelected === "true");
  expect(selected.map((one) => textOf(one))).toEqual(["30,00"]);
  fireEvent.keyDown(screen.getByRole("complementary"), { key: "Escape" });
  expect(panel()).toBeNull();
});

test("a measure that could not be read says why", async () => {
  const host = await mountOn(sample());
  const { sheet, table } = tableOf(host, MEASURES);
  typeIn(host, MEASURES, 2, { VTE: "anderhalf" });
  await waitFor(() => expect(mainText()).toContain("1 fout: eerst verbeteren"));
  await pick(host, cellAt({ ...table.area, sheet: sheet.name }, 2, 0));
  await waitFor(() => expect(panelText()).toContain("1 fout: eerst verbeteren"));
  expect(panelText()).toContain("V7");
});
