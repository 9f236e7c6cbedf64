import { invalidArgument, itemNotFound, notInStandin } from "../api-error";
import type { BookChart, ChartKind, Sheet } from "../book";
import { allowChange } from "../host";
import { isUnbounded } from "./cells-at";
import { newAxis, seriesOf } from "./chart-source";
import type { HostObjectOf } from "./host-object";
import type { Members } from "./member-table";

/** What the file layer can write. */
const KINDS: readonly Exclude<ChartKind, "Other">[] = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Pie",
  "Doughnut",
  "Area",
  "AreaStacked",
  "XYScatter",
];

const STACKED: ReadonlySet<ChartKind> = new Set([
  "ColumnStacked",
  "ColumnStacked100",
  "BarStacked",
  "BarStacked100",
]);

type ChartObject = HostObjectOf<"Chart">;

function chartsOn(sheet: Sheet): ChartObject[] {
  return sheet.charts.map((chart) => ({ type: "Chart" as const, sheet, chart }));
}

function find(sheet: Sheet, key: string): ChartObject | null {
  const wanted = key.toLowerCase();
  return chartsOn(sheet).find(({ chart }) => chart.id === key || chart.name.toLowerCase() === wanted) ?? null;
}

/** A chart as Excel makes it before anybody dresses it. */
function newChart(sheet: Sheet, kind: ChartKind, series: BookChart["series"]): Omit<BookChart, "id"> {
  const round = kind === "Pie" || kind === "Doughnut";
  const taken = new Set(sheet.charts.map(({ name }) => name));
  let number = sheet.charts.length + 1;
  while (taken.has(`Chart ${number}`)) number += 1;
  return {
    name: `Chart ${number}`,
    kind,
    title: series.length === 1 ? (series[0]?.name ?? null) : "Chart Title",
    titleFontSize: 14,
    titleFontColor: null,
    series,
    anchor: { fromRow: 1, fromColumn: 1, toRow: 16, toColumn: 9 },
    legend: series.length > 1 || round ? "Bottom" : null,
    framed: true,
    plotArea: null,
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    gapWidth: STACKED.has(kind) ? 150 : 219,
    overlap: STACKED.has(kind) ? 100 : -27,
  };
}

export const chartCollection: Members<HostObjectOf<"ChartCollection">> = {
  properties: { count: { get: ({ sheet }) => sheet.charts.length } },
  items: ({ sheet }) => chartsOn(sheet),
  getItem({ sheet }, args) {
    const found = find(sheet, args.text(0, "name"));
    if (found === null) throw itemNotFound(`the chart ${args.text(0, "name")}`);
    return found;
  },
  objects: {
    getItemOrNullObject: ({ sheet }, args) => find(sheet, args.text(0, "name")),
    add({ sheet }, args) {
      const kind = KINDS.find((known) => known === args.text(0, "type"));
      if (kind === undefined) throw notInStandin(`charts of the type ${args.text(0, "type")}`);
      const source = args.range(1);
      if (source === null) throw invalidArgument("sourceData must be a range");
      if (isUnbounded(source.area)) throw notInStandin("a chart of whole rows or columns");
      const by = args.has(2) ? args.oneOf(2, "seriesBy", ["Auto", "Columns", "Rows"]) : "Auto";
      allowChange(sheet);
      const series = seriesOf(source.sheet, source.area, by);
      return { type: "Chart", sheet, chart: sheet.addChart(newChart(sheet, kind, series)) };
    },
  },
};
