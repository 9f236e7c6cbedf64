import { readFileSync } from "node:fs";
import { cultureNamed } from "../../../src/standin/culture";
import { openBook } from "../../../src/standin/ooxml/open-book";
import { chartData, type DrawnSeries } from "../../../src/standin/view/chart/chart-data";
import { formOf, pointAt, plotIn, runsOf } from "../../../src/standin/view/chart/plot";
import { scaleFor, ticksOf } from "../../../src/standin/view/chart/scale";
import { SAMPLE } from "../../support/grids";

const notation = { culture: cultureNamed("nl-BE"), date1904: false };
const FREE = { minimum: null, maximum: null, withZero: true, steps: 6 };

function sample() {
  const book = openBook(readFileSync(SAMPLE));
  const sheet = book.sheetNamed("Begroting Gemeente - Commune")!;
  return { book, sheet, chart: sheet.charts[0]! };
}

const series = (...values: (number | null)[]): DrawnSeries => ({
  name: "",
  color: "#000000",
  values,
  numberFormat: "General",
  line: false,
  lineWeight: null,
  labels: { show: false, numberFormat: "General", color: null, position: null },
});

test("a chart is read from the cells, at the moment it is drawn", () => {
  const { book, sheet, chart } = sample();
  const before = chartData(chart, book, notation);
  expect(formOf(chart)).toEqual({ kind: "bars", horizontal: false, stacking: "none" });
  expect(before.series.map(({ name }) => name)).toEqual([
    "Rekening / Compte 2022",
    "Begroting / Budget 2023",
    "Ontwerp / Projet 2024",
  ]);
  expect(before.categories).toHaveLength(before.series[0]!.values.length);
  const first = /\$([A-Z]+)\$(\d+)/.exec(chart.series[0]!.values)!;
  sheet.setValue(Number(first[2]) - 1, first[1]!.charCodeAt(0) - 65, 42);
  expect(chartData(chart, book, notation).series[0]!.values[0]).toBe(42);
});

test("text counts as nought, an empty cell and an error are gaps, a name is followed", () => {
  const { book, sheet, chart } = sample();
  ["n/a", null, { error: "#N/A" } as const, 7].forEach((value, row) => sheet.setValue(200 + row, 0, value));
  book.addName("Reeks", `='${sheet.name}'!$A$201:$A$204`);
  const one = { ...chart.series[0]!, values: "Reeks", nameFormula: null, name: "Mijn reeks" };
  const data = chartData({ ...chart, series: [one] }, book, notation);
  expect(data.series[0]).toMatchObject({ name: "Mijn reeks", values: [0, null, null, 7] });
});

test("a reference that points nowhere draws nothing", () => {
  const { book, chart } = sample();
  const gone = { ...chart.series[0]!, values: "#REF!", categories: null };
  expect(chartData({ ...chart, series: [gone] }, book, notation).categories).toEqual([]);
});

test("amounts above and below nought pile up apart", () => {
  const runs = runsOf([series(3, -1), series(2, -4), series(null, 5)], 2, "stacked");
  expect(runs.map(([first]) => first)).toEqual([{ from: 0, to: 3 }, { from: 3, to: 5 }, null]);
  expect(runs.map((line) => line[1])).toEqual([
    { from: 0, to: -1 },
    { from: -1, to: -5 },
    { from: 0, to: 5 },
  ]);
  expect(runsOf([series(1), series(3)], 1, "whole").flat()).toEqual([
    { from: 0, to: 0.25 },
    { from: 0.25, to: 1 },
  ]);
});

test("axes end on round numbers with room above the highest value", () => {
  expect(scaleFor([0, 3, 40], FREE)).toEqual({ minimum: 0, maximum: 50, step: 10 });
  expect(scaleFor([-12, 7], FREE)).toEqual({ minimum: -15, maximum: 10, step: 5 });
  expect(scaleFor([101, 104], { ...FREE, withZero: false }).minimum).toBeGreaterThan(95);
  expect(scaleFor([5], { ...FREE, minimum: 0, maximum: 8 })).toMatchObject({ minimum: 0, maximum: 8 });
  expect(scaleFor([], FREE)).toEqual({ minimum: 0, maximum: 1, step: 0.2 });
  expect(scaleFor([0, 0], FREE).maximum).toBeGreaterThan(0);
  expect(ticksOf({ minimum: 0, maximum: 0.6, step: 0.2 })).toEqual([0, 0.2, 0.4, 0.6]);
});

test("bars lie with the first category below, or on top where the axis is reversed", () => {
  const { chart } = sample();
  const box = { left: 0, top: 0, width: 100, height: 100 };
  const scale = { minimum: 0, maximum: 10, step: 5 };
  const plain = plotIn(box, scale, 2, chart, true);
  const reversed = { ...chart, categoryAxis: { ...chart.categoryAxis, reversed: true } };
  expect(pointAt(plain, 0.5, 5)).toEqual({ x: 50, y: 75 });
  expect(pointAt(plotIn(box, scale, 2, reversed, true), 0.5, 5)).toEqual({ x: 50, y: 25 });
  expect(pointAt(plotIn(box, scale, 2, chart, false), 0.5, 5)).toEqual({ x: 25, y: 50 });
});
