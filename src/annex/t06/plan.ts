import { planFrame } from "../frame";
import type { AnnexPlan } from "../plan";
import { moneyWidth, ofFigures, ofWords, widthOf } from "../planned";
import { scenarioColumn, scenarioLines } from "../scenario-input";
import type { ScenarioChoices } from "../scenario-input";
import { bodyRows } from "./body-rows";
import type { Pool, SettledScenario } from "./input";
import { poolRows, poolTitle } from "./pool-rows";

/**
 * T6: what each pool costs whom, by which key; then, scenario by scenario, what each body saves itself, what it is invoiced and
 * invoices, and what is left. All bodies together, recharges come to nothing.
 */
export function planRecharges(
  pools: readonly Pool[],
  scenarios: readonly SettledScenario[],
  choices: ScenarioChoices,
): AnnexPlan {
  const { words, calc } = choices;
  const its = words.recharge;
  const { years } = calc.layout;
  const amounts = [
    ...pools.flat().flatMap(({ recharge }) => recharge.cost),
    ...scenarios.flatMap(({ bodies }) =>
      bodies.flatMap(({ effects }) => effects.map(({ after }) => after.sum)),
    ),
  ];
  const money = moneyWidth(amounts, 11);
  const titles = pools.flat().map((row) => poolTitle(row, choices));
  return planFrame({
    annex: "T6",
    code: "T06",
    own: its,
    words,
    writtenOn: choices.writtenOn,
    lines: scenarioLines(choices, scenarios),
    columns: [
      scenarioColumn(choices, scenarios),
      ofWords(its.what, widthOf([...titles, its.received, its.check], 26, 40)),
      ofWords(its.provider, 17),
      ofWords(its.receiver, 14),
      ofWords(its.key, 18),
      ofFigures(its.keyValue, 10),
      ofFigures(its.share, 11),
      ofFigures(its.fullYear, money),
      ...years.map((year) => ofFigures(its.inYear(year), money)),
      ofFigures(words.scenario.unknowns, 10),
    ],
    table: (first, widths) => {
      const above = poolRows(pools, choices, widths);
      return [...above, ...bodyRows(scenarios, choices, first + above.length, widths)];
    },
  });
}
