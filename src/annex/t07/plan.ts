import { fte } from "../../model/fte";
import type { Fte } from "../../model/fte";
import { estimateOf } from "../../model/measure";
import type { Measure } from "../../model/measure";
import type { Money } from "../../model/money";
import type { Year } from "../../model/year";
import type { Claims } from "../../scenario/claims";
import type { Difference } from "../../scenario/difference";
import type { Figure as Sum } from "../../scenario/figures";
import { number, own } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { minus } from "../formula/logic";
import { planFrame } from "../frame";
import type { AnnexPlan, Figure, PlannedArea, PlannedCell, PlannedChart, PlannedRow } from "../plan";
import { formulaCell, textCell } from "../planned";
import { scenarioLines } from "../scenario-input";
import type { Numbered, ScenarioChoices } from "../scenario-input";
import { SYNERGY, cellsOf, sumSlots, sumYear } from "../sums";

/** A scenario with the engine's claims, and by year the FTE gone by 31 December and the net saving. */
export type ComparisonInput = Numbered & {
  readonly claims: Claims;
  readonly years: readonly { readonly year: Year; readonly fte: Sum<Fte>; readonly net: Sum<Money> }[];
};

const FIGURES = ["claimed", "dated", "undated", "realisable", "redeployed"] as const;
const COLORS = ["#1B3A57", "#B8692B", "#7FA36B", "#6B4B73"];
const BAND_ROWS = 17;

/** T7: scenarios side by side, in figures and, for the first two, measure by measure. */
export function planComparison(
  scenarios: readonly ComparisonInput[],
  differences: readonly Difference[],
  choices: ScenarioChoices,
): AnnexPlan {
  const { words } = choices;
  const its = words.comparison;
  return planFrame({
    annex: "T7",
    code: "T07",
    own: its,
    words,
    writtenOn: choices.writtenOn,
    lines: scenarioLines(choices, scenarios),
    headings: [its.item, ...scenarios.map(({ scenario }) => scenario.id), its.difference],
    labels: 1,
    widths: [44, ...scenarios.map(() => 40), 40],
    table: (first) => [
      ...figureRows(scenarios, choices, first),
      ...differences.map((difference, index) => differenceRow(difference, index, scenarios.length, choices)),
    ],
    chart: {
      caption: its.caption,
      rows: BAND_ROWS,
      columns: 3,
      beside: () => [],
      plan: (over, first) => comparisonChart(over, first, scenarios, choices),
    },
  });
}

type Item = {
  readonly key: string;
  readonly name: string;
  readonly unit: "FTE" | "EUR";
  readonly value: (input: ComparisonInput) => Sum<Fte> | Sum<Money>;
  readonly formula: (scenario: number) => Expression;
};

function figureRows(
  scenarios: readonly ComparisonInput[],
  choices: ScenarioChoices,
  first: number,
): readonly PlannedRow[] {
  const its = choices.words.comparison;
  return itemsOf(choices).map((item, index): PlannedRow => {
    const row = first + index;
    const style = item.unit === "FTE" ? "fte" : "money";
    const values = scenarios.map((input): PlannedCell => {
      const found = item.value(input);
      const figure: Figure = {
        value: found.sum,
        unit: item.unit,
        meaning: its.meaning(item.name, input.scenario.id),
        sources: cellsOf(found.parts.map(({ measure }) => measure)),
        live: true,
      };
      return formulaCell(item.formula(input.number), style, figure);
    });
    const [one, two] = scenarios;
    const difference: PlannedCell =
      one && two
        ? formulaCell(minus(own(row, 2), own(row, 1)), style, {
            value: item.value(two).sum - item.value(one).sum,
            unit: item.unit,
            meaning: its.meaning(item.name, its.difference),
            sources: [],
            live: true,
          })
        : textCell("", "label");
    return {
      key: `figure:${item.key}`,
      height: null,
      cells: [textCell(item.name, "label"), ...values, difference],
    };
  });
}

