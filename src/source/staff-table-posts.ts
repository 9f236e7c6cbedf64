import type { Entity } from "../model/entity";
import type { Finding } from "../model/finding";
import { vacancy } from "../model/fte";
import type { Post } from "../model/post";
import type { Statute } from "../model/unit-cost";
import { formatCell } from "../sheet/a1";
import { areaOf } from "../sheet/address";
import { isCellError } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import { gridAddress, valueAt } from "../sheet/grid";
import { readFte, readHeads } from "./fte-cell";
import { amountOf } from "./matrix-body";
import type { TableColumn, TableFigure } from "./staff-table-column";
import { slotKey } from "./staff-table-figures";
import type { TableRow } from "./staff-table-nesting";
import { labelKey } from "./words";

/** What a table tells of all its lines where neither row nor column says otherwise. */
export type TableDefaults = { readonly entity: Entity; readonly statute: Statute | null };

/** The lines of a table with their figures, and what is wrong with them, cell by cell. */
export type TablePosts = {
  readonly posts: readonly Post[];
  readonly findings: readonly Finding[];
  /** Lines that tell the same as one before. */
  readonly repeated: number;
};

const NEGLIGIBLE = 1e-9;
const TOLERANCE = 0.005 + NEGLIGIBLE;

/** Reads the rows that count; `counts` says of which cells. */
export function tablePosts(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  defaults: TableDefaults,
  counts: (row: TableRow, column: number) => boolean,
): TablePosts {
  const posts: Post[] = [];
  const findings: Finding[] = [];
  const seen = new Map<string, TableRow>();
  const halves = new Map<string, number>();
  let repeated = 0;
  for (const row of rows) {
    const { place } = row;
    if (!columns.some(({ column }) => counts(row, column))) continue;
    const at = gridAddress(grid, row.row, row.column);
    findings.push(...nameFindings(grid, row));
    let again: TableRow | null = null;
    for (const slot of slotsOf(columns)) {
      const [first] = slot;
      if (!first) continue;
      const of = (figure: TableFigure) =>
        slot.find((one) => one.figure === figure && counts(row, one.column))?.column ?? null;
      const headsAt = of("heads");
      let [realAt, theoreticalAt] = [of("real"), of("theoretical")];
      if (row.measure === "theoretical") [realAt, theoreticalAt] = [null, realAt];
      if (realAt === null && theoreticalAt === null && headsAt === null) continue;
      const real = realAt === null ? null : readFte(grid, row.row, realAt, findings);
      const theoretical = theoreticalAt === null ? null : readFte(grid, row.row, theoreticalAt, findings);
      const heads = headsAt === null ? null : readHeads(grid, row.row, headsAt, findings);
      const post: Post = {
        ...place,
        ...(place.level === null && first.level !== null ? levelIn(first.level) : {}),
        entity: first.entity ?? place.entity ?? defaults.entity,
        statute: place.statute ?? first.statute ?? defaults.statute,
        year: first.year,
        real,
        theoretical,
        heads,
        until: null,
        at,
      };
      const key = keyOf(post);
      const half = row.measure === null ? undefined : halves.get(key);
      const other = half === undefined ? undefined : posts[half];
      if (half !== undefined && other && (post.real === null ? other.theoretical : other.real) === null) {
        // Real and theoretical of one line in two rows.
        const whole = { ...other, real: other.real ?? real, theoretical: other.theoretical ?? theoretical };
        posts[half] = whole;
        findings.push(...figureFindings(grid, row, whole, null));
        continue;
      }
      halves.set(key, posts.length);
      findings.push(...figureFindings(grid, row, post, of("vacant")));
      posts.push(post);
      again ??= seen.get(key) ?? null;
      seen.set(key, row);
    }
    if (again && again !== row) {
      repeated += 1;
      const facts = { service: row.label, first: formatCell(gridAddress(grid, again.row, again.column)) };
      findings.push({ code: "service-twice", severity: "warning", at: areaOf(at), facts });
    }
  }
  return { posts, findings, repeated };
}

/** Columns of the same body, statute, level and year. What no year is told of goes for each, where other columns tell years. */
export function slotsOf(columns: readonly TableColumn[]): TableColumn[][] {
  const slots = new Map<string, TableColumn[]>();
  for (const column of columns) {
    const key = slotKey(column);
    const slot = slots.get(key);
    if (slot) slot.push(column);
    else slots.set(key, [column]);
  }
  for (const [key, slot] of [...slots]) {
    const [first] = slot;
    if (first?.year !== null) continue;
    const yearly = [...slots.values()].filter(
      ([one]) => one && one.year !== null && slotKey({ ...one, year: null }) === key,
    );
    if (yearly.length === 0) continue;
    for (const other of yearly) {
      for (const one of slot) if (!other.some(({ figure }) => figure === one.figure)) other.push(one);
    }
    slots.delete(key);
  }
  return [...slots.values()];
}

function levelIn(level: string): Pick<Post, "level" | "grade"> {
  return { level: level.charAt(0), grade: level.length > 1 ? level : null };
}

function keyOf({ entity, service, cell, job, level, grade, statute, year }: Post): string {
  const names = [entity.kind, entity.name, service, cell, job].map(labelKey);
  return [...names, level, grade, statute, year].join("\n");
}

function nameFindings(grid: Grid, row: TableRow): Finding[] {
  const at = areaOf(gridAddress(grid, row.row, row.column));
  if (row.label === "") return [{ code: "service-unnamed", severity: "warning", at, facts: {} }];
  const value = valueAt(grid, row.row, row.column);
  if (!isCellError(value)) return [];
  return [{ code: "service-is-error", severity: "warning", at, facts: { error: value.error } }];
}

function figureFindings(grid: Grid, row: TableRow, post: Post, vacantAt: number | null): Finding[] {
  const [real, theoretical] = [post.real?.amount ?? null, post.theoretical?.amount ?? null];
  if (real === null || theoretical === null || !post.real) return [];
  const findings: Finding[] = [];
  if (real > theoretical + NEGLIGIBLE) {
    const facts = { real, theoretical };
    findings.push({ code: "real-exceeds-theoretical", severity: "note", at: areaOf(post.real.at), facts });
  }
  const stated = vacantAt === null ? null : amountOf(valueAt(grid, row.row, vacantAt));
  const computed = vacancy(theoretical, real);
  if (vacantAt !== null && stated !== null && Math.abs(stated - computed) > TOLERANCE) {
    const at = areaOf(gridAddress(grid, row.row, vacantAt));
    findings.push({ code: "vacant-differs", severity: "warning", at, facts: { stated, computed } });
  }
  return findings;
}
