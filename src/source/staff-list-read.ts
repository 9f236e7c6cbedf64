import type { Entity } from "../model/entity";
import type { Finding } from "../model/finding";
import { fte } from "../model/fte";
import type { Fte } from "../model/fte";
import type { Sourced } from "../model/headcount";
import type { Post } from "../model/post";
import { turnEnds } from "../model/turns";
import type { Turns } from "../model/turns";
import { year } from "../model/year";
import { isCellError } from "../sheet/cell-value";
import { gridAddress, valueAt } from "../sheet/grid";
import { bodyKey } from "./bodies";
import { readDate } from "./date-cell";
import { readGrade } from "./grade";
import { labelOf } from "./label";
import { bodyOf } from "./measure";
import type { SheetHeadings } from "./sheet-headings";
import { columnFor } from "./staff-list-columns";
import type { ListColumn, ListColumns, ListRole } from "./staff-list-columns";
import { readFteColumn } from "./staff-list-figures";
import type { FteColumn } from "./staff-list-figures";
import { unnamed, unread, vacantPosts } from "./staff-list-findings";
import { filledDown, keyColumn, readVacancies } from "./staff-list-keys";
import type { ListLine, ListLines, ListPart } from "./staff-list-lines";
import type { AgentRow, ListRows } from "./staff-list-rows";
import { statuteInCell } from "./staff-list-statute";

/** The posts of a list, and what sums over it are made from. */
export type ListPosts = {
  readonly posts: readonly Post[];
  readonly list: ListLines;
  readonly findings: readonly Finding[];
};

/** What stands for FTE in the list: nothing (each row is one), one column, or one each for real and theoretical. */
type Measures = {
  readonly year: number | null;
  readonly entity: Entity | null;
  readonly real: FteColumn | null;
  readonly theoretical: FteColumn | null;
};

/** Agents that are read in one turn. */
const AGENTS_A_TURN = 2000;

/** Reads the posts of all agents; `title` is the body that the title names. */
export function* readListPosts(
  sheet: SheetHeadings,
  head: ListColumns,
  { agents }: ListRows,
  title: Entity,
): Turns<ListPosts> {
  const { grid } = sheet;
  const findings: Finding[] = [];
  const [first, last] = [agents[0]?.row ?? 0, agents.at(-1)?.row ?? 0];
  const rows = last - first + 1;
  const vacancies = readVacancies(sheet, head, agents, first, rows);
  const measures = measuresOf(sheet, head, agents, vacancies.vacant, findings);
  const labels = labelReader(sheet, head, agents);
  const entities = entityReader(sheet, head, agents, title);
  // A list of a body's agents tells no establishment, one of its posts does: it names the vacant ones, too.
  const ofPosts = new Set(
    agents.flatMap((_, index) => (vacancies.vacant[index] === true ? [bodyKey(entities(index))] : [])),
  );
  const posts: Post[] = [];
  const lines: ListLine[] = [];
  const statutes = columnFor(head, "statute");
  const jobs = columnFor(head, "job");
  const levels = columnFor(head, "level") ?? columnFor(head, "grade");
  const grades = columnFor(head, "grade") ?? levels;
  const ends = columnFor(head, "end-date");
  const cells = head.columns.find(({ role }) => role === "cell");
  const textIn = (row: number, column: ListColumn | null | undefined) =>
    column ? labelOf(valueAt(grid, row, column.column)) : "";
  yield;
  for (const [index, { row }] of agents.entries()) {
    const level = readGrade(textIn(row, levels));
    const grade = readGrade(textIn(row, grades));
    const until = ends ? readDate(valueAt(grid, row, ends.column), { system: grid.dates }) : null;
    const vacant = vacancies.vacant[index] === true;
    const told = entities(index);
    const at = gridAddress(grid, row, labels.column ?? head.left);
    for (const measure of measures) {
      const line = lineOf(measure, index, row - first, vacant, ofPosts.has(bodyKey(measure.entity ?? told)));
      lines.push(line);
      posts.push({
        entity: measure.entity ?? told,
        service: labels.of(index),
        cell: textIn(row, cells),
        job: textIn(row, jobs),
        level: level?.level ?? grade?.level ?? null,
        grade: grade?.grade ?? level?.grade ?? null,
        statute: statutes ? statuteInCell(sheet, row, statutes.column) : null,
        year: measure.year === null ? null : year(measure.year),
        real: sourcedOf(line.real, at),
        // Of who works there a list tells no establishment, but where it has a column for it.
        theoretical: vacant || measure.theoretical ? sourcedOf(line.theoretical, at) : null,
        heads: null,
        until: until?.kind === "date" ? until.date : null,
        at,
      });
    }
    if (turnEnds(index, AGENTS_A_TURN)) yield;
  }
  if (measures.every(({ real, theoretical }) => !real && !theoretical)) {
    const at = { ...gridAddress(grid, first, head.left), rows, columns: head.right - head.left + 1 };
    findings.push({ code: "fte-assumed", severity: "warning", at, facts: { rows: agents.length } });
  }
  findings.push(...vacantPosts(sheet, head, agents, vacancies));
  findings.push(...unnamed(sheet, agents, labels), ...unread(sheet, head, agents));
  const key = (column: number | null) => (column === null ? null : keyColumn(sheet, column, first, rows));
  return {
    posts,
    list: {
      origin: gridAddress(grid, first, 0),
      rows,
      service: key(labels.key),
      entity: key(columnFor(head, "entity")?.column ?? null),
      mark: vacancies.mark,
      failing: failingIn(sheet, head, first, last),
      lines,
    },
    findings,
  };
}

