import { cellAt, sameAddress } from "../../sheet/address";
import type { CellValue } from "../../sheet/cell-value";
import type { Draft } from "../../app/draft";
import type { PlannedCell } from "../../annex/plan";
import type { UiLanguage } from "../../text/language";
import { numberText } from "../../text/number-text";
import type { CellWords } from "./cell-words";
import type { CellView, RowView, TableView } from "./table-view";

/** Any annex's table as the pane shows it: one row of headings, the first column as label, figures and words. */
export function planView({ plan, origin, kept }: Draft, words: CellWords, language: UiLanguage): TableView {
  const [head, ...body] = plan.rows.slice(plan.table.row, plan.table.row + plan.table.rows);
  const headings = Array.from({ length: plan.table.columns }, (_, column) => {
    const content = head?.cells[column]?.content;
    return content?.kind === "text" ? content.text : "";
  });
  return {
    corner: headings[0] ?? "",
    groups: [],
    columns: headings.slice(1),
    rows: body.map((row, index): RowView => {
      const at = (column: number) => cellAt(origin, plan.table.row + 1 + index, plan.table.column + column);
      const cellView = (column: number): CellView => {
        const place = at(column);
        const cell = row.cells[column] ?? null;
        const isKept = kept.some((one) => sameAddress(one, place));
        const figure = cell?.figure ?? null;
        const told = figure && cell?.style !== "tick" ? null : wordsOf(cell, words(place), language);
        return { figure, text: told, at: place, kept: isKept };
      };
      return {
        kind: kindOf(row.cells[0]),
        label: wordsOf(row.cells[0], words(at(0)), language),
        cells: headings.slice(1).map((_, column) => cellView(column + 1)),
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
