import { entityKey } from "../model/entity";
import type { Entity } from "../model/entity";
import type { Finding, FindingCode } from "../model/finding";
import type { Workload } from "../model/workload";
import { formatArea, formatCell } from "../sheet/a1";
import { areaOf } from "../sheet/address";
import { gridAddress } from "../sheet/grid";
import type { Block, Evidence } from "./block";
import { bodyOf } from "./measure";
import type { SheetHeadings } from "./sheet-headings";
import { labelKey } from "./words";
import { checkWorkloads } from "./workload-checks";
import { readFiles, readStaff } from "./workload-figures";
import { figureCell, findWorkloadLayouts, inPeople } from "./workload-layout";
import type { BodyLine, WorkloadLayout, WorkloadRole } from "./workload-layout";

/** A table of files and who handles them, as read. */
export type WorkloadTable = {
  readonly block: Block;
  /** A body each, in the order of the sheet; none where the table lacks what they rest on. */
  readonly workloads: readonly Workload[];
  /** The year that a title tells. */
  readonly year: number | null;
  readonly findings: readonly Finding[];
};

/** All workload tables of a sheet: files, those of art. 60 §7, officers and staff apart, one body a row or a column. */
export function findWorkloads(sheet: SheetHeadings): readonly WorkloadTable[] {
  return findWorkloadLayouts(sheet).map((layout) => readTable(sheet, layout));
}

/**
 * Of the tables that tell something one counts, for two kinds of work are not to be added up: the one of the latest year
 * where they tell years, else the first. The others are named.
 */
export function chooseWorkloads(
  tables: readonly WorkloadTable[],
): Pick<WorkloadTable, "workloads" | "findings"> {
  const telling = tables.filter(({ workloads }) => workloads.length > 0);
  const used =
    telling.find(
      (one) => one.year !== null && telling.every(({ year }) => year !== null && year <= (one.year ?? 0)),
    ) ?? telling[0];
  const silent = tables.filter(({ workloads }) => workloads.length === 0).flatMap(({ findings }) => findings);
  if (!used) return { workloads: [], findings: silent };
  const others = tables.filter((table) => table !== used && table.workloads.length > 0);
  const findings = [...used.findings, ...silent];
  if (others.length === 0) return { workloads: used.workloads, findings };
  const at = used.block.area;
  const facts = {
    used: formatArea(at),
    others: others.map(({ block }) => formatArea(block.area)).join(", "),
  };
  return {
    workloads: used.workloads,
    findings: [{ code: "several-workloads", severity: "warning", at, facts }, ...findings],
  };
}

function readTable(sheet: SheetHeadings, layout: WorkloadLayout): WorkloadTable {
  const block = blockOf(sheet, layout);
  const lacking = lacks(layout);
  if (lacking) {
    return {
      block,
      workloads: [],
      year: null,
      findings: [{ code: lacking, severity: "warning", at: layout.area, facts: {} }],
    };
  }
  const { lines, findings } = ownBodies(sheet, layout);
  const read = lines.flatMap((line) => {
    const workload = readBody(sheet, layout, line, findings);
    return workload ? [{ line, workload }] : [];
  });
  const seen = new Map<string, BodyLine>();
  for (const { line, workload } of read) {
    const key = labelKey(entityKey(workload.entity));
    const first = seen.get(key);
    if (!first) {
      seen.set(key, line);
      continue;
    }
    const facts = { body: line.label, first: formatCell(placeOf(sheet, first)) };
    findings.push({ code: "workload-twice", severity: "warning", at: areaOf(placeOf(sheet, line)), facts });
  }
  findings.push(...toldAgain(sheet, layout), ...checkWorkloads(sheet.grid, layout, read));
  const year = yearAbove(sheet, layout);
  return { block, workloads: read.map(({ workload }) => workload), year, findings };
}

/** A body of the same kind with a name of its own ("OCMW Anderstad") is there to compare with, and no second figure of ours. */
function ownBodies(
  sheet: SheetHeadings,
  { bodies }: WorkloadLayout,
): { readonly lines: readonly BodyLine[]; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  const lines = bodies.filter((line) => {
    const kind = line.heading && bodyOf(line.heading);
    if (!kind || line.heading.unknown === 0) return true;
    const plain = bodies.find(
      (one) => one.heading !== null && one.heading.unknown === 0 && bodyOf(one.heading) === kind,
    );
    if (!plain) return true;
    const facts = { body: line.label, first: formatCell(placeOf(sheet, plain)) };
    const at = areaOf(placeOf(sheet, line));
    findings.push({ code: "workload-of-another", severity: "warning", at, facts });
    return false;
  });
  return { lines, findings };
}

