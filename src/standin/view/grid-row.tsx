import { memo, type ReactElement } from "react";
import type { Sheet } from "../book";
import type { Rendering } from "./cell-picture";
import { GridCell } from "./grid-cell";
import { type ColumnWindow, rowPicture } from "./row-picture";
import type { SheetGeometry } from "./sheet-geometry";
import type { Shown } from "./shown";

export type GridRowProps = {
  readonly shown: Shown;
  readonly sheet: Sheet;
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly geometry: SheetGeometry;
  readonly rendering: Rendering;
  /** The column of the active cell, where it is in this row. */
  readonly active: number | null;
  readonly idPrefix: string;
  readonly staleWords: string;
};

/** One row within the columns in sight. It is drawn anew only when the book or the window of columns has changed. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { sheet, row, first, last, geometry, rendering, active } = props;
  const columns: ColumnWindow = { first, last };
  return (
    <div role="row" aria-rowindex={row + 1}>
      {rowPicture(sheet, row, columns, geometry, rendering, active).map((picture) => (
        <GridCell
          key={picture.column}
          picture={picture}
          idPrefix={picture.column === active ? props.idPrefix : null}
          selected={picture.column === active}
          staleWords={props.staleWords}
        />
      ))}
    </div>
  );
});
