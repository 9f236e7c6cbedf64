import type { MappingWords } from "../mapping-words";

export const mappingEn: MappingWords = {
  correct: "Correct…",
  correctWhat: (address) => `Correct how ${address} is read`,
  sureness: "How sure",
  sure: {
    sure: "recognised with certainty",
    fairly: "fairly sure",
    unsure: "unsure: please check",
    unknown: "not recognised",
  },
  heading: "Correct the reading",
  readAs: "Read as",
  back: "Back to the sources",
  columns: "Columns",
  columnsHint: "Choose what each column is. The result shows at once; nothing is kept yet.",
  noHeading: (column) => `Column ${column}, without heading`,
  noSamples: "no values shown",
  why: {
    corrected: "as you said",
    words: "known by its heading",
    values: "known by its values",
    unread: "not recognised",
  },
  is: "This is",
  body: "Body",
  year: "Year",
  asRead: (what) => `${what} (as read)`,
  asReadAgain: "as the program reads it",
  unread: "not used",
  unused: (what) => `${what}, not used`,
  quoted: (text) => `“${text}”`,
  noBody: "not told",
  bodyByRow: (column) => `by row, column ${column}`,
  noYear: "not told",
  both: "both together",
  total: "total of other columns",
  ignored: "does not count",
  groups: {
    staff: "Staffing table",
    list: "Staff list",
    costs: "Unit costs",
    budget: "Budget",
    workload: "Workload",
  },
  rows: "Rows",
  rowsHint: "A row without a tick is a total or subtotal and does not count.",
  counting: (count) => (count === 1 ? "1 row that counts" : `${count} rows that count`),
  wholeTable: "The whole table",
  ignoreBlock: "Do not use this table",
  ignoredBlocks: "Not used at your request",
  useBlock: "Use after all",
  sources: {
    heading: "Which table counts?",
    hint: (bodies) =>
      `These tables all tell staff of: ${bodies}. For the same services one of them counts; different services count together.`,
    own: "Let the program choose",
  },
  draft: {
    unkept: (count) =>
      count === 1
        ? "1 correction, not yet remembered in the workbook"
        : `${count} corrections, not yet remembered in the workbook`,
    keep: "Remember",
    undo: "Undo",
    keeping: "Remembering…",
    refused: {
      unfinished: "First finish or undo the annex that was cut off.",
      "too-large": "This is more than the workbook can remember. Drop some corrections.",
    },
    kept: (count) =>
      count === 1 ? "1 correction of yours is applied." : `${count} corrections of yours are applied.`,
  },
  unfit: {
    heading: (count) => (count === 1 ? "1 correction no longer fits" : `${count} corrections no longer fit`),
    drop: "Drop",
    dropWhat: (text) => `Drop the correction of ${text}`,
    noText: "a cell without heading",
  },
};
