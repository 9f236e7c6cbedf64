import { entityKey } from "../model/entity";
import type { EntityKey } from "../model/measure";
import { headcountOf } from "../model/staffing";
import { cellsBehind, eachOnce } from "../model/source-sum";
import { atOnce } from "../model/turns";
import type { Turns } from "../model/turns";
import type { Year } from "../model/year";
import type { Address } from "../sheet/address";
import type { Basis } from "./basis";
import { claimsOf } from "./claims";
import type { Claims } from "./claims";
import { figuresOf } from "./figures";
import type { Figures, Selection } from "./figures";
import { entitiesIn } from "./line-index";
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
  /** What of the outcome they are about. */
  readonly selection: Pick<Selection, "entity">;
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
  return atOnce(figuresInTurns(outcomes, basis));
}

/** The same, one body of one scenario at a time. */
export function* figuresInTurns(
  outcomes: readonly Outcome[],
  basis: Basis,
): Turns<readonly ScenarioFigures[]> {
  const whoms = whomsOf(outcomes, basis);
  const key = JSON.stringify(whoms);
  const all: ScenarioFigures[] = [];
  for (const outcome of outcomes) {
    const before = known.get(outcome);
    const same = before?.key === key && before.basis === basis;
    const figures = same ? before.figures : yield* figuresFor(outcome, basis, whoms);
    if (!same) known.set(outcome, { key, basis, figures });
    all.push(figures);
  }
  return all;
}

/** An outcome that is as it was has the figures that it had. */
const known = new WeakMap<
  Outcome,
  { readonly key: string; readonly basis: Basis; readonly figures: ScenarioFigures }
>();

function* figuresFor(outcome: Outcome, basis: Basis, whoms: readonly Whom[]): Turns<ScenarioFigures> {
  const horizon = outcome.years.at(-1) ?? null;
  const whose: WhoseFigures[] = [];
  for (const whom of whoms) {
    whose.push(whoseFigures(outcome, basis, whom));
    yield;
  }
  return {
    outcome,
    horizon,
    claims: horizon === null ? null : claimsOf(outcome, horizon),
    whose,
    inputs: new Map(
      outcome.effects.map(({ measure }) => [
        measure.what.id,
        measureInputs(measure, basis, outcome.settings),
      ]),
    ),
  };
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
  const keys = new Set<EntityKey | null>(staffing?.entities.map(entityKey));
  for (const { lines } of outcomes) for (const entity of entitiesIn(lines)) keys.add(entity);
  for (const entity of more) keys.add(entity);
  return [
    { kind: "together" },
    ...[...keys].flatMap((entity): Whom[] => (entity === null ? [] : [{ kind: "body", entity }])),
    ...(keys.has(null) ? [{ kind: "unknown" } as const] : []),
  ];
}

/** What of an outcome is about them. */
export function selectionOf(whom: Whom): Pick<Selection, "entity"> {
  return whom.kind === "together" ? {} : { entity: whom.kind === "body" ? whom.entity : null };
}

function whoseFigures(outcome: Outcome, basis: Basis, whom: Whom): WhoseFigures {
  const selection = selectionOf(whom);
  return {
    whom,
    selection,
    years: positionsOf(outcome, basis, selection).map((position) => ({
      year: position.year,
      position,
      figures: figuresOf(outcome.lines, { ...selection, year: position.year }),
    })),
    undated: figuresOf(outcome.lines, { ...selection, year: "undated" }),
  };
}
