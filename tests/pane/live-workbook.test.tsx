/** @jest-environment jsdom */
import { mountOn, tableOf, typeIn } from "./mounted-host";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { scanWorkbook } from "../../src/app/scan-workbook";
import type { CellValue } from "../../src/sheet/cell-value";
import type { AnnexHost } from "../support/annex-host";
import { mainText, press, settled, textOf } from "./mounted-pane";
import { MEASURES, sample, heading, claimed, change, write } from "./live-sample";

/** What the table of assumptions says of the target ratio. */
function ratioIn(host: AnnexHost): CellValue {
  const { sheet, table } = tableOf(host, "SynergyAssumptions");
  const { row, rows, column } = table.area;
  const at = Array.from({ length: rows }, (_, index) => row + index).find(
    (line) => sheet.cell(line, column).value === "target-ratio",
  )!;
  return sheet.cell(at, column + 2).value;
}

/** What stands in the row of T7 with the figures claimed, after the label. */
function claimedInT7({ standin }: AnnexHost): CellValue[] {
  const sheet = standin.book.sheets.find(({ name }) => name === "T7 Vergelijking")!;
  const area = sheet.usedArea("values")!;
  const at = Array.from({ length: area.rows }, (_, index) => area.row + index).find(
    (line) => sheet.cell(line, 0).value === "Geclaimde VTE",
  )!;
  return [1, 2, 3].map((column) => sheet.cell(at, column).value);
}

describe("with the pane open, figures follow", () => {
  test("a measure that is changed, added and deleted in the grid", async () => {
    const host = await mountOn(sample());
    await press("Resultaten");
    await waitFor(() => expect(claimed()).toEqual(["6,00", "2,00"]));
    expect(change(2028)).toEqual(["-2,00", "-1,00"]);
    fireEvent.click(screen.getAllByRole("gridcell", { name: "6,00" })[0]!);
    expect(textOf(screen.getByRole("complementary"))).toContain("HR-1 – Geclaimde VTE");

    // The second measure: one B who retires in 2028.
    typeIn(host, MEASURES, 2, { VTE: 1.5 });
    await waitFor(() => expect(claimed()).toEqual(["6,50", "2,00"]));
    expect(change(2028)).toEqual(["-2,50", "-1,00"]);
    expect(mainText()).toContain("De werkmap is gewijzigd");
    expect(screen.queryByRole("complementary")).toBeNull();

    const last = tableOf(host, MEASURES).table.area.rows;
    typeIn(host, MEASURES, last, {
      "Nr. maatregel": "HR-1.14",
      Scenario: "HR-1",
      Mechanisme: "niet-vervanging bij pensionering",
      Bestuur: "OCMW",
      "Niveau of graad": "C",
      VTE: 2,
      Begrotingsartikel: "131/111-01",
      "Begin (leeg = zonder tijdslijn)": 2029,
      "Titel (nl)": "Twee C gaan met pensioen",
    });
    expect(tableOf(host, MEASURES).table.area.rows).toBe(last + 1);
    await waitFor(() => expect(claimed()).toEqual(["8,50", "2,00"]));
    expect(change(2028)).toEqual(["-2,50", "-1,00"]);
    expect(change(2029)).toEqual(["-4,50", "-1,00"]);

    // The first: two C without a date.
    act(() => host.standin.deleteTableRow(MEASURES, 0));
    await waitFor(() => expect(claimed()).toEqual(["6,50", "2,00"]));
    await press("Scenario’s");
    expect(mainText()).toContain("11 van 11 maatregelen tellen mee");
    expect(mainText()).not.toContain("HR-1.1 Tijdsbeheer");
    expect(mainText()).toContain("HR-1.14 Twee C gaan met pensioen");
  });

  test("a target ratio that is tried with the slider, and kept", async () => {
    const host = await mountOn(sample());
    await press("Resultaten");
    const slider = await screen.findByRole("slider", { name: /Streefratio/ });
    fireEvent.change(slider, { target: { value: "200" } });
    expect(ratioIn(host)).toBeNull();
    await press("In de hypothesen zetten");
    await waitFor(() => expect(ratioIn(host)).toBe(200));
    await waitFor(() => expect(screen.getByRole("slider", { name: /200/ })).toBeTruthy());
    // Nothing else is left in the workbook.
    expect((await scanWorkbook(host.workbook)).memory).toBeNull();
  });

  test("tables that not every scenario needs, made on request", async () => {
    const host = await mountOn(sample());
    const names = () => host.standin.book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
    await press("Scenario’s");
    const missing = ["SynergyProfiles", "SynergyPivots", "SynergyRecharges", "SynergyPortfolios"];
    expect(mainText()).toContain(`Nog niet in deze werkmap: ${missing.join(", ")}.`);
    expect(names()).not.toContain("SynergyRecharges");
    await press("Tabellen aanmaken");
    await waitFor(() => expect(mainText()).toContain("De tabellen staan klaar"));
    expect(names()).toEqual(expect.arrayContaining(missing));
    await waitFor(() => expect(mainText().includes("Nog niet in deze werkmap")).toBe(false));
  });

  test("what is written, and a written annex is said to be of before", async () => {
    const host = await mountOn(sample());
    await press("Bijlage");
    await screen.findByRole("grid");
    await write();
    expect(mainText()).toContain("Aansluitingscontrole: alles klopt");
    // T8 has figures of the day of writing.
    const [, all = "", live = ""] =
      /(\d\.\d{3}) cijfers, waarvan (\d\.\d{3}) als formule/.exec(mainText()) ?? [];
    expect(Number(all) * 1000 - Number(live) * 1000).toBeCloseTo(2 * (6 + 6 + 7 + 1), 6);
    for (const sheet of [
      "T1 Personeel",
      "T2 Register van de winsten",
      "T17 Begrotingsartikelen",
      "Syn Berekening",
    ]) {
      expect(screen.getByRole("button", { name: new RegExp(`^Toon '${sheet}'!A1:`) })).toBeTruthy();
    }
    expect(claimedInT7(host)).toEqual([6, 2, -4]);

    typeIn(host, MEASURES, 2, { VTE: 3 });
    await waitFor(() => expect(mainText()).toContain("De gegevens zijn sindsdien gewijzigd."));
    expect(claimedInT7(host)).toEqual([8, 2, -6]);
    await press("Bijlage");
    expect(heading()).toBe("Geschreven in de werkmap");
    await press("Naar de bijlagen");
    await screen.findByRole("grid");
    expect(mainText()).toContain("Staat al in de werkmap en wordt bijgewerkt.");
    // The formulas have followed already; titles and words of the day may differ.
    expect(mainText()).toContain("Blad “T1 Personeel”: niets te wijzigen");
  });
});

