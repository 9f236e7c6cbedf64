import type { ImportFindingWords } from "../finding-words";

export const importFindingsEn: ImportFindingWords = {
  "mechanism-assumed": ({ id, mechanism }) => ({
    message: `The row does not say how the gain of ${id} comes about. From its figures it is taken for “${mechanism}”.`,
    mend: "Choose the mechanism in the table once it is imported, or say which column tells it.",
  }),
  "import-range": ({ text, middle }, { number }) => ({
    message: `“${text}” is a range: its ends are kept, and ${number(middle)} in the middle is what is added up.`,
    mend: null,
  }),
  "import-changed": () => ({
    message: "These cells have changed since they were shown. Nothing was added.",
    mend: "Look at the rows again, then add them.",
  }),
  "import-in-the-way": ({ sheet }) => ({
    message: `On the sheet “${sheet}”, something stands below the table, where the new rows have to go.`,
    mend: "Move the content of this cell.",
  }),
};
