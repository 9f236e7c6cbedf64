import { formatCell } from "../../sheet/a1";
import type { ColumnSpan, Frame } from "./frame-read";
import { frameDocument } from "./frame-read";
import { SHEET_ORDER } from "./frame-order";
import { RELATED } from "./namespaces";
import { writePage } from "./page-write";
import type { PrintLayout } from "./page-read";
import type { SheetText } from "./sheet-text";
import { writeValidations } from "./validation-write";
import type { ValidationChange } from "./validations";
import type { Element } from "./xml-dom";
import {
  attribute,
  child,
  children,
  ensure,
  make,
  place,
  remove,
  rootOf,
  serialise,
  setAttributes,
} from "./xml-dom";

/** Differences from what was read; a key that is missing leaves the file's own. */
export type FrameChange = {
  readonly widths?: ReadonlyMap<number, number>;
  readonly frozen?: Frame["frozen"];
  readonly gridlines?: boolean;
  readonly selected?: boolean;
  readonly tabColor?: string;
  readonly layout?: PrintLayout;
  readonly validations?: ValidationChange;
  readonly drawing?: string | null;
  readonly tables?: readonly string[];
  readonly dimension?: string;
};

/** What stands before and after the rows, with the changes made; the very text of the file when there is none. */
export function writeFrame(
  text: SheetText,
  part: string,
  frame: Frame,
  change: FrameChange,
): { readonly before: string; readonly after: string } {
  if (Object.keys(change).length === 0) return text;
  const document = frameDocument(text, part);
  const root = rootOf(document);
  if (change.dimension !== undefined)
    setAttributes(ensure(root, "dimension", SHEET_ORDER), { ref: change.dimension });
  if (change.frozen) freeze(viewOf(root), change.frozen);
  if (change.gridlines !== undefined)
    setAttributes(viewOf(root), { showGridLines: change.gridlines ? null : 0 });
  if (change.selected !== undefined) setAttributes(viewOf(root), { tabSelected: change.selected ? 1 : null });
  if (change.tabColor !== undefined) colorTab(root, change.tabColor);
  if (change.widths) writeColumns(root, frame.columns, change.widths);
  if (change.layout) writePage(root, frame.layout, change.layout);
  if (change.validations) writeValidations(root, change.validations);
  if (change.drawing !== undefined) writeDrawing(root, change.drawing);
  if (change.tables) writeTables(root, change.tables);
  const xml = serialise(document);
  const mark = `<${text.prefix}sheetData/>`;
  const at = xml.indexOf(mark);
  return { before: xml.slice(0, at), after: xml.slice(at + mark.length) };
}

function viewOf(root: Element): Element {
  const views = ensure(root, "sheetViews", SHEET_ORDER);
  const view = child(views, "sheetView");
  if (view) return view;
  return place(views, make(views, "sheetView", { workbookViewId: 0 }), ["sheetView", "extLst"]);
}

function freeze(view: Element, { rows, columns }: Frame["frozen"]): void {
  remove(child(view, "pane"));
  for (const selection of children(view, "selection")) remove(selection);
  if (rows === 0 && columns === 0) return;
  const activePane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const pane = make(view, "pane", {
    ...(columns > 0 ? { xSplit: columns } : {}),
    ...(rows > 0 ? { ySplit: rows } : {}),
    topLeftCell: formatCell({ row: rows, column: columns }),
    activePane,
    state: "frozen",
  });
  const order = ["pane", "selection", "pivotSelection", "extLst"];
  place(view, pane, order);
  place(view, make(view, "selection", { pane: activePane }), order);
}

function writeColumns(
  root: Element,
  spans: readonly ColumnSpan[],
  widths: ReadonlyMap<number, number>,
): void {
  const list = ensure(root, "cols", SHEET_ORDER);
  const columns = [...widths.keys()].sort((a, b) => a - b);
  for (const column of columns) {
    const width = widths.get(column) ?? 0;
    const spot = { min: column + 1, max: column + 1, width, customWidth: 1 };
    const holder = children(list, "col").find(
      (col) => Number(attribute(col, "min")) <= column + 1 && Number(attribute(col, "max")) >= column + 1,
    );
    if (!holder) {
      const next = children(list, "col").find((col) => Number(attribute(col, "min")) > column + 1) ?? null;
      list.insertBefore(make(list, "col", spot), next);
      continue;
    }
    const [first, last] = [Number(attribute(holder, "min")), Number(attribute(holder, "max"))];
    const own = holder.cloneNode(true) as Element;
    setAttributes(own, spot);
    const behind = holder.cloneNode(true) as Element;
    setAttributes(behind, { min: column + 2 });
    list.insertBefore(own, holder.nextSibling);
    if (last > column + 1) list.insertBefore(behind, own.nextSibling);
    if (first < column + 1) setAttributes(holder, { max: column });
    else remove(holder);
  }
  if (spans.length === 0 && columns.length === 0) remove(list);
}

function colorTab(root: Element, color: string): void {
  const properties = ensure(root, "sheetPr", SHEET_ORDER);
  const rgb = `FF${color.slice(1)}`;
  remove(child(properties, "tabColor"));
  const order = ["tabColor", "outlinePr", "pageSetUpPr"];
  if (color !== "") place(properties, make(properties, "tabColor", { rgb }), order);
  else if (children(properties).length === 0 && properties.attributes.length === 0) remove(properties);
}

function writeDrawing(root: Element, id: string | null): void {
  if (id === null) remove(child(root, "drawing"));
  else setRelation(ensure(root, "drawing", SHEET_ORDER), id);
}

function writeTables(root: Element, ids: readonly string[]): void {
  remove(child(root, "tableParts"));
  if (ids.length === 0) return;
  const list = place(root, make(root, "tableParts", { count: ids.length }), SHEET_ORDER);
  for (const id of ids) setRelation(place(list, make(list, "tablePart"), ["tablePart"]), id);
}

/** Sets r:id with whatever prefix the file binds to relationships. */
export function setRelation(element: Element, id: string): void {
  const bound = element.lookupPrefix(RELATED);
  element.setAttributeNS(RELATED, `${bound ?? "r"}:id`, id);
}
