import { BookError } from "./book-error";
import { CONTENT_TYPES, HEADER, PACKAGE_RELATED, RELATED } from "./namespaces";
import type { Package, Relation } from "./package";
import { CONTENT_TYPES_PART, readRelations } from "./package";
import { relationsOwner, relationsPart, relativeTarget } from "./part-name";
import { flawOf } from "./well-formed";
import type { Document } from "./xml-dom";
import { attribute, children, make, parseXml, remove, rootOf, serialise } from "./xml-dom";
import type { PackedEntry } from "./zip-write";
import { packEntry, writeZip } from "./zip-write";

/** One save in the making: the parts of a package with some of them replaced, added or gone. */
export type Draft = {
  has(part: string): boolean;
  /** A part's name as the file spells it. */
  spelling(part: string): string;
  text(part: string): string;
  /** Replaces a part; equal text leaves the original bytes. `contentType` is for new parts. */
  put(part: string, text: string, contentType?: string): void;
  relations(owner: string): readonly Relation[];
  /** The id of the new relation; `type` is the last word of its URL. */
  relate(owner: string, type: string, target: string): string;
  unrelate(owner: string, id: string): void;
  /** A part name that is not taken: "xl/tables/table#.xml" with the lowest number that is free. */
  freeName(pattern: string): string;
  /** Drops what nothing leads to any more, checks the whole and packs it. */
  finish(original: Uint8Array): Uint8Array;
};

