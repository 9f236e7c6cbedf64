import { formatAddress } from "../../src/sheet/a1";
import type { Address } from "../../src/sheet/address";
import { cellKey } from "./expected";
import type { Expected } from "./expected";
import type { ReadThing } from "./read-things";

export type Verdict = "right" | "missed" | "wrong" | "extra";

/** One field that was expected, or that was read. */
export type Item = {
  readonly thing: string;
  readonly field: string;
  /** The cell of a figure; null for what is told in words. */
  readonly at: Address | null;
  readonly expected: string;
  readonly got: string;
  readonly verdict: Verdict;
  /**
   * For a figure: it is read, and not as what it is. Also where the number is right and something that says what it is a number
   * of is not: the body, the year, the level.
   */
  readonly misread: boolean;
};

/** Fields in words of which a wrong one makes the figures beside it wrong. A field that is left open does not. */
const DECIDING = ["entity", "service", "level", "grade", "statute", "year", "function", "economic"];

/** Every field of every line, once: expected ones as they were read, and what was read beyond them. */
export function compare(expected: readonly Expected[], read: readonly ReadThing[]): Item[] {
  const pairs = pairUp(expected, read);
  const paired = new Set(pairs.values());
  return [
    ...expected.flatMap((thing) => itemsOf(thing, pairs.get(thing) ?? null)),
    ...read.filter((thing) => !paired.has(thing)).flatMap(extraItems),
  ];
}

/** A line read is the expected one with which it shares most figures' cells; without figures, the one of the same row. */
function pairUp(expected: readonly Expected[], read: readonly ReadThing[]): Map<Expected, ReadThing> {
  const byCell = new Map<string, ReadThing[]>();
  for (const thing of read) {
    for (const cell of new Set(thing.figures.map(({ at }) => `${thing.kind} ${cellKey(at)}`))) {
      byCell.set(cell, [...(byCell.get(cell) ?? []), thing]);
    }
  }
  const shares: { readonly thing: Expected; readonly candidate: ReadThing; readonly shared: number }[] = [];
  for (const thing of expected) {
    const counts = new Map<ReadThing, number>();
    for (const { at } of thing.figures) {
      for (const candidate of byCell.get(`${thing.kind} ${cellKey(at)}`) ?? []) {
        counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
      }
    }
    for (const [candidate, count] of counts) {
      const alike = candidate.texts["service"] === thing.texts["service"] ? 0.5 : 0;
      shares.push({ thing, candidate, shared: count + alike });
    }
  }
  const pairs = new Map<Expected, ReadThing>();
  const taken = new Set<ReadThing>();
  const pair = (thing: Expected, candidate: ReadThing) => {
    if (pairs.has(thing) || taken.has(candidate)) return;
    pairs.set(thing, candidate);
    taken.add(candidate);
  };
  for (const { thing, candidate } of shares.sort((a, b) => b.shared - a.shared)) pair(thing, candidate);
  for (const thing of expected) {
    if (pairs.has(thing)) continue;
    const candidate = read.find(
      (one) =>
        one.kind === thing.kind &&
        !taken.has(one) &&
        one.at?.sheet === thing.sheet &&
        one.at.row === thing.row &&
        one.texts["entity"] === thing.texts["entity"],
    );
    if (candidate) pair(thing, candidate);
  }
  return pairs;
}

function itemsOf(thing: Expected, read: ReadThing | null): Item[] {
  const name = `${thing.kind} ${thing.label}${thing.row === null ? "" : ` (row ${thing.row + 1})`}`;
  const inWords = Object.entries(thing.texts).flatMap(([field, text]): Item[] => {
    const got = read?.texts[field] ?? "";
    const ways = text.split(" or ").map(plain);
    const verdict = verdictOf(ways.includes(plain(got)) ? plain(got) : (ways[0] ?? ""), plain(got));
    return verdict === null
      ? []
      : [{ thing: name, field, at: null, expected: text, got, verdict, misread: false }];
  });
  const isBent = ({ field, verdict }: Item) =>
    verdict === "wrong" || (verdict === "extra" && field !== "cell");
  const bent = inWords.filter((item) => DECIDING.includes(item.field)).some(isBent);
  const items: Item[] = [...inWords];
  const met = new Set<string>();
  for (const { field, at, amounts } of thing.figures) {
    const key = `${field} ${cellKey(at)}`;
    met.add(key);
    const found = read?.figures.find((figure) => `${figure.field} ${cellKey(figure.at)}` === key);
    const got = found?.amount ?? null;
    const right = amounts.some((amount) => sameAmount(amount, got));
    const verdict: Verdict = right ? "right" : got === null ? "missed" : "wrong";
    const bentHere = inWords.some((item) => item.field.endsWith(` ${cellKey(at)}`) && isBent(item));
    items.push({
      thing: name,
      field,
      at,
      expected: amounts.map((amount) => amount ?? "?").join(" or "),
      got: found ? String(got ?? "?") : "",
      verdict,
      misread: verdict === "wrong" || (got !== null && (bent || bentHere)),
    });
  }
  for (const { field, at, amount } of read?.figures ?? []) {
    if (met.has(`${field} ${cellKey(at)}`) || amount === null) continue;
    const got = String(amount);
    items.push({ thing: name, field, at, expected: "", got, verdict: "extra", misread: true });
  }
  return items;
}

/** A line that nobody expects: every figure of it is one too many. */
function extraItems(read: ReadThing): Item[] {
  const at = read.at ? ` at ${formatAddress(read.at)}` : "";
  const thing = `${read.kind} ${[read.texts["entity"], read.texts["service"] ?? read.texts["function"], read.texts["level"]].filter(Boolean).join(" ")}${at}`;
  const compared = ["entity", "service", "cell", "level", "grade", "statute", "year", "function", "label"];
  const inWords = compared.flatMap((field): Item[] => {
    const got = read.texts[field] ?? "";
    return got === ""
      ? []
      : [{ thing, field, at: null, expected: "", got, verdict: "extra", misread: false }];
  });
  return [
    ...inWords,
    ...read.figures.flatMap(({ field, at: cell, amount }): Item[] =>
      amount === null
        ? []
        : [{ thing, field, at: cell, expected: "", got: String(amount), verdict: "extra", misread: true }],
    ),
  ];
}

function verdictOf(expected: string, got: string): Verdict | null {
  if (expected === got) return expected === "" ? null : "right";
  if (got === "") return "missed";
  return expected === "" ? "extra" : "wrong";
}

function sameAmount(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

/** A label without line breaks, double blanks and the marks of footnotes. */
function plain(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f]+/gu, " ")
    .replace(/(?: ?\(\d\)| ?\*+|[¹²³])+$/u, "")
    .trim();
}
