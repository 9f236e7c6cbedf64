import { byYearColumns, byYearRow, whoseName } from "../by-year";
import { planFrame } from "../frame";
import type { AnnexPlan, PlannedRow } from "../plan";
import { scenarioLines } from "../scenario-input";
import type { ScenarioChoices } from "../scenario-input";
import { BAND_COLUMNS, bandRows, besideCells, moneyCharts } from "./charts";
import type { Band } from "./charts";
import type { MoneyInput, PortfolioMoney } from "./input";
import { PORTFOLIO_ROWS, portfolioMoneyRows } from "./portfolios";
import { PROSPECTS, prospectRows } from "./prospects";
import { ITEMS, moneyRows } from "./rows";

/** T4: from gross by offsets and one-off costs to net, by year and body; what never is in net apart; what becomes of the net. */
export function planMoney(
  scenarios: readonly MoneyInput[],
  choices: ScenarioChoices,
  portfolios: readonly PortfolioMoney[] = [],
): AnnexPlan {
  const { words, calc } = choices;
  const its = words.money;
  const rows = [...scenarios.flatMap(({ whose }) => whose), ...portfolios].flatMap(({ money }) =>
    ITEMS.map((item) => money[item]),
  );
  const items = [...ITEMS, ...PROSPECTS].map((item) => its.items[item]);
  const height = bandRows(calc.layout.years.length);
  /** Of all scenarios, then of each portfolio; `first` is the table's first row. */
  const bandsOf = (first: number): readonly Band[] => [
    scenarios.map(({ scenario }, index) => {
      const together = togetherAt(scenarios, index, first);
      return { name: scenario.id, together, prospects: together + ITEMS.length };
    }),
    ...portfolios.map(({ portfolio }, index) => {
      const together = first + startOf(scenarios, scenarios.length) + index * PORTFOLIO_ROWS.all;
      const name = words.recharge.portfolio(portfolio.id);
      return [{ name, together, prospects: together + PORTFOLIO_ROWS.prospects }];
    }),
  ];
  return planFrame({
    annex: "T4",
    code: "T04",
    own: its,
    words,
    writtenOn: choices.writtenOn,
    lines: scenarioLines(choices, scenarios),
    columns: byYearColumns(choices, scenarios, {
      names: portfolios.flatMap(({ portfolio }) => words.recharge.portfolio(portfolio.id).split("\n")),
      bodies: scenarios.flatMap(({ whose }) => whose.map(({ whom }) => whoseName(whom, choices))),
      items: items.flatMap((item) => item.split("\n")),
      rows,
    }),
    table: (first, widths) => [
      ...scenarios.flatMap((input, index) =>
        scenarioRows(input, first + startOf(scenarios, index), choices, widths),
      ),
      ...portfolioMoneyRows(portfolios, first + startOf(scenarios, scenarios.length), choices, widths),
    ],
    chart: {
      captions: [its.bridge.caption, its.course.caption, ...(portfolios.length > 0 ? [its.portfolios] : [])],
      rows: height,
      bands: 1 + portfolios.length,
      columns: BAND_COLUMNS,
      beside: (row, _, first) =>
        besideCells(row % height, bandsOf(first)[Math.floor(row / height)] ?? [], choices),
      plan: (over, first) =>
        bandsOf(first).flatMap((band, nth) =>
          moneyCharts({ ...over, row: over.row + nth * height }, band, nth, choices),
        ),
    },
  });
}

/** Where a scenario's rows begin, counted from the table's first. */
function startOf(scenarios: readonly MoneyInput[], index: number): number {
  return scenarios
    .slice(0, index)
    .reduce((sum, { whose }) => sum + whose.length * ITEMS.length + PROSPECTS.length, 0);
}

/** Where the rows of all together begin: they come last. */
function togetherAt(scenarios: readonly MoneyInput[], index: number, first: number): number {
  const bodies = (scenarios[index]?.whose.length ?? 1) - 1;
  return first + startOf(scenarios, index) + bodies * ITEMS.length;
}

function scenarioRows(
  input: MoneyInput,
  start: number,
  choices: ScenarioChoices,
  widths: readonly number[],
): readonly PlannedRow[] {
  const bodies = input.whose.flatMap((one, index) =>
    moneyRows(input, one, start + index * ITEMS.length, choices),
  );
  const last = start + bodies.length;
  const measures = input.whose.at(-1)?.money.net.measures ?? [];
  const prospects = prospectRows(input, measures, last - ITEMS.length, last, choices);
  return [...bodies, ...prospects].map((row) => byYearRow(row, input, choices, widths));
}
