import type { Finding } from "../model/finding";
import type { Fte } from "../model/fte";
import type { Headcount, Sourced } from "../model/headcount";
import type { Service } from "../model/staffing";
import { formatCell } from "../sheet/a1";
import { areaOf } from "../sheet/address";
import { isCellError } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import { gridAddress, valueAt } from "../sheet/grid";
import { readFte } from "./fte-cell";
import type { MatrixRow } from "./matrix-body";
import type { FigureColumn } from "./matrix-head";
import { labelKey } from "./words";

/** The services of a block with their figures, and what is wrong with them, cell by cell. */
export type MatrixFigures = {
  readonly services: readonly Service[];
  readonly headcounts: readonly Headcount[];
  readonly findings: readonly Finding[];
};

const NEGLIGIBLE = 1e-9;

/** Reads the figures of the rows that count. */
export function readMatrixFigures(
  grid: Grid,
  rows: readonly MatrixRow[],
  columns: readonly FigureColumn[],
  entities: number,
  labelColumn: number,
): MatrixFigures {
  const services: Service[] = [];
  const headcounts: Headcount[] = [];
  const findings: Finding[] = [];
  const seen = new Map<string, Service>();
  for (const { row, label } of rows) {
    const service: Service = { label, at: gridAddress(grid, row, labelColumn) };
    findings.push(...labelFindings(grid, row, service, labelColumn, seen));
    for (let entity = 0; entity < entities; entity += 1) {
      const read = (measure: FigureColumn["measure"]): Sourced<Fte> | null => {
        const found = columns.find((column) => column.entity === entity && column.measure === measure);
        return found ? readFte(grid, row, found.column, findings) : null;
      };
      const real = read("real");
      const theoretical = read("theoretical");
      if (real === null && theoretical === null) continue;
      headcounts.push({ service: services.length, entity, real, theoretical });
      if (real?.amount == null || theoretical?.amount == null) continue;
      if (real.amount <= theoretical.amount + NEGLIGIBLE) continue;
      const facts = { real: real.amount, theoretical: theoretical.amount };
      findings.push({ code: "real-exceeds-theoretical", severity: "note", at: areaOf(real.at), facts });
    }
    services.push(service);
  }
  return { services, headcounts, findings };
}

function labelFindings(
  grid: Grid,
  row: number,
  service: Service,
  labelColumn: number,
  seen: Map<string, Service>,
): Finding[] {
  const at = areaOf(service.at);
  if (service.label === "") return [{ code: "service-unnamed", severity: "warning", at, facts: {} }];
  const value = valueAt(grid, row, labelColumn);
  if (isCellError(value)) {
    return [{ code: "service-is-error", severity: "warning", at, facts: { error: value.error } }];
  }
  const key = labelKey(service.label);
  const first = seen.get(key);
  if (!first) {
    seen.set(key, service);
    return [];
  }
  const facts = { service: service.label, first: formatCell(first.at) };
  return [{ code: "service-twice", severity: "warning", at, facts }];
}
