import type { Workload } from "../../src/model/workload";
import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";
import type { Rows } from "./told";

/** What the scan makes of a sheet of workload. */
export const read = (rows: Rows) => {
  const { findings, ...rest } = scan([gridOf(rows, { sheet: "Paie", row: 5, column: 1 })]);
  return { ...rest, findings: findings.filter(({ code }) => code !== "no-staffing-sheet") };
};

/** "CPAS 1000/300 4+3": files, those of art. 60 §7, officers and staff apart; "?" is unknown, nothing a column that is not there. */
export const told = (workloads: readonly Workload[]) =>
  workloads.map(({ entity, files, article60Files, officers, otherStaff }) => {
    const figure = (sign: string, sourced: { amount: number | null } | null) =>
      sourced ? `${sign}${String(sourced.amount ?? "?")}` : "";
    const work = `${figure("", files)}${figure("/", article60Files)}`;
    return `${entity.kind} ${entity.name}: ${work} ${figure("", officers)}${figure("+", otherStaff)}`;
  });

/** The payroll workload of the sample, and how it is told. */
export const FRENCH: Rows = [
  [null, "ETP gérés", "Gestionnaires", "Dossiers par gestionnaire", "Gestion du temps (ETP)"],
  ["CPAS", 1000, 4, 250, 3],
  ["AC", 1400, 8, 175, 0],
  ["Ensemble", 2400, 12, 200, 3],
];
export const FRENCH_TOLD = ["welfare-centre CPAS: 1000 4+3", "municipality AC: 1400 8+0"];
/** Rows as columns. */
export const turned = (rows: Rows): Rows =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
