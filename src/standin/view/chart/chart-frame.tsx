import type { ReactElement } from "react";
import type { BookChart, Sheet } from "../../book";
import type { Rendering } from "../cell-picture";
import { place } from "../grid-cell";
import type { Box } from "../sheet-geometry";
import type { Shown } from "../shown";
import type { ViewWords } from "../view-words";
import { chartData } from "./chart-data";
import { ChartDrawing } from "./chart-drawing";
import { formOf } from "./plot";

export type ChartFrameProps = {
  readonly shown: Shown;
  readonly sheet: Sheet;
  readonly chart: BookChart;
  readonly box: Box;
  readonly rendering: Rendering;
  readonly words: ViewWords;
};

/** A chart over the cells. A kind that is not drawn shows that it is there and stays in the file. */
export function ChartFrame({ shown, chart, box, rendering, words }: ChartFrameProps): ReactElement {
  const form = formOf(chart);
  const name = chart.title ?? chart.name;
  return (
    <figure
      className="sv-chart"
      role="img"
      aria-label={words.chart(name)}
      data-chart={chart.name}
      style={chart.framed ? place(box) : { ...place(box), outlineColor: "transparent" }}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      {form === null ? (
        <div className="sv-kept">
          <b>{name}</b>
          <span>{words.chartKept}</span>
        </div>
      ) : (
        <ChartDrawing
          chart={chart}
          form={form}
          data={chartData(chart, shown.book, rendering.notation)}
          width={box.width}
          height={box.height}
          rendering={rendering}
        />
      )}
    </figure>
  );
}
