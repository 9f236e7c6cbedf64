import { fold } from "./words";

/**
 * Words that stand where a number is expected. nil: there is none, and nobody expects one ("nihil", "sans objet", "n.v.t.").
 * open: the figure is not told. "p.m." (pour mémoire, pro memoria) is open: a budget opens a line so that it is not forgotten
 * and puts no amount on it because none is known yet; a zero would say that nothing will come. "n/a" is open as well, for it
 * says "not available" as often as "not applicable".
 */
export type NumberWord = "nil" | "open";

const NIL = [
  "nihil, nul, nulle, nuls, neant, zero, aucun, aucune, rien, sans, sans objet, so, non applicable, pas d'application",
  "geen, geen enkel, geen enkele, niets, nvt, niet van toepassing, zonder voorwerp",
  "none, nil, nothing, not applicable",
];
const OPEN = [
  "pm, pour memoire, pro memoria, pro memorie, p memoire, memoire",
  "na, n/a, nd, nc, nb, n/b, n/c, n/d, tbd, tbc, ?, ??, ???, x, xx, xxx, ..., ......, …",
  "a determiner, a definir, a preciser, a completer, inconnu, inconnue, non connu, non connue, non communique, non disponible",
  "te bepalen, nog te bepalen, aan te vullen, onbekend, niet bekend, niet gekend, niet beschikbaar, ter herinnering",
  "unknown, not known, not available, to be determined, to be confirmed",
];
const UNIT = / (?:etp|vte|fte|eur|euros?|€)$/u;

const WORDS: ReadonlyMap<string, NumberWord> = new Map(
  ([["nil", NIL] as const, ["open", OPEN] as const] as const).flatMap(([kind, lists]) =>
    lists.flatMap((list) => list.split(", ").map((word): [string, NumberWord] => [word, kind])),
  ),
);

const LONGEST = 30;

/** What a word says in place of a number; null for any other text. Case, accents and abbreviation dots do not matter. */
export function numberWord(text: string): NumberWord | null {
  if (text.length > LONGEST) return null;
  const plain = fold(text)
    .replace(/\s+/gu, " ")
    .replace(/’/gu, "'")
    .replace(/^\((.+)\)$/u, "$1")
    .trim();
  const bare = plain.replace(UNIT, "");
  return (
    WORDS.get(bare) ?? WORDS.get(bare.replace(/[. ]/gu, "")) ?? WORDS.get(bare.replace(/\./gu, "")) ?? null
  );
}
