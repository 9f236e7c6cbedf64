import type { GuardWords } from "../guard-words";

export const guardsFr: GuardWords = {
  guard: {
    minutes: "Le procès-verbal est approuvé",
    exclusive: "Les gains qui s’excluent ne sont pas additionnés",
    dependency: "Ce dont une mesure dépend est pris en compte",
    service: "Le service figure au tableau du personnel",
    level: "Le niveau ou le grade y existe",
    cell: "La cellule y existe",
    staff: "Il ne part pas plus d’ETP qu’il n’y en a",
    "one-post": "Chaque emploi ne porte qu’un gain",
    vacancy: "Les emplois supprimés sont vacants",
    target: "Qui est déplacé a une destination",
    pool: "La paie ne perd pas plus d’ETP qu’il ne s’en libère",
    article: "L’article figure au budget",
    credit: "Pas plus que le crédit de l’article",
    index: "L’indexation ne compte qu’une fois",
    subsidy: "Les subventions perdues sont mentionnées",
    lever: "La politique du personnel ne compte pas comme synergie",
  },
  verdict: { holds: "vérifié", fails: "non respecté", unknown: "invérifiable" },
  summary: ({ holds, fails, unknown }) =>
    `Contrôles\u00a0: ${holds} vérifiés, ${fails} non respectés, ${unknown} invérifiables`,
};
