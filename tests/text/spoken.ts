/** One text that a reader may see, and where it stands in the tree. */
export type Spoken = { readonly path: string; readonly text: string };

export const MARKS = ["⟦a⟧", "⟦b⟧", "⟦c⟧", "⟦d⟧"];
/** Counts that are long enough to be divided in groups. */
export const COUNTS = [4321, 5432, 6543, 7654];

/** Every text of a tree; functions are called with a few numbers and with marks. */
export function spoken(words: unknown, path = ""): Spoken[] {
  if (typeof words === "string") return [{ path, text: words }];
  if (typeof words === "function") {
    const call = (parts: readonly (string | number)[]) => said(words as Say, parts);
    // What formats its numbers makes nothing of a mark.
    const ofCounts = String(call(MARKS)).includes("NaN");
    const calls = [ofCounts ? COUNTS : MARKS, [1, 1, 1, 1], [3, 2, 3, 2], [3, 3, 3, 3]].map(call);
    return calls.flatMap((result, index) =>
      spoken(result, `${path}(${ofCounts && index === 0 ? "count" : index})`),
    );
  }
  if (words === null || typeof words !== "object") return [];
  return Object.entries(words).flatMap(([key, value]) => spoken(value, path === "" ? key : `${path}.${key}`));
}

type Say = (...parts: unknown[]) => unknown;

/** What is said of some parts; of lists of one where a function asks for lists. */
function said(say: Say, parts: readonly (string | number)[]): unknown {
  const own = parts.slice(0, say.length);
  try {
    return say(...own);
  } catch (error) {
    if (error instanceof TypeError) return say(...own.map((part) => [part]));
    throw error;
  }
}
