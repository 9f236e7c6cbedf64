import { lineageFr } from "./lineage-annex";
import { sensitivityFr } from "./sensitivity-annex";
import type { AnnexWords } from "../../annex/words";
import { calcFr } from "./calc";
import { byYearFr, grantFr, moneyFr } from "./money-annex";
import { rechargeFr } from "./recharge-annex";
import { budgetFr, comparisonFr, registerFr, scenarioFr, stepsFr, workloadFr } from "./scenario-annex";

function whose(service: string | null, entity: string | null): string {
  const services = service === null ? "de tous les services" : `du service «\u00a0${service}\u00a0»`;
  return `${services}, ${entity ?? "toutes institutions confondues"}`;
}

/** Official French of Brussels and Walloon local government. */
export const annexFr: AnnexWords = {
  report:
    "Rapport annuel sur les synergies et économies d’échelle (loi organique du 8 juillet 1976, art. 26bis, § 5)",
  unknown: "n.c.",
  asAt: (date) => `Situation au ${date}`,
  writtenOn: (date) => `Établi le ${date}`,
  source: (area) => `Source\u00a0: ${area}`,
  entity: { municipality: "Commune", "welfare-centre": "CPAS" },
  together: "Ensemble",
  staffing: {
    sheet: "T1 Personnel",
    title: "T1 – Effectif du personnel par service et par institution\u00a0: situation de référence",
    service: "Service",
    unnamed: "(sans nom)",
    allServices: "tous services confondus",
    real: "effectif (ETP)",
    theoretical: "cadre (ETP)",
    vacant: "ETP non pourvus",
    fillRate: "taux d’occupation (%)",
    total: "Total",
    unknowns: "Non connus (nombre)",
    note: "ETP = équivalent temps plein. Cadre = cadre du personnel. ETP non pourvus = cadre moins effectif. Taux d’occupation = effectif / cadre. n.c. = non connu\u00a0: un chiffre absent ou illisible ne compte pas pour zéro. – = zéro, ou pas de cadre.",
    chartTitle: "ETP par service",
    chartReal: "effectif",
    chartVacant: "non pourvu",
    caption:
      "Barres empilées par service\u00a0: d’abord l’effectif, puis les ETP non pourvus de chaque institution\u00a0; à gauche de zéro\u00a0: les ETP au-delà du cadre. Les chiffres figurent dans le tableau ci-dessous.",
    meaning: {
      real: (service, entity) => `Effectif ${whose(service, entity)}, en ETP`,
      theoretical: (service, entity) => `Cadre ${whose(service, entity)}, en ETP`,
      vacant: (service, entity) => `ETP non pourvus ${whose(service, entity)}\u00a0: cadre moins effectif`,
      fillRate: (service, entity) => `Taux d’occupation ${whose(service, entity)}\u00a0: effectif / cadre`,
      unknowns: (column) => `Nombre de chiffres non connus dans la colonne «\u00a0${column}\u00a0»`,
    },
  },
  calc: calcFr,
  scenario: scenarioFr,
  register: registerFr,
  steps: stepsFr,
  workload: workloadFr,
  recharge: rechargeFr,
  comparison: comparisonFr,
  budget: budgetFr,
  byYear: byYearFr,
  money: moneyFr,
  grant: grantFr,
  sensitivity: sensitivityFr,
  lineage: lineageFr,
};
