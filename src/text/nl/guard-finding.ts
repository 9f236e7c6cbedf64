import type { GuardFindingWords } from "../finding-words";

export const guardFindingsNl: GuardFindingWords = {
  "level-not-in-baseline": ({ id, name, service }) => ({
    message: `Maatregel ${id} neemt personeel van niveau of graad ${name} weg, maar de personeelslijst kent dat niet bij “${service}”.`,
    mend: "Kijk het niveau of de graad na in de personeelslijst.",
  }),
  "cell-not-in-baseline": ({ id, name, service }) => ({
    message: `Maatregel ${id} neemt personeel weg bij “${name}”, maar de personeelslijst kent die cel niet bij “${service}”.`,
    mend: "Kies de naam van de cel zoals die in de personeelslijst staat.",
  }),
  "post-counted-twice": ({ ids, place, claimed, real }, { number }) => ({
    message: `Maatregelen ${ids} nemen samen ${number(claimed)} VTE weg bij ${place}, waar er ${number(real)} werken: één betrekking draagt twee winsten.`,
    mend: "Tel elke betrekking één keer: zet “Telt mee” van een ervan op nee, of verbeter de VTE.",
  }),
  "vacancies-exceeded": ({ service, claimed, vacant }, { number }) => ({
    message: `De maatregelen schrappen ${number(claimed)} vacante VTE bij ${service}, waar er ${number(vacant)} vacant zijn.`,
    mend: "Kijk de vacatures na: kader min effectief.",
  }),
  "target-unknown": ({ id }) => ({
    message: `Maatregel ${id} verplaatst personeel, maar zegt niet naar welke dienst. Het blijft in het totaal van het bestuur.`,
    mend: "Vul de dienst in zodra die bekend is.",
  }),
  "pool-exceeded": ({ body, claimed, freed }, { number }) => ({
    message: `De maatregelen nemen ${number(claimed)} VTE weg uit het loonbeheer van ${body}, waar de streefratio er ${number(freed)} vrijmaakt.`,
    mend: "Kijk na of wie blijft de dossiers aankan, of kies een andere streefratio.",
  }),
  "subsidy-not-told": ({ id }) => ({
    message: `Maatregel ${id} vervangt gesubsidieerd personeel niet, maar geen maatregel vermeldt de subsidie die wegvalt.`,
    mend: `Voeg een kostenwijziging met minteken toe die afhangt van ${id}.`,
  }),
  "lever-counted-as-gain": ({ id, lever }) => ({
    message: `Maatregel ${id} telt als synergie wat ${lever} als personeelsbeleid vermeldt.`,
    mend: "Een hefboom van personeelsbeleid is geen synergiewinst: laat één van beide meetellen.",
  }),
};
