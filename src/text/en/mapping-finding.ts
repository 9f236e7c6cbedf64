import type { MappingFindingWords } from "../finding-words";

export const mappingFindingsEn: MappingFindingWords = {
  "mapping-unfit": ({ text, sheet, cell, reason }) => ({
    message: `Your correction of ${text === "" ? "a cell without heading" : `“${text}”`} (sheet “${sheet}”, then in ${cell}) no longer fits: ${
      {
        "sheet-gone": "that sheet is gone",
        "text-gone": "that cell cannot be found",
        several: "there are several such cells now",
      }[reason]
    }. It is not applied.`,
    mend: "See under “Sources” how the table is read now, correct it again where needed, and drop the old correction.",
  }),
  "memory-lost": () => ({
    message:
      "The workbook has lost what we remembered in it. It was probably saved by a program other than Excel.",
    mend: "If you had corrected how a table is read, please do so again.",
  }),
};
