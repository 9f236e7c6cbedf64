/** What stands above an input table of the sample: its title and what a reader should know of it. */
export type InputWords = {
  readonly nl: string;
  readonly fr: string;
  readonly hintNl: string;
  readonly hintFr: string;
};

/** By the name of the table. */
export const INPUT_WORDS: Readonly<Partial<Record<string, InputWords>>> = {
  SynergyScenarios: {
    nl: "Scenario’s",
    fr: "Scénarios",
    hintNl: "Elke versie is een volledig scenario; versies worden vergeleken, nooit opgeteld",
    hintFr:
      "Chaque version est un scénario complet ; les versions se comparent, elles ne s’additionnent jamais",
  },
  SynergyMeasures: {
    nl: "Maatregelen van de scenario’s",
    fr: "Mesures des scénarios",
    hintNl: "Leeg begin: zonder tijdslijn. Leeg cijfer: niet bekend, niet nul",
    hintFr: "Début vide : sans échéance. Chiffre vide : non connu, et non zéro",
  },
  SynergyAssumptions: {
    nl: "Hypothesen van de berekening",
    fr: "Hypothèses du calcul",
    hintNl: "Pas de waarde aan en vermeld de bron",
    hintFr: "Adaptez la valeur et mentionnez la source",
  },
  SynergyMechanisms: {
    nl: "Mechanismen",
    fr: "Mécanismes",
    hintNl: "Wat elk mechanisme doet met VTE en budget",
    hintFr: "Ce que chaque mécanisme fait des ETP et du budget",
  },
  SynergyLists: {
    nl: "Keuzelijsten",
    fr: "Listes de choix",
    hintNl: "De woorden mogen aangepast worden, de sleutels niet; houd de rijen van een lijst bij elkaar",
    hintFr: "Les mots peuvent être adaptés, les clés non ; gardez ensemble les lignes d’une même liste",
  },
};
