import { ASSUMPTIONS } from "../../model/assumption";
import type { Assumption, AssumptionId } from "../../model/assumption";
import type { Finding } from "../../model/finding";
import { formatCell } from "../../sheet/a1";
import { ASSUMPTIONS_TABLE } from "./assumptions-table";
import type { AssumptionField } from "./assumptions-table";
import type { Choice } from "./choices";
import { mapColumns } from "./mapping";
import type { TableGrid } from "./read-lists";
import { rowsOf } from "./row";
import type { Row } from "./row";

/** Those that are told in words: of a list, or any. */
type WordAssumption = "statute" | "art-60-included" | "workload-cell";

/** The values that an assumption can have; whole numbers where `step` is 1. */
const LIMITS: Readonly<
  Record<
    Exclude<AssumptionId, WordAssumption>,
    { readonly from: number; readonly to: number; readonly step: 1 | null }
  >
> = {
  "first-year": { from: 1990, to: 2199, step: 1 },
  "last-year": { from: 1990, to: 2199, step: 1 },
  "year-alone-months": { from: 0, to: 24, step: 1 },
  "yearly-index": { from: -0.5, to: 1, step: null },
  "price-year": { from: 1990, to: 2199, step: 1 },
  "target-ratio": { from: 1e-6, to: 1e6, step: null },
  "article-60-weight": { from: 0, to: 100, step: null },
  "index-lag": { from: 0, to: 24, step: 1 },
  "seniority-drift": { from: -0.5, to: 1, step: null },
  "pension-rate": { from: 0, to: 1, step: null },
  "grant-share": { from: 0, to: 1, step: null },
  "discount-rate": { from: -0.5, to: 1, step: null },
  "sensitivity-unit-cost": { from: 0, to: 1, step: null },
  "sensitivity-index": { from: 0, to: 1, step: null },
  "sensitivity-realisation": { from: 0, to: 1, step: null },
  "sensitivity-years": { from: 0, to: 20, step: 1 },
  "sensitivity-ratio": { from: 0, to: 1, step: null },
};

/** Reads `SynergyAssumptions`; a row whose key is not ours is the user's own and left alone, with a note. */
export function readAssumptions(
  { grid, names }: TableGrid,
  choices: readonly Choice[],
): { readonly assumptions: readonly Assumption[]; readonly findings: readonly Finding[] } {
  const mapped = mapColumns(ASSUMPTIONS_TABLE, grid, names);
  const findings: Finding[] = [...mapped.findings];
  const read: Assumption[] = [];
  for (const row of rowsOf(ASSUMPTIONS_TABLE, grid, mapped.mapping, choices, findings)) {
    const key = row.text("id");
    const id = ASSUMPTIONS.find((one) => one === key);
    if (!id) {
      row.report("id", { code: "assumption-unknown", severity: "note", facts: { key } });
      continue;
    }
    const first = read.find((one) => one.id === id);
    if (first) {
      const facts = { id, first: first.at ? formatCell(first.at) : "" };
      row.report("id", { code: "id-twice", severity: "error", facts });
      continue;
    }
    read.push({ id, value: valueOf(row, id), source: row.text("source"), at: row.at("value") });
  }
  return { assumptions: read, findings };
}

function valueOf(row: Row<AssumptionField>, id: AssumptionId): Assumption["value"] {
  if (id === "statute") return row.choice("value", "statute")?.key ?? null;
  if (id === "art-60-included") return row.choice("value", "yes-no")?.key ?? null;
  if (id === "workload-cell") return row.textOrNull("value");
  const value = row.number("value");
  if (value === null) return null;
  const { from, to, step } = LIMITS[id];
  if (value >= from && value <= to && (step === null || Number.isInteger(value))) return value;
  const facts = { value, from, to };
  row.report("value", { code: "assumption-out-of-range", severity: "error", facts });
  return null;
}
