import type { ChartKind } from "../book";

/** How a chart kind is spelled: the element that holds the series, and its settings. */
export type PlotSpelling = {
  readonly element: "barChart" | "lineChart" | "pieChart" | "doughnutChart" | "areaChart" | "scatterChart";
  readonly direction?: "col" | "bar";
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  readonly markers?: boolean;
};

export const PLOTS: Readonly<Record<Exclude<ChartKind, "Other">, PlotSpelling>> = {
  ColumnClustered: { element: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { element: "barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { element: "barChart", direction: "bar", grouping: "percentStacked" },
  Line: { element: "lineChart", grouping: "standard", markers: false },
  LineMarkers: { element: "lineChart", grouping: "standard", markers: true },
  Pie: { element: "pieChart" },
  Doughnut: { element: "doughnutChart" },
  Area: { element: "areaChart", grouping: "standard" },
  AreaStacked: { element: "areaChart", grouping: "stacked" },
  XYScatter: { element: "scatterChart" },
};

/** Excel's API names of label positions, and the file's. */
export const LABEL_POSITIONS: Readonly<Record<string, string>> = {
  OutsideEnd: "outEnd",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  Center: "ctr",
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  BestFit: "bestFit",
};

export const LEGEND_POSITIONS = { Top: "t", Bottom: "b", Left: "l", Right: "r" } as const;

export const TICK_LABELS = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" } as const;

/** The API's name for a file's word; null where the table has none. */
export function named<Name extends string>(
  table: Readonly<Record<Name, string>>,
  word: string | null,
): Name | null {
  for (const name of Object.keys(table) as Name[]) if (table[name] === word) return name;
  return null;
}

export const NO_AXIS = {
  visible: false,
  title: null,
  numberFormat: null,
  reversed: false,
  gridlines: false,
  minimum: null,
  maximum: null,
  tickLabelPosition: "NextToAxis",
  labelEvery: null,
} as const;
