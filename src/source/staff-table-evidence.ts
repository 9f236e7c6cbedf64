import type { Finding } from "../model/finding";
import type { Address } from "../sheet/address";
import { areaOf } from "../sheet/address";
import type { BlockKind, Evidence } from "./block";
import type { TableColumn } from "./staff-table-column";
import type { TableFigures } from "./staff-table-figures";
import type { LabelColumn } from "./staff-table-labels";
import type { TableRow } from "./staff-table-nesting";
import { slotsOf } from "./staff-table-posts";
import type { Titled } from "./staff-table-titles";

/** Where a cell counted from the grid's corner stands in the workbook. */
type Place = (cell: { readonly row: number; readonly column: number }) => Address;

/** Why a block is taken for a table of staff, and what of it does not count. */
export function evidenceOf(
  { columns: all, refused }: TableFigures,
  columns: readonly TableColumn[],
  labels: readonly LabelColumn[],
  unused: readonly TableColumn["step"][],
  rows: readonly TableRow[],
  place: Place,
  titled: Titled,
): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { role, step } of labels) {
    const field = role === "cell" ? "service" : role;
    if (step) evidence.push({ kind: "heading", field, text: step.text, at: place(step) });
  }
  const bodies = new Set<string>();
  for (const { column, entity, entityAt, figure, step } of columns) {
    if (entity && entityAt && !bodies.has(entity.name)) {
      bodies.add(entity.name);
      evidence.push({ kind: "entity", entity: entity.kind, text: entity.name, at: place(entityAt) });
    }
    const beside = column === step.column ? {} : { column: place({ row: step.row, column }).column };
    evidence.push({ kind: "heading", field: figure, text: step.text, at: place(step), ...beside });
  }
  if (bodies.size === 0 && titled.at) {
    evidence.push({ kind: "entity", entity: titled.entity.kind, text: titled.entity.name, at: titled.at });
  }
  for (const { step } of all.filter((one) => !columns.includes(one))) {
    evidence.push({ kind: "left-out", what: "other-column", text: step.text, at: areaOf(place(step)) });
  }
  for (const { step, why } of refused) {
    const what = why === "total-column" ? why : "other-column";
    evidence.push({ kind: "left-out", what, text: step.text, at: areaOf(place(step)) });
  }
  for (const step of unused) {
    evidence.push({ kind: "left-out", what: "other-column", text: step.text, at: areaOf(place(step)) });
  }
  for (const row of rows) {
    if (row.kind === "line") continue;
    const what = ({ subtotal: "subtotal-row", total: "total-row", group: "row-without-figures" } as const)[
      row.kind
    ];
    evidence.push({ kind: "left-out", what, text: row.label, at: areaOf(place(row)) });
  }
  return evidence;
}

/** What is to be said of the headings of a table. */
export function headFindings(
  { refused, twice }: TableFigures,
  columns: readonly TableColumn[],
  byRow: boolean,
  place: Place,
): Finding[] {
  const findings: Finding[] = [];
  for (const { step, why } of refused) {
    // Beside the establishment in FTE the people tell nothing more.
    if (why !== "establishment-in-heads" || columns.some(({ figure }) => figure === "theoretical")) continue;
    findings.push({ code: "establishment-in-heads", severity: "note", at: areaOf(place(step)), facts: {} });
  }
  for (const { entity, step } of twice) {
    const facts = { heading: entity?.name ?? step.text };
    findings.push({ code: "entity-twice", severity: "error", at: areaOf(place(step)), facts });
  }
  const assumed = byRow ? null : columns.find(({ figure, told }) => figure === "real" && told !== "measure");
  if (assumed) {
    const facts = { heading: assumed.step.text };
    findings.push({ code: "measure-assumed", severity: "note", at: areaOf(place(assumed.step)), facts });
  }
  const strange = new Set<string>();
  for (const { entity, entityAt } of columns) {
    if (entity?.kind !== "other" || entityAt === null || strange.has(entity.name)) continue;
    strange.add(entity.name);
    const facts = { heading: entity.name };
    findings.push({ code: "entity-unknown", severity: "warning", at: areaOf(place(entityAt)), facts });
  }
  return findings;
}

/** How sure we are that a block is a table of staff. */
export function confidenceIn(
  columns: readonly TableColumn[],
  labels: readonly LabelColumn[],
  { entity }: Titled,
  kind: BlockKind,
  adds: boolean,
): number {
  const figures = new Set(columns.map(({ figure }) => figure));
  const known =
    entity.kind !== "other" ||
    columns.some((column) => column.entity !== null && column.entity.kind !== "other");
  const parts = [
    0.35,
    columns.some(({ told }) => told === "measure") ? 0.15 : 0,
    figures.size > 1 ? 0.15 : 0.05,
    known || labels.some(({ role }) => role === "entity") ? 0.15 : 0,
    labels.some(({ step }) => step !== null) ? 0.05 : 0,
    kind === "official-annex" ? 0.1 : slotsOf(columns).length > 1 ? 0.05 : 0,
    adds ? 0.05 : 0,
  ];
  return Math.round(parts.reduce((sum, part) => sum + part, 0) * 100) / 100;
}
