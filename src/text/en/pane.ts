import { numberText } from "../number-text";
import type { PaneWords } from "../pane-words";

/** A count as it is written. */
const n = (count: number): string => numberText(count, "en", 0);

export const paneEn: PaneWords = {
  steps: { label: "Steps", found: "Sources", scenarios: "Scenarios", results: "Results", annex: "Annex" },
  reading: "Reading the workbook…",
  readAgain: "Read again",
  back: "Back",
  retry: "Try again",
  supportCode: "Code for the help desk:",
  show: (address) => `Show ${address}`,
  showAll: (count) => `Show all ${n(count)}`,
  severity: { error: "Error", warning: "To check", note: "For information" },
  findings: {
    error: (count) => (count === 1 ? "1 error to correct first" : `${n(count)} errors to correct first`),
    warning: (count) => `${n(count)} to check`,
    note: (count) => `${n(count)} for information`,
  },
  found: {
    heading: "What was found",
    staffing: "Staffing table",
    situation: "Situation on",
    situationUnknown: "not said in the sheet",
    services: "Services",
    entities: "Bodies",
    why: "How it was recognised",
    noFindings: "No findings: there is nothing to correct.",
    otherSheets: "Other tables in the workbook",
    block: {
      "staffing-matrix": "staffing table",
      "official-annex": "official staff table",
      "staff-list": "staff list, one row a person",
      "budget-list": "budget",
      "unit-costs": "unit cost per FTE",
      workload: "workload",
      unknown: "not recognised, not used",
    },
    entity: { municipality: "municipality", "welfare-centre": "OCMW/CPAS", other: "another body" },
    hiddenSheets: (sheets) => `Also read, though hidden: ${sheets}`,
    evidence: {
      heading: (text, field) => `The heading “${text}” is read as: ${field}`,
      entity: (text, entity) => `“${text}” is read as the body: ${entity}`,
      asAt: (date) => `Situation on ${date}`,
      totalAgrees: "The total equals the sum of its rows",
      corrected: (text) => `${text === "" ? "A cell without heading" : `“${text}”`} is read as you said`,
      articleCodes: (count) => `${n(count)} budget articles`,
      leftOut: (text, why) => `“${text}” does not count: ${why}`,
      why: {
        "total-column": "a column with a total",
        "other-column": "a column with something else",
        "total-row": "a row with a total",
        "subtotal-row": "a row with a subtotal",
        "row-without-figures": "a row without figures",
      },
    },
    empty: {
      heading: "No staffing table found",
      looksFor: "This pane looks on each sheet for a table with:",
      needs: [
        "the services one below the other, under a heading such as “Service”",
        "a heading for each body: “Municipality”, “OCMW” or “CPAS”",
        "below it a column “Real” and a column “Theoretical”, with numbers in FTE",
      ],
      then: "Add such a table or adapt the headings. The pane then reads the workbook again by itself.",
    },
    unfinished: {
      finish: "Finish",
      undo: "Undo",
      first: "Finish or undo the unfinished annex first.",
    },
    tables: { heading: "Scenarios and measures", scenarios: "Scenarios", measures: "Measures" },
    annexes: {
      heading: "Annexes that can be made now",
      none: "None yet: see what each annex needs.",
      not: (count) => `Not possible yet (${n(count)})`,
    },
    toScenarios: "To the scenarios",
    blocked: "Correct the errors above first.",
    changed: "The workbook has changed: what is shown here is up to date.",
  },
  preview: {
    heading: "The annexes",
    language: "Language of the annex",
    languages: { nl: "Dutch", fr: "French", "nl+fr": "Dutch and French", en: "English" },
    table: (annex) => `Figures of annex ${annex}`,
    hint: "Choose a figure to see where it comes from (arrow keys and Enter).",
    lineage: {
      heading: "Lineage of the figure",
      sources: (count) => (count === 1 ? "1 source cell" : `${n(count)} source cells`),
      formula: "Formula",
      notLive: "No formula: the sheet has no source cell for this.",
      ownCells: "Computed from cells of the annex itself.",
      calcCells: "Computed from the calculation sheet.",
      kept: "You changed this cell yourself. What it holds stays.",
      computed: "as the pane computes it",
      close: "Close",
    },
    changes: {
      heading: "What will be written",
      newSheet: (sheet, parts) => `New sheet “${sheet}”: ${parts}`,
      sameSheet: (sheet, parts) => `On the existing sheet “${sheet}”: ${parts}`,
      sheetAsItIs: (sheet) => `Sheet “${sheet}”: nothing to change`,
      cells: (count) => (count === 1 ? "1 cell" : `${n(count)} cells`),
      table: "1 table",
      charts: (count) => (count === 1 ? "1 chart" : `${n(count)} charts`),
      chartsRevised: (count) => (count === 1 ? "1 chart adapted" : `${n(count)} charts adapted`),
      looks: "formats",
      names: (count) =>
        count === 1 ? "1 name for a column of your tables" : `${n(count)} names for columns of your tables`,
      kept: (count) =>
        count === 1
          ? "1 cell that you changed stays as it is:"
          : `${n(count)} cells that you changed stay as they are:`,
      nothing: "Everything is there already. Nothing will change.",
      memory: "In the file: language and check figures, for a next time",
      untouched: "Your own sheets stay unchanged.",
    },
    write: "Write to the workbook",
    blocked: "It cannot be written like this.",
    none: "Choose at least one annex.",
  },
  write: {
    heading: {
      "under-way": "Writing",
      undoing: "Undoing",
      written: "Written to the workbook",
      unchanged: "Everything was there already",
      refused: "Nothing was written",
      "taken-back": "Nothing was written",
      "half-written": "Only half written",
      failed: "Nothing was written",
      undone: "Undone",
    },
    progress: "Progress",
    step: {
      reading: "Read the workbook",
      undoing: "Undo what was written",
      writing: "Write",
      checking: "Read back and compare",
      finishing: "Finish",
    },
    cancel: "Cancel",
    cancelling: "Cancelling…",
    sheet: "Sheet",
    figures: (count, live) =>
      live === count
        ? `${n(count)} figures, all as formulas on your cells`
        : `${n(count)} figures, ${n(live)} of them as formulas on your cells`,
    reconciled: "Reconciliation: everything agrees",
    reconciledHow:
      "Each figure was read back after writing and equals the expected one to the last decimal shown.",
    differing: (count) =>
      count === 1 ? "Reconciliation: 1 figure differs" : `Reconciliation: ${n(count)} figures differ`,
    reconciledButKept: "Reconciliation: everything agrees, but for your own changes",
    followKept: (count) =>
      count === 1
        ? "1 figure rests on a cell that you changed, and follows it."
        : `${n(count)} figures rest on cells that you changed, and follow them.`,
    kept: (count) =>
      count === 1
        ? "1 cell that you changed was left as it is:"
        : `${n(count)} cells that you changed were left as they are:`,
    charts: (count) => (count === 1 ? "1 chart" : `${n(count)} charts`),
    unchanged: "Nothing was changed.",
    refused: "This has to be corrected first:",
    takenBack: "Writing failed. What had been written was taken back: the workbook is as before.",
    cancelled: "You cancelled. What had been written was taken back: the workbook is as before.",
    halfWritten: "Writing failed and could not be taken back. Finish it or undo it.",
    undone: "The workbook is as before the writing.",
    outOfDate:
      "The data have changed since. The formulas follow the figures; write again if rows came or went.",
    showAnnex: (annex) => `Show annex ${annex}`,
    toPreview: "To the annexes",
  },
};
