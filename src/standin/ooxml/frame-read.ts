import type { Area } from "../../sheet/address";
import { parseArea } from "../../sheet/a1";
import type { Colors } from "./colors";
import { RELATED } from "./namespaces";
import type { PrintLayout } from "./page-read";
import { readPage } from "./page-read";
import type { SheetText } from "./sheet-text";
import { readValidations, type ValidationInFile } from "./validation-read";
import type { Document, Element } from "./xml-dom";
import { attribute, child, children, flagOf, numberOf, parseXml, rootOf } from "./xml-dom";

/** Columns `first` to `last` that the file describes together; `width` null is the sheet's own. */
export type ColumnSpan = {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
};

/** What a worksheet says besides its cells. */
export type Frame = {
  readonly columns: readonly ColumnSpan[];
  readonly defaultWidth: number; // characters
  readonly defaultHeight: number; // points
  readonly rowsHidden: boolean; // rows that say nothing of themselves are hidden
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly tabColor: string; // "#RRGGBB" or ""
  readonly protected: boolean;
  readonly selected: boolean;
  readonly merges: readonly Area[];
  readonly validations: readonly ValidationInFile[];
  readonly layout: PrintLayout;
  readonly drawing: string | null; // relation ids
  readonly tables: readonly string[];
};

export const relationId = (element: Element | null) => element?.getAttributeNS(RELATED, "id") ?? null;

/** The worksheet without its rows, as a tree. */
export function frameDocument(text: SheetText, part: string): Document {
  return parseXml(`${text.before}<${text.prefix}sheetData/>${text.after}`, part);
}

export function readFrame(text: SheetText, part: string, sheet: string, colors: Colors): Frame {
  const root = rootOf(frameDocument(text, part));
  const views = child(root, "sheetViews");
  const view =
    (views && children(views, "sheetView").find((v) => numberOf(v, "workbookViewId", 0) === 0)) ?? null;
  const pane = child(view, "pane");
  const frozen = attribute(pane, "state")?.startsWith("frozen") ? pane : null;
  const format = child(root, "sheetFormatPr");
  const columns = child(root, "cols");
  const merges = child(root, "mergeCells");
  const tables = child(root, "tableParts");
  return {
    columns: columns ? children(columns, "col").map(readSpan) : [],
    defaultWidth: numberOf(format, "defaultColWidth", 9.140625),
    defaultHeight: numberOf(format, "defaultRowHeight", 15),
    rowsHidden: flagOf(format, "zeroHeight"),
    frozen: { rows: numberOf(frozen, "ySplit", 0), columns: numberOf(frozen, "xSplit", 0) },
    gridlines: flagOf(view, "showGridLines", true),
    tabColor: colors.of(child(root, "sheetPr", "tabColor")) ?? "",
    protected: flagOf(child(root, "sheetProtection"), "sheet"),
    selected: flagOf(view, "tabSelected"),
    merges: (merges ? children(merges, "mergeCell") : []).flatMap((merge) => {
      const area = parseArea(attribute(merge, "ref") ?? "", sheet);
      return area ? [area] : [];
    }),
    validations: readValidations(root, sheet),
    layout: readPage(root),
    drawing: relationId(child(root, "drawing")),
    tables: (tables ? children(tables, "tablePart") : []).flatMap((table) => relationId(table) ?? []),
  };
}

function readSpan(column: Element): ColumnSpan {
  const width = numberOf(column, "width", -1);
  return {
    first: numberOf(column, "min", 1) - 1,
    last: numberOf(column, "max", 1) - 1,
    width: width < 0 ? null : width,
    hidden: flagOf(column, "hidden"),
    style: numberOf(column, "style", 0),
  };
}
