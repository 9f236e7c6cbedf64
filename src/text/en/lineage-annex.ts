import type { LineageWords } from "../../annex/t00/words";

export const lineageEn: LineageWords = {
  sheet: "T0 Lineage",
  title: "T0 – Where the figures come from",
  note: "A row for each row of figures. Words and figures on this sheet are of the day of writing and do not follow the workbook; the annexes themselves hold formulas.",
  columns: {
    annex: "Annex",
    cells: "Cells",
    meaning: "Meaning",
    sources: "Source cells",
    measures: "Measures",
    values: "Figures on the day of writing, in the order of the cells",
  },
};
