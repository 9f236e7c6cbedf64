import type { Measure, MeasureField } from "../model/measure";
import type { Money } from "../model/money";
import type { Level } from "../model/unit-cost";
import type { Address } from "../sheet/address";
import type { Basis } from "./basis";
import { costOf, heldAfter } from "./measure-cost";
import type { Held } from "./measure-cost";
import type { Settings } from "./settings";
import { workedOut } from "./worked-out";

/** A cell that a measure's figures come from: one of its own, or the unit cost of a level in the user's table. */
export type MeasureInput =
  | { readonly kind: "field"; readonly field: MeasureField; readonly at: Address }
  | { readonly kind: "unit-cost"; readonly level: Level; readonly amount: Money; readonly at: Address };

const FIELDS = ["fte", "amount", "oneOff", "start", "end"] as const satisfies readonly MeasureField[];

/** The cells behind a measure's FTE and money, those that are empty left out. */
export function measureInputs(measure: Measure, basis: Basis, settings: Settings): readonly MeasureInput[] {
  const { howMuch, when, cells } = measure;
  const told: Readonly<Record<(typeof FIELDS)[number], unknown>> = {
    fte: howMuch.fte.mid,
    amount: howMuch.amount.mid,
    oneOff: howMuch.oneOff,
    start: when.start,
    end: when.end,
  };
  const own = FIELDS.flatMap((field): MeasureInput[] => {
    const at = cells[field];
    return told[field] === null || !at ? [] : [{ kind: "field", field, at }];
  });
  const costs = paidAs(measure, basis, settings).flatMap((held): MeasureInput[] => {
    const { level } = held;
    const cost = costOf(measure, held, basis, settings);
    return level === null || cost === null
      ? []
      : [{ kind: "unit-cost", level, amount: cost.amount, at: cost.entry.at }];
  });
  return [...own, ...costs];
}

/** What its money is FTE × unit cost of, before and after a change; nothing where amounts stand instead, or there is no money. */
function paidAs(measure: Measure, basis: Basis, settings: Settings): readonly Held[] {
  const { result } = workedOut(measure, basis, settings).effect;
  if (result.kind === "none" || !result.indexed) return [];
  const { target } = measure.what.mechanism;
  const after = target === "level" || target === "statute" ? heldAfter(measure) : null;
  return after ? [measure.who, after] : [measure.who];
}