export function draftOf(source: Package): Draft {
  const texts = new Map<string, string>();
  const added: string[] = [];
  const relationDocuments = new Map<string, Document>();
  const touchedRelations = new Set<string>();
  const newTypes = new Map<string, string>();

  const has = (part: string) => texts.has(part) || source.find(part) !== null;
  const text = (part: string) => texts.get(part) ?? source.text(part);
  const put = (part: string, content: string, contentType?: string) => {
    if (source.find(part) === null) {
      if (!texts.has(part)) added.push(part);
      texts.set(part, content);
      if (contentType !== undefined) newTypes.set(part, contentType);
    } else if (content === source.text(part)) texts.delete(part);
    else texts.set(part, content);
  };
  const relationDocument = (owner: string) => {
    let document = relationDocuments.get(owner);
    if (!document) {
      const part = source.find(relationsPart(owner));
      const content =
        part === null ? `${HEADER}<Relationships xmlns="${PACKAGE_RELATED}"/>` : source.text(part);
      document = parseXml(content, relationsPart(owner));
      relationDocuments.set(owner, document);
    }
    return document;
  };
  const relations = (owner: string) =>
    touchedRelations.has(owner) ? readRelations(relationDocument(owner), owner) : source.relations(owner);

  const reachable = (follow: (owner: string) => readonly Relation[]) => {
    const found = new Set<string>();
    const queue = [""];
    for (let owner = queue.pop(); owner !== undefined; owner = queue.pop()) {
      for (const { target, external } of follow(owner)) {
        const part = source.find(target) ?? target;
        if (external || found.has(part)) continue;
        found.add(part);
        queue.push(part);
      }
    }
    return found;
  };

  /** Parts that something led to before and nothing does now; what nothing led to in the file stays. */
  const orphans = () => {
    const before = reachable((owner) => source.relations(owner));
    const after = reachable(relations);
    const gone = new Set([...before].filter((part) => !after.has(part)));
    for (const part of [...gone]) {
      const own = source.find(relationsPart(part));
      if (own !== null) gone.add(own);
    }
    return gone;
  };

  const contentTypes = (gone: ReadonlySet<string>) => {
    const document = parseXml(source.text(CONTENT_TYPES_PART), CONTENT_TYPES_PART);
    const root = rootOf(document);
    const gonePaths = new Set([...gone].map((part) => `/${part}`.toLowerCase()));
    for (const element of children(root, "Override")) {
      if (gonePaths.has((attribute(element, "PartName") ?? "").toLowerCase())) remove(element);
    }
    for (const [part, type] of newTypes) {
      if (added.includes(part))
        root.appendChild(make(root, "Override", { PartName: `/${part}`, ContentType: type }));
    }
    const extensions = new Set(children(root, "Default").map((element) => attribute(element, "Extension")));
    for (const [extension, type] of [
      ["rels", CONTENT_TYPES.relationships],
      ["xml", "application/xml"],
    ] as const) {
      if (extensions.has(extension)) continue;
      root.insertBefore(make(root, "Default", { Extension: extension, ContentType: type }), root.firstChild);
    }
    put(CONTENT_TYPES_PART, serialise(document));
  };

  return {
    has,
    spelling: (part) => source.find(part) ?? part,
    text,
    put,
    relations,
    relate: (owner, type, target) => {
      const document = relationDocument(owner);
      const root = rootOf(document);
      const taken = new Set(readRelations(document, owner).map(({ id }) => id));
      let number = taken.size + 1;
      while (taken.has(`rId${number}`)) number++;
      const attributes = {
        Id: `rId${number}`,
        Type: `${RELATED}/${type}`,
        Target: relativeTarget(owner, target),
      };
      root.appendChild(make(root, "Relationship", attributes));
      touchedRelations.add(owner);
      return `rId${number}`;
    },
    unrelate: (owner, id) => {
      const root = rootOf(relationDocument(owner));
      remove(children(root, "Relationship").find((element) => attribute(element, "Id") === id) ?? null);
      touchedRelations.add(owner);
    },
    freeName: (pattern) => {
      let number = 1;
      while (has(pattern.replace("#", String(number)))) number++;
      return pattern.replace("#", String(number));
    },
    finish: (original) => {
      for (const owner of touchedRelations) put(relationsPart(owner), serialise(relationDocument(owner)));
      const gone = orphans();
      if (gone.size > 0 || newTypes.size > 0) contentTypes(gone);
      for (const part of gone) texts.delete(part);
      if (texts.size === 0 && gone.size === 0) return original.slice();
      const stays = (part: string) => has(part) && !gone.has(source.find(part) ?? part);
      for (const [part, content] of texts) checkText(part, content);
      for (const owner of touchedRelations) {
        const before = new Set(source.relations(owner).map(({ target }) => target));
        // What led nowhere in the file that was opened is not ours to refuse.
        const fresh = relations(owner).filter(
          ({ target }) => !before.has(target) || gone.has(source.find(target) ?? ""),
        );
        checkRelations(owner, fresh, stays);
      }
      for (const part of added) checkType(part);
      const kept = source.entries.filter(({ name }) => !gone.has(name));
      const entries: PackedEntry[] = kept.map((entry) => replaced(entry, texts.get(entry.name)));
      for (const part of added) entries.push(packEntry(part, encode(texts.get(part) ?? "")));
      return writeZip(entries);
    },
  };

  function checkType(part: string): void {
    if (newTypes.has(part) || /\.(xml|rels)$/.test(part)) return;
    throw new BookError("broken-part", "was made without a content type", part);
  }

  function replaced(entry: PackedEntry, content: string | undefined): PackedEntry {
    return content === undefined ? entry : packEntry(entry.name, encode(content));
  }
}

function encode(content: string): Uint8Array {
  return new TextEncoder().encode(content.replace(/^(<\?xml[^?]*encoding=["'])UTF-16(["'])/i, "$1UTF-8$2"));
}

function checkText(part: string, content: string): void {
  if (relationsOwner(part) === null && !part.endsWith(".xml") && !part.endsWith(".vml")) return;
  const flaw = flawOf(content);
  if (flaw !== null) throw new BookError("broken-part", `was made wrong: it ${flaw}`, part);
}

function checkRelations(
  owner: string,
  relations: readonly Relation[],
  stays: (part: string) => boolean,
): void {
  for (const { id, target, external } of relations) {
    if (!external && !stays(target)) {
      throw new BookError(
        "broken-part",
        `relation ${id} leads to ${target}, which is not there`,
        owner || "the package",
      );
    }
  }
}
