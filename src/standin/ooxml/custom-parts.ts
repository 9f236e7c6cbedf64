import type { CustomPart } from "../book";
import { BookRefusal } from "./book-error";
import { CONTENT_TYPES, CUSTOM_PROPERTIES, HEADER } from "./namespaces";
import type { Draft } from "./draft";
import type { Package } from "./package";
import type { Element } from "./xml-dom";
import { attribute, parseXml, rootOf } from "./xml-dom";
import { escapeAttribute } from "./xml-text";

/** A custom XML part; `part` is its name in the file, null for a new one. */
export class StoredXml implements CustomPart {
  private current: string;
  namespace: string;

  constructor(
    readonly id: string,
    readonly part: string | null,
    readonly inFile: string | null,
    xml: string,
  ) {
    this.current = xml;
    this.namespace = namespaceOf(xml);
  }

  get xml(): string {
    return this.current;
  }

  /** Throws BookRefusal "broken-xml". */
  set xml(xml: string) {
    this.namespace = namespaceOf(xml);
    this.current = xml;
  }
}

function namespaceOf(xml: string): string {
  try {
    return rootOf(parseXml(xml, "custom XML")).namespaceURI ?? "";
  } catch {
    throw new BookRefusal("broken-xml", "the custom part is not well-formed XML");
  }
}

const ITEM = "customXml/item#.xml";

export function readCustomParts(source: Package, workbook: string): StoredXml[] {
  return source.relations(workbook).flatMap(({ type, target, external }) => {
    const part = source.find(target);
    if (type !== "customXml" || external || part === null) return [];
    const properties = source.relations(part).find((relation) => relation.type === "customXmlProps");
    const own = properties ? source.find(properties.target) : null;
    const id = own === null ? null : itemId(rootOf(parseXml(source.text(own), own)));
    const xml = source.text(part).replace(/^\s*<\?xml[^?]*\?>\s*/, "");
    parseXml(xml, part);
    return [new StoredXml(id ?? guidOf(part), part, xml, xml)];
  });
}

const itemId = (properties: Element) =>
  properties.getAttributeNS(CUSTOM_PROPERTIES, "itemID") ?? attribute(properties, "itemID");

/** A GUID that depends on nothing but the text, so that the same work gives the same file. */
export function guidOf(text: string): string {
  const words = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => {
    let hash = seed;
    for (let i = 0; i < text.length; i++)
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) ^ (hash >>> 15);
    return (hash >>> 0).toString(16).padStart(8, "0").toUpperCase();
  });
  const hex = words.join("");
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
}

export function writeCustomParts(
  draft: Draft,
  workbook: string,
  before: readonly StoredXml[],
  now: readonly StoredXml[],
): void {
  for (const { part } of before.filter((stored) => !now.includes(stored))) {
    const relation = draft
      .relations(workbook)
      .find(({ target }) => target.toLowerCase() === part?.toLowerCase());
    if (relation) draft.unrelate(workbook, relation.id);
  }
  for (const stored of now) {
    if (stored.part !== null) {
      if (stored.xml !== stored.inFile) draft.put(stored.part, stored.xml);
      continue;
    }
    const part = draft.freeName(ITEM);
    draft.put(part, /^\s*<\?xml/.test(stored.xml) ? stored.xml : HEADER + stored.xml);
    const properties = draft.freeName("customXml/itemProps#.xml");
    draft.put(properties, propertiesXml(stored), CONTENT_TYPES.customProperties);
    draft.relate(part, "customXmlProps", properties);
    draft.relate(workbook, "customXml", part);
  }
}

function propertiesXml({ id, namespace }: StoredXml): string {
  const reference = namespace === "" ? "" : `<ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/>`;
  return (
    `${HEADER}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${CUSTOM_PROPERTIES}">` +
    `<ds:schemaRefs>${reference}</ds:schemaRefs></ds:datastoreItem>`
  );
}
