import { year as asYear } from "./year";
import type { Year } from "./year";

/**
 * When a measure starts or ends, as exactly as it was told. A year alone ("2028") is not the first of January: the position
 * changes by 31 December of that year, the money with a later year. No `When` at all is undated: such a gain enters no year.
 */
export type When =
  | { readonly kind: "year"; readonly year: Year }
  | { readonly kind: "month"; readonly year: Year; readonly month: number }
  | { readonly kind: "day"; readonly year: Year; readonly month: number; readonly day: number };

declare const unit: unique symbol;

/** A month counted from year 0: 12 × year + month − 1, so that months can be subtracted. */
export type Month = number & { readonly [unit]: "month" };

export const MONTHS_IN_YEAR = 12;

/** Months between 1 January of a year told alone and its money: by default the whole of it. */
export const YEAR_ALONE_MONTHS = 12;

export function inYear(number: number): When {
  return { kind: "year", year: asYear(number) };
}

/** `month` is 1 to 12. */
export function monthOf(year: number, month: number): Month {
  return (year * MONTHS_IN_YEAR + month - 1) as Month;
}

/** The month so many years after; below zero, before. */
export function yearsAfter(month: Month, years: number): Month {
  return (month + years * MONTHS_IN_YEAR) as Month;
}

/** The month from which the position counts as changed: December where only the year is told. */
export function positionFrom(start: When): Month {
  return start.kind === "year" ? monthOf(start.year, MONTHS_IN_YEAR) : monthOf(start.year, start.month);
}

/**
 * The first month whose pay changes. A day after the first of a month counts from the next; a year alone counts
 * `yearAloneMonths` after its January.
 */
export function moneyFrom(start: When, yearAloneMonths: number): Month {
  return start.kind === "year" ? monthOf(start.year, 1 + yearAloneMonths) : boundary(start);
}

/** The first month in which a measure that ends then no longer counts: the month after, and on the first of a month that month. */
export function endsBefore(end: When): Month {
  switch (end.kind) {
    case "year":
      return monthOf(end.year, MONTHS_IN_YEAR + 1);
    case "month":
      return monthOf(end.year, end.month + 1);
    case "day":
      return boundary(end);
  }
}

/** How many months of a year lie in [from, until); `until` null is without end. */
export function monthsInForce(from: Month, until: Month | null, year: Year): number {
  const first = monthOf(year, 1);
  const last = first + MONTHS_IN_YEAR;
  return Math.max(0, Math.min(until ?? last, last) - Math.max(from, first));
}

/** Whether [from, until) holds on 31 December of a year. */
export function holdsAtYearEnd(from: Month, until: Month | null, year: Year): boolean {
  const december = monthOf(year, MONTHS_IN_YEAR);
  return from <= december && (until === null || until > december);
}

/** The calendar year of a month. */
export function yearOfMonth(month: Month): Year {
  return asYear(Math.floor(month / MONTHS_IN_YEAR));
}

/** Negative where `a` is earlier: by what is told, the position's month and then the day. */
export function compareWhen(a: When, b: When): number {
  return positionFrom(a) - positionFrom(b) || dayOf(a) - dayOf(b);
}

function dayOf(when: When): number {
  return when.kind === "day" ? when.day : 1;
}

function boundary(when: Exclude<When, { kind: "year" }>): Month {
  return monthOf(when.year, when.month + (dayOf(when) > 1 ? 1 : 0));
}
