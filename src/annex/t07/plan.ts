import type { Difference } from "../../scenario/difference";
import { planFrame } from "../frame";
import type { AnnexPlan } from "../plan";
import { ofFigures, ofWords, widthOf } from "../planned";
import { scenarioLines } from "../scenario-input";
import type { ScenarioChoices } from "../scenario-input";
import { comparisonChart } from "./chart";
import { figureRows } from "./figures";
import type { ComparedPortfolio, ComparisonInput } from "./input";
import { itemsOf } from "./item";
import { measureRows } from "./measures";

const BAND_ROWS = 18;
/** A scenario alone is about as wide as two with their difference, so that notes break alike and the table stands in the same row. */
const ALONE = 68;
const PORTFOLIO_WIDTH = 18;
const ITEM_WIDTHS = { least: 40, most: 50 } as const;

/**
 * T7: scenarios side by side, in figures and measure by measure. The first is what each of the others is held beside;
 * `differences` has a list for each of those; `portfolios` stand in the last columns, in figures.
 */
export function planComparison(
  scenarios: readonly ComparisonInput[],
  differences: readonly (readonly Difference[])[],
  choices: ScenarioChoices,
  portfolios: readonly ComparedPortfolio[] = [],
): AnnexPlan {
  const { words } = choices;
  const its = words.comparison;
  const ids = scenarios.map(({ scenario }) => scenario.id);
  const [reference, ...others] = ids;
  return planFrame({
    annex: "T7",
    code: "T07",
    own: its,
    words,
    writtenOn: choices.writtenOn,
    lines: scenarioLines(choices, scenarios),
    columns: [
      ofWords(its.item, itemWidth(choices)),
      ...ids.map((id) => ofFigures(id, others.length === 0 ? ALONE : columnWidth(ids.length, 90, 36))),
      ...others.map((id) =>
        ofFigures(`${its.difference} (${id} − ${reference ?? ""})`, columnWidth(others.length, 72, 32)),
      ),
      ...portfolios.map(({ portfolio }) =>
        ofFigures(words.recharge.portfolio(portfolio.id), PORTFOLIO_WIDTH),
      ),
    ],
    table: (first, widths) => [
      ...figureRows(scenarios, choices, first, widths, portfolios),
      ...measureRows(scenarios, differences, choices, widths),
    ],
    chart: {
      captions: [its.caption],
      rows: BAND_ROWS,
      columns: Math.min(3, scenarios.length + 1),
      beside: () => [],
      plan: (over, first) => [comparisonChart(over, first, scenarios, choices)],
    },
  });
}

/** Narrower where there are many, so that all of them fit on a page. */
function columnWidth(columns: number, together: number, most: number): number {
  return Math.max(18, Math.min(most, Math.floor(together / Math.max(1, columns))));
}

function itemWidth(choices: ScenarioChoices): number {
  const lines = itemsOf(choices).flatMap(({ name }) => name.split("\n"));
  return widthOf(lines, ITEM_WIDTHS.least, ITEM_WIDTHS.most);
}
