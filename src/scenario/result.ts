import type { Finding } from "../model/finding";
import { isGrade, levelOfGrade } from "../model/level";
import { estimateOf } from "../model/measure";
import type { Measure, MeasureField } from "../model/measure";
import { payOf, scaleMoney, subtractMoney } from "../model/money";
import type { Money } from "../model/money";
import type { Level } from "../model/unit-cost";
import { areaOf } from "../sheet/address";
import type { Basis } from "./basis";
import type { Settings } from "./settings";
import { findUnitCost } from "./unit-cost";
import type { FoundCost } from "./unit-cost";

/**
 * What a measure changes in a full year, at the prices of the price year. `net`: better (above zero) or worse for the
 * result, null where it cannot be known, and then on which side it would stand · `avoided`: a value for information,
 * never in net · `none`: no money at all. Only pay follows the index: an amount that was typed is of every year.
 */
export type YearlyResult =
  | { readonly kind: "none" }
  | { readonly kind: "avoided"; readonly amount: Money }
  | {
      readonly kind: "net";
      readonly amount: Money | null;
      readonly side: "gross" | "offset";
      readonly indexed: boolean;
    };

export type Valued = { readonly result: YearlyResult; readonly findings: readonly Finding[] };

const NONE: Valued = { result: { kind: "none" }, findings: [] };

export function yearlyResult(measure: Measure, basis: Basis, settings: Settings): Valued {
  const { mechanism } = measure.what;
  const told = estimateOf(measure.howMuch.amount, settings.case);
  if (!mechanism.countsInNet) {
    if (told === null || mechanism.sign !== 0) return NONE;
    return { result: { kind: "avoided", amount: told }, findings: [] };
  }
  if (told !== null) return net(told, false);
  // An amount that is asked for and not told was reported where it is read.
  if (mechanism.sign === 0) return net(null, false);
  return mechanism.target === "level"
    ? promotionResult(measure, basis, settings)
    : payResult(measure, basis, settings);
}

function net(
  amount: Money | null,
  indexed: boolean,
  side: "gross" | "offset" = "gross",
  findings: readonly Finding[] = [],
): Valued {
  const known = amount === null ? side : amount < 0 ? "offset" : "gross";
  return { result: { kind: "net", amount, side: known, indexed }, findings };
}

/** FTE × unit cost: a gain where they leave, a cost where they come. */
function payResult(measure: Measure, basis: Basis, settings: Settings): Valued {
  const { sign } = measure.what.mechanism;
  const side = sign < 0 ? "gross" : "offset";
  const people = estimateOf(measure.howMuch.fte, settings.case);
  const cost = costOf(measure, measure.who.level, basis, settings);
  const findings = costFindings(measure, measure.who.level, cost, settings);
  if (people === null || cost === null) return net(null, true, side, findings);
  return net(scaleMoney(payOf(people, cost.amount), -sign), true, side, findings);
}

/** FTE × what the new grade costs more; unknown where the table has one and the same cost for both. */
function promotionResult(measure: Measure, basis: Basis, settings: Settings): Valued {
  const { level, to } = measure.who;
  const people = estimateOf(measure.howMuch.fte, settings.case);
  const before = costOf(measure, level, basis, settings);
  const after = costOf(measure, to.level, basis, settings);
  if (before && after && before.entry !== after.entry) {
    const difference = subtractMoney(before.amount, after.amount);
    const amount = people === null ? null : payOf(people, difference);
    return net(amount, true, "offset", costFindings(measure, level, before, settings));
  }
  const facts = { id: measure.what.id, from: level ?? "?", to: to.level ?? "?" };
  const finding: Finding = {
    code: "promotion-cost-unknown",
    severity: "warning",
    at: cellOf(measure, "toLevel"),
    facts,
  };
  return net(null, true, "offset", [finding]);
}

function costOf(measure: Measure, level: Level | null, basis: Basis, settings: Settings): FoundCost | null {
  const { entity, statute } = measure.who;
  const key = { entity, level, statute: statute ?? settings.statute };
  return findUnitCost(basis.unitCosts, key, settings.priceYear);
}

function costFindings(
  measure: Measure,
  level: Level | null,
  cost: FoundCost | null,
  settings: Settings,
): readonly Finding[] {
  const at = cellOf(measure, "level");
  const { id } = measure.what;
  if (cost === null) {
    return [{ code: "unit-cost-missing", severity: "warning", at, facts: { id, level: level ?? "" } }];
  }
  const findings: Finding[] = [];
  if (level !== null && isGrade(level) && cost.entry.level !== level) {
    const facts = { grade: level, level: levelOfGrade(level) };
    findings.push({ code: "grade-at-level-cost", severity: "note", at, facts });
  }
  if (measure.who.statute === null && settings.statute !== null && cost.entry.statute !== null) {
    const statuteAt = cellOf(measure, "statute");
    findings.push({ code: "statute-assumed", severity: "note", at: statuteAt, facts: { id } });
  }
  return findings;
}

/** The cell that tells a field of a measure; null where it stands in no sheet. */
export function cellOf(measure: Measure, field: MeasureField): Finding["at"] {
  const cell = measure.cells[field];
  return cell ? areaOf(cell) : null;
}
