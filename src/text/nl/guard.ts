import type { GuardWords } from "../guard-words";

export const guardsNl: GuardWords = {
  guard: {
    minutes: "De notulen zijn goedgekeurd",
    exclusive: "Winsten die elkaar uitsluiten, worden niet opgeteld",
    dependency: "Waarvan een maatregel afhangt, telt mee",
    service: "De dienst staat in de personeelstabel",
    level: "Het niveau of de graad bestaat daar",
    cell: "De cel bestaat daar",
    staff: "Er gaan niet meer VTE weg dan er werken",
    "one-post": "Elke betrekking draagt één winst",
    vacancy: "Geschrapte betrekkingen zijn vacant",
    target: "Wie verschuift, heeft een bestemming",
    pool: "Uit het loonbeheer gaan niet meer VTE weg dan er vrijkomen",
    article: "Het artikel staat in de begroting",
    credit: "Niet meer dan het krediet van het artikel",
    index: "De index telt één keer",
    subsidy: "Verloren subsidies zijn vermeld",
    lever: "Personeelsbeleid telt niet als synergie",
  },
  verdict: { holds: "klopt", fails: "klopt niet", unknown: "niet na te gaan" },
  summary: ({ holds, fails, unknown }) =>
    `Controles: ${holds} kloppen, ${fails} niet, ${unknown} niet na te gaan`,
};
