import type { Finding } from "../model/finding";
import { fte, scaleFte } from "../model/fte";
import type { Fte } from "../model/fte";
import { estimateOf } from "../model/measure";
import type { Measure, Place } from "../model/measure";
import type { MechanismTarget } from "../model/mechanism";
import { sameText } from "../model/same-text";
import { statusCounts } from "../model/status";
import { endsBefore, inYear, moneyFrom, positionFrom } from "../model/when";
import type { Month } from "../model/when";
import type { Basis } from "./basis";
import { profileOf } from "./profile";
import type { Profile } from "./profile";
import { yearlyResult } from "./result";
import type { YearlyResult } from "./result";
import type { Settings } from "./settings";

/**
 * That a measure enters the figures, or why it does not: its row says so, its status does, its mechanism is not to be
 * computed, or it is about art. 60 §7 staff, who are left out.
 */
export type Standing = "counted" | "not-claimed" | "status" | "not-computed" | "article-60";

/** From when a measure counts; `until` null is without end. */
export type Timing = { readonly position: Month; readonly money: Month; readonly until: Month | null };

/** FTE that come to a place (above zero) or leave it (below); null is unknown. */
export type Move = { readonly place: Place; readonly fte: Fte | null };

/** What one measure does once it is in force, whichever year that is. */
export type Effect = {
  readonly measure: Measure;
  readonly standing: Standing;
  /** Null: undated. */
  readonly timing: Timing | null;
  readonly moves: readonly Move[];
  /** FTE that go to work in another service or body; null is unknown. Moves inside a service are none. */
  readonly redeployed: Fte | null;
  /** Capacity freed without a credit: FTE that stay and have time for other work; null is unknown. */
  readonly freed: Fte | null;
  readonly result: YearlyResult;
  /** Its amounts by year, which stand instead of the result; null where it has none. */
  readonly profile: Profile | null;
  readonly findings: readonly Finding[];
};

export function effectOf(measure: Measure, basis: Basis, settings: Settings): Effect {
  const standing = standingOf(measure, settings);
  const people = estimateOf(measure.howMuch.fte, settings.case);
  const profile = profileOf(measure, basis);
  const { result, findings } = yearlyResult(measure, basis, settings, profile);
  return {
    measure,
    standing,
    timing: timingOf(measure, settings, profile),
    moves: movesOf(measure, people),
    redeployed: leavesService(measure) ? people : fte(0),
    freed: measure.what.mechanism.target === "capacity" ? people : fte(0),
    result,
    profile,
    findings: standing === "counted" ? findings : [],
  };
}

function standingOf({ what, who, trail }: Measure, { statute, article60 }: Settings): Standing {
  if (!what.mechanism.computed) return "not-computed";
  if (!statusCounts(trail.status)) return "status";
  if (!article60 && (who.statute ?? statute) === "article-60") return "article-60";
  return trail.counted ? "counted" : "not-claimed";
}

/** Without a start of its own a measure starts with the first year that has an amount. */
function timingOf({ when }: Measure, { yearAloneMonths }: Settings, profile: Profile | null): Timing | null {
  const start = when.start ?? (profile && inYear(profile.first));
  if (!start) return null;
  return {
    position: positionFrom(start),
    money: moneyFrom(start, yearAloneMonths),
    until: when.end ? endsBefore(when.end) : null,
  };
}

function movesOf({ what, who }: Measure, people: Fte | null): readonly Move[] {
  const { sign, target } = what.mechanism;
  if (sign === 0) return [];
  const from: Place = { entity: who.entity, service: who.service, cell: who.cell, level: who.level };
  const there: Move = { place: from, fte: times(people, sign) };
  if (target === "none") return [there];
  return [there, { place: destinationOf(who, target), fte: times(people, -sign) }];
}

/**
 * Who is promoted stays where he is, who comes to work for another body (or for the one that leads) stays in his service,
 * unless the row says otherwise; who is redeployed may go we do not know where.
 */
function destinationOf(who: Measure["who"], target: MechanismTarget): Place {
  const { to, lead } = who;
  const stays = target === "level" || target === "body";
  return {
    entity: to.entity ?? (target === "body" ? lead : null) ?? who.entity,
    service: to.service ?? (stays ? who.service : null),
    cell: to.cell ?? (stays ? who.cell : null),
    level: to.level ?? (target === "level" ? null : who.level),
  };
}

function leavesService({ what, who }: Measure): boolean {
  const { target } = what.mechanism;
  if (target !== "place" && target !== "body") return false;
  const { entity, service } = destinationOf(who, target);
  if (entity !== who.entity) return true;
  if (target === "body" && who.to.service === null) return false;
  return service === null || who.service === null || !sameText(service, who.service);
}

function times(people: Fte | null, factor: number): Fte | null {
  return people === null ? null : scaleFte(people, factor);
}
