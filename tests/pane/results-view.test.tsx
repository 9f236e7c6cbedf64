/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { useState } from "react";
import type { ReactElement } from "react";
import type { ShownFigure } from "../../src/pane/results/figure-grid";
import { FigureOrigin } from "../../src/pane/results/figure-origin";
import { ResultsView } from "../../src/pane/results/results-view";
import type { Results } from "../../src/app/results";
import { annexWords } from "../../src/text/annex-words";
import { scenarioPaneWords } from "../../src/text/scenario-pane-text";
import { textOf } from "./mounted-pane";
import { minutes, renderInPane } from "./minutes";

let results: Results;
const kept: number[] = [];
beforeAll(async () => {
  ({ results } = await minutes());
});

function Both(): ReactElement {
  const [chosen, choose] = useState<ShownFigure | null>(null);
  const inputs = (scenario: string, id: string) =>
    results.scenarios.find(({ outcome }) => outcome.scenario.id === scenario)?.inputs.get(id) ?? [];
  return (
    <>
      <ResultsView
        results={results}
        chosen={chosen}
        onChoose={choose}
        onKeepTarget={(ratio) => kept.push(ratio)}
      />
      {chosen ? (
        <FigureOrigin
          figure={chosen}
          explain={results.explain}
          inputs={inputs}
          words={scenarioPaneWords("nl").results}
          onClose={() => choose(null)}
        />
      ) : null}
    </>
  );
}

const grid = (name: RegExp) => screen.getByRole("grid", { name });
const cells = (of: HTMLElement, row: string) =>
  within(within(of).getByRole("row", { name: new RegExp(`^${row}`) }))
    .getAllByRole("gridcell")
    .map((cell) => textOf(cell));

function choose(label: string, text: string): void {
  const select = screen.getByLabelText<HTMLSelectElement>(label);
  const value = [...select.options].find((option) => option.text === text)!.value;
  fireEvent.change(select, { target: { value } });
}

function open(of: HTMLElement, row: string, column: number): string {
  const cell = within(within(of).getByRole("row", { name: new RegExp(`^${row}`) })).getAllByRole("gridcell")[
    column
  ]!;
  act(() => void fireEvent.click(cell));
  return textOf(screen.getByRole("complementary"));
}

beforeEach(() => {
  renderInPane(<Both />, "nl");
});

test("claims of both versions: 6 of which 4 by date and 2 undated, against 2; one redeployed in both", () => {
  const claims = grid(/claimt/);
  const rows = annexWords("nl").comparison;
  expect(cells(claims, rows.claimed)).toEqual(["6,00", "2,00"]);
  expect(cells(claims, rows.dated(2031))).toEqual(["4,00", "2,00"]);
  expect(cells(claims, rows.undated)).toEqual(["2,00", "–"]);
  expect(cells(claims, rows.realisable(2031))).toEqual(["2,00", "2,00"]);
  expect(cells(claims, "Herplaatste VTE")).toEqual(["1,00", "1,00"]);
});

test("FTE by year: version 1 loses 2 in 2028 and 2 in 2030, version 2 one and one; undated apart", () => {
  const years = grid(/^Wijziging in VTE, Samen/);
  expect(cells(years, "31/12/2027")).toEqual(["–", "–"]);
  expect(cells(years, "31/12/2028")).toEqual(["-2,00", "-1,00"]);
  expect(cells(years, "31/12/2030")).toEqual(["-4,00", "-2,00"]);
  expect(cells(years, "zonder tijdslijn")).toEqual(["-2,00", "–"]);
});

test("another figure, of one body: the position of the municipality", () => {
  choose("Cijfer", "VTE op 31/12");
  choose("Bestuur", "Gemeente");
  const years = grid(/^VTE op 31\/12, Gemeente/);
  expect(cells(years, "31/12/2029")).toEqual(["30,00", "30,00"]);
  expect(cells(years, "31/12/2030")).toEqual(["29,00", "29,00"]);
  const told = open(years, "31/12/2030", 0);
  expect(told).toContain("30,00 Uitgangssituatie, met ongewijzigd beleid");
  expect(told).toContain("'Personeel - Personnel'!C8:C12");
  expect(told).toContain("-1,00 HR-1.3");
});

