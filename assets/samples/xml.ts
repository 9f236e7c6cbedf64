/** Attributes in the order in which they are written; an undefined one is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text as it stands between tags or in a double-quoted attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}

/** One element. The children are XML already, so text goes through `escapeXml` first. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  const content = children.join("");
  return content === "" ? `<${name}${pairs}/>` : `<${name}${pairs}>${content}</${name}>`;
}

/** `<name count="n">…</name>`, or nothing at all for an empty list, as the file format wants it. */
export function counted(name: string, items: readonly string[], attributes: Attributes = {}): string {
  return items.length === 0 ? "" : element(name, { count: items.length, ...attributes }, ...items);
}
