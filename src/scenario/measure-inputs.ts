import type { Measure, MeasureField } from "../model/measure";
import type { Money } from "../model/money";
import type { Level } from "../model/unit-cost";
import type { Address } from "../sheet/address";
import type { Basis } from "./basis";
import { costOf } from "./measure-cost";
import type { Settings } from "./settings";

/** A cell that a measure's figures come from: one of its own, or the unit cost of a level in the user's table. */
export type MeasureInput =
  | { readonly kind: "field"; readonly field: MeasureField; readonly at: Address }
  | { readonly kind: "unit-cost"; readonly level: Level; readonly amount: Money; readonly at: Address };

const FIELDS = ["fte", "amount", "oneOff", "start", "end"] as const satisfies readonly MeasureField[];

/** The cells behind a measure's FTE and money, those that are empty left out. */
export function measureInputs(measure: Measure, basis: Basis, settings: Settings): readonly MeasureInput[] {
  const { who, what, howMuch, when, cells } = measure;
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
  // An amount that is typed stands instead of FTE × unit cost.
  const paid = what.mechanism.countsInNet && what.mechanism.sign !== 0 && howMuch.amount.mid === null;
  const levels = paid ? [who.level, what.mechanism.target === "level" ? who.to.level : null] : [];
  const costs = levels.flatMap((level): MeasureInput[] => {
    const cost = costOf(measure, { ...who, level }, basis, settings);
    return level === null || cost === null
      ? []
      : [{ kind: "unit-cost", level, amount: cost.amount, at: cost.entry.at }];
  });
  return [...own, ...costs];
}
