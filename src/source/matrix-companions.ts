import type { Entity } from "../model/entity";
import { entityKey } from "../model/entity";
import type { Finding } from "../model/finding";
import { vacancy } from "../model/fte";
import type { Headcount, Sourced } from "../model/headcount";
import type { Address } from "../sheet/address";
import { areaOf } from "../sheet/address";
import { gridAddress, valueAt } from "../sheet/grid";
import { readHeads } from "./fte-cell";
import type { HeadingBand } from "./matrix-band";
import type { MatrixRow } from "./matrix-body";
import { amountOf } from "./matrix-body";
import { matrixPath } from "./matrix-head";
import type { MatrixHead } from "./matrix-head";
import { labelKey } from "./words";
import type { SheetHeadings } from "./sheet-headings";
import { tableColumnOf } from "./staff-table-column";

/** What a matrix tells beside real and theoretical FTE: how many people there are, and how many posts it calls vacant. */
export type MatrixCompanions = {
  readonly heads: (service: number, entity: number) => Sourced<number> | null;
  /** The headings of the columns that count people. */
  readonly headings: readonly { readonly text: string; readonly at: Address; readonly column: number }[];
  readonly findings: readonly Finding[];
};

const TOLERANCE = 0.005 + 1e-9;

/** Reads the columns of people and checks those of vacancies: vacant = theoretical − real. */
export function readCompanions(
  sheet: SheetHeadings,
  band: HeadingBand,
  head: MatrixHead,
  rows: readonly MatrixRow[],
  headcounts: readonly Headcount[],
): MatrixCompanions {
  const heads = new Map<string, Sourced<number>>();
  const headings: { text: string; at: Address; column: number }[] = [];
  const findings: Finding[] = [];
  const taken = new Set<string>();
  for (let column = band.left; column <= band.right; column += 1) {
    if (head.columns.some((one) => one.column === column)) continue;
    const path = matrixPath(sheet, band, column).map((step) => ({ ...step, year: null }));
    if (path[0]?.column !== column) continue;
    const isTitle = ({ row }: { readonly row: number }) => row === band.title?.row;
    const read = tableColumnOf(column, path, { isTitle, otherBody: () => null });
    if (typeof read === "string" || read.total || (read.figure !== "heads" && read.figure !== "vacant"))
      continue;
    const entity = positionOf(head.entities, read.entity);
    if (entity === null || taken.has(`${read.figure} ${String(entity)}`)) continue;
    taken.add(`${read.figure} ${String(entity)}`);
    if (read.figure === "heads") {
      const at = gridAddress(sheet.grid, read.step.row, read.step.column);
      headings.push({ text: read.step.text, at, column });
    }
    rows.forEach(({ row }, service) => {
      if (read.figure === "heads") {
        heads.set(`${String(service)} ${String(entity)}`, readHeads(sheet.grid, row, column, findings));
        return;
      }
      const count = headcounts.find((one) => one.service === service && one.entity === entity);
      const stated = amountOf(valueAt(sheet.grid, row, column));
      if (count?.real?.amount == null || count.theoretical?.amount == null || stated === null) return;
      const computed = vacancy(count.theoretical.amount, count.real.amount);
      if (Math.abs(stated - computed) <= TOLERANCE) return;
      const at = areaOf(gridAddress(sheet.grid, row, column));
      findings.push({ code: "vacant-differs", severity: "warning", at, facts: { stated, computed } });
    });
  }
  return {
    heads: (service, entity) => heads.get(`${String(service)} ${String(entity)}`) ?? null,
    headings,
    findings,
  };
}

function positionOf(entities: readonly Entity[], entity: Entity | null): number | null {
  if (entity === null) return entities.length === 1 ? 0 : null;
  const position = entities.findIndex((one) => labelKey(entityKey(one)) === labelKey(entityKey(entity)));
  return position === -1 ? null : position;
}
