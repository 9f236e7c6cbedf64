import type { TableFindingWords } from "../finding-words";

export const tableFindingsNl: TableFindingWords = {
  "vacant-differs": ({ stated, computed }, { number }) => ({
    message: `Volgens het blad zijn ${number(stated)} VTE vacant, maar kader min effectief is ${number(computed)}.`,
    mend: "Kijk het kader, het effectief en dit cijfer na. De bijlage rekent met het kader en het effectief.",
  }),
  "establishment-in-heads": () => ({
    message: "Het kader staat hier in aantal personen en niet in VTE. Het kader in VTE is dus niet bekend.",
    mend: "Voeg een kolom toe met het kader in VTE als u vacatures wilt zien.",
  }),
  "measure-assumed": ({ heading }) => ({
    message: `De kop “${heading}” zegt niet of dit het effectief of het kader is. De cijfers gelden als effectief.`,
    mend: "Zet in de kop of de titel “effectief” of “kader”.",
  }),
  "year-chosen": ({ year }) => ({
    message: `Deze tabel geeft cijfers voor verschillende jaren. Als huidige toestand telt ${year}.`,
    mend: "Moet een ander jaar tellen, zet dan boven de tabel bijvoorbeeld “Toestand op 31/12” met dat jaar.",
  }),
};