function itemsOf({ words, calc }: ScenarioChoices): readonly Item[] {
  const its = words.comparison;
  const { years } = calc.layout;
  const last = years.at(-1) ?? 0;
  const gone = (sum: Expression) => minus(number(0), sum);
  const claims = (scenario: number) => ({ scenario, class: SYNERGY, claims: 1 });
  const formulas: Readonly<Record<(typeof FIGURES)[number], (scenario: number) => Expression>> = {
    claimed: (of) => gone(sumSlots(calc, "effect", claims(of))),
    dated: (of) => gone(sumYear(calc, "fte", last, claims(of))),
    undated: (of) => gone(sumSlots(calc, "effect", { ...claims(of), dated: 0 })),
    realisable: (of) => gone(sumYear(calc, "fte", last, { ...claims(of), natural: 1 })),
    redeployed: (of) => gone(sumSlots(calc, "effect", { scenario: of, class: SYNERGY, redeployed: 1 })),
  };
  const names = {
    claimed: its.claimed,
    dated: its.dated(last),
    undated: its.undated,
    realisable: its.realisable(last),
    redeployed: its.redeployed,
  };
  const heads = FIGURES.map((key): Item => ({
    key,
    name: names[key],
    unit: "FTE",
    value: ({ claims: told }) => told[key],
    formula: formulas[key],
  }));
  const byYear = years.flatMap((year, index): Item[] => [
    {
      key: `fte-${year}`,
      name: its.atYear(year),
      unit: "FTE",
      value: (input) => input.years[index]?.fte ?? NOBODY,
      formula: (of) => netChange(calc, year, of),
    },
  ]);
  const money = years.map((year, index): Item => ({
    key: `net-${year}`,
    name: its.net(year),
    unit: "EUR",
    value: (input) => input.years[index]?.net ?? NOBODY,
    formula: (of) => {
      const sum = (block: "gross" | "offsets" | "oneOff") =>
        sumYear(calc, block, year, { scenario: of, class: SYNERGY });
      return minus(minus(sum("gross"), sum("offsets")), sum("oneOff"));
    },
  }));
  return [...heads, ...byYear, ...money];
}

const NOBODY: Sum<Fte> = { sum: fte(0), unknowns: 0, parts: [] };

function netChange(calc: ScenarioChoices["calc"], year: number, scenario: number): Expression {
  const sum = (moves: object) => sumYear(calc, "fte", year, { scenario, class: SYNERGY, ...moves });
  return minus(sum({}), sum({ moves: 1 }));
}

/** Words of the day of writing: they do not follow the tables, and are styled so. */
function differenceRow(
  { group, kind, first, second, fields }: Difference,
  index: number,
  scenarios: number,
  { words }: ScenarioChoices,
): PlannedRow {
  const its = words.comparison;
  const names = fields.map((field) => its.fields[field] ?? field);
  const verdict = `${its.verdict[kind]}${names.length > 0 ? `: ${names.join(", ")}` : ""}`;
  const told = (measures: readonly Measure[]) =>
    measures
      .map(({ what, howMuch }) => its.people(estimateOf(howMuch.fte, "mid"), what.titleNl, what.titleFr))
      .join(" · ");
  const rest = Array.from({ length: Math.max(0, scenarios - 2) }, () => textCell("", "label"));
  const cells = [
    textCell(group ?? first[0]?.what.id ?? second[0]?.what.id ?? "", "label"),
    textCell(told(first), "words"),
    ...(scenarios > 1 ? [textCell(told(second), "words")] : []),
    ...rest,
    textCell(verdict, "words"),
  ];
  return { key: `difference:${group ?? index}`, height: null, cells };
}

/** The first figures of each scenario side by side. */
function comparisonChart(
  over: PlannedArea,
  first: number,
  scenarios: readonly ComparisonInput[],
  { words }: ScenarioChoices,
): PlannedChart {
  const its = words.comparison;
  const strip = (column: number): PlannedArea => ({ row: first, column, rows: FIGURES.length, columns: 1 });
  return {
    name: "Syn_T07_Claims",
    look: {
      kind: "ColumnClustered",
      title: its.chartTitle,
      series: scenarios.map(({ scenario }, index) => ({
        name: scenario.id,
        color: COLORS[index % COLORS.length] ?? "#808080",
        label: { numberFormat: "0.##", color: "#1F2A37" },
      })),
      valueAxis: { title: its.chartAxis, numberFormat: "0" },
      gapWidth: 80,
    },
    series: scenarios.map((_, index) => ({ values: strip(1 + index), categories: strip(0) })),
    over,
  };
}
