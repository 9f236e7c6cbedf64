import type { FindingWords } from "../finding-words";
import { guardFindingsEn } from "./guard-finding";
import { budgetFindingsEn } from "./budget-finding";
import { cellFindingsEn } from "./cell-finding";
import { checkFindingsEn } from "./check-finding";
import { listFindingsEn } from "./list-finding";
import { tableFindingsEn } from "./table-finding";
import { mappingFindingsEn } from "./mapping-finding";
import { effectFindingsEn } from "./effect-finding";
import { importFindingsEn } from "./import-finding";
import { rechargeFindingsEn } from "./recharge-finding";
import { workloadFindingsEn } from "./workload-finding";

/** What a table cannot be made without. */
const NEEDS = {
  staffing: "no sheet holds a staffing table",
  scenarios: "the table SynergyMeasures holds no measure of a known scenario",
  years: "nothing tells which years to show",
  workload: "no sheet tells the workload (files and officers)",
  recharges: "the table SynergyRecharges holds no pool",
} as const;

export const findingsEn: FindingWords = {
  "no-staffing-sheet": () => ({
    message: "No sheet holds a staffing table: the annexes that rest on it, T1 and T3, cannot be made.",
    mend: "On one sheet, put the services one below the other and, for each body (municipality, OCMW/CPAS), a column with the real and a column with the theoretical FTE.",
  }),
  "several-staffing-blocks": ({ used, others }) => ({
    message: `The workbook holds more than one staffing table. Used is ${used}, not ${others}.`,
    mend: "If that is the wrong one, choose in the task pane, under “Sources”, which table counts.",
  }),
  "fte-is-text": ({ text, reading }, { number }) => ({
    message: `This cell holds text instead of a number: “${text}”.${reading === undefined ? "" : ` Read as ${number(reading)}.`}`,
    mend: "Type the FTE as a number, such as 1.5.",
  }),
  "fte-is-error": ({ error }) => ({
    message: `This cell gives an error: ${error}.`,
    mend: "Correct the formula in this cell.",
  }),
  "fte-negative": ({ amount }, { number }) => ({
    message: `The number of FTE is negative: ${number(amount)}.`,
    mend: "A number of FTE cannot be negative: correct it.",
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
  "amount-is-text": ({ text, reading }, { number }) => ({
    message: `This cell holds text instead of an amount: “${text}”.${reading === undefined ? "" : ` Read as ${number(reading)}.`}`,
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
  ...cellFindingsEn,
  ...checkFindingsEn,
  ...listFindingsEn,
  ...tableFindingsEn,
  ...mappingFindingsEn,
  ...workloadFindingsEn,
  ...importFindingsEn,
  ...effectFindingsEn,
  ...rechargeFindingsEn,
  ...guardFindingsEn,
  ...budgetFindingsEn,
  "input-table-missing": ({ table }) => ({
    message: `The table ${table} is missing: scenarios cannot be calculated without it.`,
    mend: "Let the pane add the tables that are missing, or undo its removal.",
  }),
  "table-column-missing": ({ table, heading }) => ({
    message: `The table ${table} has no column “${heading}”.`,
    mend: "Add that column again, with this heading.",
  }),
  "table-column-twice": ({ heading, used }) => ({
    message: `The column “${heading}” stands there twice. Used is the one in ${used}.`,
    mend: "Give one of them another heading.",
  }),
  "id-missing": () => ({
    message: "This row has no id and does not count.",
    mend: "Fill in an id that is not used yet.",
  }),
  "text-and-number": ({ text, other }) => ({
    message:
      other === ""
        ? `“${text}” stands here as a number and not as text: a formula does not find it so.`
        : `“${text}” stands here and in ${other}, once as a number and once as text: to a formula those are two names.`,
    mend: "Type the same in both places: both as numbers or both as text (cell format Text).",
  }),
  "id-twice": ({ id, first }) => ({
    message: `The id “${id}” also stands in ${first}. This row does not count.`,
    mend: "Give each row an id of its own.",
  }),
  "choice-unknown": ({ text, heading }) => ({
    message: `“${text}” is not in the list of “${heading}”.`,
    mend: "Choose a word of the list, or add it on the sheet with the lists.",
  }),
  "scenario-unknown": ({ id }) => ({
    message: `There is no scenario “${id}”.`,
    mend: "Fill in the id of a scenario of the table SynergyScenarios.",
  }),
  "measure-unknown": ({ id }) => ({
    message: `This scenario has no other measure “${id}”.`,
    mend: "Fill in ids of measures, divided by a semicolon.",
  }),
  "field-missing": ({ heading }) => ({
    message: `“${heading}” is not filled in and counts as not known.`,
    mend: "Fill in the cell if you know it.",
  }),
  "date-unreadable": ({ text }) => ({
    message: `“${text}” is neither a year nor a date.`,
    mend: "Type a year, such as 2030, or a date.",
  }),
  "end-before-start": () => ({
    message: "The end comes before the start.",
    mend: "Correct one of the two.",
  }),
  "estimate-disordered": () => ({
    message: "Low, mid and high do not go from small to large.",
    mend: "Check the three figures.",
  }),
  "one-off-negative": ({ amount }, { number }) => ({
    message: `The one-off cost is negative: ${number(amount)}.`,
    mend: "A cost is zero or more: correct the amount.",
  }),
  "entity-both": () => ({
    message: "A measure with figures cannot belong to both bodies at once.",
    mend: "Make two rows of it, one for each body, with the same group.",
  }),
  "mechanism-not-computed": ({ mechanism }) => ({
    message: `The mechanism “${mechanism}” is not to be computed, by the list of mechanisms. The measure is shown, but enters no figure.`,
    mend: null,
  }),
  "minutes-not-approved": ({ id }) => ({
    message: `The minutes behind scenario ${id} are not approved. The annex says so too.`,
    mend: null,
  }),
  "assumption-unknown": ({ key }) => ({
    message: `The calculation knows no assumption “${key}”. This row is not used.`,
    mend: null,
  }),
  "assumption-out-of-range": ({ value, from, to }, { number }) => ({
    message: `${number(value)} is not possible here.`,
    mend: `Type a value from ${number(from)} to ${number(to)}; a whole number where months or years are asked.`,
  }),
  "gains-exclude-each-other": ({ first, second }) => ({
    message: `Measures ${first} and ${second} exclude each other, but both are counted.`,
    mend: "Set “Counted” of one of them to no.",
  }),
  "depends-on-uncounted": ({ id, on }) => ({
    message: `Measure ${id} depends on ${on}, which is not counted.`,
    mend: `Count ${on}, or set “Counted” of ${id} to no as well.`,
  }),
  "service-not-in-staffing": ({ service }) => ({
    message: `The service “${service}” is not in the staffing table.`,
    mend: "Choose the name that stands there. Otherwise the measure belongs to no service.",
  }),
  "article-not-in-budget": ({ article }) => ({
    message: `The article “${article}” is not in the budget of this body.`,
    mend: "Choose the article as the budget has it.",
  }),
  "gain-exceeds-staff": ({ service, claimed, real }, { number }) => ({
    message: `The measures take ${number(claimed)} FTE out of ${service}, where ${number(real)} work.`,
    mend: "Check whether a post is counted twice.",
  }),
  "gain-exceeds-credit": ({ article, gain, credit }, { number }) => ({
    message: `The measures take ${number(gain)} EUR out of article ${article}, of which the credit is ${number(credit)} EUR.`,
    mend: "Check whether a gain is counted twice.",
  }),
  "grant-differs": ({ paid, received }, { number }) => ({
    message: `The municipality budgets a grant of ${number(paid)} EUR to the OCMW/CPAS (831/435-01), which budgets ${number(received)} EUR of it (000/486-01).`,
    mend: "Make both budgets agree.",
  }),
  "slots-exceeded": ({ measures, slots }, { number }) => ({
    message: `The table of measures has ${number(measures)} rows, the calculation sheet room for ${number(slots)}: the annexes leave the others out.`,
    mend: "Write the annexes again: the calculation sheet grows with them.",
  }),
  "annex-not-possible": ({ annex, need }) => ({
    message: `${annex} cannot be written: ${NEEDS[need]}.`,
    mend: "Add what is missing, or leave this table out.",
  }),
  "no-annex-possible": () => ({
    message:
      "No annex can be made of this workbook: it has no staffing table, no workload and no scenario with measures.",
    mend: "Add at least one of them. The pane can make tables for scenarios.",
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
  "figure-rests-on-kept": ({ expected, found, kept }, { amount }) => ({
    message: `The workbook gives ${amount(found) || "an empty cell"} and the pane ${amount(expected) || "not known"}: this figure rests on ${kept}, a cell that you changed.`,
    mend: "If you meant it so, there is nothing to do. Else clear that cell and write again.",
  }),
  "figure-differs": ({ expected, found }, { amount }) => ({
    message: `The workbook gives ${amount(found) || "an empty cell"}. Expected is ${amount(expected) || "not known"}.`,
    mend: "Check the formula of this cell and the source cells.",
  }),
};
