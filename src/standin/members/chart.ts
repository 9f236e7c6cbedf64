import { invalidArgument } from "../api-error";
import { allowChange } from "../host";
import { asFlag, asOneOf, asText } from "./arguments";
import { cellsGiven } from "./cells-at";
import type { HostObjectOf } from "./host-object";
import type { Members } from "./member-table";

const LEGENDS = ["Top", "Bottom", "Left", "Right"] as const;

export const chart: Members<HostObjectOf<"Chart">> = {
  identity: ({ chart: own }) => ({ Id: own.id }),
  properties: {
    id: { get: ({ chart: own }) => own.id },
    name: {
      get: ({ chart: own }) => own.name,
      set({ sheet, chart: own }, value) {
        const name = asText(value, "name");
        if (name === "" || name.length > 255) throw invalidArgument("a chart's name has 1 to 255 characters");
        allowChange(sheet);
        own.name = name;
      },
    },
    chartType: { get: ({ chart: own }) => own.kind },
  },
  parts: {
    title: ({ sheet, chart: own }) => ({ type: "ChartTitle", sheet, chart: own }),
    legend: ({ sheet, chart: own }) => ({ type: "ChartLegend", sheet, chart: own }),
    format: ({ sheet, chart: own }) => ({ type: "ChartAreaFormat", sheet, chart: own }),
    plotArea: ({ sheet, chart: own }) => ({ type: "ChartPlotArea", sheet, chart: own }),
    axes: ({ sheet, chart: own }) => ({ type: "ChartAxes", sheet, chart: own }),
    series: ({ sheet, chart: own }) => ({ type: "ChartSeriesCollection", sheet, chart: own }),
    worksheet: ({ sheet }) => ({ type: "Worksheet", sheet }),
  },
  acts: {
    /** Over the cells from the first to the last, both covered. */
    setPosition({ sheet, chart: own }, args, { book }) {
      const from = cellsGiven(book, sheet, args, 0, "startCell");
      const to = args.has(1) ? cellsGiven(book, sheet, args, 1, "endCell") : null;
      if (from.sheet.id !== sheet.id || (to !== null && to.sheet.id !== sheet.id)) {
        throw invalidArgument("a chart's place is on its own sheet");
      }
      allowChange(sheet);
      const { anchor } = own;
      const last = to?.area ?? null;
      own.anchor = {
        fromRow: from.area.row,
        fromColumn: from.area.column,
        toRow: last === null ? from.area.row + anchor.toRow - anchor.fromRow : last.row + last.rows,
        toColumn:
          last === null ? from.area.column + anchor.toColumn - anchor.fromColumn : last.column + last.columns,
      };
    },
    delete({ sheet, chart: own }) {
      allowChange(sheet);
      sheet.deleteChart(own);
    },
  },
};

export const chartAreaFormat: Members<HostObjectOf<"ChartAreaFormat">> = {
  parts: { border: ({ sheet, chart: own }) => ({ type: "ChartBorder", sheet, chart: own }) },
};

/** The line around the chart: there or not. */
export const chartBorder: Members<HostObjectOf<"ChartBorder">> = {
  properties: {
    lineStyle: {
      get: ({ chart: own }) => (own.framed ? "Continuous" : "None"),
      set({ sheet, chart: own }, value) {
        const style = asOneOf(value, "lineStyle", ["Continuous", "None"]);
        allowChange(sheet);
        own.framed = style === "Continuous";
      },
    },
  },
};

export const chartTitle: Members<HostObjectOf<"ChartTitle">> = {
  properties: {
    text: {
      get: ({ chart: own }) => own.title ?? "",
      set({ sheet, chart: own }, value) {
        const text = asText(value, "text");
        allowChange(sheet);
        own.title = text;
      },
    },
    visible: {
      get: ({ chart: own }) => own.title !== null,
      set({ sheet, chart: own }, value) {
        const visible = asFlag(value, "visible");
        allowChange(sheet);
        if (!visible) own.title = null;
        else own.title ??= "Chart Title";
      },
    },
  },
  parts: { format: ({ sheet, chart: own }) => ({ type: "ChartTitleFormat", sheet, chart: own }) },
};

export const chartTitleFormat: Members<HostObjectOf<"ChartTitleFormat">> = {
  parts: { font: ({ sheet, chart: own }) => ({ type: "ChartFont", sheet, chart: own, series: null }) },
};

export const chartLegend: Members<HostObjectOf<"ChartLegend">> = {
  properties: {
    position: {
      get: ({ chart: own }) => own.legend ?? "Bottom",
      set({ sheet, chart: own }, value) {
        const position = asOneOf(value, "position", LEGENDS);
        allowChange(sheet);
        own.legend = position;
      },
    },
    visible: {
      get: ({ chart: own }) => own.legend !== null,
      set({ sheet, chart: own }, value) {
        const visible = asFlag(value, "visible");
        allowChange(sheet);
        if (!visible) own.legend = null;
        else own.legend ??= "Bottom";
      },
    },
  },
};
