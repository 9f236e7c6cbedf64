import type { FindingWords } from "../finding-words";

export const findingsEn: FindingWords = {
  "no-staffing-sheet": () => ({
    message: "No sheet holds a staffing table.",
    mend: "On one sheet, put the services one below the other and, for each body (municipality, OCMW/CPAS), a column with the real and a column with the theoretical FTE.",
  }),
  "several-staffing-blocks": ({ used, others }) => ({
    message: `The workbook holds more than one staffing table. Used is ${used}, not ${others}.`,
    mend: "If that is the wrong one, move the other to another workbook.",
  }),
  "fte-is-text": ({ text }) => ({
    message: `This cell holds text instead of a number: “${text}”.`,
    mend: "Type the FTE as a number, such as 1.5.",
  }),
  "fte-is-error": ({ error }) => ({
    message: `This cell gives an error: ${error}.`,
    mend: "Correct the formula in this cell.",
  }),
  "fte-negative": ({ amount }, { number }) => ({
    message: `The number of FTE is negative: ${number(amount)}.`,
    mend: "A number of FTE is zero or more: correct it.",
  }),
  "fte-missing": () => ({
    message: "The number of FTE is not filled in. It counts as not known, not as zero.",
    mend: "Fill in the number, or 0 where there is no FTE.",
  }),
  "real-exceeds-theoretical": ({ real, theoretical }, { number }) => ({
    message: `The real FTE (${number(real)}) exceed the establishment (${number(theoretical)}).`,
    mend: "Check both figures. If they are right, the number of vacant FTE is negative.",
  }),
  "total-differs": ({ stated, computed }, { number }) => ({
    message: `The total in the sheet is ${number(stated)}; the services add up to ${number(computed)}.`,
    mend: "Check that the total covers every service. The annex counts the services.",
  }),
  "service-unnamed": () => ({
    message: "This service has figures but no name.",
    mend: "Fill in the name of the service.",
  }),
  "service-is-error": ({ error }) => ({
    message: `The name of this service gives an error: ${error}.`,
    mend: "Correct the formula or type the name of the service.",
  }),
  "row-without-figures": ({ label }) => ({
    message: `The row “${label}” has no figures and does not count as a service.`,
    mend: "If it is a service, fill in its figures.",
  }),
  "total-unlabelled": () => ({
    message: "The last row has no name but is the sum of the rows above it. It counts as a total.",
    mend: "Write “Total” in front of this row.",
  }),
  "total-unreadable": ({ text }) => ({
    message: `The total is not a number (“${text}”) and could not be checked.`,
    mend: "Put the sum here, as a number or a formula.",
  }),
  "amount-is-text": ({ text }) => ({
    message: `This cell holds text instead of an amount: “${text}”.`,
    mend: "Type the amount as a number, such as 12480.00.",
  }),
  "amount-is-error": ({ error }) => ({
    message: `The amount gives an error: ${error}.`,
    mend: "Correct the formula in this cell.",
  }),
  "service-twice": ({ service, first }) => ({
    message: `The service “${service}” also stands in ${first}. Both rows count.`,
    mend: "Merge the rows, or give each a name of its own.",
  }),
  "entity-unknown": ({ heading }) => ({
    message: `The heading “${heading}” names neither the municipality nor the OCMW/CPAS. It counts as another body.`,
    mend: "Put “Municipality” or “OCMW/CPAS” in the heading if that is what you mean.",
  }),
  "entity-twice": ({ heading }) => ({
    message: `Below “${heading}” the same kind of column stands twice for the same body.`,
    mend: "Keep one column of real and one of theoretical FTE for each body.",
  }),
  "sheet-hidden": ({ sheet }) => ({
    message: `The sheet “${sheet}” is hidden, but it was read.`,
    mend: "Show it if you want to check the figures.",
  }),
  "annex-name-taken": ({ sheet }) => ({
    message: `The sheet “${sheet}” is yours and takes the place of the annex.`,
    mend: "Rename that sheet, or remove the table on it that has the name of the annex.",
  }),
  "annex-sheet-protected": ({ sheet }) => ({
    message: `The sheet “${sheet}” is protected.`,
    mend: "Remove the protection: Review tab, Unprotect Sheet.",
  }),
  "annex-shape-changed": ({ sheet }) => ({
    message: `On the sheet “${sheet}”, rows or columns were inserted into or deleted from the annex.`,
    mend: "Undo that change. Or delete the sheet: the annex is then written anew.",
  }),
  "cells-in-the-way": ({ sheet }) => ({
    message: `On the sheet “${sheet}”, something of yours stands where the annex has to go.`,
    mend: "Move the content of this cell.",
  }),
  "annex-chart-removed": ({ sheet }) => ({
    message: `The chart on the sheet “${sheet}” was deleted and is not made again.`,
    mend: "To have it back, delete the sheet and write the annex again.",
  }),
  "annex-removed": ({ name }) => ({
    message: `Annex ${name} was removed from the workbook. It is written anew.`,
    mend: null,
  }),
  "cell-kept": () => ({
    message: "You changed this cell of the annex yourself. It stays as it is.",
    mend: "To have the computed figure back, type the formula that the preview shows.",
  }),
  "source-changed": () => ({
    message: "The staffing table has changed since the preview.",
    mend: "Look at the new preview, then write.",
  }),
  "unfinished-write": ({ sheets }) => ({
    message: `Writing ${sheets} was not finished the last time.`,
    mend: "Finish writing it, or undo it.",
  }),
  "memory-unreadable": () => ({
    message: "What the add-in keeps in this workbook has become unreadable.",
    mend: "You can write the annex as usual. Cells that differ from what is expected stay as they are.",
  }),
  "figure-differs": ({ expected, found }, { amount }) => ({
    message: `The workbook gives ${amount(found) || "an empty cell"}. Expected is ${amount(expected) || "not known"}.`,
    mend: "Check the formula of this cell and the source cells.",
  }),
};
