import type { WorkloadFindingWords } from "../finding-words";

export const workloadFindingsEn: WorkloadFindingWords = {
  "files-are-text": ({ text, reading }, { number }) => ({
    message: `This cell holds text instead of a number of files: “${text}”.${reading === undefined ? " The number counts as not known." : ` Read as ${number(reading)}.`}`,
    mend: "Type the number of files as a number, such as 1000.",
  }),
  "files-are-error": ({ error }) => ({
    message: `The number of files gives an error: ${error}.`,
    mend: "Correct the formula in this cell.",
  }),
  "files-negative": ({ amount }, { number }) => ({
    message: `The number of files is negative: ${number(amount)}.`,
    mend: "A number of files cannot be negative: correct it.",
  }),
  "files-missing": () => ({
    message: "The number of files is not filled in. It counts as not known, not as zero.",
    mend: "Fill in the number, or 0 where there are no files.",
  }),
  "article-60-exceeds-files": ({ amount, files }, { number }) => ({
    message: `There are more art. 60 §7 files (${number(amount)}) than files in all (${number(files)}).`,
    mend: "Check both figures. The art. 60 §7 files are to be part of the total.",
  }),
  "workload-without-files": () => ({
    message: "This workload table has no column with the number of files and is not used.",
    mend: "Add a column “Files”.",
  }),
  "workload-without-officers": () => ({
    message: "This workload table has no column with the officers and is not used.",
    mend: "Add a column “Officers (FTE)”.",
  }),
  "workload-without-bodies": () => ({
    message: "This workload table names no body and is not used.",
    mend: "Name the body in each row: “Municipality” or “OCMW/CPAS”.",
  }),
  "workload-twice": ({ body, first }) => ({
    message: `The workload of “${body}” stands in ${first} too. Both count.`,
    mend: "Put them together, or delete one of the two.",
  }),
  "workload-total-differs": ({ stated, computed }, { number }) => ({
    message: `The total in the sheet is ${number(stated)}; the bodies add up to ${number(computed)}.`,
    mend: "Check the total. The annex counts the figures of the bodies.",
  }),
  "ratio-differs": ({ stated, computed }, { number }) => ({
    message: `The ratio in the sheet is ${number(stated)}; the figures beside it give ${number(computed)}.`,
    mend: "Check the files and the officers. The annex computes the ratio by itself.",
  }),
  "several-workloads": ({ used, others }) => ({
    message: `The workbook holds more than one workload table. Used is ${used}, not ${others}.`,
    mend: "If that is the wrong one, choose “Correct…” beside it in the task pane and do not use it.",
  }),
};
