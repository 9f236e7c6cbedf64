/** One budget article; null is an amount that nobody knows, which is not zero. */
export type BudgetLine = {
  readonly article: string;
  readonly nl: string;
  readonly fr: string;
  readonly account2022: number | null;
  readonly budget2023: number | null;
  readonly budget2024: number | null;
  readonly origin: "illustrative" | "source";
};

export type BudgetGroup = {
  readonly nl: string;
  readonly fr: string;
  readonly lines: readonly BudgetLine[];
};

type Amount = number | null;

const made = (article: string, nl: string, fr: string, y2022: Amount, y2023: Amount, y2024: Amount) =>
  line(article, nl, fr, [y2022, y2023, y2024], "illustrative");

function line(
  article: string,
  nl: string,
  fr: string,
  [account2022, budget2023, budget2024]: readonly [Amount, Amount, Amount],
  origin: BudgetLine["origin"],
): BudgetLine {
  return { article, nl, fr, account2022, budget2023, budget2024, origin };
}

/** The grant is one amount on both sides: paid by the municipality, received by the centre. */
const GRANT = [3_012_500, 3_148_000, 3_264_000] as const;

// prettier-ignore
export const MUNICIPALITY_GROUPS: readonly BudgetGroup[] = [
  {
    nl: "Personeel",
    fr: "Personnel",
    lines: [
      made("104/111-01", "Wedden administratief personeel", "Traitements du personnel administratif", 1_004_218.37, 1_068_500, 1_102_300),
      made("104/112-01", "Vakantiegeld administratief personeel", "Pécule de vacances du personnel administratif", 72_480.15, 76_900, 79_400),
      made("104/113-01", "Werkgeversbijdragen RSZ", "Cotisations patronales ONSS", 251_336.9, 267_100, 275_600),
      made("104/113-21", "Werkgeversbijdragen pensioenen", "Cotisations patronales de pension", 318_904.62, 352_000, 381_500),
      made("104/115-41", "Woon-werkverkeer", "Déplacements domicile-travail", 18_422.05, 21_000, 21_800),
      made("131/111-01", "Wedden personeelsdienst", "Traitements du service du personnel", 812_655.48, 861_200, 884_900),
      made("139/111-01", "Wedden IT-dienst", "Traitements du service informatique", 138_240.76, 149_800, 203_500),
    ],
  },
  {
    nl: "Werking",
    fr: "Fonctionnement",
    lines: [
      made("104/121-01", "Reis- en verblijfkosten", "Frais de déplacement et de séjour", 6_218.4, 8_000, 8_000),
      made("104/122-02", "Erelonen en vergoedingen voor studies", "Honoraires et indemnités pour études", 48_750, 62_000, 55_000),
      made("104/123-02", "Kantoorbenodigdheden", "Fournitures de bureau", 38_914.22, 41_000, 42_500),
      made("104/123-11", "Telefoonkosten", "Frais de téléphone", 57_102.63, 60_000, 58_500),
      made("104/123-17", "Opleiding van het personeel", "Formation du personnel", 29_860, 45_000, 52_000),
      made("104/124-08", "Verzekeringen", "Assurances", 88_412.9, 94_500, 99_800),
      made("104/125-12", "Energie van de gebouwen", "Énergie des bâtiments", 196_877.31, 284_000, 231_000),
      made("104/127-03", "Brandstof voor voertuigen", "Carburant des véhicules", 34_509.18, 40_200, 39_500),
      made("139/123-13", "Beheer en werking van de informatica", "Gestion et fonctionnement informatiques", 402_118.07, 436_000, 498_700),
    ],
  },
  {
    nl: "Overdrachten",
    fr: "Transferts",
    lines: [made("831/435-01", "Gemeentelijke dotatie aan het OCMW", "Dotation communale au CPAS", ...GRANT)],
  },
  {
    nl: "Schuld",
    fr: "Dette",
    lines: [made("104/211-01", "Interesten van leningen", "Intérêts des emprunts", 41_877.52, 38_900, 36_200)],
  },
];

// prettier-ignore
export const CENTRE_GROUPS: readonly BudgetGroup[] = [
  {
    nl: "Personeel",
    fr: "Personnel",
    lines: [
      made("104/111-01", "Wedden administratief personeel", "Traitements du personnel administratif", 1_118_340.22, 1_176_400, 1_208_900),
      made("104/112-01", "Vakantiegeld administratief personeel", "Pécule de vacances du personnel administratif", 80_412.66, 84_300, 86_700),
      made("104/113-01", "Werkgeversbijdragen RSZ", "Cotisations patronales ONSS", 279_844.13, 296_500, 304_800),
      made("104/113-21", "Werkgeversbijdragen pensioenen", "Cotisations patronales de pension", 301_277.45, 338_200, 366_900),
      made("131/111-01", "Wedden personeelsdienst", "Traitements du service du personnel", 884_206.91, 921_500, 944_300),
      made("139/111-01", "Wedden IT-dienst", "Traitements du service informatique", 272_118.34, 291_600, 299_400),
    ],
  },
  {
    nl: "Werking",
    fr: "Fonctionnement",
    lines: [
      line("104/122-02", "Erelonen: uitbestede DPO", "Honoraires : DPO externalisé", [null, null, 12_480], "source"),
      made("104/122-03", "Erelonen van advocaten", "Honoraires d'avocats", 36_120.5, 40_000, 41_000),
      made("104/123-02", "Kantoorbenodigdheden", "Fournitures de bureau", 31_877.4, 33_500, 34_200),
      made("104/123-11", "Telefoonkosten", "Frais de téléphone", 46_390.28, 48_000, 47_500),
      made("104/123-17", "Opleiding van het personeel", "Formation du personnel", 21_405, 36_000, 39_500),
      made("104/124-08", "Verzekeringen", "Assurances", 64_218.77, 68_900, 72_400),
      made("104/125-12", "Energie van de gebouwen", "Énergie des bâtiments", 152_604.83, 214_000, 178_500),
      made("104/127-03", "Brandstof voor voertuigen", "Carburant des véhicules", 12_988.61, 15_400, 15_200),
      made("139/123-13", "Beheer en werking van de informatica", "Gestion et fonctionnement informatiques", 338_740.19, 361_000, 392_600),
    ],
  },
  {
    nl: "Herverdeling",
    fr: "Redistribution",
    lines: [
      made("831/333-01", "Leefloon", "Revenu d'intégration", 2_088_416.3, 2_236_000, 2_318_000),
      made("831/333-02", "Financiële steun", "Aides financières", 214_903.55, 228_000, 235_500),
    ],
  },
  {
    nl: "Schuld",
    fr: "Dette",
    lines: [made("104/211-01", "Interesten van leningen", "Intérêts des emprunts", 28_140.66, 26_300, 24_700)],
  },
];

// prettier-ignore
export const CENTRE_RECEIPTS: BudgetGroup = {
  nl: "Ontvangsten",
  fr: "Recettes",
  lines: [
    made("000/486-01", "Gemeentelijke dotatie", "Dotation communale", ...GRANT),
    made("831/465-05", "Terugbetaling leefloon door de Staat", "Remboursement du revenu d'intégration par l'État", 1_504_220.8, 1_610_000, 1_669_000),
  ],
};
