/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { useState } from "react";
import type { ReactElement } from "react";
import type { AnnexId } from "../../src/annex/plan";
import { AnnexChoice } from "../../src/pane/preview/annex-choice";
import { ResultsStep } from "../../src/pane/results/results-step";
import { ScenariosStep } from "../../src/pane/scenarios/scenarios-step";
import { FIRST_STATE } from "../../src/pane/state";
import { differencesOf } from "../../src/scenario/difference";
import { textOf } from "./mounted-pane";
import { minutes, renderInPane } from "./minutes";

const READ = { ...FIRST_STATE, reading: false };
const ignore = () => undefined;

test("the scenarios lead on to their results, and back", async () => {
  const { input, outcomes } = await minutes();
  const went: string[] = [];
  renderInPane(
    <ScenariosStep
      state={READ}
      shown={{ input, outcomes, creating: false }}
      ready
      compare={differencesOf}
      onCreate={ignore}
      onBack={() => went.push("back")}
      onResults={() => went.push("results")}
    />,
    "fr",
  );
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Scénarios");
  fireEvent.click(screen.getByRole("button", { name: "Vers les résultats" }));
  fireEvent.click(screen.getByRole("button", { name: "Retour" }));
  expect(went).toEqual(["results", "back"]);
});

test("a figure that is chosen is explained until the results are others", async () => {
  const before = (await minutes()).results;
  const after = (await minutes()).results;
  let change: (to: typeof before) => void = ignore;
  function Step(): ReactElement {
    const [results, set] = useState(before);
    change = set;
    return <ResultsStep state={READ} results={results} ready onBack={ignore} onAnnex={ignore} />;
  }
  renderInPane(<Step />, "en");
  fireEvent.click(screen.getAllByRole("gridcell", { name: "6.00" })[0]!);
  expect(textOf(screen.getByRole("complementary"))).toContain("HR-1 – FTE claimed");
  act(() => change(after));
  expect(screen.queryByRole("complementary")).toBeNull();
});

test("annexes are chosen; one that the workbook cannot make says what it needs", () => {
  const chosen: (readonly AnnexId[])[] = [];
  renderInPane(
    <AnnexChoice
      offers={[
        { annex: "T1", missing: null, standing: true },
        { annex: "T3", missing: null, standing: false },
        { annex: "T5", missing: "workload", standing: false },
      ]}
      chosen={["T3", "T5"]}
      onChoose={(annexes) => chosen.push(annexes)}
    />,
    "nl",
  );
  const box = (name: RegExp) => screen.getByRole<HTMLInputElement>("checkbox", { name });
  expect([box(/^T1/).checked, box(/^T3/).checked, box(/^T5/).checked]).toEqual([false, true, false]);
  expect(box(/^T5/).disabled).toBe(true);
  expect(screen.getByText("Vraagt een tabel met dossiers en beheerders.")).toBeTruthy();
  fireEvent.click(box(/^T1/));
  fireEvent.click(box(/^T3/));
  expect(chosen).toEqual([["T1", "T3", "T5"], ["T5"]]);
});
