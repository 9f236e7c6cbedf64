import { cellAt, sameAddress } from "../../sheet/address";
import type { CellValue } from "../../sheet/cell-value";
import type { Draft } from "../../app/draft";
import type { PlanId, PlannedCell } from "../../annex/plan";
import type { UiLanguage } from "../../text/language";
import { numberText } from "../../text/number-text";
import type { CellWords } from "./cell-words";
import type { CellView, RowView, TableView } from "./table-view";

/** The columns that say what a row is about, where that is more than the first. */
const LABELS: Readonly<Partial<Record<PlanId, readonly number[]>>> = {
  T0: [0, 1], // annex, cells
  T2: [2, 3], // id and title
  T3: [0, 1, 2], // scenario, body, service
  T4: [0, 1, 2], // scenario, body, item
  T6: [0, 1, 2, 3], // scenario, what, provider, body
  T8: [0, 1], // scenario, driver
  T17: [0, 1, 2, 4], // scenario, body, article, economic group
  T18: [0, 1, 2], // scenario, body, item
};

/** Any annex's table as the pane shows it: one row of headings, what the row is about as label, figures and words. */
export function planView({ plan, origin, kept }: Draft, words: CellWords, language: UiLanguage): TableView {
  const { table } = plan;
  const [head, ...body] = plan.rows.slice(table.row, table.row + table.rows);
  const labels = LABELS[plan.annex] ?? [0];
  const others = Array.from({ length: table.columns }, (_, column) => column).filter(
    (column) => !labels.includes(column),
  );
  const heading = (column: number): string => {
    const content = head?.cells[column]?.content;
    return content?.kind === "text" ? content.text : "";
  };
  return {
    corner: labels.map(heading).join(" · "),
    groups: [],
    columns: others.map(heading),
    ofFigures: others.map((column) => body.some(({ cells }) => cells[column]?.figure)),
    rows: body.map((row, index): RowView => {
      const at = (column: number) => cellAt(origin, table.row + 1 + index, table.column + column);
      const told = (column: number) => wordsOf(row.cells[column], words(at(column)), language);
      const cellView = (column: number): CellView => {
        const cell = row.cells[column];
        const figure = cell?.figure ?? null;
        const text = figure && cell?.style !== "tick" ? null : told(column);
        return { figure, text, at: at(column), kept: kept.some((one) => sameAddress(one, at(column))) };
      };
      return {
        kind: kindOf(row.cells[0]),
        label: labels.map(told).filter(Boolean).join(" · "),
        cells: others.map(cellView),
      };
    }),
  };
}

function kindOf(cell: PlannedCell | null | undefined): RowView["kind"] {
  switch (cell?.style) {
    case "label-total":
      return "total";
    case "section":
      return "section";
    default:
      return "service";
  }
}

/** A value as its cell shows it. */
function wordsOf(cell: PlannedCell | null | undefined, value: CellValue, language: UiLanguage): string {
  if (!cell || value === null || typeof value === "object") return "";
  if (typeof value !== "number") return String(value);
  if (cell.style === "tick") return value === 1 ? "✓" : "–";
  if (cell.style === "when") return value < FIRST_DATE ? String(value) : monthText(value);
  return cell.style === "order" ? String(value) : numberText(value, language);
}

/** Numbers below it are years alone, as the cell's own format has it. */
const FIRST_DATE = 3000;
const DAYS_TO_1970 = 25_569;

/** 06/2028, of a day by its serial number. */
function monthText(serial: number): string {
  const date = new Date(Math.round((serial - DAYS_TO_1970) * 86_400_000));
  return `${String(date.getUTCMonth() + 1).padStart(2, "0")}/${date.getUTCFullYear()}`;
}
