import { ApiError, type ApiErrorCode } from "./api-error";

/** What can befall one round trip. */
export type Trouble =
  /** The user is editing a cell: nothing is processed. */
  | { readonly kind: "edit-mode" }
  /** The request never arrives. The client sees an error, or waits for ever. */
  | { readonly kind: "lost-request"; readonly seen: "error" | "silence" }
  /** The request is processed, and its answer is lost. */
  | { readonly kind: "lost-answer"; readonly seen: "error" | "silence" }
  /** The action at that index (from 0) fails; earlier ones stay, later ones are not looked at. */
  | { readonly kind: "fail"; readonly at: number; readonly code: ApiErrorCode }
  | { readonly kind: "slow"; readonly milliseconds: number }
  /** Another workbook has the focus: what needs the window of this one fails. */
  | { readonly kind: "other-workbook" }
  /** Somebody else edits just before the request is processed. */
  | { readonly kind: "before"; readonly happens: () => void };

/**
 * The weather of a stand-in: what befalls the n-th round trip of add-in code, counted from 1 since the weather was set;
 * `actions` is how many actions it has. An empty list, or none at all, is fair weather. The client's own housekeeping
 * (letting go of ranges after Excel.run) always goes through, so that no retry outlives a test.
 */
export type Weather = (request: { readonly number: number; readonly actions: number }) => readonly Trouble[];

// As Microsoft documents what fails while another workbook is active.
const NEEDS_WINDOW: Readonly<Record<string, ApiErrorCode>> = {
  "Range.select": "GeneralException",
  "Workbook.getSelectedRange": "InvalidSelection",
  "Worksheet.activate": "GeneralException",
  "Worksheet.delete": "InvalidSelection",
  "Worksheet.showGridlines": "GeneralException",
  "WorksheetCollection.add": "GeneralException",
  "WorksheetFreezePanes.freezeAt": "GeneralException",
  "WorksheetFreezePanes.freezeColumns": "GeneralException",
  "WorksheetFreezePanes.freezeRows": "GeneralException",
  "WorksheetFreezePanes.unfreeze": "GeneralException",
};

/** The error that these troubles make of one action, or null. */
export function hindranceOf(
  troubles: readonly Trouble[],
): (index: number, className: string | null, member: string) => ApiError | null {
  return (index, className, member) => {
    for (const trouble of troubles) {
      if (trouble.kind === "fail" && trouble.at === index) return troubleAt(trouble.code);
      if (trouble.kind !== "other-workbook") continue;
      const code = NEEDS_WINDOW[`${className ?? ""}.${member}`];
      if (code !== undefined) return troubleAt(code);
    }
    return null;
  };
}

function troubleAt(code: ApiErrorCode): ApiError {
  return new ApiError(code, `The stand-in was told to fail here (${code}).`);
}
