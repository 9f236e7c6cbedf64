/** The chart kinds that annexes use, by the names of Excel's API. */
export type ChartKind = "BarStacked" | "ColumnStacked" | "ColumnClustered" | "Line" | "LineMarkers";

/** A chart but for its place: words, colours, axes. */
export type ChartLook = {
  readonly kind: ChartKind;
  readonly title: string;
  readonly series: readonly SeriesLook[];
  /** Null where the labels say it all: no axis, no grid lines. */
  readonly valueAxis: { readonly title: string; readonly numberFormat: string } | null;
  readonly gapWidth: number;
  /** False where the names of its series would say nothing; a legend below where left out. */
  readonly legend?: boolean;
  /** Where the rectangle between the axes lies on the chart; left out where the program may choose. */
  readonly plotArea?: PlotArea;
};

/** In points from the chart's top left corner. */
export type PlotArea = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type SeriesLook = {
  readonly name: string;
  /** "#RRGGBB", of clearly different lightness from its neighbours, so that grey printing keeps them apart; "none" for a bar that only lifts others. */
  readonly color: string;
  readonly label: { readonly numberFormat: string; readonly color: string } | null;
};
