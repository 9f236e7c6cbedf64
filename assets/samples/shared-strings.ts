import { XML_HEAD, element, escapeXml } from "./xml";

/** The workbook's table of texts, filled while the sheets are written. */
export type SharedStrings = {
  /** The index of a text; counts one use of it. */
  use(text: string): number;
  /** xl/sharedStrings.xml with everything used so far. */
  part(): string;
};

export function createSharedStrings(): SharedStrings {
  const indexes = new Map<string, number>();
  let uses = 0;
  return {
    use(text) {
      uses += 1;
      const known = indexes.get(text);
      if (known !== undefined) return known;
      indexes.set(text, indexes.size);
      return indexes.size - 1;
    },
    part() {
      const items = [...indexes.keys()].map((text) => element("si", {}, textXml(text)));
      const attributes = {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        count: uses,
        uniqueCount: indexes.size,
      };
      return XML_HEAD + element("sst", attributes, ...items);
    },
  };
}

/** A `t` element that keeps spaces at the ends and line breaks. */
export function textXml(text: string): string {
  const exact = text !== text.trim() || text.includes("\n");
  return element("t", { "xml:space": exact ? "preserve" : undefined }, escapeXml(text));
}
