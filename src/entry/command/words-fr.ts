import type { CommandWords } from "./words";

export const fr: CommandWords = {
  step: {
    reading: "Lecture",
    undoing: "Annulation",
    writing: "Écriture",
    checking: "Relecture",
    finishing: "Finalisation",
  },
  found: "Lu",
  blocks: {
    "staffing-matrix": "tableau du personnel",
    "budget-list": "liste budgétaire",
    "unit-costs": "coûts unitaires",
    workload: "charge de travail",
    unknown: "non reconnu",
  },
  key: (real, theoretical, vacant) =>
    `${real} ETP effectifs, ${theoretical} ETP au cadre, ${vacant} ETP non pourvus`,
  scenario: (id, title) => `Scénario ${id} – ${title}`,
  claims: ({ claimed, horizon, dated, realisable, ended, later, undated, redeployed }) =>
    [
      `${claimed} ETP revendiqués, dont ${dated} au 31/12/${horizon} (${realisable} réalisables)`,
      ended && `${ended} déjà terminés à cette date`,
      later && `${later} plus tard`,
      undated && `${undated} sans échéance`,
      redeployed && `${redeployed} réaffectés (pas un gain)`,
    ]
      .filter(Boolean)
      .join(", "),
  fullYear: (net, undated) =>
    `net en année pleine\u00a0: ${net}${undated === null ? "" : `, et sans échéance ${undated}`}`,
  settlement: (bodies) => `net en année pleine après refacturation\u00a0: ${bodies}`,
  settled: (body, after, moved) => `${body} ${after} (dont refacturation ${moved})`,
  unknown: (ids) => `non connu (${ids})`,
  without: (ids) => `(sans ${ids}, non connu)`,
  sheets: (names) => `Feuilles\u00a0: ${names}`,
  wouldWrite: (names) => `Serait écrit\u00a0: ${names}`,
  scenariosKnown: (ids) =>
    ids === "" ? "Le classeur ne contient aucun scénario." : `Le classeur contient ceux-ci\u00a0: ${ids}.`,
  status: {
    written: "L’annexe est écrite.",
    unchanged: "Rien n’a changé\u00a0: l’annexe est déjà en ordre.",
    refused: "Rien n’a été écrit.",
    "taken-back": "L’écriture a échoué et a été annulée\u00a0: le classeur est tel qu’avant.",
    "half-written": "L’écriture a échoué en cours de route\u00a0; rien n’a été enregistré.",
    "dry-run": "Essai à blanc\u00a0: rien n’a été écrit.",
  },
  reconciled: (figures, live) => `${figures} chiffres, dont ${live} formules vivantes, tous égaux au calcul`,
  differing: (count) => `${count} chiffres s’écartent du calcul\u00a0:`,
  restsOn: (cells) => `s’appuie sur ${cells}, que vous avez modifié`,
  stale: (addresses) => `Plus à jour (la formule n’a pas pu être calculée ici)\u00a0: ${addresses}`,
  kept: (addresses) => `Conservées telles que vous les avez modifiées\u00a0: ${addresses}`,
  saved: (path) => `Enregistré sous ${path}`,
  standing: (path) => `${path} contenait déjà cela et n’a pas été touché.`,
  occupied: {
    "same-file": (path) =>
      `${path} est le classeur lui-même. Utilisez --in-place pour le modifier, ou choisissez un autre emplacement avec --out pour le laisser tel quel.`,
    foreign: (path) =>
      `${path} existe déjà et n’a pas été écrit par ce programme\u00a0; il n’a donc pas été touché. Choisissez un autre emplacement avec --out FICHIER.`,
    edited: (path, places) =>
      `${path} a été modifié après avoir été écrit, et cela serait perdu\u00a0: ${places}. Pour continuer dans ce classeur, lancez la commande sur lui avec --in-place\u00a0; sinon, choisissez un autre emplacement avec --out FICHIER.`,
  },
  severity: { error: "erreur", warning: "avertissement", note: "remarque" },
  unreadable: (path) => `${path} ne peut pas être lu.`,
  unwritable: (path) =>
    `${path} ne peut pas être écrit. Fermez-le dans les autres programmes ou choisissez un autre emplacement avec --out.`,
};
