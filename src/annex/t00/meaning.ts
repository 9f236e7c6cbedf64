/**
 * What figures beside each other mean, once: "Gross – S1, together: Year 2024 … Year 2031". In two languages a line for
 * each; a line that says the same as the one above it but for its spaces is left out.
 */
export function foldedMeaning(meanings: readonly string[]): string {
  const first = linesOf(meanings[0] ?? "");
  const last = linesOf(meanings.at(-1) ?? "");
  return first.map((line, index) => folded(line, last[index] ?? line)).join("\n");
}

function linesOf(meaning: string): readonly string[] {
  const bare = (line: string) => line.replaceAll(/\s/g, "");
  const lines = meaning.split("\n");
  return lines.filter((line, index) => lines.findIndex((one) => bare(one) === bare(line)) === index);
}

/** Words that both begin with stand once. */
function folded(first: string, last: string): string {
  if (first === last) return first;
  const words = first.split(" ");
  const others = last.split(" ");
  const differs = words.findIndex((word, index) => word !== others[index]);
  const same = differs === -1 ? words.length : differs;
  return `${first} … ${others.slice(same).join(" ")}`;
}
