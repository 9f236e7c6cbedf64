import type { ListFindingWords } from "../finding-words";

export const listFindingsNl: ListFindingWords = {
  "fte-assumed": ({ rows }, { number }) => ({
    message: `Deze lijst noemt geen VTE en geen arbeidstijd. Elk van de ${number(rows)} rijen telt als 1 VTE.`,
    mend: "Voeg een kolom “VTE” of “Arbeidstijd” toe als niet iedereen voltijds werkt.",
  }),
  "post-vacant": ({ reason }) => ({
    message: `${reason === "empty-name" ? "Zonder naam" : "Vacant"}: telt als vacante betrekking, dus wel in het kader en niet in het effectief.`,
    mend: "Vul de naam in als er wel iemand werkt.",
  }),
  "level-unread": () => ({
    message: "Hier staat geen niveau of graad die herkend wordt.",
    mend: "Schrijf bijvoorbeeld B of B4.",
  }),
  "end-date-unread": () => ({
    message: "Hier staat geen datum die herkend wordt.",
    mend: "Schrijf een datum, een maand of een jaar, bijvoorbeeld 31/05/2030 of 2030.",
  }),
  "working-time-unit": ({ full }, { number }) => ({
    message: `De getallen in deze kolom worden gelezen als delen van ${number(full)}: ${number(full)} is voltijds.`,
    mend: "Klopt dat niet, typ dan de VTE zelf, bijvoorbeeld 0,8.",
  }),
  "working-time-unclear": ({ amount }, { number }) => ({
    message: `${number(amount)} past niet bij de andere getallen in deze kolom en geldt als niet bekend.`,
    mend: "Schrijf de arbeidstijd overal op dezelfde manier, bijvoorbeeld 0,8.",
  }),
  "agent-twice": ({ first }) => ({
    message: `Deze persoon staat ook in ${first}. Beide rijen tellen mee.`,
    mend: "Schrap een van de rijen als die dubbel is, of verbeter de VTE.",
  }),
  "staffing-differs": ({ service, body, measure, used, counted, other }, { number }) => ({
    message: `${measure === "real" ? "Effectief" : "Kader"} van ${named(service, "alle diensten")}, ${body}: hier ${number(other)} VTE, in ${used} ${number(counted)} VTE. Dat laatste telt.`,
    mend: "Verbeter een van beide, of kies in het deelvenster welke tabel telt.",
  }),
  "figure-without-formula": ({ service, body }) => ({
    message: `De cijfers van ${named(service, "rijen zonder dienst")}, ${body}, staan in de lijst zo verspreid of zo verschillend geschreven dat geen formule ze kan optellen. Ze gelden als niet bekend.`,
    mend: "Zet de dienst in elke rij en schrijf de VTE als getal.",
  }),
};

function named(service: string, none: string): string {
  return service === "" ? none : `“${service}”`;
}
