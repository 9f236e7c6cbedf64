import type { BudgetSide, ServiceKind } from "../model/budget-article";
import type { Entity } from "../model/entity";
import type { Heading } from "./heading";
import { bodyOf } from "./measure";

/** What titles, group rows and columns of their own say of the articles below them; null is not told. */
export type BudgetContext = {
  readonly entity: Entity | null;
  readonly serviceKind: ServiceKind | null;
  readonly side: BudgetSide | null;
};

const KINDS: readonly ServiceKind[] = ["ordinary", "extraordinary", "operating", "investment"];
const SIDES: readonly BudgetSide[] = ["expenditure", "revenue"];

/** The service of the budget that a heading names; null where it names none, or several. */
export function serviceKindOf({ fields }: Heading): ServiceKind | null {
  const named = KINDS.filter((kind) => fields.has(kind));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Revenue or expenditure, where a heading names one of them. */
export function sideOf({ fields }: Heading): BudgetSide | null {
  const named = SIDES.filter((side) => fields.has(side));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The nearest title counts. */
export function contextIn(titles: readonly Heading[]): BudgetContext {
  const first = <T>(of: (title: Heading) => T | null): T | null => {
    for (const title of titles) {
      const found = of(title);
      if (found !== null) return found;
    }
    return null;
  };
  return { entity: first(entityOf), serviceKind: first(serviceKindOf), side: first(sideOf) };
}

function entityOf(heading: Heading): Entity | null {
  const kind = bodyOf(heading);
  return kind && { kind, name: heading.body };
}

/**
 * The context from a group row on. Only a row that is all about it changes the body: "Dotation au CPAS" is no heading of
 * the centre. "Investissements" is a service of the budget at a centre, at a municipality a group of articles.
 */
export function contextFrom(before: BudgetContext, heading: Heading): BudgetContext {
  const entity = (heading.unknown === 0 ? entityOf(heading) : null) ?? before.entity;
  const named = heading.unknown <= 1 ? serviceKindOf(heading) : null;
  return {
    entity,
    serviceKind: named !== null && fits(named, entity) ? named : before.serviceKind,
    side: (heading.unknown <= 2 ? sideOf(heading) : null) ?? before.side,
  };
}

function fits(kind: ServiceKind, entity: Entity | null): boolean {
  if (entity === null || entity.kind === "other") return true;
  return (entity.kind === "municipality") === (kind === "ordinary" || kind === "extraordinary");
}
