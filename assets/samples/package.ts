import { strToU8, zipSync } from "fflate";
import { chartPart, drawingPart } from "./chart-part";
import type { SheetDraft } from "./draft";
import { propertyParts } from "./property-parts";
import { noteShapesPart, notesPart } from "./note-part";
import { createSharedStrings } from "./shared-strings";
import type { SheetLinks } from "./sheet-part";
import { sheetPart } from "./sheet-part";
import { stylesPart } from "./styles-part";
import { tablePart } from "./table-part";
import { themePart } from "./theme-part";
import { workbookPart } from "./workbook-part";
import { XML_HEAD, element } from "./xml";

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING = "application/vnd.openxmlformats-officedocument";

/** The first moment that a zip can name; local time, because that is what fflate writes. */
const EPOCH = new Date(1980, 0, 1);

type Relation = { readonly type: string; readonly target: string; readonly external?: boolean };

/** The .xlsx file of some sheets: the same drafts always give the same bytes. */
export function packageOf(sheets: readonly SheetDraft[]): Uint8Array {
  const parts = new Map<string, string>();
  const types = new Map<string, string>();
  const add = (path: string, type: string, xml: string) => {
    parts.set(path, xml);
    types.set(path, type);
  };

  const strings = createSharedStrings();
  const workbookRelations: Relation[] = [];
  let charts = 0;
  let notes = 0;
  let tables = 0;

  add("xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`, workbookPart(sheets));
  sheets.forEach((sheet, index) => {
    const relations: Relation[] = [];
    const link = (type: string, target: string, external = false) =>
      `rId${relations.push({ type: `${RELATION}/${type}`, target, external })}`;
    const urls = new Map(
      (sheet.links ?? []).flatMap((item) =>
        "url" in item ? [[item.at, link("hyperlink", item.url, true)] as const] : [],
      ),
    );
    const links: { -readonly [Key in keyof SheetLinks]: SheetLinks[Key] } = { urls };
    if (sheet.chart) {
      charts += 1;
      links.drawing = link("drawing", `../drawings/drawing${charts}.xml`);
      add(`xl/drawings/drawing${charts}.xml`, `${DRAWING}.drawing+xml`, drawingPart(sheet.chart));
      const chart: Relation = { type: `${RELATION}/chart`, target: `../charts/chart${charts}.xml` };
      parts.set(`xl/drawings/_rels/drawing${charts}.xml.rels`, relationsPart([chart]));
      add(`xl/charts/chart${charts}.xml`, `${DRAWING}.drawingml.chart+xml`, chartPart(sheet.chart));
    }
    if (sheet.notes) {
      notes += 1;
      links.notes = link("vmlDrawing", `../drawings/vmlDrawing${notes}.vml`);
      parts.set(`xl/drawings/vmlDrawing${notes}.vml`, noteShapesPart(sheet.notes, notes));
      link("comments", `../comments${notes}.xml`);
      add(`xl/comments${notes}.xml`, `${SPREADSHEET}.comments+xml`, notesPart(sheet.notes));
    }
    if (sheet.table) {
      tables += 1;
      links.table = link("table", `../tables/table${tables}.xml`);
      add(`xl/tables/table${tables}.xml`, `${SPREADSHEET}.table+xml`, tablePart(sheet.table, tables));
    }
    const path = `worksheets/sheet${index + 1}.xml`;
    add(`xl/${path}`, `${SPREADSHEET}.worksheet+xml`, sheetPart(sheet, links, strings, index === 0));
    if (relations.length > 0)
      parts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationsPart(relations));
    workbookRelations.push({ type: `${RELATION}/worksheet`, target: path });
  });

  add("xl/theme/theme1.xml", `${DRAWING}.theme+xml`, themePart());
  add("xl/styles.xml", `${SPREADSHEET}.styles+xml`, stylesPart());
  add("xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`, strings.part());
  workbookRelations.push(
    { type: `${RELATION}/theme`, target: "theme/theme1.xml" },
    { type: `${RELATION}/styles`, target: "styles.xml" },
    { type: `${RELATION}/sharedStrings`, target: "sharedStrings.xml" },
  );
  parts.set("xl/_rels/workbook.xml.rels", relationsPart(workbookRelations));
  const properties = propertyParts(sheets);
  for (const part of properties) add(part.path, part.type, part.xml);

  const root: Relation[] = [
    { type: `${RELATION}/officeDocument`, target: "xl/workbook.xml" },
    ...properties.map((part) => ({ type: part.relation, target: part.path })),
  ];
  return zipped(
    new Map([["[Content_Types].xml", contentTypes(types)], ["_rels/.rels", relationsPart(root)], ...parts]),
  );
}

function relationsPart(relations: readonly Relation[]): string {
  const items = relations.map((relation, index) =>
    element("Relationship", {
      Id: `rId${index + 1}`,
      Type: relation.type,
      Target: relation.target,
      TargetMode: relation.external === true ? "External" : undefined,
    }),
  );
  const xmlns = "http://schemas.openxmlformats.org/package/2006/relationships";
  return XML_HEAD + element("Relationships", { xmlns }, ...items);
}

function contentTypes(types: ReadonlyMap<string, string>): string {
  const defaults = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["vml", `${DRAWING}.vmlDrawing`],
    ["xml", "application/xml"],
  ];
  const xmlns = "http://schemas.openxmlformats.org/package/2006/content-types";
  return (
    XML_HEAD +
    element(
      "Types",
      { xmlns },
      ...defaults.map(([Extension, ContentType]) => element("Default", { Extension, ContentType })),
      ...[...types].map(([path, ContentType]) => element("Override", { PartName: `/${path}`, ContentType })),
    )
  );
}

function zipped(parts: ReadonlyMap<string, string>): Uint8Array {
  const files = Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(xml)]));
  return zipSync(files, { level: 6, mtime: EPOCH });
}