/** Columns of one kind: which of them counts must not be left to chance. Those in people beside FTE tell something else. */
function toldAgain(sheet: SheetHeadings, { roles, again }: WorkloadLayout): readonly Finding[] {
  return again.flatMap((line): Finding[] => {
    const used = roles.find(({ role }) => role === line.role);
    if (!used || (inPeople(line.heading) && !inPeople(used.heading))) return [];
    const first = formatCell(gridAddress(sheet.grid, used.row, used.column));
    const at = areaOf(gridAddress(sheet.grid, line.row, line.column));
    return [
      {
        code: "workload-column-twice",
        severity: "warning",
        at,
        facts: { heading: line.heading.text, first },
      },
    ];
  });
}

/** What a table must have to be of use. */
function lacks({ roles, bodies }: WorkloadLayout): Extract<FindingCode, `workload-without-${string}`> | null {
  const has = (role: WorkloadRole) => roles.some((one) => one.role === role);
  if (!has("files")) return "workload-without-files";
  if (!has("officers")) return "workload-without-officers";
  return bodies.length === 0 ? "workload-without-bodies" : null;
}

function readBody(
  sheet: SheetHeadings,
  layout: WorkloadLayout,
  line: BodyLine,
  findings: Finding[],
): Workload | null {
  const placed = (role: WorkloadRole) => {
    const its = layout.roles.find((one) => one.role === role);
    return its ? figureCell(layout, its, line) : null;
  };
  const [filesAt, officersAt] = [placed("files"), placed("officers")];
  if (!filesAt || !officersAt) return null;
  const entity = entityOf(line);
  if (entity.kind === "other") {
    const facts = { heading: entity.name };
    findings.push({ code: "entity-unknown", severity: "warning", at: areaOf(placeOf(sheet, line)), facts });
  }
  const files = readFiles(sheet.grid, filesAt, findings);
  const heavyAt = placed("article-60");
  const article60Files = heavyAt && readFiles(sheet.grid, heavyAt, findings);
  const officers = readStaff(sheet.grid, officersAt, findings);
  const othersAt = placed("other-staff");
  const otherStaff = othersAt && readStaff(sheet.grid, othersAt, findings);
  if (article60Files?.amount != null && files.amount !== null && article60Files.amount > files.amount) {
    const facts = { amount: article60Files.amount, files: files.amount };
    const at = areaOf(article60Files.at);
    findings.push({ code: "article-60-exceeds-files", severity: "warning", at, facts });
  }
  return { entity, files, article60Files, officers, otherStaff };
}

function entityOf({ label, heading }: BodyLine): Entity {
  const kind = heading && bodyOf(heading);
  return kind ? { kind, name: heading.body } : { kind: "other", name: label };
}

function placeOf({ grid }: SheetHeadings, { row, column }: BodyLine) {
  return gridAddress(grid, row, column);
}

function blockOf(sheet: SheetHeadings, layout: WorkloadLayout): Block {
  const evidence = [
    ...layout.roles.map(({ role, heading, row, column }): Evidence => ({
      kind: "heading",
      field: role,
      text: heading.text,
      at: gridAddress(sheet.grid, row, column),
    })),
    ...layout.bodies.map((line): Evidence => {
      const { kind, name } = entityOf(line);
      return { kind: "entity", entity: kind, text: name, at: placeOf(sheet, line) };
    }),
    ...layout.again.map(({ heading, row, column }): Evidence => {
      const at = areaOf(gridAddress(sheet.grid, row, column));
      return { kind: "left-out", what: "other-column", text: heading.text, at };
    }),
    ...layout.totals.map((line): Evidence => {
      const what = layout.bodiesDown ? "total-row" : "total-column";
      return { kind: "left-out", what, text: line.label, at: areaOf(placeOf(sheet, line)) };
    }),
  ];
  const confidence = layout.roles.length > 2 ? 0.9 : 0.7;
  return { kind: "workload", area: layout.area, confidence, evidence };
}

const TITLE_ROWS = 4;

/** The one year that the nearest title tells. */
function yearAbove({ grid }: SheetHeadings, { area }: WorkloadLayout): number | null {
  const top = area.row - grid.area.row;
  for (let row = top - 1; row >= Math.max(0, top - TITLE_ROWS); row -= 1) {
    const values = grid.values[row] ?? [];
    // Figures are of a table above.
    if (values.some((value) => typeof value === "number")) return null;
    for (const value of values) {
      const named = typeof value === "string" ? new Set(value.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)) : null;
      if (named?.size === 1) return Number([...named][0]);
    }
  }
  return null;
}
