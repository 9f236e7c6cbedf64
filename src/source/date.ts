import { monthNamed } from "./month";

const FIRST_SERIAL = 61; // before it Excel counts a 29 February 1900 that never was
const UNIX_EPOCH_SERIAL = 25_569;

const DAYS_TO_1904 = 1462;

/** The year from which a workbook counts its days: 1900, or 1904 where it comes from an old Mac. */
export type DateSystem = 1900 | 1904;

/** The number of a day as a workbook that counts from 1900 has it. */
export function daysFrom1900(counted: number, system: DateSystem = 1900): number {
  return system === 1904 ? counted + DAYS_TO_1904 : counted;
}

/** 44945 -> "2023-01-19"; null where the number is no whole day from 1 March 1900 up to the year 9999. */
export function isoFromSerial(counted: number, system: DateSystem = 1900): string | null {
  const serial = daysFrom1900(counted, system);
  if (!Number.isInteger(serial) || serial < FIRST_SERIAL || serial > 2_958_465) return null;
  // Civil date of a day count, on years that begin in March so that the leap day comes last.
  const days = serial - UNIX_EPOCH_SERIAL + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return iso(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The number by which a workbook that counts from 1900 knows a day of the calendar. */
export function serialOf(year: number, month: number, day: number): number {
  // Years that begin in March, so that the leap day comes last.
  const from = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const days =
    from * 365 + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + dayOfYear;
  return days - 719_468 + UNIX_EPOCH_SERIAL;
}

/** The most exact day, month or year that a text names: "2023-01-19", "2023-01", "2023", or null. Day before month. */
export function dateInText(text: string): string | null {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  for (const match of plain.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu)) {
    const date = iso(Number(match[1]), Number(match[2]), Number(match[3]));
    if (date) return date;
  }
  for (const match of plain.matchAll(/(?<!\d)(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?!\d)/gu)) {
    const year = Number(match[4]);
    const date = iso(year < 100 ? 2000 + year : year, Number(match[3]), Number(match[1]));
    if (date) return date;
  }
  for (const match of plain.matchAll(
    /(?:(?<!\d)(\d{1,2})(?:er)?[ -])?(?<![a-z])([a-z]{3,9})\.?[ -]((?:19|20)\d{2})(?!\d)/gu,
  )) {
    const month = monthNamed(match[2] ?? "");
    if (month === null) continue;
    const date = match[1] === undefined ? null : iso(Number(match[3]), month, Number(match[1]));
    return date ?? `${match[3] ?? ""}-${String(month).padStart(2, "0")}`;
  }
  return /(?<!\d)((?:19|20)\d{2})(?!\d)/u.exec(plain)?.[1] ?? null;
}

/** "2023-01-19"; null where the calendar has no such day, or the year lies before 1900. */
export function iso(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > days) return null;
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
