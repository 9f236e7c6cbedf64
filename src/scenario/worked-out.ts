import type { Measure } from "../model/measure";
import type { Basis } from "./basis";
import { effectOf } from "./effect";
import type { Effect } from "./effect";
import { linesOf } from "./line";
import type { Line } from "./line";
import type { Settings } from "./settings";

/** What one measure does, and its lines in every year. */
export type WorkedOut = { readonly effect: Effect; readonly lines: readonly Line[] };

type ByMeasure = WeakMap<Measure, WorkedOut>;

/** After an edit most measures are the ones that they were, on the same basis: they are not worked out again. */
const known = new WeakMap<Basis, WeakMap<Settings, ByMeasure>>();

export function workedOut(measure: Measure, basis: Basis, settings: Settings): WorkedOut {
  const before = knownOn(basis, settings).get(measure);
  if (before) return before;
  const effect = effectOf(measure, basis, settings);
  const worked = { effect, lines: linesOf(effect, basis, settings) };
  knownOn(basis, settings).set(measure, worked);
  return worked;
}

function knownOn(basis: Basis, settings: Settings): ByMeasure {
  const onBasis = known.get(basis) ?? new WeakMap<Settings, ByMeasure>();
  known.set(basis, onBasis);
  const found = onBasis.get(settings) ?? new WeakMap<Measure, WorkedOut>();
  onBasis.set(settings, found);
  return found;
}
