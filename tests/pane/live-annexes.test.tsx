/** @jest-environment jsdom */
import { mountOn, tableOf, typeIn } from "./mounted-host";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { mainText, press, settled, textOf } from "./mounted-pane";
import { MEASURES, sample, row, claimed, write } from "./live-sample";

describe("a workbook without the tables", () => {
  test("gets them from the pane, and what is typed in them is read", async () => {
    const host = await mountOn(sampleWorkbook({ inputTables: false }));
    await press("Naar de scenario’s");
    await screen.findByText("Nog geen scenario’s in deze werkmap");
    await press("Tabellen aanmaken");
    await waitFor(() => expect(mainText()).toContain("De tabellen staan klaar"));
    await settled();
    expect(mainText()).not.toContain("Nog geen scenario’s");
    expect(tableOf(host, "SynergyLists").table.area.rows).toBeGreaterThan(10);

    typeIn(host, "SynergyScenarios", 1, { "Nr. scenario": "S1", "Titel (nl)": "Proef" });
    typeIn(host, MEASURES, 1, {
      "Nr. maatregel": "M1",
      Scenario: "S1",
      Mechanisme: "niet-vervanging bij pensionering",
      Bestuur: "OCMW",
      "Niveau of graad": "C",
      VTE: 2,
      "Begin (leeg = zonder tijdslijn)": 2029,
    });
    await waitFor(() => expect(mainText()).toContain("S1 · Proef"));
    await press("Resultaten");
    await waitFor(() => expect(claimed()).toEqual(["2,00"]));
  });

  test("where a sheet of the user's is in the way, says so and makes none", async () => {
    const bytes = sampleWorkbook({
      inputTables: false,
      extraSheets: [{ name: "Maatregelen", rows: [["van mij"]] }],
    });
    const host = await mountOn(bytes);
    await press("Naar de scenario’s");
    await screen.findByText("Nog geen scenario’s in deze werkmap");
    const before = host.standin.book.sheets.length;
    await press("Tabellen aanmaken");
    await waitFor(() => expect(mainText()).toContain("Het blad “Maatregelen” is van u"));
    expect(host.standin.book.sheets).toHaveLength(before);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Tabellen aanmaken" }).disabled).toBe(false);
  });

  test("still writes T1 and T5, and says what the others need", async () => {
    const host = await mountOn(sampleWorkbook({ inputTables: false }));
    await press("Bijlage");
    await screen.findByRole("grid");
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /^T2/ }).disabled).toBe(true);
    expect(mainText()).toContain("Vraagt een scenario met maatregelen.");
    await write();
    expect(host.standin.book.sheets.slice(-2).map(({ name }) => name)).toEqual([
      "T1 Personeel",
      "T5 Werklast",
    ]);
  });
});

test("the annexes are chosen; each is shown as it will stand, its words too, and tells where its figures come from", async () => {
  const host = await mountOn(sample());
  await press("Bijlage");
  await screen.findByRole("grid", { name: "Cijfers van bijlage T1" });
  const box = (annex: string) => screen.getByRole("checkbox", { name: new RegExp(`^${annex} `) });
  for (const annex of ["T1", "T3", "T7"]) {
    fireEvent.click(box(annex));
    await settled();
  }
  await waitFor(() => expect(screen.queryByRole("button", { name: /^T1 –/ })).toBeNull());

  // The register: words of the user's own cells, through the calculation sheet that does not stand yet.
  if (!screen.queryByRole("grid", { name: "Cijfers van bijlage T2" })) await press(/^T2 –/);
  await screen.findByRole("grid", { name: "Cijfers van bijlage T2" });
  const first = row(/T2$/, /^HR-1\.2 · Niveau B tijdsbeheer gaat met pensioen/);
  expect(first).toEqual([
    ...["HR-1", "2", "OCMW", "Personeelsdienst / RH", "cel art. 60 / cellule art. 60", "B"],
    ...["niet-vervanging bij pensionering", "1,00", "2028", "131/111-01"],
    ...["75.582,00", "✓", "voorgesteld"],
  ]);

  await press(/^T17 –/);
  await screen.findByRole("grid", { name: "Cijfers van bijlage T17" });
  const article = row(/T17$/, /^HR-1 · Gemeente · 131\/111-01/);
  expect(article[1]).toBe("884.900,00");
  const line = within(screen.getByRole("grid")).getByRole("row", { name: /^HR-1 · Gemeente · 131\/111-01/ });
  const lowered = within(line)
    .getAllByRole("gridcell")
    .find((one) => textOf(one) === "-54.264,00")!;
  fireEvent.click(lowered);
  const panel = textOf(screen.getByRole("complementary"));
  expect(panel).toContain("-54.264,00");
  expect(panel).toContain("'Maatregelen - Mesures'!A8");

  expect(mainText()).toMatch(/Nieuw blad “Syn Berekening”: \d+\.\d{3} cellen, 1 tabel/);
  await write();
  const names = host.standin.book.sheets.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(["T2 Register van de winsten", "T5 Werklast", "T17 Begrotingsartikelen"]),
  );
  expect(names.filter((name) => /^T[137] /.test(name))).toEqual([]);
});

test("with none chosen nothing is written, and that is said", async () => {
  await mountOn(sampleWorkbook({ inputTables: false }));
  await press("Bijlage");
  await screen.findByRole("grid");
  fireEvent.click(screen.getByRole("checkbox", { name: /^T1 / }));
  fireEvent.click(screen.getByRole("checkbox", { name: /^T5 / }));
  await settled();
  expect(textOf(screen.getByRole("contentinfo"))).toContain("Kies minstens één bijlage.");
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "In de werkmap schrijven" }).disabled).toBe(
    true,
  );
});
