import "../support/jsdom-gaps";
import { configure, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { hrTables } from "../../assets/samples/hr-tables";
import { PaneProvider } from "../../src/pane/context";
import { openSession } from "../../src/pane/session";
import { baselineCells, scenarioFigures } from "../../src/scenario/scenario-figures";
import { outcomeOf } from "../../src/scenario/outcome";
import { settingsOf } from "../../src/scenario/settings";
import { explainFigure } from "../../src/scenario/explain";
import { scan } from "../../src/source/scan";
import { readScenarioTables } from "../../src/source/scenario-tables/read-scenario-tables";
import type { UiLanguage } from "../../src/text/language";
import { paneWords } from "../../src/text/pane-text";
import { workloadResults } from "../../src/app/results";
import type { Results } from "../../src/app/results";
import { gridsOf, SAMPLE } from "../support/grids";
import { memoryWorkbook } from "../support/memory-workbook";
import type { MemoryWorkbook } from "../support/memory-workbook";
import { readTables } from "../support/scenario-tables";

configure({ defaultHidden: true });

/** Both versions of the minutes on the sample's staffing, computed: what the steps on scenarios show. */
export async function minutes(tables = hrTables("nl+fr")) {
  const { staffing, unitCosts, budget, workloads } = scan(await gridsOf(SAMPLE));
  const basis = { staffing, unitCosts, budget };
  const input =
    tables.length > 0
      ? readTables(tables)
      : readScenarioTables({
          scenarios: null,
          measures: null,
          assumptions: null,
          mechanisms: null,
          lists: null,
        });
  const settings = settingsOf(input.assumptions, basis, input.measures);
  const outcomes = input.scenarios.map((one) => outcomeOf(one, input.measures, basis, settings));
  const results: Results = {
    scenarios: scenarioFigures(outcomes, basis),
    baseline: (whom) => baselineCells(basis, whom),
    workloads,
    workloadAt: (ratio) => workloadResults({ outcomes, basis, settings }, workloads, ratio),
    keepsTarget: true,
    explain: (id, asked) =>
      explainFigure(
        outcomes.find(({ scenario }) => scenario.id === id)!,
        basis,
        asked,
      ),
  };
  return { input, outcomes, results };
}

/** Renders a part of the pane with its words and a session on an empty workbook, where cells are shown. */
export function renderInPane(part: ReactElement, language: UiLanguage = "en"): MemoryWorkbook {
  const workbook = memoryWorkbook([]);
  const session = openSession(workbook, { language, clock: () => "15/10/2024" });
  render(<PaneProvider value={{ session, language, words: paneWords(language) }}>{part}</PaneProvider>);
  return workbook;
}
