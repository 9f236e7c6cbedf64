const SHORTEST = 5;
const REMEMBERED = 20_000;

/**
 * For a word that is in no list, the one of `meanings` that it can only be, mistyped by one letter: one too many or missing,
 * another one, or two that have changed places; never the first letter but by such a change. Null where there is none, where
 * words of two meanings are as near, for words of fewer than five letters, and for `sound` ones, which are right as they are.
 */
export function typoFinder(
  meanings: ReadonlyMap<string, string>,
  sound: ReadonlySet<string>,
): (word: string) => string | null {
  const memory = new Map<string, string | null>();
  let index: ReadonlyMap<string, readonly string[]> | null = null;
  return (word) => {
    if (word.length < SHORTEST || meanings.has(word) || sound.has(word)) return null;
    const before = memory.get(word);
    if (before !== undefined) return before;
    index ??= shortened(meanings.keys());
    const near = nearest(word, meanings, index);
    if (memory.size < REMEMBERED) memory.set(word, near);
    return near;
  };
}

function nearest(
  word: string,
  meanings: ReadonlyMap<string, string>,
  index: ReadonlyMap<string, readonly string[]>,
): string | null {
  let found: string | null = null;
  for (const key of without(word)) {
    for (const candidate of index.get(key) ?? []) {
      if (!isOneApart(word, candidate)) continue;
      if (found !== null && meanings.get(found) !== meanings.get(candidate)) return null;
      found ??= candidate;
    }
  }
  return found;
}

/** Each word with each of its letters left out -> the words. Two words that are one letter apart share such a key. */
function shortened(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST || !/^[a-z]+$/u.test(word)) continue;
    for (const key of without(word)) {
      const sharing = index.get(key);
      if (sharing) sharing.push(word);
      else index.set(key, [word]);
    }
  }
  return index;
}

function without(word: string): ReadonlySet<string> {
  const keys = new Set([word]);
  for (let at = 0; at < word.length; at += 1) keys.add(word.slice(0, at) + word.slice(at + 1));
  return keys;
}

/** One letter too many, one missing, one other, or two that have changed places. */
export function isOneApart(typed: string, meant: string): boolean {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  const swapped =
    typed[start] === meant[start + 1] &&
    typed[start + 1] === meant[start] &&
    typed.slice(start + 2) === meant.slice(start + 2);
  if (swapped && typed.length === meant.length) return true;
  if (start === 0) return false;
  if (typed.length === meant.length) return typed.slice(start + 1) === meant.slice(start + 1);
  return typed.length > meant.length
    ? typed.slice(start + 1) === meant.slice(start)
    : typed.slice(start) === meant.slice(start + 1);
}
