/** The error values of a spreadsheet cell, as Excel's API spells them. */
export const CELL_ERRORS = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
] as const;

export type CellErrorCode = (typeof CELL_ERRORS)[number];

/** A cell that holds an error; kept apart from text so that "#N/A" typed as text stays text. */
export type CellError = { readonly error: CellErrorCode };

/** What a cell shows: null is an empty cell, which is not zero. Dates are serial numbers. */
export type CellValue = null | string | number | boolean | CellError;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
