import type { Sourced } from "../../model/headcount";
import { fte, sumFte, vacancy } from "../../model/fte";
import type { Fte } from "../../model/fte";
import { fillRate } from "../../model/share";
import type { Share } from "../../model/share";
import { headcountOf } from "../../model/staffing";
import type { Staffing } from "../../model/staffing";

/** What T1 says of one service (or of all) and one entity (or both together); null is unknown. */
export type Amounts = {
  readonly real: Fte | null;
  readonly theoretical: Fte | null;
  readonly vacant: Fte | null;
  /** Null also where there is no establishment to fill. */
  readonly fillRate: Share | null;
};

/** How many parts of a total are unknown, for each column of `Amounts`. */
export type Unknowns = Readonly<Record<keyof Amounts, number>>;

/** One service of one entity, straight from the sheet. */
export function serviceAmounts(staffing: Staffing, service: number, entity: number): Amounts {
  const count = headcountOf(staffing, service, entity);
  return derive(amountOf(count?.real), amountOf(count?.theoretical));
}

/** Several entities together: unknown as soon as one of them is. */
export function togetherAmounts(parts: readonly Amounts[]): Amounts {
  return derive(sumKnown(parts.map((part) => part.real)), sumKnown(parts.map((part) => part.theoretical)));
}

/**
 * The total over services: the sum of what is known, with a count of what is not. A vacancy total adds the vacancies
 * that are known; a fill rate of a total is known only when every part is.
 */
export function totalAmounts(parts: readonly Amounts[]): { amounts: Amounts; unknowns: Unknowns } {
  const real = known(parts.map((part) => part.real));
  const theoretical = known(parts.map((part) => part.theoretical));
  const vacant = known(parts.map((part) => part.vacant));
  const complete = real.length === parts.length && theoretical.length === parts.length;
  const amounts = {
    real: sumFte(real),
    theoretical: sumFte(theoretical),
    vacant: sumFte(vacant),
    fillRate: complete ? fillRate(sumFte(real), sumFte(theoretical)) : null,
  };
  const unknowns = {
    real: parts.length - real.length,
    theoretical: parts.length - theoretical.length,
    vacant: parts.length - vacant.length,
    fillRate: parts.filter((part) => part.real === null || part.theoretical === null).length,
  };
  return { amounts, unknowns };
}

function derive(real: Fte | null, theoretical: Fte | null): Amounts {
  const both = real !== null && theoretical !== null;
  return {
    real,
    theoretical,
    vacant: both ? vacancy(theoretical, real) : null,
    fillRate: both ? fillRate(real, theoretical) : null,
  };
}

function amountOf(sourced: Sourced<Fte> | null | undefined): Fte | null {
  return sourced?.amount ?? null;
}

function known(amounts: readonly (Fte | null)[]): readonly Fte[] {
  return amounts.filter((amount) => amount !== null);
}

function sumKnown(amounts: readonly (Fte | null)[]): Fte | null {
  const parts = known(amounts);
  return parts.length === amounts.length ? fte(sumFte(parts)) : null;
}
