import type { CheckFindingWords } from "../finding-words";

export const checkFindingsNl: CheckFindingWords = {
  "fte-exceeds-heads": ({ fte, heads }, { number }) => ({
    message: `Hier staan ${number(fte)} VTE voor ${number(heads)} personen. Niemand telt voor meer dan één VTE.`,
    mend: "Kijk na of de kolommen personen en VTE niet verwisseld zijn, en verbeter het cijfer dat niet juist is.",
  }),
  "level-missing": () => ({
    message: "Deze betrekking heeft geen niveau. Als ze wegvalt of ingevuld wordt, is haar kost niet bekend.",
    mend: "Vul het niveau of de graad in, bijvoorbeeld B of B4.",
  }),
  "grade-contradicts-level": ({ level, grade }) => ({
    message: `Het niveau (${level}) en de graad (${grade}) spreken elkaar tegen.`,
    mend: "Verbeter een van beide.",
  }),
  "service-two-names": ({ service, other, first }) => ({
    message: `“${service}” lijkt dezelfde dienst als “${other}” in ${first}. Ze tellen als twee diensten.`,
    mend: "Is het één dienst, geef beide dan dezelfde naam. Zijn het er twee, dan is er niets te doen.",
  }),
  "service-matched": ({ service, other, first }) => ({
    message: `“${service}” en “${other}” in ${first} gelden als dezelfde dienst.`,
    mend: "Zijn het twee diensten, geef ze dan namen die duidelijker verschillen.",
  }),
  "totals-differ": ({ body, measure, used, counted, other }, { number }) => ({
    message: `${measure === "real" ? "Effectief" : "Kader"} van ${body}: deze tabel telt in totaal ${number(other)} VTE, ${used} telt er ${number(counted)}. Er staan niet overal dezelfde diensten.`,
    mend: "Kijk na of er ergens een dienst ontbreekt of anders heet.",
  }),
};
