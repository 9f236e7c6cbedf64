import { entityKey } from "../model/entity";
import type { EntityKey } from "../model/measure";
import { headcountOf } from "../model/staffing";
import { cellsBehind, eachOnce } from "../model/source-sum";
import type { Year } from "../model/year";
import type { Address } from "../sheet/address";
import type { Basis } from "./basis";
import { claimsOf } from "./claims";
import type { Claims } from "./claims";
import { figuresOf } from "./figures";
import type { Figures } from "./figures";
import { measureInputs } from "./measure-inputs";
import type { MeasureInput } from "./measure-inputs";
import type { Outcome } from "./outcome";
import { positionsOf } from "./staffing-by-year";
import type { Position } from "./staffing-by-year";

/** Whom figures are about: all together, one body, or what names no body. */
export type Whom =
  | { readonly kind: "together" }
  | { readonly kind: "body"; readonly entity: EntityKey }
  | { readonly kind: "unknown" };

/** What one scenario does to one body, or to all together. */
export type WhoseFigures = {
  readonly whom: Whom;
  readonly years: readonly {
    readonly year: Year;
    readonly position: Position;
    readonly figures: Figures;
  }[];
  /** Of measures without a date: the amount of a full year, in no year. */
  readonly undated: Figures;
};

/** The figures of one scenario, with what each rests on. */
export type ScenarioFigures = {
  readonly outcome: Outcome;
  /** The last year that is shown, which claims are held against; null where no year is. */
  readonly horizon: Year | null;
  readonly claims: Claims | null;
  /** All together first; every scenario has the same, in the same order. */
  readonly whose: readonly WhoseFigures[];
  /** The cells that each measure takes its figures from, by the measure's id. */
  readonly inputs: ReadonlyMap<string, readonly MeasureInput[]>;
};

/** The figures of all scenarios, by year and body. */
export function scenarioFigures(outcomes: readonly Outcome[], basis: Basis): readonly ScenarioFigures[] {
  const whoms = whomsOf(outcomes, basis);
  return outcomes.map((outcome) => {
    const horizon = outcome.years.at(-1) ?? null;
    return {
      outcome,
      horizon,
      claims: horizon === null ? null : claimsOf(outcome, horizon),
      whose: whoms.map((whom) => whoseFigures(outcome, basis, whom)),
      inputs: new Map(
        outcome.effects.map(({ measure }) => [
          measure.what.id,
          measureInputs(measure, basis, outcome.settings),
        ]),
      ),
    };
  });
}

/** The cells of real FTE that positions start from. */
export function baselineCells({ staffing }: Basis, whom: Whom): readonly Address[] {
  if (!staffing || whom.kind === "unknown") return [];
  const cells = staffing.services.flatMap((_, service) =>
    staffing.entities.flatMap((entity, index) => {
      const asked = whom.kind === "together" || entityKey(entity) === whom.entity;
      const real = headcountOf(staffing, service, index)?.real;
      return asked && real ? cellsBehind(real) : [];
    }),
  );
  return eachOnce(cells);
}

/** All together, then every body of the baseline, of the outcomes and of `more`, and last what names none if there is any. */
export function whomsOf(
  outcomes: readonly Outcome[],
  { staffing }: Basis,
  more: readonly EntityKey[] = [],
): readonly Whom[] {
  const lines = outcomes.flatMap((outcome) => outcome.lines);
  const told = lines.flatMap(({ entity }) => entity ?? []);
  const keys = [...(staffing?.entities ?? []).map(entityKey), ...told, ...more];
  return [
    { kind: "together" },
    ...[...new Set(keys)].map((entity): Whom => ({ kind: "body", entity })),
    ...(lines.some(({ entity }) => entity === null) ? [{ kind: "unknown" } as const] : []),
  ];
}

function whoseFigures(outcome: Outcome, basis: Basis, whom: Whom): WhoseFigures {
  const selection = whom.kind === "together" ? {} : { entity: whom.kind === "unknown" ? null : whom.entity };
  return {
    whom,
    years: positionsOf(outcome, basis, selection).map((position) => ({
      year: position.year,
      position,
      figures: figuresOf(outcome.lines, { ...selection, year: position.year }),
    })),
    undated: figuresOf(outcome.lines, { ...selection, year: "undated" }),
  };
}
