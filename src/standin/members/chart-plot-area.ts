import { allowChange } from "../host";
import { notInStandin } from "../api-error";
import type { BookChart, Sheet } from "../book";
import { asNumber } from "./arguments";
import type { HostObjectOf } from "./host-object";
import type { Members, Property } from "./member-table";
import { pointsOfWidth } from "./range-format";

type PlotAreaObject = HostObjectOf<"ChartPlotArea">;
type Side = keyof NonNullable<BookChart["plotArea"]>;

const WHOLE = { left: 0, top: 0, width: 1, height: 1 } as const;

/** Points, on a chart that is measured in parts of its own size. */
function side(name: Side, along: "width" | "height"): Property<PlotAreaObject> {
  return {
    get({ sheet, chart }) {
      if (chart.plotArea === null) throw notInStandin("the place that Excel itself chooses for a plot area");
      return chart.plotArea[name] * chartSize(sheet, chart)[along];
    },
    set({ sheet, chart }, value) {
      const size = chartSize(sheet, chart)[along];
      const points = asNumber(value, name, 0, Math.max(size, 0));
      allowChange(sheet);
      chart.plotArea = { ...(chart.plotArea ?? WHOLE), [name]: size === 0 ? 0 : points / size };
    },
  };
}

/** The rectangle between the axes; a side that was not set is that of the whole chart. */
export const chartPlotArea: Members<PlotAreaObject> = {
  properties: {
    insideLeft: side("left", "width"),
    insideTop: side("top", "height"),
    insideWidth: side("width", "width"),
    insideHeight: side("height", "height"),
  },
};

/** In points, from the rows and columns that the chart lies over. */
function chartSize(sheet: Sheet, { anchor }: BookChart): { width: number; height: number } {
  const across = (column: number) =>
    sheet.columnHidden(column) ? 0 : pointsOfWidth(sheet.columnWidth(column));
  const down = (row: number) => (sheet.rowHidden(row) ? 0 : sheet.rowHeight(row));
  return {
    width: extent(anchor.fromColumn, anchor.toColumn, across),
    height: extent(anchor.fromRow, anchor.toRow, down),
  };
}

/** What lies between two places, the first and the last line in part. */
function extent(from: number, to: number, sizeOf: (line: number) => number): number {
  let sum = 0;
  for (let line = Math.floor(from); line < to; line++) {
    sum += (Math.min(to, line + 1) - Math.max(from, line)) * sizeOf(line);
  }
  return sum;
}
