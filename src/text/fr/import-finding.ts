import type { ImportFindingWords } from "../finding-words";

export const importFindingsFr: ImportFindingWords = {
  "mechanism-assumed": ({ id, mechanism }) => ({
    message: `La ligne ne dit pas comment le gain de ${id} est obtenu. D’après ses chiffres, elle est lue comme «\u00a0${mechanism}\u00a0».`,
    mend: "Choisissez le mécanisme dans le tableau après la reprise, ou indiquez la colonne qui le donne.",
  }),
  "import-range": ({ text, middle }, { number }) => ({
    message: `«\u00a0${text}\u00a0» est une fourchette\u00a0: les deux bornes sont conservées et c’est le milieu (${number(middle)}) qui est additionné.`,
    mend: null,
  }),
  "import-changed": () => ({
    message: "Ces cellules ont été modifiées depuis leur affichage. Rien n’a été ajouté.",
    mend: "Vérifiez à nouveau les lignes, puis ajoutez-les.",
  }),
  "import-in-the-way": ({ sheet }) => ({
    message: `Sur la feuille «\u00a0${sheet}\u00a0», un contenu occupe, sous le tableau, la place des nouvelles lignes.`,
    mend: "Déplacez le contenu de cette cellule.",
  }),
};
