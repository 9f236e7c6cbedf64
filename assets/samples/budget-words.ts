import type { FormatName } from "./formats";
import { CENTRE, MUNICIPALITY } from "./formats";

export const MUNICIPALITY_SHEET = "Begroting Gemeente - Commune";
export const CENTRE_SHEET = "Begroting OCMW - CPAS";

/** What differs between the two budget lists beyond their lines. */
export type BudgetWords = {
  readonly sheet: string;
  readonly color: string;
  readonly barColor: string;
  readonly barId: string;
  readonly groupFormat: FormatName;
  readonly titleNl: string;
  readonly titleFr: string;
  readonly banner: string;
  readonly sourceNote: string;
  readonly chartName: string;
  readonly chartTitle: string;
  readonly chartColors: readonly [string, string, string];
  readonly otherLabel: string;
  readonly otherTip: string;
  readonly otherLocation: string;
};

export const municipalityWords: BudgetWords = {
  sheet: MUNICIPALITY_SHEET,
  color: MUNICIPALITY,
  barColor: "9CC3D5",
  barId: "{5A3F1C52-6D0B-4C55-9A52-2F4E0B7C1A01}",
  groupFormat: "group",
  titleNl: "Gemeente: begroting 2024, gewone dienst (uittreksel)",
  titleFr: "Commune : budget 2024, service ordinaire (extrait)",
  banner: "ILLUSTRATIEVE BEDRAGEN, NIET UIT DE BRON / MONTANTS ILLUSTRATIFS, NE VIENNENT PAS DE LA SOURCE",
  sourceNote: "",
  chartName: "Grafiek gemeente",
  chartTitle: "Gemeente / Commune: uitgaven per groep / dépenses par groupe",
  chartColors: ["B9D3E0", "6FA3BD", "1F5C7A"],
  otherLabel: "Naar de begroting van het OCMW / Vers le budget du CPAS",
  otherTip: "Begroting van het OCMW / Budget du CPAS",
  otherLocation: `'${CENTRE_SHEET}'!A1`,
};

export const centreWords: BudgetWords = {
  sheet: CENTRE_SHEET,
  color: CENTRE,
  barColor: "E3B596",
  barId: "{5A3F1C52-6D0B-4C55-9A52-2F4E0B7C1A02}",
  groupFormat: "groupCentre",
  titleNl: "OCMW: begroting 2024, exploitatiedienst (uittreksel)",
  titleFr: "CPAS : budget 2024, service d'exploitation (extrait)",
  banner:
    "ILLUSTRATIEVE BEDRAGEN, NIET UIT DE BRON (BEHALVE DPO 2024) / MONTANTS ILLUSTRATIFS, NE VIENNENT PAS DE LA SOURCE (SAUF DPO 2024)",
  sourceNote:
    "Bron: ontwerpbegroting 2024, 12.480 EUR. In 2023 werd 5.000 EUR uitgegeven; één factuur stond nog open op 01/03/2024.\nSource : projet de budget 2024, 12.480 EUR. En 2023, 5.000 EUR dépensés ; une facture encore ouverte au 01/03/2024.",
  chartName: "Grafiek OCMW",
  chartTitle: "OCMW / CPAS: uitgaven per groep / dépenses par groupe",
  chartColors: ["EBCDB8", "D39A72", "B5622A"],
  otherLabel: "Naar de begroting van de gemeente / Vers le budget de la commune",
  otherTip: "Begroting van de gemeente / Budget de la commune",
  otherLocation: `'${MUNICIPALITY_SHEET}'!A1`,
};
