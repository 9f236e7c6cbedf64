import { ApiError, invalidArgument, itemAlreadyExists, itemNotFound } from "./api-error";
import { BookRefusal } from "./ooxml/book-error";

/** What Excel's API says where the book itself refuses a change; anything else is a failure of ours and goes on up. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (!(error instanceof BookRefusal)) throw error;
  switch (error.reason) {
    case "name-taken":
      return itemAlreadyExists(error.message);
    case "last-sheet":
      return new ApiError("InvalidOperation", error.message);
    case "gone":
      return itemNotFound(error.message);
    case "bad-name":
    case "overlap":
    case "outside":
    case "broken-xml":
      return invalidArgument(error.message);
  }
}
