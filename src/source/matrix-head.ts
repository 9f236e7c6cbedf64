import type { Entity } from "../model/entity";
import type { Finding } from "../model/finding";
import { areaOf } from "../sheet/address";
import type { Address } from "../sheet/address";
import { gridAddress, valueAt } from "../sheet/grid";
import type { Evidence } from "./block";
import type { Heading } from "./heading";
import type { BandText, HeadingBand } from "./matrix-band";
import { bandTexts, isLabelHeading } from "./matrix-band";
import { bodyOf, isTogether, measureOf, MEASURE_COMPANY } from "./measure";
import type { Measure } from "./measure";
import type { SheetHeadings } from "./sheet-headings";
import { entityIn } from "./titles";
import { labelKey } from "./words";

/** A column of the block that counts. */
export type FigureColumn = {
  readonly column: number;
  /** Position in `MatrixHead.entities`. */
  readonly entity: number;
  readonly measure: Measure;
};

/** What the headings of a staffing matrix say: whose figures stand in which column. */
export type MatrixHead = {
  readonly entities: readonly Entity[];
  readonly columns: readonly FigureColumn[];
  readonly evidence: readonly Evidence[];
  readonly findings: readonly Finding[];
};

type Step = BandText;

type Candidate = {
  readonly column: number;
  readonly measure: Step & { readonly heading: Heading };
  readonly entity: Entity | null;
  readonly entityAt: Step;
  readonly total: boolean;
};

/** Reads the columns of a band of heading rows; null where no column has figures of a staffing table. */
export function readMatrixHead(sheet: SheetHeadings, band: HeadingBand): MatrixHead | null {
  const evidence: Evidence[] = [];
  const findings: Finding[] = [];
  const address = (step: Step): Address => gridAddress(sheet.grid, step.row, step.column);
  const candidates: Candidate[] = [];
  let next = matrixPath(sheet, band, band.left);
  for (let column = band.left; column <= band.right; column += 1) {
    const path = next;
    next = matrixPath(sheet, band, column + 1);
    const own = path[0];
    if (!own || (own.heading && isLabelHeading(own.heading))) continue;
    // A title or merged heading over the columns to its right, with the corner above the services below it.
    if (own.row < band.bottom && next.some((step) => step.row === own.row && step.column === own.column))
      continue;
    const candidate = candidateOf(sheet, band, column, path);
    if (candidate) candidates.push(candidate);
    else {
      const together = path.some(({ heading }) => heading !== null && isTogether(heading));
      const measured = path.some(({ heading }) => heading !== null && measureOf(heading) !== null);
      const total = together && (measured || (own.heading !== null && isTogether(own.heading)));
      const what = total ? "total-column" : "other-column";
      evidence.push({ kind: "left-out", what, text: own.text, at: areaOf(address(own)) });
    }
  }

  const entities: Entity[] = [];
  const keys: string[] = [];
  const columns: FigureColumn[] = [];
  const taken = new Map<string, boolean>();
  // What is called a total gives way to the column that it repeats.
  for (const candidate of [...candidates].sort((a, b) => Number(a.total) - Number(b.total))) {
    const { column, measure: step, entityAt } = candidate;
    const measure = measureOf(step.heading);
    if (!measure) continue;
    const entity = candidate.entity ?? entityIn(band.titles, sheet);
    const key = entity.kind === "other" ? `other ${labelKey(entity.name)}` : entity.kind;
    const slot = `${measure} ${key}`;
    if (taken.has(slot)) {
      if (candidate.total) evidence.push(leftOut(step, address));
      else {
        const facts = { heading: entity.name || step.text };
        findings.push({ code: "entity-twice", severity: "error", at: areaOf(address(step)), facts });
      }
      continue;
    }
    taken.set(slot, true);
    let position = keys.indexOf(key);
    if (position === -1) {
      position = entities.length;
      entities.push(entity);
      keys.push(key);
      evidence.push({ kind: "entity", entity: entity.kind, text: entity.name, at: address(entityAt) });
      if (entity.kind === "other") {
        const facts = { heading: entity.name || step.text };
        findings.push({ code: "entity-unknown", severity: "warning", at: areaOf(address(entityAt)), facts });
      }
    }
    columns.push({ column, entity: position, measure });
    evidence.push({ kind: "heading", field: measure, text: step.text, at: address(step) });
  }
  if (columns.length === 0) return null;
  return inSheetOrder({ entities, columns, evidence, findings });
}

