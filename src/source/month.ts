const MONTHS: readonly (readonly string[])[] = [
  ["january", "januari", "janvier", "jan", "janv"],
  ["february", "februari", "fevrier", "feb", "febr", "fev", "fevr"],
  ["march", "maart", "mars", "mrt", "maa", "mar"],
  ["april", "avril", "apr", "avr"],
  ["may", "mei", "mai"],
  ["june", "juni", "juin", "jun"],
  ["july", "juli", "juillet", "jul", "juil"],
  ["august", "augustus", "aout", "aug", "aou"],
  ["september", "septembre", "sep", "sept"],
  ["october", "oktober", "octobre", "okt", "oct"],
  ["november", "novembre", "nov"],
  ["december", "decembre", "dec"],
];
const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** 1 to 12 of a month's name or its short form in Dutch, French or English, in lower case and without accents; else null. */
export function monthNamed(word: string): number | null {
  return MONTH_OF.get(word) ?? null;
}
