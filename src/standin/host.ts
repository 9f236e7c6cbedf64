import type { Book, Sheet } from "./book";
import { ApiError } from "./api-error";
import type { Calculation } from "./calculation";
import type { Culture } from "./culture";
import type { Happenings } from "./happenings";
import type { References } from "./references";
import type { Selection } from "./selection";

/** What the members of the API work on: the book and the state that Excel keeps beside it. */
export type Host = {
  readonly book: Book;
  readonly culture: Culture;
  readonly calculation: Calculation;
  readonly references: References;
  readonly happenings: Happenings;
  readonly selection: Selection;
};

/** To be asked before any change to a sheet. @throws ApiError AccessDenied when the sheet is protected */
export function allowChange(sheet: Sheet): void {
  if (sheet.protected) {
    throw new ApiError(
      "AccessDenied",
      `You cannot perform the requested operation: the sheet ${sheet.name} is protected.`,
    );
  }
}
