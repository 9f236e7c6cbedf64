import { CONTENT_TYPES, HEADER, MAIN, PACKAGE_RELATED, RELATED } from "./namespaces";
import { BLANK_STYLES } from "./save-book";
import { THEME } from "./theme";
import { packEntry, writeZip } from "./zip-write";

/** The bytes of a workbook with one sheet, "Sheet1", that holds this XML. */
export function blankWorkbook(sheet: string): Uint8Array {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${RELATED}/${type}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `${HEADER}<Relationships xmlns="${PACKAGE_RELATED}">${inner}</Relationships>`;
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="${CONTENT_TYPES.relationships}"/><Default Extension="xml" ContentType="application/xml"/>` +
      override("xl/workbook.xml", CONTENT_TYPES.workbook) +
      override("xl/worksheets/sheet1.xml", CONTENT_TYPES.sheet) +
      override("xl/styles.xml", CONTENT_TYPES.styles) +
      `${override("xl/theme/theme1.xml", CONTENT_TYPES.theme)}</Types>`,
    "_rels/.rels": relations(relation(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml":
      `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><bookViews><workbookView/></bookViews>` +
      `<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      relation(1, "worksheet", "worksheets/sheet1.xml") +
        relation(2, "styles", "styles.xml") +
        relation(3, "theme", "theme/theme1.xml"),
    ),
    "xl/worksheets/sheet1.xml": sheet,
    "xl/styles.xml": BLANK_STYLES,
    "xl/theme/theme1.xml": THEME,
  };
  return writeZip(
    Object.entries(parts).map(([name, text]) => packEntry(name, new TextEncoder().encode(text))),
  );
}
