/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { differencesOf } from "../../src/scenario/difference";
import { ScenariosView } from "../../src/pane/scenarios/scenarios-view";
import { SCENARIO } from "../support/measures";
import { textOf } from "./mounted-pane";
import { minutes, renderInPane } from "./minutes";

let made: Awaited<ReturnType<typeof minutes>>;
beforeAll(async () => {
  made = await minutes();
});

const ignore = () => undefined;

function show(language: "nl" | "fr" | "en" = "en", outcomes = made.outcomes) {
  return renderInPane(
    <ScenariosView
      input={made.input}
      outcomes={outcomes}
      compare={differencesOf}
      creating={false}
      onCreate={ignore}
    />,
    language,
  );
}

const item = (id: string) => {
  const found = screen.getAllByRole("listitem").filter((one) => textOf(one).startsWith(`${id} `));
  return textOf(found[0]!);
};

test("each scenario tells where it comes from and how much of it counts", () => {
  show("nl");
  const heading = screen.getByRole("heading", { name: "HR-1 · HR: notulen, versie 1" });
  const card = textOf(heading.parentElement!);
  expect(card).toContain("versie 1 · PV 08/02/2023 · opgesteld door Gemeente / Commune · 08/02/2023");
  expect(card).toContain("Notulen niet goedgekeurd");
  expect(card).toMatch(/\d+ van \d+ maatregelen tellen mee/);
});

test("a measure says how many, how, where and when, what it comes to, and that it counts", () => {
  show("nl");
  expect(item("HR-1.1")).toMatch(
    /2 VTE C · besparing zonder aanwijzing hoe · OCMW, Personeelsdienst \/ RH, tijdsbeheer.* · zonder tijdslijn/,
  );
  // two at 62.730 EUR
  expect(item("HR-1.1")).toContain("€ +125.460,00 in een vol jaar");
  expect(item("HR-1.3")).toContain("vanaf 2030");
  expect(item("HR-1.1")).toContain("telt mee");
});

test("what is named and not claimed says so, and has no money", () => {
  show("fr");
  expect(item("HR-2.1")).toContain("1 à 2 ETP C");
  expect(item("HR-2.1")).toContain("citée, non revendiquée");
  expect(item("HR-2.1")).not.toContain("€");
});

test("the address of a measure shows its row in the workbook", async () => {
  const workbook = show();
  const entry = screen.getAllByRole("listitem").find((one) => textOf(one).startsWith("HR-1.3 "))!;
  fireEvent.click(within(entry).getByRole("button"));
  await waitFor(() => expect(workbook.selected).toHaveLength(1));
  expect(workbook.selected[0]?.sheet).toBe(made.input.measures[2]?.cells.id?.sheet);
});

test("what the guards say: how many hold, and each with its measures and a way to their cells, the worst first", async () => {
  const workbook = show("fr");
  const guards = screen.getAllByText(/^Contrôles\s: \d+ vérifiés, 1 non respectés, \d+ invérifiables$/)[0]!;
  const items = within(guards.parentElement!)
    .getAllByRole("listitem")
    .filter((one) => one.parentElement!.parentElement === guards.parentElement);
  const marks = items.map((one) => within(one).getByRole("img").getAttribute("aria-label")!);
  expect(marks).toEqual([...marks].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
  expect(textOf(items[0]!)).toContain("Le procès-verbal est approuvé");
  const target = items.find((one) => textOf(one).includes("Qui est déplacé a une destination"))!;
  expect(textOf(target)).toMatch(/HR-1\.4 [A-Z]+\d+$/);
  fireEvent.click(within(target).getByRole("button"));
  await waitFor(() => expect(workbook.selected).toHaveLength(1));
  expect(workbook.selected[0]?.row).toBe(made.input.measures[3]?.cells.id?.row);
});

const ORDER = ["non respecté", "invérifiable", "vérifié"];

test("the difference, measure by measure: 1, 5, 6 only in version 1; 2 and 3 differ and in what; 4 in both", () => {
  show();
  const kind = (name: RegExp) => {
    const summary = screen.getAllByText(name).find(({ tagName }) => tagName === "SUMMARY")!;
    return within(summary.parentElement!)
      .getAllByRole("listitem")
      .map((one) => textOf(one));
  };
  const onlyFirst = kind(/^Only in HR-1 \(3\)$/);
  expect(onlyFirst.map((text) => text.slice(0, 6))).toEqual(["HR-1.1", "HR-1.5", "HR-1.6"]);
  // version 2 names it, for the same persons as another of its measures
  expect(onlyFirst[0]).toMatch(/HR-2\.1 .*\(named, not claimed\)/);
  const differing = kind(/^Differs between HR-1 and HR-2/);
  expect(differing.find((text) => text.startsWith("HR-1.2"))).toContain("Differs in: title (nl), title (fr)");
  expect(differing.find((text) => text.startsWith("HR-1.3"))).toContain("Differs in: certainty");
  const same = kind(/^The same in HR-1 and HR-2/);
  expect(same.some((text) => text.startsWith("HR-1.4 · HR-2.4"))).toBe(true);
});

test("of three scenarios two are chosen; one against itself is no comparison", () => {
  const [first, second] = made.outcomes;
  const third = { ...second!, scenario: { ...SCENARIO, id: "HR-3" } };
  show("en", [first!, second!, third]);
  const choose = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  choose("First", "HR-2");
  choose("Second", "HR-3");
  expect(screen.getByText(/^The same in HR-2 and HR-3/)).toBeTruthy();
  choose("Second", "HR-2");
  expect(screen.getByText("Choose two different scenarios.")).toBeTruthy();
});

test("a workbook without the tables is offered them", () => {
  const create = jest.fn();
  renderInPane(
    <ScenariosView input={null} outcomes={[]} compare={differencesOf} creating={false} onCreate={create} />,
    "nl",
  );
  expect(screen.getByRole("heading", { name: "Nog geen scenario’s in deze werkmap" })).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Tabellen aanmaken" }));
  expect(create).toHaveBeenCalledTimes(1);
});

test("text of the user's is text, however it looks", () => {
  const [first] = made.outcomes;
  const effects = first!.effects.map((effect) => ({
    ...effect,
    measure: { ...effect.measure, what: { ...effect.measure.what, titleNl: "<b>=1+1</b>", titleFr: "" } },
  }));
  show("nl", [{ ...first!, effects }]);
  expect(item("HR-1.1")).toContain("<b>=1+1</b>");
});
