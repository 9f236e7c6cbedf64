import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { readFileSync } from "node:fs";

/** A text of the manifest in every language it comes in; "" is the default language. */
export type ManifestText = {
  readonly where: string;
  readonly longest: number;
  readonly byLocale: ReadonlyMap<string, string>;
};

export function readManifest(file: string): Document {
  return new DOMParser().parseFromString(readFileSync(file, "utf8"), "text/xml");
}

/** Every element of that name, whatever its prefix. */
export function elementsNamed(document: Document, name: string): Element[] {
  return [...document.getElementsByTagNameNS("*", name)];
}

export function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? "";
}

/** What people read: name, description and the strings of the ribbon, with the longest that Excel takes of each. */
export function manifestTexts(document: Document): ManifestText[] {
  const root = document.documentElement;
  const own = (name: string) =>
    elementsNamed(document, name).filter((element) => element.parentNode === root);
  const strings = elementsNamed(document, "String");
  return [
    ...own("DisplayName").map((element) => textOf(element, 125)),
    ...own("Description").map((element) => textOf(element, 250)),
    ...strings.map((element) => {
      const group = (element.parentNode as Element | null)?.localName;
      return textOf(element, group === "ShortStrings" ? 125 : 250);
    }),
  ];
}

function textOf(element: Element, longest: number): ManifestText {
  const overrides = [...element.getElementsByTagNameNS("*", "Override")];
  return {
    where: attribute(element, "id") || element.nodeName,
    longest,
    byLocale: new Map([
      ["", attribute(element, "DefaultValue")],
      ...overrides.map((each): [string, string] => [attribute(each, "Locale"), attribute(each, "Value")]),
    ]),
  };
}
