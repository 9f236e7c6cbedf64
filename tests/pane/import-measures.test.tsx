/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { mountOn, tableOf } from "./mounted-host";
import { mainText, press, settled } from "./mounted-pane";

const SHEET = "Acties 2025";
const book = sampleWorkbook({
  extraSheets: [
    {
      name: SHEET,
      rows: [
        ["Maatregel", "Institusion", "Dienst", "Niveau", "VTE", "Vanaf", "Kleur"],
        ["Eén chauffeur minder", "OCMW", "IT", "D", "1", 2027, "Personeelsdienst / RH"],
        ["Samen abonnementen", "Gemeente", "IT", "Q", null, 2026, null],
      ],
    },
  ],
});

async function opened() {
  const host = await mountOn(book);
  await press("Naar de scenario’s");
  const summary = await screen.findByText("Maatregelen overnemen van een blad");
  fireEvent.click(summary);
  return { host, card: summary.closest("details")! };
}

const column = (card: HTMLElement, heading: string) =>
  within(card).getByRole<HTMLFieldSetElement>("group", { name: heading });
const meaning = (card: HTMLElement, heading: string) =>
  within(column(card, heading)).getByRole<HTMLSelectElement>("combobox");
const choose = (box: HTMLSelectElement, value: string) => fireEvent.change(box, { target: { value } });

test("each column says what it is taken for and why; what would be added is shown with findings at the cells", async () => {
  const { card } = await opened();
  expect(within(card).getByRole<HTMLSelectElement>("combobox", { name: "Blad" }).value).toBe(SHEET);
  expect(meaning(card, "Maatregel").value).toBe("titleNl");
  expect(meaning(card, "Institusion").value).toBe("entity");
  expect(column(card, "Institusion").textContent).toContain("kop met een tikfout");
  expect(meaning(card, "Kleur").value).toBe("ignored");
  const text = card.textContent;
  expect(text).toContain("Wat toegevoegd wordt (2)");
  expect(text).toContain("Bestuur: OCMW / CPAS · Dienst: IT · Niveau of graad: D · VTE: 1 · Begin: 2027");
  expect(text).toContain("“Q” staat niet in de lijst van “Niveau”.");
});

test("the user corrects a column and chooses a scenario; the rows stand in the table, and the pane reads them", async () => {
  const { host, card } = await opened();
  const rows = tableOf(host, "SynergyMeasures").table.area.rows;
  choose(meaning(card, "Kleur"), "toService");
  choose(within(card).getByRole<HTMLSelectElement>("combobox", { name: "Toevoegen aan scenario" }), "HR-1");
  expect(card.textContent).toContain("Naar dienst: Personeelsdienst / RH");
  await press("2 maatregelen toevoegen");
  await waitFor(() => expect(mainText()).toContain("2 maatregelen zijn toegevoegd."));
  await settled();
  expect(tableOf(host, "SynergyMeasures").table.area.rows).toBe(rows + 2);
  expect(mainText()).toContain("HR-1.12 Eén chauffeur minder");
});

test("a field goes to one column: the other one no longer has it", async () => {
  const { card } = await opened();
  choose(meaning(card, "Kleur"), "service");
  expect(meaning(card, "Dienst").value).toBe("ignored");
});
