const DAY = 86_400_000;

/**
 * The serial number of a day in the 1900 date system: 1 January 1900 is 1, and 29 February 1900 counts though it never
 * was. Null where there is no such day between 1900 and 9999.
 */
export function serialOf(year: number, month: number, day: number): number | null {
  if (year === 1900 && month === 2 && day === 29) return 60;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900 || year > 9999) return null;
  const days = Math.round((time - Date.UTC(1899, 11, 31)) / DAY);
  return days < 60 ? days : days + 1;
}
