/** One text that a reader may see, and where it stands in the tree. */
export type Spoken = { readonly path: string; readonly text: string };

export const MARKS = ["⟦a⟧", "⟦b⟧", "⟦c⟧"];

/** Every text of a tree; functions are called with a few numbers and with marks. */
export function spoken(words: unknown, path = ""): Spoken[] {
  if (typeof words === "string") return [{ path, text: words }];
  if (typeof words === "function") {
    const say = words as (...parts: (string | number)[]) => unknown;
    const calls = [MARKS, [1, 1, 1], [3, 2, 3], [3, 3, 3]].map((parts) => say(...parts.slice(0, say.length)));
    return calls.flatMap((said, index) => spoken(said, `${path}(${index})`));
  }
  if (words === null || typeof words !== "object") return [];
  return Object.entries(words).flatMap(([key, value]) => spoken(value, path === "" ? key : `${path}.${key}`));
}
