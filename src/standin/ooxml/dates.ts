const DAY = 86_400_000;

/** The serial number of an ISO date or time ("2024-01-31", "2024-01-31T12:00:00", "12:30:00"); null for anything else. */
export function serialOf(iso: string, date1904: boolean): number | null {
  const time = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/.exec(iso);
  if (time) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400;
  const moment = Date.parse(/Z$|[+-]\d{2}:\d{2}$/.test(iso) ? iso : iso.includes("T") ? `${iso}Z` : iso);
  if (Number.isNaN(moment)) return null;
  const days = moment / DAY;
  if (date1904) return days + 24_107;
  // Day 60 of the 1900 system is a 29 February 1900 that never was.
  const serial = days + 25_569;
  return serial < 61 ? serial - 1 : serial;
}
