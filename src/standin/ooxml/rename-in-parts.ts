import type { Draft } from "./draft";
import type { Renames } from "./formula-rename";
import { isIdle, renameInFormula } from "./formula-rename";
import type { OpenedBook } from "./opened-book";
import { escapeAttribute, escapeXml, unescapeXml } from "./xml-text";

/**
 * Formulas that stand in parts besides cells and names: charts, tables, drawings, controls, pivot caches. Only the
 * formulas' own text changes. Worksheets' own (conditional formats, validations, links) are renamed where the sheet is written.
 */
export function renameInParts(book: OpenedBook, draft: Draft): void {
  if (isIdle(book.renames)) return;
  for (const { name } of book.source.entries) {
    if (!/^xl\/.*\.(xml|vml)$/i.test(name) || CELLS.test(name)) continue;
    draft.put(name, renameInXml(draft.text(name), book.renames));
  }
}

const CELLS = /^xl\/(worksheets\/|workbook\.xml|sharedStrings|styles|theme)/i;

// Elements whose whole text is a formula, and attributes that are one.
const ELEMENTS =
  /(<((?:[\w.-]+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula|FmlaLink|FmlaRange|FmlaMacro))(?:\s[^>]*)?>)([^<]*)(?=<\/\2>)/g;
const ATTRIBUTES = /(\s(?:textlink|fmlaLink|fmlaRange|fmlaTxbx)\s*=\s*")([^"]*)(?=")/g;
const LINKS = /(<(?:[\w.-]+:)?hyperlink\s[^>]*?\blocation\s*=\s*")([^"]*)(?=")/g;
const SOURCES = /(<(?:[\w.-]+:)?worksheetSource\s[^>]*?\bsheet\s*=\s*")([^"]*)(?=")/g;

/** XML text with the formulas in it renamed; the cells' own <f> of a worksheet must not be in it. */
export function renameInXml(xml: string, renames: Renames): string {
  const attribute = (_: string, start: string, formula: string) =>
    start + renamed(formula, renames, escapeAttribute);
  return xml
    .replace(
      ELEMENTS,
      (_, tag: string, _name: string, formula: string) => tag + renamed(formula, renames, escapeXml),
    )
    .replace(ATTRIBUTES, attribute)
    .replace(LINKS, attribute)
    .replace(SOURCES, (whole, start: string, name: string) => {
      const other = renames.sheets.get(unescapeXml(name).toLowerCase());
      return other === undefined || other === null ? whole : start + escapeAttribute(other);
    });
}

function renamed(xml: string, renames: Renames, escape: (text: string) => string): string {
  const formula = unescapeXml(xml);
  const other = renameInFormula(formula, renames);
  return other === formula ? xml : escape(other);
}
