import { readText } from "./xml-text";

/** The texts of xl/sharedStrings.xml by position; each is decoded when first asked for. */
export type SharedStrings = { at(index: number): string | null };

export function readSharedStrings(xml: string): SharedStrings {
  const prefix = /<((?:[\w.-]+:)?)sst[\s/>]/.exec(xml)?.[1] ?? "";
  const starts: number[] = [];
  const opening = `<${prefix}si`;
  for (let at = xml.indexOf(opening); at >= 0; at = xml.indexOf(opening, at + opening.length)) {
    const next = xml.charCodeAt(at + opening.length);
    if (next === 62 || next === 47 || next <= 32) starts.push(at);
  }
  const decoded: (string | undefined)[] = [];
  return {
    at: (index) => {
      const start = starts[index];
      if (start === undefined) return null;
      return (decoded[index] ??= richText(xml.slice(start, starts[index + 1] ?? xml.length), prefix));
    },
  };
}

/** The text of an <si> or <is>: all its <t>, in runs or not, without what is only there to be read aloud. */
export function richText(xml: string, prefix: string): string {
  const plain = xml.includes(`<${prefix}rPh`)
    ? xml.replace(new RegExp(`<${prefix}rPh[\\s>][\\s\\S]*?</${prefix}rPh>`, "g"), "")
    : xml;
  const opening = `<${prefix}t`;
  const closing = `</${prefix}t`;
  let text = "";
  for (let at = plain.indexOf(opening); at >= 0; at = plain.indexOf(opening, at + opening.length)) {
    const next = plain.charCodeAt(at + opening.length);
    if (next !== 62 && next > 32) continue;
    const from = plain.indexOf(">", at) + 1;
    if (plain.charCodeAt(from - 2) === 47) continue;
    const to = plain.indexOf(closing, from);
    if (to < 0) break;
    text += plain.slice(from, to);
  }
  return readText(text);
}
