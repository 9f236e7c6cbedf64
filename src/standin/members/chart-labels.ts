import { notInStandin } from "../api-error";
import { allowChange } from "../host";
import { asColor, asFlag, asNumber, asOneOf, asText } from "./arguments";
import type { HostObjectOf } from "./host-object";
import type { Members } from "./member-table";

const POSITIONS = [
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
] as const;

export const chartDataLabels: Members<HostObjectOf<"ChartDataLabels">> = {
  properties: {
    numberFormat: {
      get: ({ series }) => series.labels.numberFormat,
      set({ sheet, series }, value) {
        const numberFormat = asText(value, "numberFormat");
        allowChange(sheet);
        series.labels = { ...series.labels, numberFormat };
      },
    },
    position: {
      get: ({ series }) => series.labels.position ?? "None",
      set({ sheet, series }, value) {
        const position = asOneOf(value, "position", POSITIONS);
        allowChange(sheet);
        series.labels = { ...series.labels, position };
      },
    },
    showValue: {
      get: ({ series }) => series.labels.show,
      set({ sheet, series }, value) {
        const show = asFlag(value, "showValue");
        allowChange(sheet);
        series.labels = { ...series.labels, show };
      },
    },
  },
  parts: {
    format: ({ sheet, chart, series }) => ({ type: "ChartDataLabelFormat", sheet, chart, series }),
  },
};

export const chartDataLabelFormat: Members<HostObjectOf<"ChartDataLabelFormat">> = {
  parts: { font: ({ sheet, chart, series }) => ({ type: "ChartFont", sheet, chart, series }) },
};

const LABEL_SIZE = 9; // what charts have by default, and the only size that the file layer writes

/** The font of a chart's title or, where there is a series, of its data labels. */
export const chartFont: Members<HostObjectOf<"ChartFont">> = {
  properties: {
    size: {
      get: ({ chart, series }) => (series === null ? chart.titleFontSize : LABEL_SIZE),
      set({ sheet, chart, series }, value) {
        const size = asNumber(value, "size", 1, 409);
        allowChange(sheet);
        if (series === null) chart.titleFontSize = size;
        else if (size !== LABEL_SIZE) throw notInStandin("data labels of another size than 9 points");
      },
    },
    color: {
      get: ({ chart, series }) => (series === null ? chart.titleFontColor : series.labels.color) ?? "#595959",
      set({ sheet, chart, series }, value) {
        const color = asColor(value, "color");
        allowChange(sheet);
        if (series === null) chart.titleFontColor = color;
        else series.labels = { ...series.labels, color };
      },
    },
  },
};
