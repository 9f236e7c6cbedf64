import type { AnnexWords } from "../../annex/words";
import type { Claims } from "../../scenario/claims";
import type { ScenarioFigures } from "../../scenario/scenario-figures";
import type { UiLanguage } from "../../text/language";
import type { ResultWords } from "../../text/scenario-pane-words";
import { columnsOf } from "./columns";
import { madeOf } from "./figure-grid";
import type { FigureGrid } from "./figure-grid";

/** Shown only where a scenario has any. */
const RARE: ReadonlySet<string> = new Set<keyof Claims>(["ended", "later"]);

/** What each scenario claims, and how much of it has a date and a natural departure; null where no year is shown. */
export function claimsGrid(
  scenarios: readonly ScenarioFigures[],
  { comparison }: AnnexWords,
  words: ResultWords,
  language: UiLanguage,
): FigureGrid | null {
  const horizon = scenarios[0]?.horizon ?? null;
  if (horizon === null) return null;
  const rows: readonly (readonly [keyof Claims, string])[] = [
    ["claimed", comparison.claimed],
    ["dated", comparison.dated(horizon)],
    ["ended", words.ended],
    ["later", words.later(String(horizon))],
    ["undated", comparison.undated],
    ["realisable", comparison.realisable(horizon)],
    ["redeployed", comparison.redeployed],
    ["notClaimed", words.notClaimed],
  ];
  return {
    label: words.claims,
    corner: comparison.item,
    columns: columnsOf(scenarios, language),
    bars: true,
    rows: rows
      .filter(([which]) => !RARE.has(which) || scenarios.some(({ claims }) => claims?.[which].parts.length))
      .map(([which, label]) => ({
        label,
        cells: scenarios.flatMap(({ claims, outcome: { scenario } }) =>
          claims
            ? madeOf(claims[which], {
                scenario: scenario.id,
                unit: "FTE",
                meaning: `${scenario.id} – ${label}`,
              })
            : [],
        ),
      })),
  };
}
