import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { formatCell } from "../../sheet/a1";
import type { Address, Area } from "../../sheet/address";
import type { Sheet } from "../book";
import { type AfterEdit, CellEditor } from "./cell-editor";
import { choicesFor } from "./cell-choices";
import type { Rendering } from "./cell-picture";
import { editText } from "./edit-text";
import { type Ends, endsBetween, endsOf } from "./ends";
import { actOf, leaving } from "./grid-keys";
import { GridPane } from "./grid-pane";
import { ColumnHeadings, RowHeadings } from "./headings";
import { areaBetween, type Cell, moveBy } from "./moves";
import { boxOf, measureSheet } from "./sheet-geometry";
import type { Shown } from "./shown";
import { useViewport } from "./use-viewport";
import type { ViewWords } from "./view-words";
import {
  boxInView,
  cellUnder,
  COLUMN_HEADING_HEIGHT,
  paneOf,
  panesOf,
  rowHeadingWidth,
  scrollTo,
} from "./viewport";

export type SheetGridProps = {
  readonly shown: Shown;
  readonly sheet: Sheet;
  readonly selection: Area;
  readonly rendering: Rendering;
  readonly words: ViewWords;
  readonly onSelect: (area: Area) => void;
  /** What the user typed into a cell; nothing at all empties it. */
  readonly onEdit: (cell: Address, typed: string) => void;
};

const KEYS = { down: "ArrowDown", up: "ArrowUp", right: "ArrowRight", left: "ArrowLeft" } as const;

/** The cells of one sheet. Only what is in sight is drawn, whatever the length of the sheet. */
export function SheetGrid(props: SheetGridProps): ReactElement {
  const { shown, sheet, selection, rendering, words, onSelect, onEdit } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const view = useViewport(scroller);
  const [known, setKnown] = useState<Ends | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const idPrefix = useId();

  const leastRows = roundUp(selection.row + selection.rows, 64);
  const leastColumns = roundUp(selection.column + selection.columns, 16);
  const geometry = useMemo(() => {
    const current = shown.book.sheetById(sheet.id) ?? sheet;
    return measureSheet(current, { rows: leastRows, columns: leastColumns });
  }, [shown, sheet, leastRows, leastColumns]);
  const panes = panesOf(geometry, view);
  const ends = endsOf(known, sheet, selection);
  const { active, focus } = ends;

  // Follows the selection, also where the add-in sets it.
  const { row: focusRow, column: focusColumn } = focus;
  useEffect(() => {
    const element = scroller.current;
    if (element === null || element.clientWidth === 0) return;
    const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = element;
    const to = scrollTo(geometry, { left, top, width, height }, { row: focusRow, column: focusColumn });
    if (to.left !== left || to.top !== top) element.scrollTo(to);
  }, [geometry, focusRow, focusColumn]);

  function select(from: Cell, to: Cell): void {
    setKnown(endsBetween(sheet, from, to));
    onSelect(areaBetween(sheet, from, to));
  }

  function content(): string {
    const { row, column } = active;
    return editText(sheet.cell(row, column), sheet.style(row, column), rendering.notation);
  }

  function edit(typed: string): void {
    if (typed !== content()) onEdit({ sheet: sheet.name, ...active }, typed);
  }

  function finish(typed: string | null, after: AfterEdit): void {
    setEditing(null);
    if (typed !== null) edit(typed);
    if (typed !== null && after === "stay") return; // the focus went elsewhere
    scroller.current?.focus();
    if (after === "stay") return;
    const key = KEYS[after];
    const from = leaving(key, sheet, active);
    const next = moveBy({ key, ctrlKey: false, metaKey: false }, from, sheet, geometry, 1);
    if (next !== null) select(next, next);
  }

  function keyDown(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(view.height / 22) - 2);
    const act = actOf(event, ends, sheet, geometry, page);
    if (act === null) return;
    event.preventDefault();
    if (act.kind === "move") select(act.extend ? active : act.to, act.to);
    else if (act.kind === "clear") edit("");
    else setEditing(act.start ?? content());
  }

  function under(event: PointerEvent<HTMLElement>): Cell {
    const corner = event.currentTarget.getBoundingClientRect();
    return cellUnder(geometry, view, { x: event.clientX - corner.left, y: event.clientY - corner.top });
  }

  function pointerDown(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0) return;
    const to = under(event);
    select(event.shiftKey ? active : to, to);
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function pointerMove(event: PointerEvent<HTMLElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const to = under(event);
    if (to.row !== focus.row || to.column !== focus.column) select(active, to);
  }

  const used = sheet.usedArea("values");
  const home = paneOf(panes, geometry, active);
  const headingWidth = rowHeadingWidth(geometry);
  return (
    <div
      ref={scroller}
      className="sv-scroller"
      role="grid"
      tabIndex={0}
      aria-label={words.cells(sheet.name)}
      aria-rowcount={used === null ? 0 : used.row + used.rows}
      aria-colcount={used === null ? 0 : used.column + used.columns}
      aria-activedescendant={`${idPrefix}${active.row}-${active.column}`}
      onKeyDown={keyDown}
    >
      <div
        className="sv-space"
        role="presentation"
        style={{
          width: headingWidth + geometry.columns.total,
          height: COLUMN_HEADING_HEIGHT + geometry.rows.total,
        }}
      >
        <div
          className="sv-port"
          role="presentation"
          style={{ width: view.width, height: view.height }}
          onPointerDown={pointerDown}
          onPointerMove={pointerMove}
          onDoubleClick={() => setEditing(content())}
        >
          {panes.map((pane) => (
            <GridPane
              key={pane.key}
              pane={pane}
              {...{ shown, sheet, geometry, rendering, words, idPrefix, selection, active }}
            />
          ))}
          {panes
            .filter((pane) => pane.extent.firstColumn === panes[0]?.extent.firstColumn)
            .map((pane) => (
              <RowHeadings key={pane.key} {...{ geometry, selection, pane }} />
            ))}
          {panes
            .filter((pane) => pane.extent.firstRow === panes[0]?.extent.firstRow)
            .map((pane) => (
              <ColumnHeadings key={pane.key} {...{ geometry, selection, pane }} />
            ))}
          <div className="sv-corner" style={{ width: headingWidth, height: COLUMN_HEADING_HEIGHT }} />
          {editing !== null && home !== null && (
            <CellEditor
              key={`${active.row} ${active.column}`}
              box={boxInView(boxOf(geometry, areaBetween(sheet, active, active)), home)}
              style={sheet.style(active.row, active.column)}
              start={editing}
              label={words.edit(formatCell(active))}
              choices={choicesFor(shown.book, sheet, active.row, active.column, rendering.notation)}
              onDone={finish}
              onCancel={() => finish(null, "stay")}
            />
          )}
        </div>
      </div>
    </div>
  );
}

function roundUp(count: number, step: number): number {
  return Math.ceil(count / step) * step;
}
