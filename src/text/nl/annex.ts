import { lineageNl } from "./lineage-annex";
import { sensitivityNl } from "./sensitivity-annex";
import type { AnnexWords } from "../../annex/words";
import { calcNl } from "./calc";
import { byYearNl, grantNl, moneyNl } from "./money-annex";
import { rechargeNl } from "./recharge-annex";
import { budgetNl, comparisonNl, registerNl, scenarioNl, stepsNl, workloadNl } from "./scenario-annex";

function whose(service: string | null, entity: string | null): string {
  const services = service === null ? "alle diensten" : `de dienst “${service}”`;
  return `${services}, ${entity ?? "alle besturen samen"}`;
}

/** Official Dutch of Brussels and Flemish local government. */
export const annexNl: AnnexWords = {
  report:
    "Jaarlijks verslag over de synergieën en schaalvoordelen (organieke wet van 8 juli 1976, art. 26bis, § 5)",
  unknown: "n.b.",
  asAt: (date) => `Toestand op ${date}`,
  writtenOn: (date) => `Opgemaakt op ${date}`,
  source: (area) => `Bron: ${area}`,
  entity: { municipality: "Gemeente", "welfare-centre": "OCMW" },
  together: "Samen",
  staffing: {
    sheet: "T1 Personeel",
    title: "T1 – Personeelsbezetting per dienst en bestuur: uitgangssituatie",
    service: "Dienst",
    unnamed: "(zonder naam)",
    allServices: "alle diensten samen",
    real: "effectief (VTE)",
    theoretical: "kader (VTE)",
    vacant: "niet-ingevulde VTE",
    fillRate: "bezettingsgraad (%)",
    total: "Totaal",
    unknowns: "Niet bekend (aantal)",
    note: "VTE = voltijdsequivalent. Kader = personeelsformatie. Niet-ingevulde VTE = kader min effectief. Bezettingsgraad = effectief / kader. n.b. = niet bekend: een leeg of onleesbaar cijfer telt niet als nul. – = nul, of geen kader.",
    chartTitle: "VTE per dienst",
    chartReal: "effectief",
    chartVacant: "niet ingevuld",
    caption:
      "Gestapelde staven per dienst: eerst de effectieve, dan de niet-ingevulde VTE van elk bestuur; links van nul: VTE boven het kader. De cijfers staan in de tabel hieronder.",
    meaning: {
      real: (service, entity) => `Effectief van ${whose(service, entity)}, in VTE`,
      theoretical: (service, entity) => `Kader van ${whose(service, entity)}, in VTE`,
      vacant: (service, entity) => `Niet-ingevulde VTE van ${whose(service, entity)}: kader min effectief`,
      fillRate: (service, entity) => `Bezettingsgraad van ${whose(service, entity)}: effectief / kader`,
      unknowns: (column) => `Aantal niet-bekende cijfers in de kolom "${column}"`,
    },
  },
  calc: calcNl,
  scenario: scenarioNl,
  register: registerNl,
  steps: stepsNl,
  workload: workloadNl,
  recharge: rechargeNl,
  comparison: comparisonNl,
  budget: budgetNl,
  byYear: byYearNl,
  money: moneyNl,
  grant: grantNl,
  sensitivity: sensitivityNl,
  lineage: lineageNl,
};
