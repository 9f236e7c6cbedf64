type Words = string | ((...parts: never[]) => string) | WordGroup;

type WordGroup = Readonly<{ [key in string]: Words }>;

/** Letters of a pair that stands on one line; a longer one stands on two, which an annex shows as two rows. */
const ONE_LINE = 70;

/**
 * Both languages at once, joined word group by word group: "Dienst / Service". Words that are the same stand once. The title
 * of an annex stands on two lines however short it is; what differs in its unit alone stands once: "31/12/2028 (VTE / ETP)".
 */
export function sideBySide<T extends Words>(first: T, second: T, oneLine = ONE_LINE): T {
  return join(first, second, oneLine) as T;
}

function join(first: Words, second: Words, oneLine: number): Words {
  if (typeof first === "string") return joinText(first, second as string, oneLine);
  if (typeof first === "function") {
    const other = second as typeof first;
    return (...parts: never[]) => joinText(first(...parts), other(...parts), oneLine);
  }
  const others = second as WordGroup;
  return Object.fromEntries(
    Object.entries(first).map(([key, words]) => [
      key,
      join(words, others[key] ?? words, key === "title" ? 0 : oneLine),
    ]),
  );
}

function joinText(first: string, second: string, oneLine: number): string {
  if (first === second) return first;
  const [what, unit, rest] = first.split(" (");
  const [same, other] = second.split(" (");
  if (what === same && unit?.endsWith(")") && other && rest === undefined)
    return `${what} (${unit.slice(0, -1)} / ${other}`;
  return first.length + second.length > oneLine
    ? `${first}
${second}`
    : `${first} / ${second}`;
}
