/** Words of one language for the headings of both layouts. */
export type Words = Readonly<
  Record<
    | "municipality"
    | "welfare-centre"
    | "statutory"
    | "contractual"
    | "subsidised"
    | "function"
    | "level"
    | "real"
    | "theoretical"
    | "heads"
    | "fte"
    | "leave"
    | "gender"
    | "service"
    | "year"
    | "total",
    string
  >
>;

const FRENCH: Words = {
  municipality: "Administration communale",
  "welfare-centre": "CPAS",
  statutory: "PERSONNEL STATUTAIRE",
  contractual: "PERSONNEL CONTRACTUEL",
  subsidised: "ACS",
  function: "Fonction",
  level: "NIVEAU",
  real: "Effectif",
  theoretical: "Cadre",
  heads: "Unités",
  fte: "ETP",
  leave: "Dont en disponibilité",
  gender: "Genre",
  service: "Service",
  year: "Année",
  total: "TOTAL GENERAL",
};
const DUTCH: Words = {
  municipality: "Gemeente",
  "welfare-centre": "OCMW",
  statutory: "STATUTAIR PERSONEEL",
  contractual: "CONTRACTUEEL PERSONEEL",
  subsidised: "GECO",
  function: "Functie",
  level: "NIVEAU",
  real: "Effectief",
  theoretical: "Kader",
  heads: "Aantal personen",
  fte: "VTE",
  leave: "In disponibiliteit",
  gender: "Geslacht",
  service: "Dienst",
  year: "Jaar",
  total: "ALGEMEEN TOTAAL",
};
const ENGLISH: Words = {
  municipality: "Municipality",
  "welfare-centre": "Welfare centre",
  statutory: "Statutory staff",
  contractual: "Contractual staff",
  subsidised: "Subsidised staff",
  function: "Function",
  level: "LEVEL",
  real: "Actual",
  theoretical: "Establishment",
  heads: "Persons",
  fte: "FTE",
  leave: "Of whom on leave",
  gender: "Gender",
  service: "Service",
  year: "Year",
  total: "Grand total",
};
const bilingual = (between: string): Words =>
  Object.fromEntries(
    (Object.keys(DUTCH) as (keyof Words)[]).map((key) => [
      key,
      DUTCH[key] === FRENCH[key] ? DUTCH[key] : `${FRENCH[key]}${between}${DUTCH[key]}`,
    ]),
  ) as Words;
/** French, Dutch, English, and French with Dutch in one cell. */
export const LANGUAGES: readonly Words[] = [
  FRENCH,
  DUTCH,
  ENGLISH,
  bilingual(" / "),
  bilingual("\n"),
  bilingual(" - "),
];