function leftOut(step: Step, address: (step: Step) => Address): Evidence {
  return { kind: "left-out", what: "total-column", text: step.text, at: areaOf(address(step)) };
}

/** Entities in the order of their first column, columns from left to right. */
function inSheetOrder(head: MatrixHead): MatrixHead {
  const columns = [...head.columns].sort((a, b) => a.column - b.column);
  const order = [...new Set(columns.map(({ entity }) => entity))];
  return {
    ...head,
    entities: order.flatMap((entity) => head.entities[entity] ?? []),
    columns: columns.map((column) => ({ ...column, entity: order.indexOf(column.entity) })),
  };
}

/**
 * The headings above a column's figures, nearest first. A merged heading has its text in its first cell, so an empty
 * cell takes what stands to its left, where the column has a heading of its own further down.
 */
export function matrixPath(sheet: SheetHeadings, band: HeadingBand, column: number): Step[] {
  const path: Step[] = [];
  for (let row = band.bottom; row >= band.top; row -= 1) {
    for (let from = column; from >= band.left; from -= 1) {
      const value = valueAt(sheet.grid, row, from);
      if (typeof value === "string" && value.trim() !== "") {
        path.push({ row, column: from, text: value.trim(), heading: sheet.at(row, from) });
        break;
      }
      if (path.length === 0) break;
    }
  }
  if (path.length > 0 && band.title) path.push(band.title);
  return path;
}

function candidateOf(
  sheet: SheetHeadings,
  band: HeadingBand,
  column: number,
  path: readonly Step[],
): Candidate | null {
  const measure = path.find(
    (step): step is Candidate["measure"] => step.heading !== null && measureOf(step.heading) !== null,
  );
  if (!measure) return null;
  for (const step of path) {
    if (step.heading === null || step === measure) continue;
    // A nearer heading that makes it another figure: heads, a vacancy, a cost.
    const plain = [...step.heading.fields].every((field) => MEASURE_COMPANY.has(field));
    if (path.indexOf(step) < path.indexOf(measure) && (!plain || step.heading.certain.has("heads")))
      return null;
  }
  for (const step of path) {
    const { heading } = step;
    const kind = heading === null ? null : bodyOf(heading);
    const total = heading !== null && isTogether(heading);
    if (heading !== null && kind !== null) {
      // A title names the body among other words.
      const name = step === band.title ? heading.body : heading.name;
      return { column, measure, entity: { kind, name }, entityAt: step, total };
    }
    if (total && step !== band.title) return null;
    const other = otherBody(sheet, band, step, measure);
    if (other !== null) {
      return { column, measure, entity: { kind: "other", name: other }, entityAt: step, total: false };
    }
  }
  return { column, measure, entity: null, entityAt: measure, total: false };
}

/** The name of a body that we have no word for: it stands where other columns have theirs. */
function otherBody(sheet: SheetHeadings, band: HeadingBand, step: Step, measure: Step): string | null {
  if (step === band.title) return null;
  const inRow = bandTexts(sheet, band, step.row);
  const named = inRow.some(
    ({ heading }) => heading !== null && (bodyOf(heading) !== null || isTogether(heading)),
  );
  if (step === measure) {
    const name = step.heading?.unknown ? step.heading.name : "";
    return named && name !== "" ? name : null;
  }
  if (step.heading !== null && step.heading.known > 0 && step.heading.unknown === 0) return null;
  const several = new Set(inRow.map(({ text }) => labelKey(text))).size > 1;
  return named || several ? step.text : null;
}
