import type { BudgetArticle } from "../model/budget-article";
import { sameText } from "../model/same-text";
import type { Staffing } from "../model/staffing";
import type { UnitCost } from "../model/unit-cost";

/** What measures are applied to, as the source sheets tell it. */
export type Basis = {
  readonly staffing: Staffing | null;
  readonly unitCosts: readonly UnitCost[];
  readonly budget: readonly BudgetArticle[];
};

/** The position in the staffing of a service that a measure names, the first of equals; null where it stands nowhere. */
export function serviceIndex(staffing: Staffing | null, service: string | null): number | null {
  if (!staffing || service === null) return null;
  const index = staffing.services.findIndex(({ label }) => sameText(label, service));
  return index === -1 ? null : index;
}