test("more measures than the calculation sheet has room for: said, and mended at one press", async () => {
  const host = await mountOn(sample());
  await press("Bijlage");
  await screen.findByRole("grid");
  await write();

  // Thirty copies of a measure, pasted below the table: 52 in 50 slots.
  const { sheet, table } = tableOf(host, MEASURES);
  const { area } = table;
  const model = Array.from(
    { length: area.columns },
    (_, column) => sheet.cell(area.row + 2, area.column + column).value,
  );
  const copies = Array.from({ length: 30 }, (_, index) => [`HR-1.${20 + index}`, ...model.slice(1)]);
  const below = {
    sheet: sheet.name,
    row: area.row + area.rows,
    column: area.column,
    rows: 30,
    columns: area.columns,
  };
  act(() => host.standin.edit(below, copies));
  expect(tableOf(host, MEASURES).table.area.rows).toBe(53);

  await press("Scenario’s");
  await waitFor(() =>
    expect(mainText()).toContain("telt 52 rijen, het berekeningsblad heeft plaats voor 50"),
  );
  await press("Resultaten");
  await press("Naar de bijlagen");
  expect(mainText()).toContain("het berekeningsblad heeft plaats voor 50");
  await press("Berekeningsblad uitbreiden");
  await waitFor(() => expect(heading()).toBe("Geschreven in de werkmap"));
  await settled();
  expect(mainText()).toContain("Aansluitingscontrole: alles klopt");
  // Each of the thirty is one FTE more.
  expect(claimedInT7(host)).toEqual([36, 2, -34]);
  await press("Scenario’s");
  await waitFor(() => expect(mainText()).not.toContain("het berekeningsblad heeft plaats voor 50"));
});

test("an error in a measure stops the way on, says where it is told, and is told there with its cell", async () => {
  const host = await mountOn(sample());
  await press("Resultaten");
  await waitFor(() => expect(claimed()).toEqual(["6,00", "2,00"]));
  typeIn(host, MEASURES, 2, { VTE: "anderhalf" });
  const foot = () => textOf(screen.getByRole("contentinfo"));
  await waitFor(() => expect(foot()).toContain("Verbeter eerst de fouten: ze staan bij de bronnen."));
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Naar de bijlagen" }).disabled).toBe(true);
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Bijlage" }).disabled).toBe(true);
  await press("Bronnen");
  expect(mainText()).toContain("1 fout: eerst verbeteren");
  expect(screen.getByRole("button", { name: "Toon 'Maatregelen - Mesures'!V7" })).toBeTruthy();
  typeIn(host, MEASURES, 2, { VTE: 1 });
  await waitFor(() => expect(mainText()).not.toContain("eerst verbeteren"));
  await press("Resultaten");
  await waitFor(() => expect(claimed()).toEqual(["6,00", "2,00"]));
});
