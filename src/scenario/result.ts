import type { Finding } from "../model/finding";
import { estimateOf } from "../model/measure";
import type { Measure } from "../model/measure";
import { money, payOf, scaleMoney, subtractMoney } from "../model/money";
import type { Money } from "../model/money";
import type { Level } from "../model/unit-cost";
import type { Basis } from "./basis";
import { cellOf } from "./measure-cell";
import { costOf, heldAfter } from "./measure-cost";
import { pensionEffect } from "./pension";
import { profiled } from "./profile";
import type { Profile } from "./profile";
import type { Settings } from "./settings";
import type { FoundCost } from "./unit-cost";

/**
 * What a measure changes in a full year, at the prices of the price year. `net`: better (above zero) or worse for the
 * result, null where it cannot be known, and then on which side it would stand; `pension` is what of it the pension fund
 * takes back, zero or more · `avoided`: a value for information, never in net · `none`: no money at all. Only pay follows
 * the index: an amount that was typed is of every year.
 */
export type YearlyResult =
  | { readonly kind: "none" }
  | { readonly kind: "avoided"; readonly amount: Money | null; readonly indexed: boolean }
  | {
      readonly kind: "net";
      readonly amount: Money | null;
      readonly side: "gross" | "offset";
      readonly pension: Money;
      /** Amount less pension: the effect on the budget, one-off apart. */
      readonly net: Money | null;
      readonly indexed: boolean;
    };

export type Valued = { readonly result: YearlyResult; readonly findings: readonly Finding[] };

const NONE: Valued = { result: { kind: "none" }, findings: [] };

/** With amounts by year, the last year's is what stays. */
export function yearlyResult(
  measure: Measure,
  basis: Basis,
  settings: Settings,
  profile: Profile | null = null,
): Valued {
  const { sign, target, countsInNet, needsCredit } = measure.what.mechanism;
  const told = estimateOf(measure.howMuch.amount, settings.case);
  if (!countsInNet || (needsCredit && measure.howMuch.article === null)) {
    if (sign !== 0) return NONE;
    if (told !== null) return avoided(told, false);
    if (profile) return avoided(profiled(profile, profile.last, "all"), false);
    return needsCredit ? unbudgeted(measure, basis, settings) : NONE;
  }
  if (told !== null) return net(told, false);
  if (profile) {
    const side = sign > 0 || target === "level" ? "offset" : "gross";
    return net(profiled(profile, profile.last, "own"), false, side);
  }
  if (target === "level" || target === "statute") return stepResult(measure, basis, settings);
  // An amount that is asked for and not told was reported where it is read.
  return sign === 0 && !needsCredit ? net(null, false) : payResult(measure, basis, settings);
}

function avoided(amount: Money | null, indexed: boolean): Valued {
  return { result: { kind: "avoided", amount, indexed }, findings: [] };
}

/** Nobody is paid for a vacant post: where no credit was put down for it, its cost is for information only. */
function unbudgeted(measure: Measure, basis: Basis, settings: Settings): Valued {
  const { result, findings } = payResult(measure, basis, settings);
  const at = cellOf(measure, "article");
  const finding: Finding = {
    code: "vacant-not-budgeted",
    severity: "note",
    at,
    facts: { id: measure.what.id },
  };
  const amount = result.kind === "net" ? result.amount : null;
  return { ...avoided(amount, true), findings: [...findings, finding] };
}

function net(
  amount: Money | null,
  indexed: boolean,
  side: "gross" | "offset" = "gross",
  findings: readonly Finding[] = [],
  pension = money(0),
): Valued {
  const known = amount === null ? side : amount < 0 ? "offset" : "gross";
  const rest = amount === null ? null : subtractMoney(amount, pension);
  return { result: { kind: "net", amount, side: known, pension, net: rest, indexed }, findings };
}

/** FTE × unit cost: a gain where they leave (or a credit goes), a cost where they come. */
function payResult(measure: Measure, basis: Basis, settings: Settings): Valued {
  const { sign } = measure.what.mechanism;
  const side = sign > 0 ? "offset" : "gross";
  const people = estimateOf(measure.howMuch.fte, settings.case);
  const cost = costOf(measure, measure.who, basis, settings);
  const findings = costFindings(measure, measure.who.level, cost);
  if (people === null || cost === null) return net(null, true, side, findings);
  const amount = scaleMoney(payOf(people, cost.amount), sign > 0 ? -1 : 1);
  return net(amount, true, side, findings, pensionEffect(measure, amount, settings));
}

/** FTE × what the new grade or statute costs more; unknown where the table has one and the same cost for both. */
function stepResult(measure: Measure, basis: Basis, settings: Settings): Valued {
  const { level, statute, to, toStatute } = measure.who;
  const people = estimateOf(measure.howMuch.fte, settings.case);
  const byLevel = measure.what.mechanism.target === "level";
  const after = heldAfter(measure);
  const before = costOf(measure, measure.who, basis, settings);
  const then = after && costOf(measure, after, basis, settings);
  const side = byLevel ? "offset" : "gross";
  if (before && then && before.entry !== then.entry) {
    const difference = subtractMoney(before.amount, then.amount);
    const amount = people === null ? null : payOf(people, difference);
    return net(amount, true, side, costFindings(measure, level, before));
  }
  const finding: Finding = {
    code: "promotion-cost-unknown",
    severity: "warning",
    at: cellOf(measure, byLevel ? "toLevel" : "toStatute"),
    facts: {
      id: measure.what.id,
      from: (byLevel ? level : (statute ?? settings.statute)) ?? "?",
      to: (byLevel ? to.level : toStatute) ?? "?",
    },
  };
  return net(null, true, side, [finding]);
}

function costFindings(measure: Measure, level: Level | null, cost: FoundCost | null): readonly Finding[] {
  const at = cellOf(measure, "level");
  const { id } = measure.what;
  if (cost === null) {
    return [{ code: "unit-cost-missing", severity: "warning", at, facts: { id, level: level ?? "" } }];
  }
  const findings: Finding[] = [];
  if (level !== null && cost.entry.level !== level) {
    const facts = { grade: level, level: cost.entry.level };
    findings.push({ code: "grade-at-level-cost", severity: "note", at, facts });
  }
  if (measure.who.statute === null && cost.entry.statute !== null) {
    const statuteAt = cellOf(measure, "statute");
    findings.push({ code: "statute-assumed", severity: "note", at: statuteAt, facts: { id } });
  }
  return findings;
}
