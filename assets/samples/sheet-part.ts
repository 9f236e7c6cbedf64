import { formatCell, formatRange } from "../../src/sheet/a1";
import type { DraftCell, DraftLink, DraftPage, SheetDraft } from "./draft";
import { placeOf } from "./draft";
import { formatIndex } from "./formats";
import { conditionalXml, extensionXml, validationXml } from "./rules-xml";
import type { SharedStrings } from "./shared-strings";
import type { Attributes } from "./xml";
import { XML_HEAD, counted, element, escapeXml } from "./xml";

/** Relationship ids that the sheet's own .rels file gives; absent where the sheet has no such part. */
export type SheetLinks = {
  readonly urls: ReadonlyMap<string, string>;
  readonly drawing?: string;
  readonly notes?: string;
  readonly table?: string;
};

const NAMESPACES = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
  "mc:Ignorable": "x14ac",
  "xmlns:x14ac": "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac",
};

/** xl/worksheets/sheetN.xml. The children stand in the order of the schema; Excel refuses any other. */
export function sheetPart(
  sheet: SheetDraft,
  links: SheetLinks,
  strings: SharedStrings,
  first: boolean,
): string {
  const page = sheet.page;
  const outlined = sheet.columns.some((column) => column.outline !== undefined);
  const properties = [
    sheet.tabColor === undefined ? "" : element("tabColor", { rgb: `FF${sheet.tabColor}` }),
    outlined ? element("outlinePr", { summaryRight: 0 }) : "",
    page && page.scale === undefined ? element("pageSetUpPr", { fitToPage: 1 }) : "",
  ].join("");
  const protection = { sheet: 1, objects: 1, scenarios: 1 };
  return (
    XML_HEAD +
    element(
      "worksheet",
      NAMESPACES,
      properties === "" ? "" : element("sheetPr", {}, properties),
      element("dimension", { ref: dimensionOf(sheet.cells) }),
      element("sheetViews", {}, viewXml(sheet, first)),
      element("sheetFormatPr", {
        defaultRowHeight: sheet.gridlines === true ? 15 : 18,
        customHeight: sheet.gridlines === true ? undefined : 1,
        outlineLevelCol: outlined ? 1 : undefined,
        "x14ac:dyDescent": 0.25,
      }),
      columnsXml(sheet),
      rowsXml(sheet, strings),
      sheet.protected === true ? element("sheetProtection", protection) : "",
      counted(
        "mergeCells",
        (sheet.merges ?? []).map((ref) => element("mergeCell", { ref })),
      ),
      ...(sheet.conditionals ?? []).map(conditionalXml),
      counted("dataValidations", (sheet.validations ?? []).map(validationXml)),
      linksXml(sheet.links ?? [], links.urls),
      page ? element("printOptions", { horizontalCentered: 1 }) : "",
      element("pageMargins", { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
      page ? pageXml(page) : "",
      links.drawing === undefined ? "" : element("drawing", { "r:id": links.drawing }),
      links.notes === undefined ? "" : element("legacyDrawing", { "r:id": links.notes }),
      counted("tableParts", links.table === undefined ? [] : [element("tablePart", { "r:id": links.table })]),
      extensionXml(sheet.conditionals ?? []),
    )
  );
}

function pageXml(page: DraftPage): string {
  const { orientation, scale, breakBefore } = page;
  const fit = scale === undefined ? { fitToHeight: 0 } : {};
  const headings = [
    element("oddHeader", {}, escapeXml("&L&A&RBegroting 2024 / Budget 2024")),
    element("oddFooter", {}, escapeXml("&LVoorbeeldwerkmap / Classeur d'exemple&R&P / &N")),
  ];
  const breaks =
    breakBefore === undefined ? [] : [element("brk", { id: breakBefore - 1, max: 16383, man: 1 })];
  return (
    element("pageSetup", { paperSize: 9, scale, ...fit, orientation }) +
    element("headerFooter", {}, ...headings) +
    counted("rowBreaks", breaks, { manualBreakCount: breaks.length })
  );
}

function dimensionOf(cells: readonly DraftCell[]): string {
  if (cells.length === 0) return "A1";
  const places = cells.map((cell) => placeOf(cell.at));
  const columns = places.map((place) => place.column - 1);
  const rows = places.map((place) => place.row - 1);
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  const [row, column] = [least(rows), least(columns)];
  return formatRange({ row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 });
}

function viewXml(sheet: SheetDraft, first: boolean): string {
  const attributes: Attributes = {
    showGridLines: sheet.gridlines === true ? undefined : 0,
    tabSelected: first ? 1 : undefined,
    workbookViewId: 0,
  };
  if (!sheet.frozen) return element("sheetView", attributes);
  const { columns, rows } = sheet.frozen;
  const pane = columns > 0 ? "bottomRight" : "bottomLeft";
  const topLeftCell = formatCell({ row: rows, column: columns });
  const corners = columns > 0 ? ["topRight", "bottomLeft", "bottomRight"] : ["bottomLeft"];
  return element(
    "sheetView",
    attributes,
    element("pane", {
      xSplit: columns > 0 ? columns : undefined,
      ySplit: rows,
      topLeftCell,
      activePane: pane,
      state: "frozen",
    }),
    ...corners.map((corner) =>
      corner === pane
        ? element("selection", { pane: corner, activeCell: topLeftCell, sqref: topLeftCell })
        : element("selection", { pane: corner }),
    ),
  );
}

function columnsXml(sheet: SheetDraft): string {
  const columns = sheet.columns.map((column) =>
    element("col", {
      min: column.from,
      max: column.to,
      width: column.width,
      customWidth: 1,
      outlineLevel: column.outline,
    }),
  );
  return columns.length === 0 ? "" : element("cols", {}, ...columns);
}

function rowsXml(sheet: SheetDraft, strings: SharedStrings): string {
  const rows = new Map<number, DraftCell[]>();
  for (const row of sheet.heights?.keys() ?? []) rows.set(row, []);
  for (const cell of sheet.cells) {
    const { row } = placeOf(cell.at);
    const found = rows.get(row);
    if (found) found.push(cell);
    else rows.set(row, [cell]);
  }
  const ordered = [...rows].sort(([a], [b]) => a - b);
  const xml = ordered.map(([row, cells]) => {
    const height = sheet.heights?.get(row);
    const sorted = cells.toSorted((a, b) => placeOf(a.at).column - placeOf(b.at).column);
    return element(
      "row",
      { r: row, ht: height, customHeight: height === undefined ? undefined : 1 },
      ...sorted.map((cell) => cellXml(cell, strings)),
    );
  });
  return element("sheetData", {}, ...xml);
}

function cellXml(cell: DraftCell, strings: SharedStrings): string {
  const style = formatIndex(cell.format);
  const place = { r: cell.at, s: style === 0 ? undefined : style };
  if (cell.formula !== undefined) {
    const type = typeof cell.value === "string" ? "str" : undefined;
    const value = element("v", {}, escapeXml(String(cell.value)));
    return element("c", { ...place, t: type }, element("f", {}, escapeXml(cell.formula)), value);
  }
  if (cell.value === null) return element("c", place);
  if (typeof cell.value === "number") return element("c", place, element("v", {}, String(cell.value)));
  return element("c", { ...place, t: "s" }, element("v", {}, String(strings.use(cell.value))));
}

function linksXml(links: readonly DraftLink[], urls: ReadonlyMap<string, string>): string {
  const items = links.map((link) =>
    element("hyperlink", {
      ref: link.at,
      "r:id": "url" in link ? urls.get(link.at) : undefined,
      location: "location" in link ? link.location : undefined,
      tooltip: link.tip,
    }),
  );
  return items.length === 0 ? "" : element("hyperlinks", {}, ...items);
}
