import type { Element } from "@xmldom/xmldom";
import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** An .xlsx file taken apart, each XML part parsed; a part that is not well-formed is an error. */
export type OpenedPackage = {
  readonly paths: readonly string[];
  root(path: string): Element;
};

export function openPackage(bytes: Uint8Array): OpenedPackage {
  const files = unzipSync(bytes);
  const roots = new Map<string, Element>();
  for (const [path, content] of Object.entries(files)) {
    const parser = new DOMParser({
      onError: (level, message) => {
        throw new Error(`${path}: ${level}: ${message}`);
      },
    });
    const root = parser.parseFromString(strFromU8(content), "text/xml").documentElement;
    if (!root) throw new Error(`${path} is empty`);
    roots.set(path, root);
  }
  return {
    paths: [...roots.keys()],
    root(path) {
      const root = roots.get(path);
      if (!root) throw new Error(`No part ${path}`);
      return root;
    },
  };
}

export function childrenOf(parent: Element): Element[] {
  return Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);
}

/** The element itself and everything below it, in document order. */
export function* descendants(root: Element): Generator<Element> {
  yield root;
  for (const child of childrenOf(root)) yield* descendants(child);
}

/** Every element of that name, prefix included, below the root or the root itself. */
export function named(root: Element, name: string): Element[] {
  return [...descendants(root)].filter((element) => element.nodeName === name);
}

/** The only element of that name. */
export function only(root: Element, name: string): Element {
  const [first, second] = named(root, name);
  if (!first || second) throw new Error(`Expected one ${name} below ${root.nodeName}`);
  return first;
}

/** The part that a relationship of `path` leads to: "xl/a.xml" and "../b.xml" give "b.xml". */
export function resolveTarget(path: string, target: string): string {
  return new URL(target, `zip:///${path}`).pathname.slice(1);
}
