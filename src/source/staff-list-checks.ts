import type { Finding } from "../model/finding";
import { formatCell } from "../sheet/a1";
import { areaOf } from "../sheet/address";
import { gridAddress, valueAt } from "../sheet/grid";
import { isContact } from "./contact";
import { labelOf } from "./label";
import { amountOf } from "./matrix-body";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";
import type { ListColumns } from "./staff-list-columns";
import type { ListPosts } from "./staff-list-read";
import type { ListRows } from "./staff-list-rows";
import { fold } from "./words";

/** What a list says against itself. */
export type ListChecks = {
  readonly findings: readonly Finding[];
  /** The row of a total that agrees with the sum of all agents. */
  readonly agreeing: number | null;
};

const TOLERANCE = 0.005;
const NESTED = 50; // totals before one that it may add up

export function checkList(
  sheet: SheetHeadings,
  head: ListColumns,
  rows: ListRows,
  posts: ListPosts,
): ListChecks {
  const totals = checkTotals(sheet, head, rows);
  return { findings: [...totals.findings, ...doubles(sheet, head, rows, posts)], agreeing: totals.agreeing };
}

/** Each total against the agents above it: all of them, or those since the total before. */
function checkTotals(sheet: SheetHeadings, head: ListColumns, { agents, leftOut }: ListRows): ListChecks {
  const { grid } = sheet;
  const findings: Finding[] = [];
  let agreeing: number | null = null;
  for (const { column, role } of head.columns) {
    if (role !== "real" && role !== "theoretical") continue;
    let next = 0;
    let all = 0;
    const sums = [0];
    for (const { row, what } of leftOut) {
      if (what === "row-without-figures") continue;
      let part = 0;
      for (; (agents[next]?.row ?? row) < row; next += 1) {
        part += amountOf(valueAt(grid, agents[next]?.row ?? 0, column)) ?? 0;
      }
      all += part;
      // A department's subtotal adds up those of its services.
      const parts = sums.slice(-NESTED).map((before) => all - before);
      sums.push(all);
      const stated = amountOf(valueAt(grid, row, column));
      if (stated === null) continue;
      if ([all, ...parts].some((sum) => Math.abs(sum - stated) <= TOLERANCE)) {
        if (what === "total-row" && Math.abs(all - stated) <= TOLERANCE) agreeing ??= row;
        continue;
      }
      const at = areaOf(gridAddress(grid, row, column));
      const computed = what === "total-row" ? all : part;
      findings.push({ code: "total-differs", severity: "warning", at, facts: { stated, computed } });
    }
  }
  return { findings, agreeing };
}

/** Rows that are the same in every cell, and persons who make more than one FTE together; no name is said. */
function doubles(
  sheet: SheetHeadings,
  head: ListColumns,
  { agents }: ListRows,
  { posts, list }: ListPosts,
): Finding[] {
  const { grid } = sheet;
  const persons = head.columns
    .filter(({ role, heading }) => role === "person" && !isContact(heading.text))
    .map(({ column }) => column);
  if (persons.length === 0) return [];
  const findings: Finding[] = [];
  const seen = new Map<string, { row: number; fte: number }>();
  const wholeOf = (row: number) =>
    head.columns.map(({ column }) => labelOf(valueAt(grid, row, column))).join("\u0000");
  const perAgent = Math.max(1, Math.round(posts.length / Math.max(1, agents.length)));
  agents.forEach(({ row }, index) => {
    const who = persons.map((column) => labelOf(valueAt(grid, row, column)));
    const line = list.lines[index * perAgent];
    if (who.every((text) => text === "") || line?.real == null) return;
    const key = fold(who.join("\u0000"));
    const fte = line.real.kind === "row" ? 1 : (line.real.cell.amount ?? 0);
    const before = seen.get(key);
    if (!before) {
      seen.set(key, { row, fte });
      return;
    }
    before.fte += fte;
    if (before.fte <= 1 + TOLERANCE && wholeOf(before.row) !== wholeOf(row)) return;
    const column = persons.find((one) => !isBlank(valueAt(grid, row, one))) ?? head.left;
    const first = formatCell(gridAddress(grid, before.row, column));
    const at = areaOf(gridAddress(grid, row, column));
    findings.push({ code: "agent-twice", severity: "warning", at, facts: { first } });
  });
  return findings;
}
