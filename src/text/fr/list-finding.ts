import type { ListFindingWords } from "../finding-words";

export const listFindingsFr: ListFindingWords = {
  "fte-assumed": ({ rows }, { number }) => ({
    message: `Cette liste ne mentionne ni ETP ni temps de travail. Chacune des ${number(rows)} lignes compte pour 1 ETP.`,
    mend: "Ajoutez une colonne «\u00a0ETP\u00a0» ou «\u00a0Temps de travail\u00a0» si certains travaillent à temps partiel.",
  }),
  "post-vacant": ({ reason }) => ({
    message: `${reason === "empty-name" ? "Sans nom" : "Vacant"}\u00a0: compte comme emploi vacant, donc dans le cadre mais pas dans l’effectif.`,
    mend: "Complétez le nom si l’emploi est occupé.",
  }),
  "level-unread": () => ({
    message: "Aucun niveau ni grade reconnu ne figure ici.",
    mend: "Écrivez par exemple B ou B4.",
  }),
  "end-date-unread": () => ({
    message: "Aucune date reconnue ne figure ici.",
    mend: "Écrivez une date, un mois ou une année, par exemple 31/05/2030 ou 2030.",
  }),
  "working-time-unit": ({ full }, { number }) => ({
    message: `Les nombres de cette colonne sont lus comme des parts de ${number(full)}\u00a0: ${number(full)} est un temps plein.`,
    mend: "Si ce n’est pas le cas, introduisez les ETP eux-mêmes, par exemple 0,8.",
  }),
  "working-time-unclear": ({ amount }, { number }) => ({
    message: `${number(amount)} ne s’accorde pas avec les autres nombres de cette colonne et est considéré comme non connu.`,
    mend: "Écrivez le temps de travail partout de la même manière, par exemple 0,8.",
  }),
  "agent-twice": ({ first }) => ({
    message: `Cette personne figure aussi en ${first}. Les deux lignes sont comptées.`,
    mend: "Supprimez une des lignes si elle fait double emploi, ou corrigez les ETP.",
  }),
  "staffing-differs": ({ service, body, measure, used, counted, other }, { number }) => ({
    message: `${measure === "real" ? "Effectif" : "Cadre"} de ${named(service, "tous les services")}, ${body}\u00a0: ici ${number(other)} ETP, en ${used} ${number(counted)} ETP. C’est ce dernier chiffre qui compte.`,
    mend: "Corrigez l’un des deux, ou choisissez dans le volet le tableau qui compte.",
  }),
  "figure-without-formula": ({ service, body }) => ({
    message: `Les chiffres de ${named(service, "lignes sans service")}, ${body}, sont si dispersés dans la liste, ou écrits de façons si différentes, qu’aucune formule ne peut les additionner. Ils sont considérés comme non connus.`,
    mend: "Indiquez le service sur chaque ligne et écrivez les ETP en nombres.",
  }),
};

function named(service: string, none: string): string {
  return service === "" ? none : `«\u00a0${service}\u00a0»`;
}
