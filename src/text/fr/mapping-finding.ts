import type { MappingFindingWords } from "../finding-words";

export const mappingFindingsFr: MappingFindingWords = {
  "mapping-unfit": ({ text, sheet, cell, reason }) => ({
    message: `Votre correction pour ${text === "" ? "une cellule sans titre" : `«\u00a0${text}\u00a0»`} (feuille «\u00a0${sheet}\u00a0», alors en ${cell}) ne convient plus\u00a0: ${
      {
        "sheet-gone": "cette feuille n’existe plus",
        "text-gone": "cette cellule y est introuvable",
        several: "il y a maintenant plusieurs cellules semblables",
      }[reason]
    }. Elle n’est pas appliquée.`,
    mend: "Vérifiez dans «\u00a0Sources\u00a0» comment le tableau est lu à présent, corrigez au besoin et abandonnez l’ancienne correction.",
  }),
  "memory-lost": () => ({
    message:
      "Le classeur a perdu ce que nous y avions retenu. Il a sans doute été enregistré par un autre programme qu’Excel.",
    mend: "Si vous aviez corrigé la lecture d’un tableau, refaites-le.",
  }),
};
