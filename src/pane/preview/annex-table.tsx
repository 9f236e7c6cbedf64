import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { sameAddress } from "../../sheet/address";
import type { Address } from "../../sheet/address";
import { figureText } from "../../text/number-text";
import { usePane } from "../context";
import { breakable } from "./breakable";
import { moveIn } from "./grid-move";
import type { CellView, RowView, TableView } from "./table-view";

type Props = {
  readonly view: TableView;
  readonly label: string;
  /** Shown for a figure that cannot be known. */
  readonly unknown: string;
  readonly chosen: Address | null;
  readonly onChoose: (at: Address) => void;
};

const NEAREST = { block: "nearest", inline: "nearest" } as const;

/** The figures as they will stand in the annex. One stop for the Tab key; inside it the arrow keys move. */
export function AnnexTable({ view, label, unknown, chosen, onChoose }: Props): ReactElement {
  const table = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState({ row: 0, column: 0 });
  useEffect(() => {
    // What is said of a figure stands below; the figure itself stays in sight.
    if (chosen) table.current?.querySelector("[aria-selected=true]")?.scrollIntoView(NEAREST);
  }, [chosen]);
  const row = Math.min(place.row, view.rows.length - 1);
  const column = Math.min(place.column, view.columns.length - 1);

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
    if (event.key === "Enter" || event.key === " ") {
      const cell = view.rows[row]?.cells[column];
      if (cell?.figure) onChoose(cell.at);
      event.preventDefault();
      return;
    }
    const next = moveIn({ rows: view.rows.length, columns: view.columns.length }, { row, column }, event);
    if (!next) return;
    event.preventDefault();
    setPlace(next);
    const target = table.current?.tBodies[0]?.rows[next.row]?.cells[next.column + 1];
    target?.focus();
  }

  const corner = (
    <th scope="col" rowSpan={view.groups.length > 0 ? 2 : 1} className="syn-first">
      {breakable(view.corner)}
    </th>
  );

  return (
    <div className={view.groups.length > 0 ? "syn-table" : "syn-table syn-wide"}>
      <table ref={table} role="grid" aria-label={label} onKeyDown={onKeyDown}>
        <thead>
          {view.groups.length > 0 ? (
            <tr>
              {corner}
              {view.groups.map((group, index) => (
                <th key={index} scope="colgroup" colSpan={group.columns} className="syn-body">
                  <span>{group.name}</span>
                </th>
              ))}
            </tr>
          ) : null}
          <tr>
            {view.groups.length > 0 ? null : corner}
            {view.columns.map((name, index) => (
              <th key={index} scope="col" className={headClass(view, index)} aria-label={name}>
                {breakable(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((line, index) => (
            <Row
              key={index}
              view={view}
              line={line}
              unknown={unknown}
              current={index === row ? column : -1}
              chosen={chosen}
              onChoose={(cell, at) => {
                setPlace({ row: index, column: at });
                if (cell.figure) onChoose(cell.at);
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row(props: {
  readonly view: TableView;
  readonly line: RowView;
  readonly unknown: string;
  /** The column that the Tab key comes to; -1 for none. */
  readonly current: number;
  readonly chosen: Address | null;
  readonly onChoose: (cell: CellView, column: number) => void;
}): ReactElement {
  const { view, line, unknown, current, chosen, onChoose } = props;
  const { language } = usePane();
  return (
    <tr className={`syn-row-${line.kind}`}>
      <th scope="row" className="syn-first" aria-label={line.label}>
        {breakable(line.label)}
      </th>
      {line.cells.map((cell, column) => (
        <td
          key={column}
          role="gridcell"
          tabIndex={column === current ? 0 : -1}
          aria-selected={chosen !== null && sameAddress(chosen, cell.at)}
          className={classOf(view, cell, column)}
          onClick={() => onChoose(cell, column)}
        >
          {cell.text ?? (cell.figure ? (figureText(cell.figure, language) ?? unknown) : "")}
        </td>
      ))}
    </tr>
  );
}

/** A column of words alone has its heading over their beginning. */
function headClass(view: TableView, column: number): string {
  return [edge(view, column), view.ofFigures[column] === true ? "" : "syn-words"].filter(Boolean).join(" ");
}

/** What stands for a figure, "n/a", is no longer than this; words that are longer than `SHORT` go on in a next line. */
const SIGN = 5;
const SHORT = 20;

/** Words begin at the left, figures and what stands for one end at the right; what the user changed is marked. */
function classOf(view: TableView, { figure, text, kept }: CellView, column: number): string {
  const letters = figure ? 0 : (text ?? "").length;
  const words = letters > SIGN || view.ofFigures[column] !== true ? "syn-words" : "";
  const long = letters > SHORT ? "syn-long" : "";
  return [edge(view, column), words, long, kept ? "syn-kept" : ""].filter(Boolean).join(" ");
}

/** A line before each body's first column. */
function edge(view: TableView, column: number): string {
  let start = 0;
  for (const group of view.groups) {
    if (start === column) return "syn-edge";
    start += group.columns;
  }
  return "";
}
