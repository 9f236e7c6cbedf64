import type { BudgetArticle } from "../model/budget-article";
import type { Post } from "../model/post";
import type { ProfileAmount } from "../model/profile";
import { textKey } from "../model/same-text";
import type { Staffing } from "../model/staffing";
import type { UnitCost } from "../model/unit-cost";
import type { Workload } from "../model/workload";

/** What measures are applied to, as the source sheets tell it. */
export type Basis = {
  readonly staffing: Staffing | null;
  readonly unitCosts: readonly UnitCost[];
  readonly budget: readonly BudgetArticle[];
  /** What the lines of the baseline tell of levels, cells and end dates; services are called as in `staffing`. */
  readonly posts?: readonly Post[];
  readonly workloads?: readonly Workload[];
  /** Of measures whose money differs from year to year; left out where the workbook has none. */
  readonly profiles?: readonly ProfileAmount[];
};

/** The position in the staffing of a service that a measure names, the first of equals; null where it stands nowhere. */
export function serviceIndex(staffing: Staffing | null, service: string | null): number | null {
  if (!staffing || service === null) return null;
  return (positions.get(staffing) ?? placeServices(staffing)).get(textKey(service)) ?? null;
}

/** The services of a staffing by their names: each line of each measure asks for one. */
const positions = new WeakMap<Staffing, ReadonlyMap<string, number>>();

function placeServices(staffing: Staffing): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  staffing.services.forEach(({ label }, index) => {
    const key = textKey(label);
    if (!found.has(key)) found.set(key, index);
  });
  positions.set(staffing, found);
  return found;
}
