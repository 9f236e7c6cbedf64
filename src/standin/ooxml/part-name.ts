/** Where a relationship's target leads, seen from the part that owns it ("" is the package itself). */
export function resolveTarget(owner: string, target: string): string {
  const plain = safeDecode(target).replaceAll("\\", "/");
  if (plain.startsWith("/")) return plain.slice(1);
  const path = owner.split("/").slice(0, -1);
  for (const step of plain.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The target to write so that `resolveTarget(owner, target)` gives `part`. */
export function relativeTarget(owner: string, part: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = part.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels"; "" -> "_rels/.rels". */
export function relationsPart(owner: string): string {
  const slash = owner.lastIndexOf("/") + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** The inverse of `relationsPart`; null for any other part. */
export function relationsOwner(part: string): string | null {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(part);
  return match ? `${match[1] ?? ""}${match[2] ?? ""}` : null;
}
