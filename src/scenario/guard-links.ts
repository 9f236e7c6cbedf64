import type { Finding } from "../model/finding";
import type { Measure } from "../model/measure";
import { sameText, textKey } from "../model/same-text";
import type { Effect } from "./effect";
import { cellOf } from "./measure-cell";
import { judged } from "./verdict";
import type { Verdict } from "./verdict";

/** What measures say of each other: which exclude each other, which rest on another, which are the same lever. */
export function linkVerdicts(effects: readonly Effect[]): readonly Verdict[] {
  const counted = effects.filter(({ standing }) => standing === "counted").map(({ measure }) => measure);
  const places = new Map(effects.map(({ measure }, index) => [textKey(measure.what.id), index]));
  return [
    ...exclusions(effects, places),
    ...counted.flatMap((measure) => dependencies(measure, effects, places)),
    ...levers(counted),
  ];
}

/** Where a measure stands among the effects, by its id. */
type Places = ReadonlyMap<string, number>;

/** Each pair once, at the later of the two; what no measure of the scenario is called cannot be checked. */
function exclusions(effects: readonly Effect[], places: Places): readonly Verdict[] {
  const seen = new Set<string>();
  const cases = effects.flatMap(({ measure, standing }, index) =>
    measure.trail.exclusiveWith.flatMap((id): { readonly order: number; readonly verdict: Verdict }[] => {
      const other = places.get(textKey(id));
      if (other === undefined) {
        const at = cellOf(measure, "exclusiveWith");
        const verdict = judged("exclusive", [measure], "unknown", at);
        return standing === "counted" ? [{ order: index, verdict }] : [];
      }
      const order = Math.max(index, other);
      const [first, second] = [effects[Math.min(index, other)], effects[order]];
      const key = `${index + other} ${order}`;
      if (!first || !second || first === second || seen.has(key)) return [];
      seen.add(key);
      return [{ order, verdict: exclusion(first, second) }];
    }),
  );
  return cases.sort((a, b) => a.order - b.order).map(({ verdict }) => verdict);
}

function exclusion(first: Effect, second: Effect): Verdict {
  const measures = [first.measure, second.measure];
  const at = cellOf(second.measure, "counted");
  if (first.standing !== "counted" || second.standing !== "counted") {
    return judged("exclusive", measures, "holds", at);
  }
  const facts = { first: first.measure.what.id, second: second.measure.what.id };
  const finding: Finding = { code: "gains-exclude-each-other", severity: "warning", at, facts };
  return judged("exclusive", measures, "fails", at, [finding]);
}

function dependencies(measure: Measure, effects: readonly Effect[], places: Places): readonly Verdict[] {
  return measure.trail.dependsOn.map((id) => {
    const other = effects[places.get(textKey(id)) ?? -1];
    const at = cellOf(measure, "dependsOn");
    if (!other) return judged("dependency", [measure], "unknown", at);
    const both = [measure, other.measure];
    if (other.standing === "counted") return judged("dependency", both, "holds", at);
    const facts = { id: measure.what.id, on: other.measure.what.id };
    const finding: Finding = { code: "depends-on-uncounted", severity: "warning", at, facts };
    return judged("dependency", both, "fails", at, [finding]);
  });
}

/** A lever that stands as a synergy under the same group, too, would count as a gain of working together. */
function levers(counted: readonly Measure[]): readonly Verdict[] {
  const apart = counted.filter(({ what }) => what.class === "personnel-policy");
  return apart.map((lever) => {
    const { group } = lever.what;
    const same = counted.find(
      ({ what }) =>
        what.class === "synergy" && group !== null && what.group !== null && sameText(what.group, group),
    );
    const at = cellOf(same ?? lever, "class");
    if (!same) return judged("lever", [lever], "holds", at);
    const facts = { id: same.what.id, lever: lever.what.id };
    const finding: Finding = { code: "lever-counted-as-gain", severity: "warning", at, facts };
    return judged("lever", [same, lever], "fails", at, [finding]);
  });
}
