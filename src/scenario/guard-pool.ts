import { entityKey } from "../model/entity";
import type { Finding } from "../model/finding";
import { fte, sumFte } from "../model/fte";
import { complete, totalOf } from "../model/total";
import type { Basis } from "./basis";
import type { Effect } from "./effect";
import { takenFrom } from "./pool";
import { cellOf } from "./measure-cell";
import type { Settings } from "./settings";
import { judged, within } from "./verdict";
import type { Verdict } from "./verdict";
import { workloadOf } from "./workload";

/** FTE taken out of the work of each body, dated or not, against the capacity that the target ratio frees there. */
export function poolVerdicts(
  effects: readonly Effect[],
  basis: Basis,
  settings: Settings,
): readonly Verdict[] {
  const { rows } = workloadOf(basis.workloads ?? [], settings);
  const bodies = [...new Set(effects.flatMap(({ measure: { who } }) => who.entity ?? []))];
  return bodies.flatMap((entity): Verdict[] => {
    const taken = takenFrom(effects, settings, entity);
    const last = taken.at(-1)?.measure;
    if (!last) return [];
    const row = rows.find((one) => one.entity !== null && entityKey(one.entity) === entity);
    const freed = row?.freed ?? null;
    const claimed = complete(
      totalOf(
        taken.map(({ amount }) => amount),
        sumFte,
      ),
    );
    const measures = taken.map(({ measure }) => measure);
    const there = freed === null ? null : fte(Math.max(0, freed));
    const verdict = within(claimed, there);
    const at = cellOf(last, "fte");
    if (verdict !== "fails" || claimed === null || there === null) {
      return [judged("pool", measures, verdict, at)];
    }
    const facts = { body: row?.entity?.name ?? entity, claimed, freed: there };
    const finding: Finding = { code: "pool-exceeded", severity: "warning", at, facts };
    return [judged("pool", measures, verdict, at, [finding])];
  });
}
