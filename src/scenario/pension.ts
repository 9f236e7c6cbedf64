import type { Finding } from "../model/finding";
import { estimateOf } from "../model/measure";
import type { Measure } from "../model/measure";
import { money, scaleMoney } from "../model/money";
import type { Money } from "../model/money";
import type { Effect } from "./effect";
import { cellOf } from "./measure-cell";
import type { Settings } from "./settings";

/**
 * Whether a measure shrinks the base of the pension contributions: statutory staff that is not replaced. The employer then
 * has to make up for it with a share of the pay saved (facts: offsets).
 */
function shrinksBase({ what, who, howMuch }: Measure, { statute, ...settings }: Settings): boolean {
  const { sign, target, countsInNet } = what.mechanism;
  const paid = countsInNet && estimateOf(howMuch.amount, settings.case) === null;
  return paid && sign === -1 && target === "none" && (who.statute ?? statute) === "statutory";
}

/** What of the pay saved the pension fund takes back; nothing where nobody told the share, which a finding says. */
export function pensionEffect(measure: Measure, saved: Money, settings: Settings): Money {
  if (saved <= 0 || !shrinksBase(measure, settings)) return money(0);
  return scaleMoney(saved, settings.pensionRate ?? 0);
}

/** Once for all measures of an outcome whose effect on the pension fund is not known. */
export function pensionFindings(effects: readonly Effect[], settings: Settings): readonly Finding[] {
  if (settings.pensionRate !== null) return [];
  const measures = effects.flatMap(({ measure, standing, profile }) =>
    standing === "counted" && profile === null && shrinksBase(measure, settings) ? [measure] : [],
  );
  const [first] = measures;
  if (!first) return [];
  const ids = measures.map(({ what }) => what.id).join(", ");
  return [{ code: "pension-rate-missing", severity: "note", at: cellOf(first, "statute"), facts: { ids } }];
}
