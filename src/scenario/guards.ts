import { areaOf } from "../sheet/address";
import type { Scenario } from "../model/scenario";
import type { Basis } from "./basis";
import type { Effect } from "./effect";
import { linkVerdicts } from "./guard-links";
import { moneyVerdicts } from "./guard-money";
import { placeVerdicts } from "./guard-places";
import { poolVerdicts } from "./guard-pool";
import { staffVerdicts } from "./guard-staff";
import type { Settings } from "./settings";
import { judged } from "./verdict";
import type { Verdict } from "./verdict";

/**
 * What speaks for and against adding the measures of a scenario up, case by case. Nothing is corrected: what does not hold is
 * a finding, and what the workbook does not tell is not held against anybody.
 */
export function verdictsOf(
  scenario: Scenario,
  effects: readonly Effect[],
  basis: Basis,
  settings: Settings,
): readonly Verdict[] {
  return [minutes(scenario), ...effectVerdicts(effects, basis, settings)];
}

/** What the guards say of measures, whichever scenarios they are of. */
export function effectVerdicts(
  effects: readonly Effect[],
  basis: Basis,
  settings: Settings,
): readonly Verdict[] {
  const counted = effects.filter(({ standing }) => standing === "counted");
  return [
    ...linkVerdicts(effects),
    ...placeVerdicts(counted, basis),
    ...staffVerdicts(counted, basis, settings),
    ...poolVerdicts(counted, basis, settings),
    ...moneyVerdicts(counted, basis, settings),
  ];
}

/** That minutes were not approved is said where the scenario is read. */
function minutes({ approved, at }: Scenario): Verdict {
  const verdict = approved === null ? "unknown" : approved ? "holds" : "fails";
  return judged("minutes", [], verdict, at && areaOf(at));
}
