import { FIRST_YEAR, afterYears } from "../by-year";
import { call, number, own } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { minus, plus } from "../formula/logic";
import type { Bar } from "../money-words";
import { scenarioColor } from "../palette";
import type { PlannedArea, PlannedCell, PlannedChart } from "../plan";
import { formulaCell, textCell } from "../planned";
import type { ScenarioChoices } from "../scenario-input";
import { PROSPECTS } from "./prospects";
import { itemAt } from "./rows";

/** Whose figures are drawn, and where the table has them: its rows of all together, and what becomes of their net. */
export type Charted = { readonly name: string; readonly together: number; readonly prospects: number };

/** The charts that stand beside each other: the bars of the first of these, and a line for each. */
export type Band = readonly Charted[];

/** From gross to net: what is whole stands on nought, what is taken off hangs from where the one before ends. */
const BARS: readonly Bar[] = ["gross", "offsets", "oneOff", "net"];
const BRIDGE = ["base", "whole", "less", "below"] as const;
const LEAST_ROWS = 18;
/** The first chart stands over the labels, the second over years; the figures of both come after them, with a gap between. */
const BRIDGE_COLUMNS = FIRST_YEAR;
const COURSE_COLUMNS = 5;
export const BAND_COLUMNS = BRIDGE_COLUMNS + COURSE_COLUMNS + 1;

/** Each of other lightness, so that grey printing keeps them apart; with the colour of the figures on them. */
const COLORS = {
  base: ["none", "#000000"],
  whole: ["#8FB3D3", "#1F2A37"],
  less: ["#F5D5A8", "#1F2A37"],
  below: ["#8C5A7A", "#FFFFFF"],
} as const;

/** The rows of a band, with one below: the figures of the line chart, a row a year and one for payback, then those of the bars. */
export function bandRows(years: number): number {
  return Math.max(LEAST_ROWS, years + BARS.length + 5);
}

/** Where the bars' headings stand, counted from the band's first row. */
function bridgeRow(years: number): number {
  return years + 3;
}

/** The cells right of the charts, in a row of their band. */
export function besideCells(row: number, charted: Band, choices: ScenarioChoices): readonly PlannedCell[] {
  const { words, calc } = choices;
  const its = words.money;
  const { years } = calc.layout;
  const bridge = row - bridgeRow(years.length);
  if (row === 0) return heads([its.course.year, ...charted.map(({ name }) => name)]);
  if (bridge === 0) return heads(["", ...BRIDGE.map((one) => its.bridge.columns[one])]);
  const bar = BARS[bridge - 1];
  if (bar) return charted.slice(0, 1).flatMap(({ together }) => barCells(bar, together, choices));
  const year = years[row - 1];
  if (year !== undefined) {
    return [
      formulaCell(number(year), "year"),
      ...charted.map(({ together }) =>
        formulaCell(own(together + itemAt("cumulative"), FIRST_YEAR + row - 1), "money"),
      ),
    ];
  }
  if (row !== years.length + 1) return [];
  return [
    textCell(its.course.payback, "label"),
    ...charted.map(({ prospects }) =>
      formulaCell(own(prospects + PROSPECTS.indexOf("payback"), afterYears(choices).total), "year-figure"),
    ),
  ];
}

function heads([first = "", ...others]: readonly string[]): readonly PlannedCell[] {
  return [textCell(first, "head"), ...others.map((word) => textCell(word, "head-figure"))];
}

/** A bar from one level to another: what lifts it, what of it is above nought and what below. */
function barCells(bar: Bar, start: number, choices: ScenarioChoices): readonly PlannedCell[] {
  const { total } = afterYears(choices);
  const sum = (item: Bar) => own(start + itemAt(item), total);
  const zero = number(0);
  const afterOffsets = minus(sum("gross"), sum("offsets"));
  const levels: Readonly<Record<Bar, readonly [Expression, Expression]>> = {
    gross: [zero, sum("gross")],
    offsets: [sum("gross"), afterOffsets],
    oneOff: [afterOffsets, minus(afterOffsets, sum("oneOff"))],
    net: [zero, sum("net")],
  };
  const [from, to] = levels[bar];
  const above = minus(call("MAX", zero, from, to), call("MAX", zero, call("MIN", from, to)));
  const base = plus(call("MAX", zero, call("MIN", from, to)), call("MIN", zero, call("MAX", from, to)));
  const below = minus(call("MIN", zero, from, to), call("MIN", zero, call("MAX", from, to)));
  const whole = bar === "gross" || bar === "net";
  return [
    textCell(choices.words.money.bridge.bars[bar], "label"),
    ...[base, whole ? above : zero, whole ? zero : above, below].map((formula) =>
      formulaCell(formula, "money"),
    ),
  ];
}

/** The charts of a band that stands over `over`; `nth` from 0, of which the first has no name to tell. */
export function moneyCharts(
  over: PlannedArea,
  charted: Band,
  nth: number,
  choices: ScenarioChoices,
): readonly PlannedChart[] {
  const { words, calc } = choices;
  const { bridge, course } = words.money;
  const { years } = calc.layout;
  const whose = charted[0]?.name ?? "";
  const suffix = nth === 0 ? "" : `_${nth + 1}`;
  const strip = (row: number, column: number, rows: number): PlannedArea => ({
    row: over.row + row,
    column: BAND_COLUMNS + column,
    rows,
    columns: 1,
  });
  const bars = bridgeRow(years.length) + 1;
  return [
    {
      name: `Syn_T04_Bridge${suffix}`,
      look: {
        kind: "ColumnStacked",
        title: bridge.chartTitle(whose, years[0] ?? 0, years.at(-1) ?? 0),
        series: BRIDGE.map((one) => ({
          name: bridge.columns[one],
          color: COLORS[one][0],
          label: one === "base" ? null : { numberFormat: '#,##0;-#,##0;""', color: COLORS[one][1] },
        })),
        valueAxis: { title: bridge.axis, numberFormat: "#,##0" },
        gapWidth: 50,
        legend: false,
      },
      series: BRIDGE.map((_, index) => ({
        values: strip(bars, 1 + index, BARS.length),
        categories: strip(bars, 0, BARS.length),
      })),
      over: { ...over, column: 0, columns: BRIDGE_COLUMNS },
    },
    {
      name: `Syn_T04_Cumulative${suffix}`,
      look: {
        kind: "LineMarkers",
        title: nth === 0 ? course.chartTitle : `${whose} – ${course.chartTitle}`,
        series: charted.map(({ name }, index) => ({ name, color: scenarioColor(index), label: null })),
        valueAxis: { title: course.axis, numberFormat: "#,##0" },
        gapWidth: 60,
      },
      series: charted.map((_, index) => ({
        values: strip(1, 1 + index, years.length),
        categories: strip(1, 0, years.length),
      })),
      over: { ...over, column: BRIDGE_COLUMNS, columns: COURSE_COLUMNS },
    },
  ];
}
