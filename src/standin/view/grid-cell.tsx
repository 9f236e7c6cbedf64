import type { CSSProperties, ReactElement } from "react";
import type { Edge, Style } from "../book";
import { fontFamily, pixelsOfPoints } from "./cell-font";
import { indentOf, PADDING } from "./cell-picture";
import type { CellPicture, Edges } from "./row-picture";
import type { Box } from "./sheet-geometry";

export type GridCellProps = {
  readonly picture: CellPicture;
  /** Element ids begin with it, so that the grid can name its active cell. */
  readonly idPrefix: string | null;
  readonly selected: boolean;
  readonly staleWords: string;
};

/** A cell in three layers, so that fills lie below all borders and borders below all texts. */
export function GridCell({ picture, idPrefix, selected, staleWords }: GridCellProps): ReactElement {
  const { box, textBox, style, content, edges, row, column } = picture;
  return (
    <>
      {style.fill !== null && <div className="sv-fill" style={{ ...outer(box), background: style.fill }} />}
      {edges !== null && <div className="sv-edges" style={{ ...outer(box), ...edgeStyle(edges) }} />}
      <div
        role="gridcell"
        className={picture.stale ? "sv-cell sv-stale" : "sv-cell"}
        {...(idPrefix === null ? {} : { id: `${idPrefix}${row}-${column}` })}
        aria-colindex={column + 1}
        aria-colspan={picture.columns}
        aria-rowspan={picture.rows}
        aria-selected={selected}
        title={picture.stale ? staleWords : undefined}
        style={{ ...place(textBox), ...textStyle(style, content?.align ?? "left", content?.color) }}
      >
        {content !== null && content.text !== "" && <span>{content.text}</span>}
        {picture.filter && (
          <span className="sv-filter" aria-hidden="true">
            ▾
          </span>
        )}
      </div>
    </>
  );
}

export function place(box: Box): CSSProperties {
  return { left: box.left, top: box.top, width: box.width, height: box.height };
}

/** With the line that the cell shares with its neighbours above and to the left. */
function outer(box: Box): CSSProperties {
  return { left: box.left - 1, top: box.top - 1, width: box.width + 1, height: box.height + 1 };
}

const ALIGN = { left: "flex-start", center: "center", right: "flex-end" } as const;
const VERTICAL: Record<Style["vertical"], CSSProperties["alignItems"]> = {
  Top: "flex-start",
  Center: "center",
  Bottom: "flex-end",
  Justify: "flex-start",
  Distributed: "center",
};

function textStyle(style: Style, align: keyof typeof ALIGN, color?: string): CSSProperties {
  return {
    justifyContent: ALIGN[align],
    textAlign: align,
    alignItems: VERTICAL[style.vertical],
    fontFamily: fontFamily(style.fontName),
    fontSize: pixelsOfPoints(style.fontSize),
    lineHeight: 1.2,
    fontWeight: style.bold ? 700 : 400,
    fontStyle: style.italic ? "italic" : "normal",
    textDecoration: style.underline ? "underline" : "none",
    whiteSpace: style.wrap ? "pre-wrap" : "pre",
    color: color ?? style.fontColor,
    paddingLeft: align === "left" ? indentOf(style) : PADDING,
    paddingRight: align === "right" ? indentOf(style) : PADDING,
  };
}

const LINES: Record<Edge["line"], string> = {
  thin: "1px solid",
  medium: "2px solid",
  thick: "3px solid",
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  double: "3px double",
};

function edgeStyle({ top, bottom, left, right }: Edges): CSSProperties {
  const css = (edge: Edge | null): string | undefined =>
    edge === null ? undefined : `${LINES[edge.line]} ${edge.color}`;
  return { borderTop: css(top), borderBottom: css(bottom), borderLeft: css(left), borderRight: css(right) };
}
