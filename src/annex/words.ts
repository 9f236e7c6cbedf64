import type { EntityKind } from "../model/entity";
import type { StaffingWords } from "./t01/words";

/** Every word that stands in an annex, in one language or in two side by side. `text/` provides them. */
export type AnnexWords = {
  /** The law's name of the yearly report, art. 26bis §5 of the organic law of 8 July 1976. */
  readonly report: string;
  /** Shown instead of a figure that cannot be known. */
  readonly unknown: string;
  readonly asAt: (date: string) => string;
  readonly writtenOn: (date: string) => string;
  readonly source: (area: string) => string;
  readonly entity: Readonly<Record<Exclude<EntityKind, "other">, string>>;
  readonly together: string;
  readonly staffing: StaffingWords;
};

type Words = string | ((...parts: never[]) => string) | { readonly [key: string]: Words };

/** Both languages at once, joined word group by word group: "Dienst / Service". Words that are the same stand once. */
export function sideBySide<T extends Words>(first: T, second: T): T {
  return join(first, second) as T;
}

function join(first: Words, second: Words): Words {
  if (typeof first === "string") return joinText(first, second as string);
  if (typeof first === "function") {
    const other = second as typeof first;
    return (...parts: never[]) => joinText(first(...parts), other(...parts));
  }
  const others = second as { readonly [key: string]: Words };
  return Object.fromEntries(
    Object.entries(first).map(([key, words]) => [key, join(words, others[key] ?? words)]),
  );
}

function joinText(first: string, second: string): string {
  return first === second ? first : `${first} / ${second}`;
}
