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
import { scenarioColor } from "../palette";
import { ofWords, widthOf, blankCells, ofFigures, fittedHeight, formulaCell, textCell } from "../planned";
import { scenarioLines } from "../scenario-input";
import type { Numbered, ScenarioChoices } from "../scenario-input";
import { SYNERGY, cellsOf, sumSlots, sumYear } from "../sums";

/** A scenario with the engine's claims, and by year the FTE gone by 31 December and the net saving. */
export type ComparisonInput = Numbered & {
  readonly claims: Claims;
  readonly years: readonly { readonly year: Year; readonly fte: Sum<Fte>; readonly net: Sum<Money> }[];
};

const FIGURES = ["claimed", "dated", "undated", "realisable", "redeployed"] as const;
/** All of them are part of what is claimed, but for who works elsewhere. */
const PARTS: ReadonlySet<string> = new Set(["dated", "undated", "realisable"]);
const BAND_ROWS = 18;
const ITEM_WIDTHS = { least: 40, most: 50 } as const;
/** Measure by measure the first two are compared. */
const COMPARED = 2;

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
    columns: [
      ofWords(its.item, itemWidth(choices)),
      ...scenarios.map(({ scenario }) => ofFigures(scenario.id, scenarioWidth(scenarios.length))),
      ofFigures(differenceHead(scenarios, choices), 32),
    ],
    table: (first, widths) => [
      ...figureRows(scenarios, choices, first, widths),
      ...(differences.length > 0 ? [measuresHead(scenarios, choices)] : []),
      ...differences.map((difference, index) =>
        differenceRow(difference, index, { scenarios, choices, widths }),
      ),
    ],
    chart: {
      caption: its.caption,
      rows: BAND_ROWS,
      columns: Math.min(3, scenarios.length + 1),
      beside: () => [],
      plan: (over, first) => comparisonChart(over, first, scenarios, choices),
    },
  });
}

/** Narrower where there are many, so that all of them fit on a page. */
function scenarioWidth(scenarios: number): number {
  return Math.max(18, Math.min(36, Math.floor(90 / Math.max(1, scenarios))));
}

/** What is taken from what, where there are two. */
function differenceHead(scenarios: readonly ComparisonInput[], { words }: ScenarioChoices): string {
  const [one, two] = scenarios.map(({ scenario }) => scenario.id);
  const { difference } = words.comparison;
  return one !== undefined && two !== undefined ? `${difference} (${two} − ${one})` : difference;
}

function itemWidth(choices: ScenarioChoices): number {
  const lines = itemsOf(choices).flatMap(({ name }) => name.split("\n"));
  return widthOf(lines, ITEM_WIDTHS.least, ITEM_WIDTHS.most);
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
  widths: readonly number[],
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
      height: fittedHeight([item.name], widths),
      cells: [textCell(item.name, PARTS.has(item.key) ? "label-part" : "label"), ...values, difference],
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

/** What stands above the words of the first two scenarios, measure by measure. */
function measuresHead(scenarios: readonly ComparisonInput[], { words }: ScenarioChoices): PlannedRow {
  const ids = scenarios.map(({ scenario }, index) =>
    textCell(index < COMPARED ? scenario.id : "", "section"),
  );
  const cells = [textCell(words.comparison.byMeasure, "section"), ...ids, textCell("", "section")];
  return { key: "measures", height: 20, cells };
}

type DifferenceChoices = {
  readonly scenarios: readonly ComparisonInput[];
  readonly choices: ScenarioChoices;
  readonly widths: readonly number[];
};

/** Words of the day of writing: they do not follow the tables, and are styled so. */
function differenceRow(
  difference: Difference,
  index: number,
  { scenarios, choices, widths }: DifferenceChoices,
): PlannedRow {
  const its = choices.words.comparison;
  const { group, first, second } = difference;
  const name = group ?? first[0]?.what.id ?? second[0]?.what.id ?? "";
  const told = [first, second].slice(0, scenarios.length).map((measures) => toldOf(measures, choices));
  const cells = [
    textCell(name, "label"),
    ...told.map((words) => textCell(words, "words")),
    ...blankCells(scenarios.length - COMPARED, "label"),
    textCell(verdictOf(difference, scenarios, its), "words"),
  ];
  const texts = cells.map(({ content }) => (content.kind === "text" ? content.text : ""));
  return { key: `difference:${group ?? index}`, height: fittedHeight(texts, widths), cells };
}

/** Who has the measure, and in what they differ. */
function verdictOf(
  { kind, fields }: Difference,
  scenarios: readonly ComparisonInput[],
  its: ScenarioChoices["words"]["comparison"],
): string {
  const [one, two] = scenarios;
  switch (kind) {
    case "first-only":
      return its.onlyIn(one?.scenario.id ?? "");
    case "second-only":
      return its.onlyIn(two?.scenario.id ?? "");
    case "differs":
      return `${its.differs} ${fields.map((field) => its.fields[field] ?? field).join(", ")}`;
    case "both":
    case "neither":
      return its.verdict[kind];
  }
}

/** A line for each measure: FTE and title, or its title alone where it is not about FTE. */
function toldOf(measures: readonly Measure[], { words, titles }: ScenarioChoices): string {
  const its = words.comparison;
  return measures
    .map(({ what, howMuch, trail }) => {
      const amount = estimateOf(howMuch.fte, "mid");
      const aboutFte = amount !== null || what.mechanism.needs.includes("fte");
      const told = aboutFte
        ? its.people(amount, what.titleNl, what.titleFr)
        : titles.map((title) => what[title]).join(" / ");
      return trail.counted ? told : `${told} (${its.notClaimed})`;
    })
    .join("\n");
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
        color: scenarioColor(index),
        label: { numberFormat: '[=0]"";General', color: "#1F2A37" },
      })),
      valueAxis: { title: its.chartAxis, numberFormat: "0" },
      gapWidth: 80,
    },
    series: scenarios.map((_, index) => ({ values: strip(1 + index), categories: strip(0) })),
    over,
  };
}
