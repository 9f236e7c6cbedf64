import type { SheetDraft } from "./draft";
import { inSheet } from "./draft";
import { XML_HEAD, element, escapeXml } from "./xml";

/** xl/workbook.xml: the sheets (sheet n is rIdn), the names and automatic calculation. */
export function workbookPart(sheets: readonly SheetDraft[]): string {
  const items = sheets.map((sheet, index) =>
    element("sheet", {
      name: sheet.name,
      sheetId: index + 1,
      state: sheet.hidden === true ? "hidden" : undefined,
      "r:id": `rId${index + 1}`,
    }),
  );
  const names = definedNames(sheets);
  return (
    XML_HEAD +
    element(
      "workbook",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      element("fileVersion", { appName: "xl", lastEdited: 7, lowestEdited: 7, rupBuild: 22228 }),
      element("workbookPr", { defaultThemeVersion: 166925 }),
      element(
        "bookViews",
        {},
        element("workbookView", {
          xWindow: 0,
          yWindow: 0,
          windowWidth: 28800,
          windowHeight: 15000,
          tabRatio: 850,
        }),
      ),
      element("sheets", {}, ...items),
      names.length === 0 ? "" : element("definedNames", {}, ...names),
      element("calcPr", { calcId: 191029 }),
    )
  );
}

/** Excel keeps the names in alphabetical order, each sheet's own beside their twins. */
function definedNames(sheets: readonly SheetDraft[]): string[] {
  const names = sheets.flatMap((sheet, localSheetId) => {
    const page = sheet.page;
    const own = (sheet.names ?? []).map((name) => ({ localSheetId: undefined, ...name }));
    if (!page) return own;
    const area = {
      name: "_xlnm.Print_Area",
      formula: inSheet(sheet.name, page.area),
      localSheetId,
    };
    if (page.titles === undefined) return [...own, area];
    const titles = {
      name: "_xlnm.Print_Titles",
      formula: page.titles
        .split(",")
        .map((part) => inSheet(sheet.name, part))
        .join(","),
      localSheetId,
    };
    return [...own, area, titles];
  });
  const ordered = names.toSorted((a, b) => {
    const [left, right] = [a.name.toLowerCase(), b.name.toLowerCase()];
    return left < right ? -1 : left > right ? 1 : (a.localSheetId ?? 0) - (b.localSheetId ?? 0);
  });
  return ordered.map((name) =>
    element(
      "definedName",
      {
        name: name.name,
        comment: "comment" in name ? name.comment : undefined,
        localSheetId: name.localSheetId,
      },
      escapeXml(name.formula),
    ),
  );
}
