import { useRef, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { usePane } from "../context";
import { breakable } from "../preview/breakable";
import { moveIn } from "../preview/grid-move";
import type { FigureGrid, ShownFigure } from "./figure-grid";
import { shownText } from "./shown-text";
import type { NumberWords } from "./shown-text";

type Props = {
  readonly grid: FigureGrid;
  readonly words: NumberWords;
  readonly chosen: ShownFigure | null;
  readonly onChoose: (figure: ShownFigure) => void;
};

/** What a column needs; columns are all as wide, so that bars can be compared across. */
const FIRST_PX = 102;
const STAFF_PX = 66;
const MONEY_PX = 84;

/** Figures side by side, each with a bar where that helps. One stop for the Tab key; inside it the arrow keys move. */
export function FigureTable({ grid, words, chosen, onChoose }: Props): ReactElement {
  const { language } = usePane();
  const table = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState({ row: 0, column: 0 });
  const row = Math.min(place.row, grid.rows.length - 1);
  const column = Math.min(place.column, grid.columns.length - 1);
  const values = grid.rows.flatMap(({ cells }) => cells.map(({ value }) => Math.abs(value ?? 0)));
  const scale = Math.max(0, ...values);
  const columnPx = grid.rows.some(({ cells }) => cells.some(({ unit }) => unit === "EUR"))
    ? MONEY_PX
    : STAFF_PX;

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
    const size = { rows: grid.rows.length, columns: grid.columns.length };
    if (event.key === "Enter" || event.key === " ") {
      const figure = grid.rows[row]?.cells[column];
      if (figure) onChoose(figure);
      event.preventDefault();
      return;
    }
    const next = moveIn(size, { row, column }, event);
    if (!next) return;
    event.preventDefault();
    setPlace(next);
    table.current?.tBodies[0]?.rows[next.row]?.cells[next.column + 1]?.focus();
  }

  return (
    <div className="syn-table syn-figures">
      <table
        ref={table}
        role="grid"
        aria-label={grid.label}
        style={{ minWidth: FIRST_PX + grid.columns.length * columnPx }}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col" className="syn-first">
              {grid.corner}
            </th>
            {grid.columns.map(({ name, title }, index) => (
              <th key={index} scope="col" title={title} aria-label={title}>
                {breakable(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((line, at) => (
            <tr key={at}>
              <th scope="row" className="syn-first" aria-label={line.label}>
                {breakable(line.label)}
              </th>
              {line.cells.map((figure, across) => (
                <td
                  key={across}
                  role="gridcell"
                  tabIndex={at === row && across === column ? 0 : -1}
                  aria-selected={figure === chosen}
                  onClick={() => {
                    setPlace({ row: at, column: across });
                    onChoose(figure);
                  }}
                >
                  {shownText(figure, words, language)}
                  {grid.bars && scale > 0 ? <Bar value={figure.value ?? 0} scale={scale} /> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How large it is beside the others; below zero it is hollow. The number stands above it. */
function Bar({ value, scale }: { readonly value: number; readonly scale: number }): ReactElement {
  const width = `${(100 * Math.abs(value)) / scale}%`;
  return (
    <span className="syn-bar" aria-hidden="true">
      {value === 0 ? null : <span className={value < 0 ? "syn-below" : ""} style={{ width }} />}
    </span>
  );
}
