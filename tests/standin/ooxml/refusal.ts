import type { RefusalReason } from "../../../src/standin/ooxml/open-book";
import { BookRefusal } from "../../../src/standin/ooxml/open-book";

/** Why the book refuses to do this. */
export function refusalOf(act: () => unknown): RefusalReason {
  try {
    act();
  } catch (error) {
    if (error instanceof BookRefusal) return error.reason;
    throw error;
  }
  throw new Error("it was not refused");
}
