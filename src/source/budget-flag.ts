import type { BudgetSide, ServiceKind } from "../model/budget-article";
import type { CellValue } from "../sheet/cell-value";
import { labelKey } from "./words";

/** What a mark in a column of its own says of its row. */
export type FlagMeaning =
  | { readonly kind: "service"; readonly value: ServiceKind }
  | { readonly kind: "side"; readonly value: BudgetSide };

/** Mark, folded -> meaning. */
export type Flags = ReadonlyMap<string, FlagMeaning>;

const WORDS: Readonly<Record<ServiceKind | BudgetSide, readonly string[]>> = {
  ordinary: [
    "ordinaire",
    "ord",
    "ordin",
    "so",
    "s o",
    "service ordinaire",
    "gewoon",
    "gewone",
    "gewone dienst",
    "gd",
    "ordinary",
  ],
  extraordinary: [
    "extraordinaire",
    "extra",
    "extraord",
    "extr",
    "ext",
    "se",
    "s e",
    "service extraordinaire",
    "buitengewoon",
    "buitengewone",
    "buitengewone dienst",
    "bd",
    "extraordinary",
  ],
  operating: ["exploitation", "expl", "exploit", "exploitatie", "operating"],
  investment: [
    "investissement",
    "investissements",
    "inv",
    "invest",
    "investering",
    "investeringen",
    "investment",
  ],
  revenue: ["recette", "recettes", "rec", "ontvangst", "ontvangsten", "ontv", "inkomsten", "revenue"],
  expenditure: ["depense", "depenses", "dep", "uitgave", "uitgaven", "uitg", "expenditure"],
};

/** Letters mean something in pairs only: "O" is ordinaire beside "E", ontvangsten beside "U". */
const PAIRS: readonly (readonly [string, ServiceKind | BudgetSide, string, ServiceKind | BudgetSide])[] = [
  ["o", "ordinary", "e", "extraordinary"],
  ["o", "ordinary", "x", "extraordinary"],
  ["g", "ordinary", "b", "extraordinary"],
  ["e", "operating", "i", "investment"],
  ["o", "revenue", "u", "expenditure"],
  ["r", "revenue", "d", "expenditure"],
];

const MEANINGS = new Map<string, FlagMeaning>(
  (Object.keys(WORDS) as (ServiceKind | BudgetSide)[]).flatMap((of) =>
    WORDS[of].map((word) => [word, meaning(of)] as const),
  ),
);

function meaning(of: ServiceKind | BudgetSide): FlagMeaning {
  return of === "revenue" || of === "expenditure"
    ? { kind: "side", value: of }
    : { kind: "service", value: of };
}

/** A mark as it is compared: "S.O." is "so". */
export function flagKey(value: CellValue): string | null {
  return typeof value === "string" && value.length <= 30 ? labelKey(value.replaceAll(".", "")) || null : null;
}

/**
 * What the marks of a column mean. Null: it is no such column. "unclear": it is one, but its letters can mean either, for
 * the heading (or its other letter) does not decide.
 */
export function flagsOf(marks: ReadonlySet<string>, heading: string): Flags | "unclear" | null {
  if (marks.size === 0) return null;
  const all = [...marks];
  const words = all.map((mark) => [mark, MEANINGS.get(mark)] as const);
  if (words.every((word): word is [string, FlagMeaning] => word[1] !== undefined)) {
    return new Set(words.map(([, { kind }]) => kind)).size === 1 ? new Map(words) : null;
  }
  if (all.some((mark) => mark.length !== 1) || marks.size > 2) return null;
  const letters = marks.size === 2 ? marks : new Set([...all, ...lettersIn(heading)]);
  const pair = PAIRS.find(
    ([a, , b]) => letters.has(a) && letters.has(b) && all.every((mark) => mark === a || mark === b),
  );
  if (pair) {
    const [a, first, b, second] = pair;
    return new Map([
      [a, meaning(first)],
      [b, meaning(second)],
    ]);
  }
  return marks.has("o") && marks.size === 1 ? "unclear" : null;
}

/** "O/E" names both letters, and so do "ordinaire / extraordinaire" and "ontvangsten - uitgaven". */
function lettersIn(heading: string): readonly string[] {
  const words = labelKey(heading)
    .split(/[^a-z]+/u)
    .filter((word) => word !== "");
  const known = words.filter((word) => word.length === 1 || MEANINGS.has(word));
  return known.length >= 2 ? known.map((word) => word.charAt(0)) : [];
}
