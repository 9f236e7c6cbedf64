import { ApiError, invalidArgument } from "../api-error";
import { allowChange } from "../host";
import { asColor, asFlag, asNumber, asOneOf, asText } from "./arguments";
import { isUnbounded } from "./cells-at";
import type { Arguments } from "./arguments";
import { chartReference, newSeries } from "./chart-source";
import type { HostObjectOf } from "./host-object";
import type { Members, Property } from "./member-table";

type SeriesObject = HostObjectOf<"ChartSeries">;

function referenceGiven(args: Arguments): string {
  const range = args.range(0);
  if (range === null || isUnbounded(range.area)) throw invalidArgument("a range of cells is wanted");
  return chartReference(range.sheet, range.area);
}

/** Per cent; Excel keeps it for all series of a chart that are drawn alike. */
function spacing(name: "gapWidth" | "overlap", minimum: number, maximum: number): Property<SeriesObject> {
  return {
    get: ({ chart }) => chart[name],
    set({ sheet, chart }, value) {
      const share = asNumber(value, name, minimum, maximum);
      allowChange(sheet);
      chart[name] = share;
    },
  };
}

export const chartSeries: Members<SeriesObject> = {
  properties: {
    name: {
      get: ({ series }) => series.name,
      set({ sheet, series }, value) {
        const name = asText(value, "name");
        allowChange(sheet);
        series.name = name;
        series.nameFormula = null;
      },
    },
    chartType: {
      get: ({ chart, series }) => (series.line ? "Line" : chart.kind),
      /** A series of another kind than its chart: only a line in a chart of columns. */
      set({ sheet, chart, series }, value) {
        const kind = asOneOf(value, "chartType", ["Line", chart.kind]);
        allowChange(sheet);
        series.line = kind === "Line" && chart.kind !== "Line";
      },
    },
    gapWidth: spacing("gapWidth", 0, 500),
    overlap: spacing("overlap", -100, 100),
    hasDataLabels: {
      get: ({ series }) => series.labels.show,
      set({ sheet, series }, value) {
        const show = asFlag(value, "hasDataLabels");
        allowChange(sheet);
        series.labels = { ...series.labels, show };
      },
    },
  },
  parts: {
    dataLabels: ({ sheet, chart, series }) => ({ type: "ChartDataLabels", sheet, chart, series }),
    format: ({ sheet, chart, series }) => ({ type: "ChartSeriesFormat", sheet, chart, series }),
  },
  acts: {
    setValues({ sheet, series }, args) {
      const values = referenceGiven(args);
      allowChange(sheet);
      series.values = values;
    },
    setXAxisValues({ sheet, series }, args) {
      const categories = referenceGiven(args);
      allowChange(sheet);
      series.categories = categories;
    },
    delete({ sheet, chart, series }) {
      allowChange(sheet);
      if (chart.series.length === 1) throw new ApiError("InvalidOperation", "A chart keeps one series.");
      chart.series = chart.series.filter((other) => other !== series);
    },
  },
};

export const chartSeriesCollection: Members<HostObjectOf<"ChartSeriesCollection">> = {
  properties: { count: { get: ({ chart }) => chart.series.length } },
  items: ({ sheet, chart }) => chart.series.map((series) => ({ type: "ChartSeries", sheet, chart, series })),
  objects: {
    getItemAt({ sheet, chart }, args) {
      const series = chart.series[args.whole(0, "index", 0)];
      if (series === undefined) throw invalidArgument("index is beyond the last series");
      return { type: "ChartSeries", sheet, chart, series };
    },
    add({ sheet, chart }, args) {
      const name = args.has(0) ? args.text(0, "name") : `Series${chart.series.length + 1}`;
      allowChange(sheet);
      if (args.has(1) && args.whole(1, "index", 0) !== chart.series.length) {
        throw invalidArgument("a new series is the last one");
      }
      chart.series = [...chart.series, newSeries(name)];
      const series = chart.series.at(-1);
      if (series === undefined) throw invalidArgument("name");
      return { type: "ChartSeries", sheet, chart, series };
    },
  },
};

export const chartSeriesFormat: Members<HostObjectOf<"ChartSeriesFormat">> = {
  parts: {
    fill: ({ sheet, chart, series }) => ({ type: "ChartFill", sheet, chart, series }),
    line: ({ sheet, chart, series }) => ({ type: "ChartLineFormat", sheet, chart, series }),
  },
};

export const chartFill: Members<HostObjectOf<"ChartFill">> = {
  acts: {
    setSolidColor({ sheet, series }, args) {
      const color = asColor(args.text(0, "color"), "color");
      allowChange(sheet);
      series.color = color;
    },
    clear({ sheet, series }) {
      allowChange(sheet);
      series.color = "none";
    },
  },
};

export const chartLineFormat: Members<HostObjectOf<"ChartLineFormat">> = {
  properties: {
    color: {
      get: ({ series }) => series.color ?? "",
      set({ sheet, series }, value) {
        const color = asColor(value, "color");
        allowChange(sheet);
        series.color = color;
      },
    },
    /** Points. */
    weight: {
      get: ({ series }) => series.lineWeight ?? 2.25,
      set({ sheet, series }, value) {
        const weight = asNumber(value, "weight", 0, 1584);
        allowChange(sheet);
        series.lineWeight = weight;
      },
    },
  },
  acts: {
    clear({ sheet, series }) {
      allowChange(sheet);
      series.lineWeight = 0;
    },
  },
};
