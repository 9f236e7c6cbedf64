import type { Entity } from "../model/entity";
import type { Finding } from "../model/finding";
import type { Turns } from "../model/turns";
import type { Area } from "../sheet/address";
import { areaOf } from "../sheet/address";
import { gridAddress } from "../sheet/grid";
import { asAtOf } from "./as-at";
import type { Block, Evidence } from "./block";
import { isContact } from "./contact";
import { labelOf } from "./label";
import type { SheetHeadings } from "./sheet-headings";
import { checkList } from "./staff-list-checks";
import { ROLE_FIELDS, columnFor, listColumnsAt, listHeadingRows } from "./staff-list-columns";
import type { ListColumns } from "./staff-list-columns";
import type { ListLines } from "./staff-list-lines";
import { readListPosts } from "./staff-list-read";
import type { ListPosts } from "./staff-list-read";
import { readListRows } from "./staff-list-rows";
import type { ListRows } from "./staff-list-rows";
import type { StaffingSource } from "./staffing-source";
import { entityIn, titlesAbove } from "./titles";
import type { Bounds } from "./titles";
import { valueAt } from "../sheet/grid";
import { labelKey } from "./words";

/** A list with a row an agent, as read. */
export type StaffList = StaffingSource & { readonly list: ListLines };

/** All staff lists of a sheet, from top to bottom; in turns, as a list may have ten thousand rows. */
export function* findStaffLists(sheet: SheetHeadings): Turns<StaffList[]> {
  const found: StaffList[] = [];
  const rows = listHeadingRows(sheet);
  let free = 0;
  for (const [index, row] of rows.entries()) {
    if (row < free) continue;
    const end = rows.slice(index + 1).find((next) => next > row + 1) ?? sheet.grid.values.length;
    const firstRow = free;
    let firstColumn = 0;
    for (const head of listColumnsAt(sheet, row)) {
      const list = yield* readStaffList(sheet, head, end, { firstRow, firstColumn });
      if (!list) continue;
      found.push(list);
      firstColumn = head.right + 1;
      const { area } = list.block;
      free = Math.max(free, area.row - sheet.grid.area.row + area.rows);
    }
  }
  return found;
}

function* readStaffList(
  sheet: SheetHeadings,
  head: ListColumns,
  end: number,
  bounds: Bounds,
): Turns<StaffList | null> {
  const { grid } = sheet;
  const rows = readListRows(sheet, head, end);
  const first = rows.agents[0];
  const last = rows.agents.at(-1);
  if (!first || !last) return null;
  const titles = titlesAbove(sheet, head.top - 1, head.right, bounds);
  const title = entityIn(titles, sheet);
  yield;
  const read = yield* readListPosts(sheet, head, rows, title);
  yield;
  const confidence = confidenceIn(head, rows, read);
  if (confidence === null) return null;
  const band = {
    top: head.top,
    bottom: head.bottom,
    left: head.left,
    right: head.right,
    title: null,
    titles,
  };
  const asAt = asAtOf(sheet, band, bounds.firstRow, bounds.firstColumn);
  const evidence: Evidence[] = head.columns.map(({ column, role, row }) => ({
    kind: "heading",
    field: ROLE_FIELDS[role],
    text: labelOf(valueAt(grid, row, column)),
    at: gridAddress(grid, row, column),
  }));
  if (asAt) evidence.push({ kind: "as-at", date: asAt.date, at: gridAddress(grid, asAt.row, asAt.column) });
  evidence.push(...entityEvidence(read));
  yield;
  const checks = checkList(sheet, head, rows, read);
  // What stands in a row that does not count may be a name: of totals alone the text is given.
  for (const { row, what } of rows.leftOut) {
    evidence.push({ kind: "left-out", what, text: "", at: areaOf(gridAddress(grid, row, head.left)) });
  }
  if (checks.agreeing !== null) {
    evidence.push({ kind: "total-agrees", at: gridAddress(grid, checks.agreeing, head.left) });
  }
  const block: Block = { kind: "staff-list", area: areaIn(sheet, head, rows.last), confidence, evidence };
  return {
    block,
    asAt: asAt?.date ?? null,
    posts: read.posts,
    list: read.list,
    counted: areaIn(sheet, head, last.row),
    findings: [...unknownBody(read, block.area), ...read.findings, ...checks.findings],
  };
}

function areaIn({ grid }: SheetHeadings, head: ListColumns, last: number): Area {
  return {
    ...gridAddress(grid, head.top, head.left),
    rows: last - head.top + 1,
    columns: head.right - head.left + 1,
  };
}

/** Null where it is no list of agents: a table by service, of unit costs or of articles has one row for each. */
function confidenceIn(head: ListColumns, { agents }: ListRows, { posts }: ListPosts): number | null {
  const has = (role: Parameters<typeof columnFor>[1]) => columnFor(head, role) !== null;
  const persons = has("person");
  const figures = has("real") || has("theoretical") || has("working-time");
  const services = new Set(posts.map(({ entity, service }) => `${entity.kind} ${labelKey(service)}`));
  const repeated = services.size < agents.length;
  const told = (["job", "level", "statute", "end-date", "working-time", "entity"] as const).filter(
    has,
  ).length;
  const named = has("service") || has("department") || posts.some(({ service }) => service !== "");
  if (!persons && !(figures && named && repeated && told >= 1 && agents.length > 1)) return null;
  if (!named && !figures) return null;
  if (!figures && !tellsEmployment(head)) return null;
  const parts = [
    0.4,
    persons ? 0.3 : 0,
    figures ? 0.1 : 0,
    named ? 0.1 : 0,
    repeated ? 0.05 : 0,
    told >= 2 ? 0.05 : 0,
    !persons && repeated ? 0.2 : 0,
  ];
  return Math.min(1, Math.round(parts.reduce((sum, part) => sum + part, 0) * 100) / 100);
}

/** Whether a list without figures is one of staff: a list of addresses tells at most what somebody does. */
function tellsEmployment(head: ListColumns): boolean {
  const has = (role: Parameters<typeof columnFor>[1]) => columnFor(head, role) !== null;
  if ((["level", "grade", "statute", "end-date"] as const).some(has)) return true;
  const addresses = head.columns.some(({ role, heading }) => role === "person" && isContact(heading.text));
  return has("job") && !addresses;
}

function entityEvidence({ posts }: ListPosts): Evidence[] {
  return bodiesOf(posts.map((post) => post)).map(({ entity, at }) => ({
    kind: "entity",
    entity: entity.kind,
    text: entity.name,
    at,
  }));
}

function bodiesOf(
  posts: ListPosts["posts"],
): { readonly entity: Entity; readonly at: ListPosts["posts"][number]["at"] }[] {
  const found = new Map<string, { entity: Entity; at: ListPosts["posts"][number]["at"] }>();
  for (const { entity, at } of posts) {
    const key = entity.kind === "other" ? `other ${labelKey(entity.name)}` : entity.kind;
    if (!found.has(key)) found.set(key, { entity, at });
  }
  return [...found.values()];
}

function unknownBody({ posts }: ListPosts, at: Area): Finding[] {
  return bodiesOf(posts)
    .filter(({ entity }) => entity.kind === "other")
    .map(({ entity }): Finding => ({
      code: "entity-unknown",
      severity: "warning",
      at,
      facts: { heading: entity.name },
    }));
}
