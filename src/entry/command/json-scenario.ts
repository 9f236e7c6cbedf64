import { entityKey } from "../../model/entity";
import { complete } from "../../model/total";
import type { Total } from "../../model/total";
import type { Workload } from "../../model/workload";
import { fullYearOf } from "../../scenario/full-year";
import { outcomeRows } from "../../scenario/outcome-row";
import type { ScenarioFigures } from "../../scenario/scenario-figures";
import { GUARDS } from "../../scenario/verdict";
import type { WorkloadOutcome, WorkloadRow } from "../../scenario/workload";
import { formatAddress, formatArea } from "../../sheet/a1";

/** Each scenario that was asked for, with what it claims and what it is worth in a full year. */
export function jsonScenarios(scenarios: readonly ScenarioFigures[]): unknown[] {
  return scenarios.map((figures) => {
    const { outcome, claims, horizon } = figures;
    const { id, titleNl, titleFr, version, at } = outcome.scenario;
    const { dated, undated } = fullYearOf(outcome);
    return {
      id,
      titleNl,
      titleFr,
      version,
      horizon,
      claimed: known(claims?.claimed),
      dated: known(claims?.dated),
      realisable: known(claims?.realisable),
      ended: known(claims?.ended),
      later: known(claims?.later),
      undated: known(claims?.undated),
      redeployed: known(claims?.redeployed),
      notClaimed: known(claims?.notClaimed),
      netFullYear: known(dated),
      netFullYearUndated: known(undated),
      at: at && formatAddress(at),
    };
  });
}

/** One row for each scenario, body and year, and one of year null for what is undated. */
export function jsonOutcomes(scenarios: readonly ScenarioFigures[]): unknown[] {
  return outcomeRows(scenarios).map(({ scenario, year, entity, figures, known: sums, unknown }) => ({
    scenario,
    year,
    entity,
    fte: figures.fte,
    gross: figures.gross,
    offsets: figures.offsets,
    oneOff: figures.oneOff,
    net: figures.net,
    redeployed: figures.redeployed,
    avoided: figures.avoided,
    known: sums,
    unknown,
  }));
}

/** What each guard says of each scenario, case by case; once, without measures, where it has nothing to look at. */
export function jsonVerdicts(scenarios: readonly ScenarioFigures[]): unknown[] {
  return scenarios.flatMap(({ outcome: { scenario, verdicts } }) =>
    GUARDS.flatMap((guard) => {
      const own = verdicts.filter((one) => one.guard === guard);
      const told = own.length > 0 ? own : [{ verdict: "holds", measures: [], at: null }];
      return told.map(({ verdict, measures, at }) => ({
        scenario: scenario.id,
        guard,
        verdict,
        measures: measures.map(({ what }) => what.id),
        at: at && formatArea(at),
      }));
    }),
  );
}

/** What each body's officers handle, and what that comes to; null where no sheet tells it. */
export function jsonWorkload(workloads: readonly Workload[], outcome: WorkloadOutcome): unknown {
  if (workloads.length === 0) return null;
  return {
    target: outcome.target,
    bodies: outcome.rows.map((row) => {
      const read = workloads.find(({ entity }) => row.entity && entityKey(entity) === entityKey(row.entity));
      return {
        entity: row.entity?.kind ?? null,
        entityName: row.entity?.name ?? null,
        article60Files: read?.article60Files?.amount ?? null,
        otherStaff: read?.otherStaff?.amount ?? null,
        ...ratios(row),
        at: read ? formatAddress(read.files.at) : null,
      };
    }),
    together: ratios(outcome.together),
  };
}

function ratios({ files, weighted, officers, staff, naive, likeForLike, need, freed }: WorkloadRow) {
  return { files, weighted, officers, staff, naive, likeForLike, need, freed };
}

function known(total: Total<number> | undefined): number | null {
  return total ? complete(total) : null;
}
