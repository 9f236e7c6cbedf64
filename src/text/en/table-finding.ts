import type { TableFindingWords } from "../finding-words";

export const tableFindingsEn: TableFindingWords = {
  "vacant-differs": ({ stated, computed }, { number }) => ({
    message: `The sheet says that ${number(stated)} FTE are vacant, but theoretical less real is ${number(computed)}.`,
    mend: "Check the theoretical and the real FTE and this figure. The annex computes with the first two.",
  }),
  "establishment-in-heads": () => ({
    message: "The establishment is given here in people and not in FTE, so the theoretical FTE is unknown.",
    mend: "Add a column with the establishment in FTE if vacancies are to be shown.",
  }),
  "measure-assumed": ({ heading }) => ({
    message: `The heading “${heading}” does not say whether this is real or theoretical FTE. It is taken as real.`,
    mend: "Write “real” or “theoretical” in the heading or the title.",
  }),
  "year-chosen": ({ year }) => ({
    message: `This table gives figures for several years. ${year} counts as the present situation.`,
    mend: "If another year is to count, write for instance “Situation at 31/12” with that year above the table.",
  }),
};
