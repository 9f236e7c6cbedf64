import type { Entity } from "../model/entity";
import { valueAt } from "../sheet/grid";
import type { LeftOut } from "./block";
import { labelOf } from "./label";
import { amountOf, totalKind } from "./matrix-body";
import { bodyOf } from "./measure";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";
import { columnFor } from "./staff-list-columns";
import type { ListColumns, ListRole } from "./staff-list-columns";

/** A row of an agent or a vacant post, with what the heading rows above it say of it. Rows count from the grid's corner. */
export type AgentRow = {
  readonly row: number;
  readonly group: { readonly service: string | null; readonly entity: Entity | null };
};

/** The rows of a list below its headings. */
export type ListRows = {
  readonly agents: readonly AgentRow[];
  /** Rows that do not count; totals with them. */
  readonly leftOut: readonly { readonly row: number; readonly what: LeftOut }[];
  /** A heading row above agents that names their service, or their body. */
  readonly groups: readonly number[];
  /** The last row of all. */
  readonly last: number;
};

const BLANKS = 3; // blank rows in a list; after more of them it has ended
const NAMING: readonly ListRole[] = ["service", "department", "job", "level", "statute", "entity"];

/** Reads the rows up to the next list (`end`, not included), a long gap or the sheet's end. */
export function readListRows(sheet: SheetHeadings, head: ListColumns, end: number): ListRows {
  const { grid } = sheet;
  const figures = head.columns.filter(({ role }) => role === "real" || role === "theoretical");
  const naming = head.columns.filter(({ role }) => NAMING.includes(role) || role === "person");
  const persons = new Set(head.columns.filter(({ role }) => role === "person").map(({ column }) => column));
  const ofServices = columnFor(head, "service") === null && columnFor(head, "department") === null;
  const agents: AgentRow[] = [];
  const leftOut: { row: number; what: LeftOut }[] = [];
  const groups: number[] = [];
  let group: AgentRow["group"] = { service: null, entity: null };
  let blanks = 0;
  let sum = 0;
  let since = 0;
  let last = head.bottom;
  for (let row = head.bottom + 1; row < end && blanks <= BLANKS; row += 1) {
    const texts: number[] = [];
    let filled = 0;
    for (let column = head.left; column <= head.right; column += 1) {
      const value = valueAt(grid, row, column);
      if (isBlank(value)) continue;
      filled += 1;
      if (typeof value === "string" && isText(value)) texts.push(column);
    }
    if (filled === 0) {
      blanks += 1;
      continue;
    }
    blanks = 0;
    last = row;
    const total = texts.length <= 2 ? totalIn(sheet, row, texts) : null;
    if (total) {
      leftOut.push({ row, what: total });
      since = 0;
      sum = total === "total-row" ? 0 : sum;
      continue;
    }
    const amount = figures.length > 0 ? amountOf(valueAt(grid, row, figures[0]?.column ?? 0)) : null;
    const named = naming.some(({ column }) => !isBlank(valueAt(grid, row, column)));
    // A sum that is called nothing is known by what it adds up.
    if (!named && amount !== null && texts.length === 0 && since > 1 && Math.abs(amount - sum) < 1e-6) {
      leftOut.push({ row, what: "total-row" });
      since = 0;
      sum = 0;
      continue;
    }
    const only = texts[0];
    if (filled === 1 && only !== undefined) {
      const heading = sheet.at(row, only);
      const kind = heading ? bodyOf(heading) : null;
      if (heading && kind) {
        group = { service: null, entity: { kind, name: heading.body } };
        groups.push(row);
        continue;
      }
      // A text alone in a column of persons may be a person: only what is called a service is taken for one.
      const isService = heading?.fields.has("service") === true || heading?.fields.has("department") === true;
      if (!persons.has(only) || isService) {
        if (ofServices) group = { ...group, service: labelOf(valueAt(grid, row, only)) };
        groups.push(row);
        continue;
      }
    }
    if (!named && amount === null) {
      leftOut.push({ row, what: "row-without-figures" });
      continue;
    }
    agents.push({ row, group });
    sum += amount ?? 0;
    since += 1;
  }
  const lastAgent = agents.at(-1)?.row ?? head.bottom;
  const lastTotal = leftOut.findLast(({ what }) => what !== "row-without-figures")?.row ?? head.bottom;
  return { agents, leftOut, groups, last: Math.min(last, Math.max(lastAgent, lastTotal)) };
}

const NUMERIC = /^[\s\d.,()½¼¾€+–−-]/u;

/** Whether it is no number; most texts are told from one by how they begin. */
function isText(value: string): boolean {
  return !NUMERIC.test(value) || amountOf(value) === null;
}

function totalIn(sheet: SheetHeadings, row: number, texts: readonly number[]): LeftOut | null {
  for (const column of texts) {
    const heading = sheet.at(row, column);
    const kind = heading && totalKind(heading);
    if (kind) return kind === "total" ? "total-row" : "subtotal-row";
  }
  return null;
}
