import type { GuardFindingWords } from "../finding-words";

export const guardFindingsFr: GuardFindingWords = {
  "level-not-in-baseline": ({ id, name, service }) => ({
    message: `La mesure ${id} retire du personnel de niveau ou de grade ${name}, que la liste du personnel ne connaît pas au service «\u00a0${service}\u00a0».`,
    mend: "Vérifiez le niveau ou le grade dans la liste du personnel.",
  }),
  "cell-not-in-baseline": ({ id, name, service }) => ({
    message: `La mesure ${id} retire du personnel de «\u00a0${name}\u00a0», cellule que la liste du personnel ne connaît pas au service «\u00a0${service}\u00a0».`,
    mend: "Choisissez le nom de la cellule tel qu’il figure dans la liste du personnel.",
  }),
  "post-counted-twice": ({ ids, place, claimed, real }, { number }) => ({
    message: `Les mesures ${ids} retirent ensemble ${number(claimed)} ETP de ${place}, qui en compte ${number(real)}\u00a0: un emploi porte deux gains.`,
    mend: "Comptez chaque emploi une seule fois\u00a0: mettez «\u00a0Pris en compte\u00a0» à non pour l’une d’elles, ou corrigez les ETP.",
  }),
  "vacancies-exceeded": ({ service, claimed, vacant }, { number }) => ({
    message: `Les mesures suppriment ${number(claimed)} ETP vacants à ${service}, où ${number(vacant)} sont vacants.`,
    mend: "Vérifiez les vacances\u00a0: cadre moins effectif.",
  }),
  "target-unknown": ({ id }) => ({
    message: `La mesure ${id} déplace du personnel sans dire vers quel service. Il reste dans le total de son institution.`,
    mend: "Indiquez le service dès qu’il est connu.",
  }),
  "pool-exceeded": ({ body, claimed, freed }, { number }) => ({
    message: `Les mesures retirent ${number(claimed)} ETP de la paie de ${body}, où le ratio visé en libère ${number(freed)}.`,
    mend: "Vérifiez si ceux qui restent peuvent traiter les dossiers, ou choisissez un autre ratio visé.",
  }),
  "subsidy-not-told": ({ id }) => ({
    message: `La mesure ${id} ne remplace pas du personnel subventionné, mais aucune mesure ne mentionne la subvention perdue.`,
    mend: `Ajoutez une variation de coût avec un signe moins qui dépend de ${id}.`,
  }),
  "lever-counted-as-gain": ({ id, lever }) => ({
    message: `La mesure ${id} compte comme synergie ce que ${lever} mentionne comme politique du personnel.`,
    mend: "Un levier de politique du personnel n’est pas un gain de synergie\u00a0: ne comptez que l’une des deux.",
  }),
};
