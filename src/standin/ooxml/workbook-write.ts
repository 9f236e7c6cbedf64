import type { Draft } from "./draft";
import { setRelation } from "./frame-write";
import type { OpenedBook } from "./opened-book";
import type { OpenSheet } from "./open-sheet";
import type { Element } from "./xml-dom";
import {
  attribute,
  child,
  children,
  ensure,
  make,
  numberOf,
  parseXml,
  remove,
  rootOf,
  serialise,
  setAttributes,
} from "./xml-dom";
import { encodeText } from "./xml-text";

const ORDER =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );

const MODES = { Automatic: "auto", AutomaticExceptTables: "autoNoTable", Manual: "manual" } as const;
const STATES = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** What the sheets' parts are called in the file that is being made. */
export type SheetParts = ReadonlyMap<OpenSheet, string>;

/** Writes xl/workbook.xml where it differs, and the relations of new and deleted sheets. */
export function writeWorkbook(book: OpenedBook, draft: Draft, parts: SheetParts): void {
  const { part } = book.inFile;
  const document = parseXml(book.source.text(part), part);
  const before = serialise(document);
  const root = rootOf(document);
  writeSheets(root, book, draft, parts);
  writeNames(root, book);
  writeCalculation(root, book);
  const active = book.allSheets.indexOf(book.activeSheet);
  const view = child(root, "bookViews", "workbookView");
  // The views of sheets, such as new sheets have, lean on one of the workbook.
  const viewless = !view && book.allSheets.some(({ inFile }) => inFile === null);
  if (view ? numberOf(view, "activeTab", 0) !== active : active !== 0 || viewless) {
    const views = ensure(root, "bookViews", ORDER);
    const own = view ?? views.appendChild(make(views, "workbookView"));
    setAttributes(own as Element, { activeTab: active === 0 ? null : active });
  }
  if (view && numberOf(view, "firstSheet", 0) >= book.allSheets.length)
    setAttributes(view, { firstSheet: null });
  const after = serialise(document);
  if (after !== before) draft.put(part, after);
}

function writeSheets(root: Element, book: OpenedBook, draft: Draft, parts: SheetParts): void {
  const { part } = book.inFile;
  const list = ensure(root, "sheets", ORDER);
  const elements = children(list, "sheet");
  const placed = new Map<OpenSheet, Element>();
  for (const [i, entry] of book.inFile.sheets.entries()) {
    const element = elements[i];
    const sheet = book.allSheets.find(({ inFile }) => inFile === entry);
    if (!element) continue;
    if (!sheet) {
      remove(element);
      draft.unrelate(part, entry.relation);
      continue;
    }
    placed.set(sheet, element);
    if (sheet.name !== entry.name) setAttributes(element, { name: sheet.name });
    if (sheet.visibility !== entry.visibility) setAttributes(element, { state: STATES[sheet.visibility] });
  }
  for (const sheet of book.allSheets.filter(({ inFile }) => inFile === null)) {
    const element = make(list, "sheet", { name: sheet.name, sheetId: sheet.number });
    setAttributes(element, { state: STATES[sheet.visibility] });
    list.appendChild(element);
    setRelation(element, draft.relate(part, "worksheet", parts.get(sheet) ?? ""));
    placed.set(sheet, element);
  }
  const wanted = book.allSheets.flatMap((sheet) => placed.get(sheet) ?? []);
  if (wanted.some((element, i) => children(list, "sheet")[i] !== element))
    for (const element of wanted) list.appendChild(element);
}

function writeNames(root: Element, book: OpenedBook): void {
  const old = child(root, "definedNames");
  const elements = old ? children(old, "definedName") : [];
  const living = new Map(book.storedNames.map((name) => [name.order, name]));
  for (const [order, element] of elements.entries()) {
    const name = living.get(order);
    const entry = book.inFile.names[order];
    if (!name || !entry) {
      remove(element);
      continue;
    }
    const scope = name.scope ? book.allSheets.findIndex((sheet) => sheet === name.scope) : null;
    if (scope !== entry.sheet) setAttributes(element, { localSheetId: scope });
    if (name.formula !== `=${entry.formula}`) element.textContent = encodeText(name.formula.slice(1));
    if (name.visible === entry.hidden) setAttributes(element, { hidden: name.visible ? null : 1 });
    if (name.comment !== entry.comment) setAttributes(element, { comment: encodeText(name.comment) || null });
  }
  for (const name of book.storedNames.filter(({ order }) => order === null)) {
    const list = ensure(root, "definedNames", ORDER);
    const element = make(list, "definedName", { name: name.name }, encodeText(name.formula.slice(1)));
    if (name.comment !== "") setAttributes(element, { comment: encodeText(name.comment) });
    if (name.scope)
      setAttributes(element, { localSheetId: book.allSheets.findIndex((sheet) => sheet === name.scope) });
    if (!name.visible) setAttributes(element, { hidden: 1 });
    list.appendChild(element);
  }
  if (old && children(old).length === 0) remove(old);
}

function writeCalculation(root: Element, book: OpenedBook): void {
  // Values that rest on something deleted are no longer what their formulas give.
  const lost = [...book.renames.sheets.values(), ...book.renames.tables.values()].includes(null);
  const recompute = book.recomputeOnLoad || lost || book.sheets.some(hasStale);
  const mode = book.calculationMode;
  if (mode === book.inFile.calculationMode && recompute === book.inFile.recomputeOnLoad) return;
  const element = ensure(root, "calcPr", ORDER);
  const old = attribute(element, "calcMode");
  setAttributes(element, {
    calcMode: mode === "Automatic" && old === null ? null : MODES[mode],
    fullCalcOnLoad: recompute ? 1 : null,
  });
}

function hasStale(sheet: OpenSheet): boolean {
  for (const cells of sheet.cellStore.edits.values()) {
    for (const { content } of cells.values()) if (content?.stale === true) return true;
  }
  return false;
}
