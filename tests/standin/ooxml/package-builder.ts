import { strToU8, zipSync } from "fflate";
import { openBook, partsOf } from "../../../src/standin/ooxml/open-book";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.";

/** A part to add: where it stands, who leads to it and how. */
export type ExtraPart = {
  readonly part: string;
  readonly text: string;
  readonly type?: string; // content type
  readonly from?: string; // the part that has the relation
  readonly relation?: string; // "table": the last word of the relation's type
  readonly id?: string;
  readonly target?: string;
};

export type BuiltPackage = {
  /** Sheet name to the XML inside <worksheet>; where it begins with "<?xml" or "<x:", the whole part. */
  readonly sheets?: Readonly<Record<string, string>>;
  readonly names?: string; // inside <definedNames>
  readonly workbook?: {
    readonly properties?: string;
    readonly views?: string;
    readonly calculation?: string;
  };
  readonly strings?: string; // inside <sst>
  readonly styles?: string; // the whole part
  readonly extra?: readonly ExtraPart[];
};

export const rows = (inner: string) => `<sheetData>${inner}</sheetData>`;

const relationsOf = (owner: string) => owner.replace(/([^/]*)$/, "_rels/$1.rels");

/** The parts of a small workbook; sheets are xl/worksheets/sheet1.xml and so on. */
export function buildParts(built: BuiltPackage): Record<string, string> {
  const sheets = Object.entries(built.sheets ?? { Sheet1: rows("") });
  const overrides: [part: string, type: string][] = [["xl/workbook.xml", "spreadsheetml.sheet.main+xml"]];
  const relations = new Map<string, string[]>();
  const relate = (owner: string, id: string, type: string, target: string) => {
    const line = `<Relationship Id="${id}" Type="${RELATED}/${type}" Target="${target}"/>`;
    relations.set(owner, [...(relations.get(owner) ?? []), line]);
  };
  const parts: Record<string, string> = {
    "[Content_Types].xml": "",
    "_rels/.rels": "",
    "xl/workbook.xml": "",
  };
  relate("", "rId1", "officeDocument", "xl/workbook.xml");
  for (const [i, [, xml]] of sheets.entries()) {
    const part = `xl/worksheets/sheet${i + 1}.xml`;
    parts[part] = /^<(\?xml|\w+:worksheet)/.test(xml)
      ? xml
      : `<worksheet xmlns="${MAIN}" xmlns:r="${RELATED}">${xml}</worksheet>`;
    overrides.push([part, "spreadsheetml.worksheet+xml"]);
    relate("xl/workbook.xml", `rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`);
  }
  if (built.strings !== undefined) {
    parts["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}">${built.strings}</sst>`;
    overrides.push(["xl/sharedStrings.xml", "spreadsheetml.sharedStrings+xml"]);
    relate("xl/workbook.xml", "rId101", "sharedStrings", "sharedStrings.xml");
  }
  if (built.styles !== undefined) {
    parts["xl/styles.xml"] = built.styles;
    overrides.push(["xl/styles.xml", "spreadsheetml.styles+xml"]);
    relate("xl/workbook.xml", "rId102", "styles", "styles.xml");
  }
  for (const { part, text, type, from, relation, id, target } of built.extra ?? []) {
    parts[part] = text;
    if (type !== undefined) overrides.push([part, type]);
    if (from !== undefined) relate(from, id ?? "rId1", relation ?? "", target ?? `/${part}`);
  }
  const { properties = "", views = "", calculation = "" } = built.workbook ?? {};
  const names = built.names === undefined ? "" : `<definedNames>${built.names}</definedNames>`;
  const list = sheets
    .map(([name], i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join("");
  parts["xl/workbook.xml"] =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook xmlns="${MAIN}" xmlns:r="${RELATED}">${properties}${views}` +
    `<sheets>${list}</sheets>${names}${calculation}</workbook>`;
  for (const [owner, lines] of relations) {
    parts[relationsOf(owner)] =
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`;
  }
  parts["[Content_Types].xml"] =
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides
      .map(
        ([part, type]) =>
          `<Override PartName="/${part}" ContentType="${type.includes("/") ? type : TYPES + type}"/>`,
      )
      .join("")}</Types>`;
  return parts;
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}

export const buildBytes = (built: BuiltPackage) => zipParts(buildParts(built));

/** Opens a built package, and its sheet of that name or the first. */
export function openBuilt(built: BuiltPackage) {
  const bytes = buildBytes(built);
  const book = openBook(bytes);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  return { bytes, book, sheet };
}

/** A part of a saved file as text. */
export function partText(bytes: Uint8Array, part: string): string {
  const found = partsOf(bytes).get(part);
  if (!found) throw new Error(`no part ${part} among ${[...partsOf(bytes).keys()].join(", ")}`);
  return new TextDecoder().decode(found);
}

/** The parts of `after` that are not those of `before`, byte by byte: "+" for new, "-" for gone. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;
  const changed: string[] = [];
  for (const [name, bytes] of now) {
    const was = old.get(name);
    if (!was) changed.push(`+${name}`);
    else if (!same(was, bytes)) changed.push(name);
  }
  for (const name of old.keys()) if (!now.has(name)) changed.push(`-${name}`);
  return changed;
}

export { MAIN, RELATED };
