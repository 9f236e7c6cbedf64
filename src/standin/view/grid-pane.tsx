import type { ReactElement } from "react";
import type { Area } from "../../sheet/address";
import type { Sheet } from "../book";
import type { Rendering } from "./cell-picture";
import { ChartFrame } from "./chart/chart-frame";
import { GridCell, place } from "./grid-cell";
import { GridRow } from "./grid-row";
import { mergePicture } from "./row-picture";
import { type Box, boxOf, chartBox, type SheetGeometry } from "./sheet-geometry";
import type { Shown } from "./shown";
import type { ViewWords } from "./view-words";
import type { PanePlace } from "./viewport";
import type { Extent } from "./visible-extent";

export type GridPaneProps = {
  readonly shown: Shown;
  readonly sheet: Sheet;
  readonly geometry: SheetGeometry;
  readonly rendering: Rendering;
  readonly words: ViewWords;
  readonly idPrefix: string;
  readonly selection: Area;
  readonly active: { readonly row: number; readonly column: number };
  readonly pane: PanePlace;
};

/** One pane of a sheet: the whole of it, or one of up to four where rows or columns are frozen. */
export function GridPane(props: GridPaneProps): ReactElement {
  const { sheet, geometry, active } = props;
  const { extent, frame, from } = props.pane;
  const rows = range(extent.firstRow, extent.lastRow);
  const merges = sheet.merges.filter((area) => meets(area, extent));
  const charts = sheet.charts.filter((chart) => crosses(chartBox(geometry, chart.anchor), from, frame));
  const selected = boxOf(geometry, props.selection);

  return (
    <div className="sv-pane" role="presentation" style={place(frame)}>
      <div
        className="sv-layer"
        role="presentation"
        style={{ transform: `translate(${-from.left}px, ${-from.top}px)` }}
      >
        {sheet.gridlines && <Gridlines geometry={geometry} extent={extent} />}
        {rows.map((row) => (
          <GridRow
            key={row}
            shown={props.shown}
            sheet={sheet}
            row={row}
            first={extent.firstColumn}
            last={extent.lastColumn}
            geometry={geometry}
            rendering={props.rendering}
            active={row === active.row ? active.column : null}
            idPrefix={props.idPrefix}
            staleWords={props.words.stale}
          />
        ))}
        {merges.map((area) => (
          <div key={`${area.row}-${area.column}`} role="row" aria-rowindex={area.row + 1}>
            <GridCell
              picture={mergePicture(sheet, area, geometry, props.rendering)}
              idPrefix={isAt(active, area) ? props.idPrefix : null}
              selected={isAt(active, area)}
              staleWords={props.words.stale}
            />
          </div>
        ))}
        {charts.map((chart) => (
          <ChartFrame
            key={chart.id}
            shown={props.shown}
            sheet={sheet}
            chart={chart}
            box={chartBox(geometry, chart.anchor)}
            rendering={props.rendering}
            words={props.words}
          />
        ))}
        <div className="sv-selection" role="presentation" style={place(around(selected))} />
      </div>
    </div>
  );
}

function Gridlines({ geometry, extent }: { geometry: SheetGeometry; extent: Extent }): ReactElement {
  const { rows, columns } = geometry;
  const left = columns.start(extent.firstColumn);
  const top = rows.start(extent.firstRow);
  const width = columns.start(extent.lastColumn + 1) - left;
  const height = rows.start(extent.lastRow + 1) - top;
  const down = range(extent.firstColumn, extent.lastColumn).map(
    (column) => `M${columns.start(column + 1) - left - 0.5} 0v${height}`,
  );
  const across = range(extent.firstRow, extent.lastRow).map(
    (row) => `M0 ${rows.start(row + 1) - top - 0.5}h${width}`,
  );
  return (
    <svg className="sv-lines" aria-hidden="true" style={{ left, top }} width={width} height={height}>
      <path d={[...down, ...across].join("")} />
    </svg>
  );
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Two pixels on the lines that the area shares with its neighbours. */
function around({ left, top, width, height }: Box): Box {
  return { left: left - 2, top: top - 2, width: width + 3, height: height + 3 };
}

function isAt(active: GridPaneProps["active"], area: Area): boolean {
  return active.row === area.row && active.column === area.column;
}

function meets(area: Area, extent: Extent): boolean {
  return (
    area.row <= extent.lastRow &&
    area.row + area.rows > extent.firstRow &&
    area.column <= extent.lastColumn &&
    area.column + area.columns > extent.firstColumn
  );
}

function crosses(box: Box, from: PanePlace["from"], frame: Box): boolean {
  return (
    box.left < from.left + frame.width &&
    box.left + box.width > from.left &&
    box.top < from.top + frame.height &&
    box.top + box.height > from.top
  );
}
