import type { SheetDraft } from "./draft";
import { XML_HEAD, element, escapeXml } from "./xml";

type PropertyPart = {
  readonly path: string;
  readonly type: string;
  readonly relation: string;
  readonly xml: string;
};

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** A fixed moment, so that the file is the same whenever it is built. */
const WRITTEN = "2024-01-15T08:00:00Z";

/** docProps/core.xml, app.xml and custom.xml. */
export function propertyParts(sheets: readonly SheetDraft[]): readonly PropertyPart[] {
  return [
    {
      path: "docProps/core.xml",
      type: "application/vnd.openxmlformats-package.core-properties+xml",
      relation: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      xml: corePart(),
    },
    {
      path: "docProps/app.xml",
      type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      relation: `${OFFICE}/relationships/extended-properties`,
      xml: appPart(sheets),
    },
    {
      path: "docProps/custom.xml",
      type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
      relation: `${OFFICE}/relationships/custom-properties`,
      xml: customPart(),
    },
  ];
}

function corePart(): string {
  const names = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  const moment = { "xsi:type": "dcterms:W3CDTF" };
  return (
    XML_HEAD +
    element(
      "cp:coreProperties",
      names,
      element("dc:title", {}, "Synergieën 2024 - Synergies 2024"),
      element("dc:subject", {}, "Voorbeeldwerkmap / Classeur d'exemple"),
      element("dc:creator", {}, "Synergy Annex"),
      element("cp:lastModifiedBy", {}, "Synergy Annex"),
      element("dcterms:created", moment, WRITTEN),
      element("dcterms:modified", moment, WRITTEN),
    )
  );
}

function appPart(sheets: readonly SheetDraft[]): string {
  const titles = sheets.map((sheet) => element("vt:lpstr", {}, escapeXml(sheet.name)));
  const pairs = [element("vt:lpstr", {}, "Worksheets"), element("vt:i4", {}, String(sheets.length))];
  const variants = pairs.map((pair) => element("vt:variant", {}, pair));
  return (
    XML_HEAD +
    element(
      "Properties",
      { xmlns: `${OFFICE}/extended-properties`, "xmlns:vt": TYPES },
      element("Application", {}, "Microsoft Excel"),
      element("DocSecurity", {}, "0"),
      element("ScaleCrop", {}, "false"),
      element("HeadingPairs", {}, element("vt:vector", { size: 2, baseType: "variant" }, ...variants)),
      element(
        "TitlesOfParts",
        {},
        element("vt:vector", { size: titles.length, baseType: "lpstr" }, ...titles),
      ),
      element("AppVersion", {}, "16.0300"),
    )
  );
}

function customPart(): string {
  const property = (pid: number, name: string, value: string) =>
    element("property", { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid, name }, value);
  return (
    XML_HEAD +
    element(
      "Properties",
      { xmlns: `${OFFICE}/custom-properties`, "xmlns:vt": TYPES },
      property(2, "Dossier", element("vt:lpwstr", {}, "Begroting 2024 / Budget 2024")),
      property(3, "Begrotingsjaar", element("vt:i4", {}, "2024")),
    )
  );
}