test("money follows a year later, and says of which measures and cells it comes", () => {
  choose("Cijfer", "Bruto (EUR)");
  const years = grid(/^Bruto \(EUR\), Samen/);
  expect(cells(years, "2028")).toEqual(["–", "–"]);
  // B 75.582 + A 99.756; version 2 only the B
  expect(cells(years, "2029")).toEqual(["175.338,00", "75.582,00"]);
  const told = open(years, "2029", 0);
  expect(told).toContain("75.582,00 HR-1.2");
  expect(told).toContain("99.756,00 HR-1.5");
  expect(told).toContain("1,00 VTE × € 75.582,00 × 12/12 maanden");
  expect(told).toContain("eenheidskost B: € 75.582,00");
});

test("a sum with parts that are not known says how many", () => {
  choose("Cijfer", "Netto (EUR)");
  const figures = grid(/^Netto/);
  const unknown = within(figures)
    .getAllByRole("gridcell")
    .filter((cell) => textOf(cell).includes("n.b."));
  expect(unknown.length).toBeGreaterThan(0);
  expect(textOf(unknown[0]!)).toMatch(/\+ 1 n\.b\.|^n\.b\.$/);
});

test("workload: 250, 175 and 200 as counted; 142,86, 175 and 160 like for like; 1,29 freed, all at the centre", () => {
  const work = grid(/^Werklast/);
  const heads = within(work).getAllByRole("columnheader").map(textOf).slice(1);
  const of = (row: string, body: string) => cells(work, row)[heads.indexOf(body)];
  expect([of("Schijnbare", "OCMW"), of("Schijnbare", "Gemeente"), of("Schijnbare", "Samen")]).toEqual([
    "250,00",
    "175,00",
    "200,00",
  ]);
  expect([
    of("Vergelijkbare", "OCMW"),
    of("Vergelijkbare", "Gemeente"),
    of("Vergelijkbare", "Samen"),
  ]).toEqual(["142,86", "175,00", "160,00"]);
  expect([of("Nodig", "Samen"), of("Vrijgekomen", "Samen"), of("Vrijgekomen", "OCMW")]).toEqual([
    "13,71",
    "1,29",
    "1,29",
  ]);
  expect(open(work, "Schijnbare", heads.indexOf("OCMW"))).toMatch(/Loonbeheer/);
});

test("another target ratio is tried at once and kept on request: with a higher one capacity comes free where people leave", () => {
  const work = () => grid(/^Werklast/);
  const heads = within(work()).getAllByRole("columnheader").map(textOf).slice(1);
  const of = (row: string, body: string) => cells(work(), row)[heads.indexOf(body)];
  // The capacity is freed at the centre, and who leaves leaves the municipality.
  expect(of("HR-1 – Realiseerbaar", "Samen")).toBe("–");
  const slider = screen.getByRole("slider", { name: /Streefratio/ });
  fireEvent.change(slider, { target: { value: "200" } });
  expect([of("Vrijgekomen", "Gemeente"), of("HR-1 – Realiseerbaar", "Gemeente")]).toEqual(["1,00", "1,00"]);
  fireEvent.change(slider, { target: { value: "160" } });
  expect([of("Nodig", "Samen"), of("Vrijgekomen", "Samen")]).toEqual(["15,00", "–"]);
  fireEvent.click(screen.getByRole("button", { name: "In de hypothesen zetten" }));
  expect(kept).toEqual([160]);
  fireEvent.click(screen.getByRole("button", { name: "Terug naar 175" }));
  expect(of("Vrijgekomen", "Samen")).toBe("1,29");
  expect(screen.queryByRole("button", { name: /Terug/ })).toBeNull();
});

test("by keyboard: one stop a table, arrows inside, Enter for the origin, Escape closes it", () => {
  const years = grid(/^Wijziging/);
  const stops = within(years)
    .getAllByRole("gridcell")
    .filter((one) => one.tabIndex === 0);
  expect(stops).toHaveLength(1);
  act(() => stops[0]!.focus());
  fireEvent.keyDown(stops[0]!, { key: "ArrowRight" });
  fireEvent.keyDown(document.activeElement!, { key: "Enter" });
  expect(textOf(screen.getByRole("complementary"))).toContain("HR-2");
  fireEvent.keyDown(screen.getByRole("complementary"), { key: "Escape" });
  expect(screen.queryByRole("complementary")).toBeNull();
});
