/** How the user's Excel writes and reads numbers and dates; formulas and number formats of the API stay en-US. */
export type Culture = {
  readonly name: string; // "nl-BE"
  readonly decimal: string;
  readonly group: string;
  /** Whether 3/4/2025 is the third of April. */
  readonly dayFirst: boolean;
  /** What Excel shows where the number format is the short date, "m/d/yyyy". */
  readonly shortDate: string;
};

const CULTURES: readonly Culture[] = [
  { name: "en-US", decimal: ".", group: ",", dayFirst: false, shortDate: "m/d/yyyy" },
  { name: "en-GB", decimal: ".", group: ",", dayFirst: true, shortDate: "dd/mm/yyyy" },
  { name: "nl-BE", decimal: ",", group: ".", dayFirst: true, shortDate: "d/mm/yyyy" },
  { name: "nl-NL", decimal: ",", group: ".", dayFirst: true, shortDate: "d-m-yyyy" },
  { name: "fr-BE", decimal: ",", group: "\u00a0", dayFirst: true, shortDate: "dd-mm-yy" },
  { name: "fr-FR", decimal: ",", group: "\u202f", dayFirst: true, shortDate: "dd/mm/yyyy" },
];

/** @throws RangeError for a culture that is not in the list */
export function cultureNamed(name: string): Culture {
  const culture = CULTURES.find((known) => known.name === name);
  if (culture === undefined) throw new RangeError(`The stand-in knows no culture ${name}.`);
  return culture;
}
