import type { Document, Element } from "@xmldom/xmldom";
import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import { BookError } from "./book-error";

export type { Document, Element };

const REFUSED = /<!DOCTYPE/i;

/** Throws BookError "broken-part" where the text is not well-formed or has a DOCTYPE (no entity is ever expanded). */
export function parseXml(text: string, part: string): Document {
  if (REFUSED.test(text)) throw new BookError("broken-part", "holds a DOCTYPE, which is refused", part);
  const stop = (level: string, message: string) => {
    if (level !== "warning") throw new Error(message);
  };
  try {
    const document = new DOMParser({ onError: stop }).parseFromString(text, "text/xml");
    if (document.documentElement) return document;
  } catch {
    throw new BookError("broken-part", "is not well-formed XML", part);
  }
  throw new BookError("broken-part", "is empty", part);
}

/** The document's root, which `parseXml` has made sure of. */
export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (!root) throw new BookError("broken-part", "has no root");
  return root;
}

export function serialise(document: Document): string {
  return new XMLSerializer()
    .serializeToString(document)
    .replace(/^<\?xml[^?]*\?>\s*/, "")
    .replace(/^/, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n');
}

/** An element alone, to be compared with others. */
export function xmlOf(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}

/** Child elements, all or those of one local name, whatever their prefix. */
export function children(parent: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name)) {
      found.push(node as Element);
    }
  }
  return found;
}

export function child(parent: Element | null | undefined, ...path: string[]): Element | null {
  let at = parent ?? null;
  for (const name of path) at = at === null ? null : (children(at, name)[0] ?? null);
  return at;
}

export function descendants(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

export function attribute(element: Element | null, name: string): string | null {
  return element?.hasAttribute(name) ? element.getAttribute(name) : null;
}

/** An attribute that is a number; the fallback where it is missing or no number. */
export function numberOf(element: Element | null, name: string, fallback: number): number {
  const text = attribute(element, name);
  const value = text === null || text === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : fallback;
}

/** xsd:boolean: "1", "true", "on" (old drawings) are true. */
export function flagOf(element: Element | null, name: string, fallback = false): boolean {
  const text = attribute(element, name);
  return text === null ? fallback : text === "1" || text === "true" || text === "on";
}

export type Attributes = Readonly<Record<string, string | number | null>>;

/** Sets the attributes; null takes one away. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

/** A new element in the parent's namespace and with its prefix, not yet placed. */
export function make(parent: Element, name: string, attributes: Attributes = {}, text?: string): Element {
  const document = ownerOf(parent);
  const qualified = parent.prefix ? `${parent.prefix}:${name}` : name;
  const element = document.createElementNS(parent.namespaceURI, qualified);
  setAttributes(element, attributes);
  if (text !== undefined) element.appendChild(document.createTextNode(text));
  return element;
}

export function ownerOf(element: Element): Document {
  const document = element.ownerDocument;
  if (!document) throw new BookError("broken-part", "an element stands outside any document");
  return document;
}

/** Puts an element among the parent's children where the schema's order wants it. */
export function place(parent: Element, element: Element, order: readonly string[]): Element {
  const rank = order.indexOf(element.localName ?? "");
  const next = children(parent).find((other) => {
    const otherRank = order.indexOf(other.localName ?? "");
    return otherRank > rank;
  });
  parent.insertBefore(element, next ?? null);
  return element;
}

/** The child of that name, made in its place when there is none. */
export function ensure(parent: Element, name: string, order: readonly string[]): Element {
  return child(parent, name) ?? place(parent, make(parent, name), order);
}

export function remove(element: Element | null): void {
  element?.parentNode?.removeChild(element);
}

/** A piece of XML, its prefixes declared in `scope` ("xmlns:c=..."), brought into the document of `target`. */
export function fragment(target: Element, xml: string, scope: string): Element {
  const parsed = parseXml(`<scope ${scope}>${xml}</scope>`, "fragment");
  const element = children(rootOf(parsed))[0];
  if (!element) throw new BookError("broken-part", "an empty fragment");
  return ownerOf(target).importNode(element, true);
}
