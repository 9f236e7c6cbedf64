import type { WriteWords } from "../text/pane-words";
import type { Writing } from "./state";

/** How a write stands, by the names of the words for it. */
export function endingOf(writing: Writing): keyof WriteWords["heading"] {
  switch (writing.kind) {
    case "under-way":
      return writing.task === "undo" ? "undoing" : "under-way";
    case "ended":
      return writing.result.status;
    case "undone":
    case "failed":
      return writing.kind;
  }
}
