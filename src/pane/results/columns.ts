import type { ScenarioFigures } from "../../scenario/scenario-figures";
import type { UiLanguage } from "../../text/language";
import { titleOf } from "../scenarios/titles";
import type { FigureGrid } from "./figure-grid";

/** A column for each scenario, by its id. */
export function columnsOf(
  scenarios: readonly ScenarioFigures[],
  language: UiLanguage,
): FigureGrid["columns"] {
  return scenarios.map(({ outcome: { scenario } }) => ({
    name: scenario.id,
    title: [scenario.id, titleOf(scenario, language)].filter(Boolean).join(": "),
  }));
}
