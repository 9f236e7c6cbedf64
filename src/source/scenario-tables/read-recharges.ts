import type { Finding } from "../../model/finding";
import type { EntityKey } from "../../model/measure";
import { BOTH } from "../../model/measure";
import type { Recharge, RechargeField } from "../../model/recharge";
import { sameText } from "../../model/same-text";
import type { Scenario } from "../../model/scenario";
import type { Year } from "../../model/year";
import type { Choice } from "./choices";
import { mapColumns } from "./mapping";
import type { TableGrid } from "./read-lists";
import { RECHARGES_TABLE } from "./recharges-table";
import { rowsOf } from "./row";
import type { Row } from "./row";
import { readWhen } from "./when-cell";

type Read = { readonly recharges: readonly Recharge[]; readonly findings: readonly Finding[] };

/** Reads every row of `SynergyRecharges`; one that names no pool is left out, and an error says so. */
export function readRecharges(
  { grid, names }: TableGrid,
  scenarios: readonly Scenario[],
  choices: readonly Choice[],
): Read {
  const mapped = mapColumns(RECHARGES_TABLE, grid, names);
  const findings: Finding[] = [...mapped.findings];
  const recharges = rowsOf(RECHARGES_TABLE, grid, mapped.mapping, choices, findings).flatMap((row) => {
    const pool = row.text("pool");
    if (pool !== "") return [readRecharge(row, pool, scenarios)];
    row.report("pool", { code: "id-missing", severity: "error", facts: {} });
    return [];
  });
  return { recharges, findings };
}

function readRecharge(row: Row<RechargeField>, pool: string, scenarios: readonly Scenario[]): Recharge {
  const named = row.text("scenario");
  if (named !== "" && !scenarios.some(({ id }) => sameText(id, named))) {
    row.report("scenario", { code: "scenario-unknown", severity: "error", facts: { id: named } });
  }
  const [start, end] = [yearIn(row, "start"), yearIn(row, "end")];
  if (start !== null && end !== null && start > end) {
    row.report("end", { code: "end-before-start", severity: "error", facts: {} });
  }
  for (const field of ["provider", "receiver"] as const) told(row, field, "error");
  told(row, "cost", "warning");
  told(row, "keyValue", "warning");
  return {
    pool,
    titleNl: row.text("titleNl"),
    titleFr: row.text("titleFr"),
    provider: bodyIn(row, "provider"),
    receiver: bodyIn(row, "receiver"),
    cost: row.money("cost"),
    key: row.choice("key", "recharge-key")?.key ?? null,
    keyValue: keyIn(row),
    scenario: named || null,
    start,
    end,
    legalBasis: row.text("legalBasis"),
    vat: row.choice("vat", "vat-status")?.key ?? null,
    providerArticle: row.textOrNull("providerArticle"),
    receiverArticle: row.textOrNull("receiverArticle"),
    remark: row.text("remark"),
    cells: row.cells(),
  };
}

function told(row: Row<RechargeField>, field: RechargeField, severity: "error" | "warning"): void {
  if (row.text(field) !== "") return;
  row.report(field, { code: "field-missing", severity, facts: { heading: row.heading(field) } });
}

/** An invoice is one body's; both together send none. */
function bodyIn(row: Row<RechargeField>, field: "provider" | "receiver"): EntityKey | null {
  const body = row.choice(field, "entity")?.key ?? null;
  if (body !== BOTH) return body;
  row.report(field, { code: "recharge-of-both", severity: "error", facts: {} });
  return null;
}

function keyIn(row: Row<RechargeField>): number | null {
  const value = row.number("keyValue");
  if (value === null || value >= 0) return value;
  row.report("keyValue", { code: "amount-negative", severity: "error", facts: { amount: value } });
  return null;
}

/** Invoices are of whole years. */
function yearIn(row: Row<RechargeField>, field: "start" | "end"): Year | null {
  const text = row.text(field);
  if (text === "") return null;
  const when = readWhen(row.value(field));
  if (when?.kind === "year") return when.year;
  row.report(field, { code: "date-unreadable", severity: "error", facts: { text } });
  return null;
}
