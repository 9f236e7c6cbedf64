import type { TableFindingWords } from "../finding-words";

export const tableFindingsFr: TableFindingWords = {
  "vacant-differs": ({ stated, computed }, { number }) => ({
    message: `Selon la feuille, ${number(stated)} ETP sont vacants, mais le cadre moins l’effectif donne ${number(computed)}.`,
    mend: "Vérifiez le cadre, l’effectif et ce chiffre. L’annexe calcule avec le cadre et l’effectif.",
  }),
  "establishment-in-heads": () => ({
    message:
      "Le cadre est exprimé ici en nombre de personnes et non en ETP. Le cadre en ETP n’est donc pas connu.",
    mend: "Ajoutez une colonne avec le cadre en ETP si vous voulez voir les vacances.",
  }),
  "measure-assumed": ({ heading }) => ({
    message: `L’en-tête «\u00a0${heading}\u00a0» ne dit pas s’il s’agit de l’effectif ou du cadre. Les chiffres valent comme effectif.`,
    mend: "Indiquez «\u00a0effectif\u00a0» ou «\u00a0cadre\u00a0» dans l’en-tête ou le titre.",
  }),
  "year-chosen": ({ year }) => ({
    message: `Ce tableau donne des chiffres pour plusieurs années. L’année ${year} compte comme situation actuelle.`,
    mend: "Si une autre année doit compter, écrivez au-dessus du tableau par exemple «\u00a0Situation au 31/12\u00a0» avec cette année.",
  }),
};
