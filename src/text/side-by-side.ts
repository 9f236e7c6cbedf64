type Words = string | ((...parts: never[]) => string) | WordGroup;

type WordGroup = Readonly<{ [key in string]: Words }>;

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
  const others = second as WordGroup;
  return Object.fromEntries(
    Object.entries(first).map(([key, words]) => [key, join(words, others[key] ?? words)]),
  );
}

/** Above this length a pair stands on two lines, which an annex shows as two rows. */
const ONE_LINE = 70;

function joinText(first: string, second: string): string {
  if (first === second) return first;
  return first.length + second.length > ONE_LINE
    ? `${first}
${second}`
    : `${first} / ${second}`;
}
