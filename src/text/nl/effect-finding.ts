import type { EffectFindingWords } from "../finding-words";

export const effectFindingsNl: EffectFindingWords = {
  "vacant-not-budgeted": ({ id }) => ({
    message: `Maatregel ${id} schrapt een vacante betrekking zonder begrotingsartikel: ze bespaart geen krediet, haar kost staat er enkel ter informatie.`,
    mend: "Vul het artikel in waarop de betrekking begroot is, als dat zo is.",
  }),
  "pension-rate-missing": ({ ids }) => ({
    message: `Statutair personeel dat niet vervangen wordt (${ids}): de weerslag op de responsabiliseringsbijdrage is niet bekend en niet aangerekend.`,
    mend: "Vul de hypothese pension-rate in.",
  }),
  "amount-of-no-measure": ({ id }) => ({
    message: `Dit jaarbedrag is van maatregel “${id}”, die niet in de tabel met maatregelen staat.`,
    mend: "Vul het nummer van een maatregel in, of wis de rij.",
  }),
  "unit-cost-missing": ({ id, level }) => ({
    message: `Voor maatregel ${id} is geen eenheidskost gevonden (niveau ${level || "niet bekend"}). De VTE tellen, het geld is niet bekend.`,
    mend: "Vul het niveau en het statuut in, of de kost in de tabel met eenheidskosten.",
  }),
  "promotion-cost-unknown": ({ id, from, to }) => ({
    message: `De kost van ${from} naar ${to} in maatregel ${id} is niet bekend: de tabel geeft voor beide dezelfde kost.`,
    mend: "Voeg de kost van de graad toe aan de tabel met eenheidskosten, of typ het bedrag per jaar.",
  }),
  "grade-at-level-cost": ({ grade, level }) => ({
    message: `Graad ${grade} is gerekend aan de kost van niveau ${level}.`,
    mend: "Voeg de kost van de graad toe als u ze kent.",
  }),
  "statute-assumed": ({ id }) => ({
    message: `Maatregel ${id} noemt geen statuut. De hypothese is gebruikt.`,
    mend: "Vul het statuut in als u het weet.",
  }),
};
