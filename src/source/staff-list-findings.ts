import type { Finding } from "../model/finding";
import { areaOf } from "../sheet/address";
import type { CellValue } from "../sheet/cell-value";
import { gridAddress, valueAt } from "../sheet/grid";
import { readDate } from "./date-cell";
import type { DateOptions } from "./date-cell";
import { gathered } from "./gathered";
import { readGrade } from "./grade";
import { labelOf } from "./label";
import type { SheetHeadings } from "./sheet-headings";
import type { ListColumns } from "./staff-list-columns";
import type { Vacancies } from "./staff-list-keys";
import type { AgentRow } from "./staff-list-rows";

/** Posts that nobody holds. */
export function vacantPosts(
  sheet: SheetHeadings,
  head: ListColumns,
  agents: readonly AgentRow[],
  { vacant, nameless }: Vacancies,
): readonly Finding[] {
  const found = agents.flatMap(({ row }, index): Finding[] => {
    if (vacant[index] !== true) return [];
    const facts = { reason: nameless.has(index) ? "empty-name" : "word" } as const;
    const at = areaOf(gridAddress(sheet.grid, row, head.left));
    return [{ code: "post-vacant", severity: "note", at, facts }];
  });
  return gathered(found);
}

/** What names the lines of a list: a column of it, null where heading rows do. */
type Labels = { readonly column: number | null; readonly of: (agent: number) => string };

/** Rows without a service. */
export function unnamed(
  sheet: SheetHeadings,
  agents: readonly AgentRow[],
  labels: Labels,
): readonly Finding[] {
  const { column } = labels;
  if (column === null) return [];
  const found = agents.flatMap(({ row }, index): Finding[] =>
    labels.of(index) === ""
      ? [
          {
            code: "service-unnamed",
            severity: "warning",
            at: areaOf(gridAddress(sheet.grid, row, column)),
            facts: {},
          },
        ]
      : [],
  );
  return gathered(found);
}

/** Texts in the columns of levels and of end dates that are none. */
export function unread(
  sheet: SheetHeadings,
  head: ListColumns,
  agents: readonly AgentRow[],
): readonly Finding[] {
  return head.columns.flatMap(({ column, role }) => {
    if (role !== "level" && role !== "grade" && role !== "end-date") return [];
    const code = role === "end-date" ? "end-date-unread" : "level-unread";
    const isRead =
      role === "end-date"
        ? (value: CellValue) => isDateOrNone(value, { system: sheet.grid.dates })
        : isGradeOrNone;
    const found: Finding[] = [];
    for (const { row } of agents) {
      if (isRead(valueAt(sheet.grid, row, column))) continue;
      const at = areaOf(gridAddress(sheet.grid, row, column));
      found.push({ code, severity: "warning", at, facts: {} });
    }
    return gathered(found);
  });
}

function isGradeOrNone(value: CellValue): boolean {
  return value === null || labelOf(value) === "" || readGrade(labelOf(value)) !== null;
}

function isDateOrNone(value: CellValue, options: DateOptions): boolean {
  return value === null || !["text", "implausible", "error"].includes(readDate(value, options).kind);
}
