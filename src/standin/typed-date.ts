import type { Culture } from "./culture";
import { serialOf } from "./serial-date";

type TypedDate = { readonly serial: number; readonly numberFormat: string };

/**
 * The date that Excel reads out of a typed text, or null: "3/4/2025", "3-4-25", "2025-04-03", "3/4" of this year,
 * "3 April", "Apr 2025". Names of services and files often look so by accident.
 */
export function readTypedDate(text: string, culture: Culture): TypedDate | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  return readFigures(text, culture) ?? readMonthName(text, culture);
}

function readFigures(text: string, culture: Culture): TypedDate | null {
  const match = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = match[4] === undefined ? thisYear() : fullYear(match[4]);
  const format = match[4] === undefined ? "d-mmm" : "m/d/yyyy";
  return culture.dayFirst ? dated(year, second, first, format) : dated(year, first, second, format);
}

function readMonthName(text: string, culture: Culture): TypedDate | null {
  const match = /^(?:(\d{1,2})[- ])?(\p{L}{3,10})\.?(?:[- ](\d{4}|\d{2}))?$/u.exec(text);
  if (!match || (match[1] === undefined && match[3] === undefined)) return null;
  const month = monthNumber(match[2] ?? "", culture);
  if (month === null) return null;
  const year = match[3] === undefined ? thisYear() : fullYear(match[3]);
  const format = match[1] === undefined ? "mmm-yy" : match[3] === undefined ? "d-mmm" : "d-mmm-yy";
  return dated(year, month, Number(match[1] ?? 1), format);
}

const monthsOf = new Map<string, ReadonlyMap<string, number>>();

/** 1 to 12 by a name in the user's language or in English, long or short. */
function monthNumber(name: string, culture: Culture): number | null {
  const wanted = name.toLowerCase();
  return monthNames(culture.name).get(wanted) ?? monthNames("en-US").get(wanted) ?? null;
}

function monthNames(locale: string): ReadonlyMap<string, number> {
  const known = monthsOf.get(locale);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  for (const width of ["short", "long"] as const) {
    const format = new Intl.DateTimeFormat(locale, { month: width, timeZone: "UTC" });
    for (let month = 1; month <= 12; month += 1) {
      names.set(
        format
          .format(Date.UTC(2001, month - 1, 1))
          .toLowerCase()
          .replace(".", ""),
        month,
      );
    }
  }
  monthsOf.set(locale, names);
  return names;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year + (year < 30 ? 2000 : 1900);
}

function thisYear(): number {
  return new Date().getFullYear();
}

function dated(year: number, month: number, day: number, numberFormat: string): TypedDate | null {
  const serial = serialOf(year, month, day);
  return serial === null ? null : { serial, numberFormat };
}
