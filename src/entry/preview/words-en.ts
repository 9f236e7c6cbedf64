import type { PreviewWords } from "./words";

export const previewEn: PreviewWords = {
  open: "Open a workbook…",
  save: "Save a copy",
  sample: "sample, illustrative amounts",
  local: "Nothing leaves this computer.",
  language: "Language",
  light: "Light",
  dark: "Dark",
  drop: "Drop the workbook here to open it",
  opening: (file) => `Opening ${file}…`,
  saved: (file) => `The copy is in your downloads as ${file}.`,
  unsaved: (file) =>
    `${file} has changes that you have not saved as a copy yet. Open another workbook all the same?`,
  close: "Close",
  workbook: "Workbook",
  pane: "Synergy Annex pane",
  starting: "Getting the workbook ready…",
  notStarted:
    "The page cannot start: Microsoft's Excel client was not found. Start the page by “npm start”, after “npm ci”.",
  failed: (file) => `${file} could not be opened, by an error of this program.`,
  notSaved: (file) => `No copy of ${file} could be made. The workbook stays open.`,
  notDrawn:
    "An error of this program keeps the workbook from being shown. It is still open: you can save a copy.",
  notTyped: "That cannot go into this cell.",
  protectedSheet: (sheet) => `The sheet ${sheet} is protected; the cell was not changed.`,
  kept: "The open workbook was not changed.",
  view: {
    sheets: "Sheets",
    cells: (sheet) => `Cells of the sheet ${sheet}`,
    selectedCell: "Selected",
    content: "Content of the cell",
    edit: (address) => `Content of ${address}`,
    stale: "This formula could not be recalculated; the value is the earlier one.",
    chartKept: "This chart stays in the file as it is; it is not drawn here.",
    chart: (title) => `Chart: ${title}`,
  },
};
