import type { Address } from "../../sheet/address";
import { cellAt, sameAddress } from "../../sheet/address";
import type { Draft } from "../../app/draft";
import type { AnnexPlan, Figure, PlannedRow } from "../../annex/plan";
import type { Staffing } from "../../model/staffing";
import type { AnnexWords } from "../../annex/words";

/** An annex's table as the pane shows it: headings in one row or, with groups, in two; a label and cells in each row. */
export type TableView = {
  readonly corner: string;
  /** Neighbouring columns of one body or of both together. */
  readonly groups: readonly { readonly name: string; readonly columns: number }[];
  readonly columns: readonly string[];
  /** Of each column whether figures stand in it, not words alone. */
  readonly ofFigures: readonly boolean[];
  readonly rows: readonly RowView[];
};

export type RowView = {
  readonly kind: "service" | "section" | "total" | "unknowns";
  readonly label: string;
  readonly cells: readonly CellView[];
};

export type CellView = {
  readonly figure: Figure | null;
  /** What is shown; null where that is the figure. */
  readonly text: string | null;
  readonly at: Address;
  /** The user changed this cell of the annex; it keeps what it holds. */
  readonly kept: boolean;
};

export function tableView(draft: Draft, staffing: Staffing, words: AnnexWords): TableView {
  const { plan, origin } = draft;
  const [head, ...body] = plan.rows.slice(plan.table.row, plan.table.row + plan.table.rows);
  const headings = Array.from({ length: plan.table.columns }, (_, column) => textOf(head, column));
  const split = headings.slice(1).map(splitHeading);
  return {
    corner: headings[0] ?? "",
    groups: groupsOf(split.map(({ group }) => group)),
    columns: split.map(({ column }) => column),
    ofFigures: split.map(() => true),
    rows: body.map((row, index) => ({
      kind: kindOf(row.key),
      label: labelOf(row, staffing, words),
      cells: split.map((_, column) => {
        const at = cellAt(origin, plan.table.row + 1 + index, plan.table.column + 1 + column);
        const kept = draft.kept.some((one) => sameAddress(one, at));
        const figure = row.cells[column + 1]?.figure ?? null;
        return { figure, text: figure ? null : "", at, kept };
      }),
    })),
  };
}

/** "Gemeente – kader (VTE)": the body and the column. */
function splitHeading(heading: string): { readonly group: string; readonly column: string } {
  const dash = heading.lastIndexOf(" – ");
  if (dash === -1) return { group: "", column: heading };
  return { group: heading.slice(0, dash), column: heading.slice(dash + 3) };
}

function groupsOf(names: readonly string[]): TableView["groups"] {
  const groups: { name: string; columns: number }[] = [];
  for (const name of names) {
    const last = groups.at(-1);
    if (last?.name === name) last.columns++;
    else groups.push({ name, columns: 1 });
  }
  return groups;
}

function kindOf(key: string): RowView["kind"] {
  return key === "total" || key === "unknowns" ? key : "service";
}

/** A service's name is a formula in the annex; here it is the source's own. */
function labelOf(row: PlannedRow, staffing: Staffing, words: AnnexWords): string {
  const text = textOf(row, 0);
  if (text !== "") return text;
  const service = Number(row.key.split(":")[1]);
  const name = staffing.services[service]?.label ?? "";
  return name === "" ? words.staffing.unnamed : name;
}

function textOf(row: AnnexPlan["rows"][number] | undefined, column: number): string {
  const content = row?.cells[column]?.content;
  return content?.kind === "text" ? content.text : "";
}