const FIGURES: readonly ListRole[] = ["real", "theoretical"];

function measuresOf(
  sheet: SheetHeadings,
  head: ListColumns,
  agents: readonly AgentRow[],
  vacant: readonly boolean[],
  findings: Finding[],
): readonly Measures[] {
  const figures = head.columns.filter(({ role }) => FIGURES.includes(role));
  const columns = figures.length > 0 ? figures : head.columns.filter(({ role }) => role === "working-time");
  if (columns.length === 0) return [{ year: null, entity: null, real: null, theoretical: null }];
  const both = columns.some(({ role }) => role === "theoretical");
  const found = new Map<string, { year: number | null; entity: Entity | null; columns: ListColumn[] }>();
  for (const column of columns) {
    const key = [column.year, column.entity?.kind].join(" ");
    const before = found.get(key) ?? { year: column.year, entity: column.entity, columns: [] };
    before.columns.push(column);
    found.set(key, before);
  }
  const single = found.size === 1;
  return [...found.values()].map((one): Measures => {
    const read = (theoretical: boolean) => {
      const column = one.columns.find(({ role }) => (role === "theoretical") === theoretical);
      const mayBeEmpty = (agent: number) => both && !theoretical && vacant[agent] === true;
      return column ? readFteColumn(sheet, column, agents, findings, mayBeEmpty) : null;
    };
    // A year alone in the heading of the only column tells the moment, not a series.
    return { year: single ? null : one.year, entity: one.entity, real: read(false), theoretical: read(true) };
  });
}

function lineOf(
  { real, theoretical }: Measures,
  agent: number,
  offset: number,
  vacant: boolean,
  establishment: boolean,
): ListLine {
  if (!real && !theoretical) {
    const one: ListPart = { kind: "row" };
    return { offset, real: vacant ? null : one, theoretical: establishment ? one : null };
  }
  const part = (column: FteColumn | null): (ListPart & { kind: "cell" }) | null => {
    const cell = column?.cells[agent];
    return column && cell ? { kind: "cell", column: column.column, per: column.per, cell } : null;
  };
  const own = part(real);
  if (theoretical) return { offset, real: vacant ? null : own, theoretical: part(theoretical) };
  // A vacant post at nil says that nobody works there, not how large it is.
  const whole: ListPart | null =
    vacant && own?.cell.amount === 0 ? { ...own, cell: { ...own.cell, amount: null, refused: true } } : own;
  return { offset, real: vacant ? null : own, theoretical: establishment ? whole : null };
}

function sourcedOf(part: ListPart | null, at: Post["at"]): Sourced<Fte> | null {
  if (part === null) return null;
  if (part.kind === "row") return { amount: fte(1), at };
  const { amount, at: cell, text } = part.cell;
  return text === undefined ? { amount, at: cell } : { amount, at: cell, text };
}

function failingIn(sheet: SheetHeadings, head: ListColumns, first: number, last: number): number[] {
  const failing = new Set<number>();
  for (let row = first; row <= last; row += 1) {
    for (const { column } of head.columns) {
      if (isCellError(valueAt(sheet.grid, row, column))) failing.add(column);
    }
  }
  return [...failing];
}

type Labels = {
  /** The column that names a line; null where heading rows do. */
  readonly column: number | null;
  /** The same where formulas can match it. */
  readonly key: number | null;
  readonly of: (agent: number) => string;
};

/** Services by their column, else by the rows above the agents, else by the department. */
function labelReader(sheet: SheetHeadings, head: ListColumns, agents: readonly AgentRow[]): Labels {
  const column = (columnFor(head, "service") ?? columnFor(head, "department"))?.column ?? null;
  if (column === null) return { column, key: null, of: (agent) => agents[agent]?.group.service ?? "" };
  const from = filledDown(sheet, column, agents);
  const rowOf = (agent: number) => from?.[agent] ?? agents[agent]?.row ?? 0;
  return { column, key: column, of: (agent) => labelOf(valueAt(sheet.grid, rowOf(agent), column)) };
}

function entityReader(
  sheet: SheetHeadings,
  head: ListColumns,
  agents: readonly AgentRow[],
  title: Entity,
): (agent: number) => Entity {
  const column = columnFor(head, "entity")?.column;
  if (column === undefined) return (agent) => agents[agent]?.group.entity ?? title;
  const from = filledDown(sheet, column, agents);
  const known = new Map<string, Entity>();
  return (agent) => {
    const { row, group } = agents[agent] ?? { row: 0, group: { entity: null } };
    const label = labelOf(valueAt(sheet.grid, from?.[agent] ?? row, column));
    if (label === "") return group.entity ?? title;
    const before = known.get(label);
    if (before) return before;
    const heading = sheet.at(from?.[agent] ?? row, column);
    const entity: Entity = { kind: (heading && bodyOf(heading)) ?? "other", name: label };
    known.set(label, entity);
    return entity;
  };
}
