import type { HostProblemWords } from "../host-problem-words";

export const hostProblemsEn: HostProblemWords = {
  "cell-edit": {
    message: "A cell is still being edited in Excel.",
    mend: "Press Enter (or Esc) in the sheet and try again.",
  },
  protected: {
    message: "The sheet or the workbook is protected.",
    mend: "Remove the protection (Review tab) and try again.",
  },
  "other-workbook": {
    message: "Another workbook is active.",
    mend: "Click in this workbook and try again.",
  },
  "too-large": {
    message: "The workbook is too large to be read or written at once.",
    mend: "Delete empty rows and columns that only hold formats, or put the staffing table in a smaller workbook.",
  },
  "not-available": {
    message: "This version of Excel cannot do this.",
    mend: "Update Excel. Needed is Excel 2021 or later, Microsoft 365 or Excel on the web.",
  },
  gone: {
    message: "A sheet, table or name was deleted in the meantime.",
    mend: "Read the workbook again.",
  },
  "name-taken": {
    message: "A sheet, table or name is already called that.",
    mend: "Rename it and try again.",
  },
  "no-answer": {
    message: "Excel does not answer.",
    mend: "Check the connection, wait a moment and try again.",
  },
  refused: {
    message: "Excel refused this.",
    mend: "Try again. If it keeps refusing, give the code below to your help desk.",
  },
  unexpected: {
    message: "The add-in itself has made an error.",
    mend: "Close the pane and open it again. If it persists, give the code below to your help desk.",
  },
};
