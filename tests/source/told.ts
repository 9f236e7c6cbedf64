import type { Finding } from "../../src/model/finding";
import type { Staffing } from "../../src/model/staffing";
import { formatCell } from "../../src/sheet/a1";
import type { CellValue } from "../../src/sheet/cell-value";
import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";

export type Rows = readonly (readonly CellValue[])[];

/** The staffing as one line a service: "IT | 3/5 | 5.5/7"; "?" is unknown, "" a column that is not there. */
export function told(staffing: Staffing | null): string[] {
  if (!staffing) return ["no staffing"];
  const figure = (sourced: { amount: number | null } | null) =>
    sourced === null ? "" : String(sourced.amount ?? "?");
  return [
    staffing.entities.map(({ kind, name }) => `${kind}: ${name}`).join(" | "),
    ...staffing.services.map(({ label }, service) =>
      [
        label,
        ...staffing.headcounts
          .filter((count) => count.service === service)
          .map(({ real, theoretical }) => `${figure(real)}/${figure(theoretical)}`),
      ].join(" | "),
    ),
  ];
}

export const read = (rows: Rows, origin: Parameters<typeof gridOf>[1] = {}) => scan([gridOf(rows, origin)]);

/** "fte-is-text error C5". */
export const said = (findings: readonly Finding[]) =>
  findings.map(({ code, severity, at }) => `${code} ${severity} ${at ? formatCell(at) : "-"}`);

export const BODY: Rows = [
  ["IT", 3, 5, 5.5, 7],
  ["RH", 19, 20, 20, 20],
];
export const FRENCH: Rows = [
  [null, "AC", null, "CPAS", null],
  ["Service", "Réel", "Théorique", "Réel", "Théorique"],
];
export const TOLD = ["IT | 3/5 | 5.5/7", "RH | 19/20 | 20/20"];
