/** @jest-environment jsdom */
import "../../support/jsdom";
import { readFileSync } from "node:fs";
import { render, screen } from "@testing-library/react";
import type { BookChart, BookSeries, ChartKind } from "../../../src/standin/book";
import { cultureNamed } from "../../../src/standin/culture";
import { openBook } from "../../../src/standin/ooxml/open-book";
import { ChartFrame } from "../../../src/standin/view/chart/chart-frame";
import { SAMPLE } from "../../support/grids";

/** Draws the chart of the sample's budget (4 groups, 3 years), changed as the test wants it. */
function draw(change: Partial<BookChart>, seriesChange: Partial<BookSeries> = {}): HTMLElement {
  const book = openBook(Uint8Array.from(readFileSync(SAMPLE)));
  const sheet = book.sheetNamed("Begroting Gemeente - Commune")!;
  const chart = sheet.charts[0]!;
  const series = chart.series.map((one) => ({ ...one, ...seriesChange }));
  const words = { chart: (title: string) => `Chart: ${title}`, chartKept: "Kept, not drawn" };
  render(
    <ChartFrame
      shown={{ book, revision: 0 }}
      sheet={sheet}
      chart={{ ...chart, series, ...change }}
      box={{ left: 0, top: 0, width: 700, height: 400 }}
      rendering={{
        notation: { culture: cultureNamed("nl-BE"), date1904: false },
        measure: (text) => text.length * 6,
      }}
      words={{
        ...words,
        sheets: "",
        cells: () => "",
        selectedCell: "",
        content: "",
        edit: () => "",
        stale: "",
      }}
    />,
  );
  return screen.getByRole("img");
}

const count = (frame: HTMLElement, selector: string) => frame.querySelectorAll(selector).length;
const texts = (frame: HTMLElement, selector: string) =>
  [...frame.querySelectorAll(selector)].map(({ textContent }) => textContent);

test("columns, a legend, a title and axes with the user's separators", () => {
  const frame = draw({});
  expect(count(frame, ".sv-bar-mark")).toBe(12);
  expect(texts(frame, ".sv-legend text")).toEqual([
    "Rekening / Compte 2022",
    "Begroting / Budget 2023",
    "Ontwerp / Projet 2024",
  ]);
  expect(texts(frame, ".sv-title").join(" ")).toContain("Gemeente");
  expect(texts(frame, "text")).toEqual(expect.arrayContaining(["EUR", "500.000"]));
});

test.each<[ChartKind, string, number]>([
  ["ColumnStacked", ".sv-bar-mark", 12],
  ["ColumnStacked100", ".sv-bar-mark", 12],
  ["BarClustered", ".sv-bar-mark", 12],
  ["BarStacked", ".sv-bar-mark", 12],
  ["LineMarkers", "circle", 12],
  ["Area", "polygon", 3],
  ["Pie", ".sv-slice", 4],
  ["Doughnut", ".sv-slice", 4],
])("%s is drawn", (kind, selector, expected) => {
  const frame = draw({ kind });
  expect(count(frame, selector)).toBe(expected);
  const shapes = [...frame.querySelectorAll("rect, path, polygon, circle, line, text")];
  expect(shapes.flatMap((shape) => [...shape.attributes]).some(({ value }) => value.includes("NaN"))).toBe(
    false,
  );
});

test("bars stand in the place that was chosen for them, names left of it", () => {
  const plotArea = { left: 0.3, top: 0.2, width: 0.6, height: 0.5 };
  const frame = draw({ kind: "BarStacked", plotArea });
  const bars = [...frame.querySelectorAll(".sv-bar-mark")];
  const edge = (name: string) => bars.map((bar) => Number(bar.getAttribute(name)));
  expect(Math.min(...edge("x"))).toBeCloseTo(0.3 * 700, 3);
  expect(Math.min(...edge("y"))).toBeGreaterThanOrEqual(0.2 * 400);
  expect(Math.max(...bars.map((_, at) => edge("y")[at]! + edge("height")[at]!))).toBeLessThanOrEqual(280);
});

test("stacked columns stand on one another: as many places as categories", () => {
  const frame = draw({ kind: "ColumnStacked" });
  const places = new Set([...frame.querySelectorAll(".sv-bar-mark")].map((bar) => bar.getAttribute("x")));
  expect(places.size).toBe(4);
});

test("every point has its label where labels are asked for", () => {
  const labels = { show: true, color: null, position: null };
  const shown = draw({}, { labels: { ...labels, numberFormat: "0.0,,;-0.0,,;;" } });
  expect(count(shown, ".sv-data-label")).toBe(12);
});

test("labels hidden by their format, and a series without fill, leave no mark", () => {
  const labels = { show: true, numberFormat: ";;;", color: null, position: null };
  const frame = draw({}, { labels, color: "none" });
  expect(count(frame, ".sv-data-label")).toBe(0);
  expect(count(frame, ".sv-bar-mark")).toBe(0);
  expect(count(frame, ".sv-legend text")).toBe(0);
});

test("a kind that is not drawn says that it is kept", () => {
  const frame = draw({ kind: "Other" });
  expect(frame.textContent).toContain("Kept, not drawn");
  expect(count(frame, "svg")).toBe(0);
});

test("a chart without any figures draws its frame", () => {
  const frame = draw({ series: [] });
  expect(count(frame, "svg")).toBe(1);
});
