import { BookError } from "./book-error";
import type { Limits } from "./limits";
import { relationsPart, resolveTarget } from "./part-name";
import type { Document } from "./xml-dom";
import { attribute, children, parseXml, rootOf } from "./xml-dom";
import type { ZipEntry } from "./zip-read";
import { readZip } from "./zip-read";

/** `target` is a part's name, or for an external one whatever the file says. `type` is the last word of the type's URL. */
export type Relation = {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
};

/** The parts of a file as they were read. Never changed: a save is made beside it, in a `Draft`. */
export type Package = {
  readonly entries: readonly ZipEntry[];
  /** The entry's own spelling of a part's name (they are compared without case), or null. */
  find(part: string): string | null;
  /** Throws BookError "broken-part" where the part is missing or not Unicode. */
  text(part: string): string;
  bytes(part: string): Uint8Array;
  contentType(part: string): string | null;
  relations(owner: string): readonly Relation[];
};

export const CONTENT_TYPES_PART = "[Content_Types].xml";

export function openPackage(bytes: Uint8Array, limits: Limits): Package {
  const entries = readZip(bytes, limits);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const relationsRead = new Map<string, readonly Relation[]>();
  const entryOf = (part: string) => {
    const entry = byName.get(part.toLowerCase());
    if (!entry) throw new BookError("broken-part", "is missing from the file", part);
    return entry;
  };
  for (const entry of entries) refuseDoctype(entry);
  if (byName.has("mimetype") && !byName.has(CONTENT_TYPES_PART.toLowerCase())) {
    throw new BookError(
      "unsupported",
      "the file is no Excel workbook but an OpenDocument file or a book",
      "mimetype",
    );
  }
  const types = readTypes(entryOf(CONTENT_TYPES_PART));
  const text = (part: string) => decodeXml(entryOf(part).bytes, part);
  const find = (part: string) => byName.get(part.toLowerCase())?.name ?? null;
  return {
    entries,
    find,
    text,
    bytes: (part) => entryOf(part).bytes,
    contentType: (part) => types(part),
    relations: (owner) => {
      let relations = relationsRead.get(owner);
      if (!relations) {
        const part = find(relationsPart(owner));
        relations = part === null ? [] : readRelations(parseXml(text(part), part), owner);
        relationsRead.set(owner, relations);
      }
      return relations;
    },
  };
}

export function readRelations(document: Document, owner: string): Relation[] {
  return children(rootOf(document), "Relationship").map((element) => {
    const external = attribute(element, "TargetMode") === "External";
    const target = attribute(element, "Target") ?? "";
    const type = attribute(element, "Type") ?? "";
    return {
      id: attribute(element, "Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: external ? target : resolveTarget(owner, target),
      external,
    };
  });
}

function readTypes(entry: ZipEntry): (part: string) => string | null {
  const root = rootOf(parseXml(decodeXml(entry.bytes, entry.name), entry.name));
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const element of children(root)) {
    const type = attribute(element, "ContentType") ?? "";
    const extension = attribute(element, "Extension");
    const part = attribute(element, "PartName");
    if (extension !== null) defaults.set(extension.toLowerCase(), type);
    if (part !== null) overrides.set(part.replace(/^\//, "").toLowerCase(), type);
  }
  return (part) => {
    const key = part.toLowerCase();
    return overrides.get(key) ?? defaults.get(key.slice(key.lastIndexOf(".") + 1)) ?? null;
  };
}

/** UTF-8 or, with a byte order mark, UTF-16. Throws BookError "broken-part" on bytes that are neither. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new BookError("broken-part", "is not Unicode text", part);
  }
}

/** A DOCTYPE can only stand before the root, so the start of each part is enough to look at. */
function refuseDoctype(entry: ZipEntry): void {
  if (!/\.(xml|rels|vml)$/i.test(entry.name)) return;
  let start = "";
  for (const byte of entry.bytes.subarray(0, 4096)) if (byte !== 0) start += String.fromCharCode(byte);
  if (/<!DOCTYPE/i.test(start)) {
    throw new BookError("broken-part", "holds a DOCTYPE, which is refused", entry.name);
  }
}
