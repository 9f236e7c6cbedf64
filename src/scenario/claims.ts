import { sumFte } from "../model/fte";
import type { Fte } from "../model/fte";
import { estimateOf } from "../model/measure";
import type { Case, EntityKey } from "../model/measure";
import { totalOf } from "../model/total";
import { holdsAtYearEnd } from "../model/when";
import type { Year } from "../model/year";
import type { Effect } from "./effect";
import type { Figure } from "./figures";
import type { Outcome } from "./outcome";

/** What a scenario claims in FTE, and how much of it stands on something. */
export type Claims = {
  /** FTE that it says are saved, dated or not. */
  readonly claimed: Figure<Fte>;
  /** Of those: gone on 31 December of the horizon · over by then · later · without any date. */
  readonly dated: Figure<Fte>;
  readonly ended: Figure<Fte>;
  readonly later: Figure<Fte>;
  readonly undated: Figure<Fte>;
  /** Of those dated: who goes of his own accord. Nothing else can be realised without dismissals. */
  readonly realisable: Figure<Fte>;
  /** FTE that work elsewhere, dated or not; never a saving. */
  readonly redeployed: Figure<Fte>;
  /** What the rows name but do not claim. */
  readonly notClaimed: Figure<Fte>;
};

/** The claims of the synergies of an outcome, of one body where one is asked for. */
export function claimsOf(outcome: Outcome, horizon: Year, entity?: EntityKey): Claims {
  const which = outcome.settings.case;
  const effects = outcome.effects.filter(
    ({ measure: { what, who } }) =>
      what.class === "synergy" && (entity === undefined || who.entity === entity),
  );
  const savings = effects.filter(isSaving);
  const claimed = savings.filter(({ standing }) => standing === "counted");
  const dated = claimed.filter((effect) => heldBy(effect, horizon));
  const counted = effects.filter(({ standing }) => standing === "counted");
  return {
    claimed: people(claimed, which),
    dated: people(dated, which),
    ended: people(
      claimed.filter((effect) => begunBy(effect, horizon) && !heldBy(effect, horizon)),
      which,
    ),
    later: people(
      claimed.filter((effect) => effect.timing !== null && !begunBy(effect, horizon)),
      which,
    ),
    undated: people(
      claimed.filter(({ timing }) => timing === null),
      which,
    ),
    realisable: people(
      dated.filter(({ measure }) => measure.what.mechanism.natural),
      which,
    ),
    redeployed: people(
      counted.filter(({ redeployed }) => redeployed !== 0),
      which,
    ),
    notClaimed: people(
      savings.filter(({ standing }) => standing === "not-claimed"),
      which,
    ),
  };
}

function isSaving({ measure }: Effect): boolean {
  const { sign, target, countsInNet } = measure.what.mechanism;
  return sign === -1 && target === "none" && countsInNet;
}

/** Whatever becomes of it since. */
function begunBy({ timing }: Effect, horizon: Year): boolean {
  return timing !== null && holdsAtYearEnd(timing.position, null, horizon);
}

function heldBy({ timing }: Effect, horizon: Year): boolean {
  return timing !== null && holdsAtYearEnd(timing.position, timing.until, horizon);
}

function people(effects: readonly Effect[], which: Case): Figure<Fte> {
  const parts = effects.map(({ measure }) => ({
    measure,
    amount: estimateOf(measure.howMuch.fte, which),
  }));
  const total = totalOf(
    parts.map(({ amount }) => amount),
    sumFte,
  );
  return { ...total, parts };
}
