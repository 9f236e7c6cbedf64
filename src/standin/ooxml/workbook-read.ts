import type { CalculationMode, SheetVisibility } from "../book";
import { BookError } from "./book-error";
import { relationId } from "./frame-read";
import { STRICT_MAIN } from "./namespaces";
import type { Package } from "./package";
import type { Element } from "./xml-dom";
import { attribute, child, children, flagOf, numberOf, parseXml, rootOf } from "./xml-dom";
import { decodeText } from "./xml-text";

export type SheetEntry = {
  readonly name: string;
  readonly number: number; // sheetId
  readonly relation: string;
  readonly part: string;
  readonly visibility: SheetVisibility;
  readonly isWorksheet: boolean; // else a chart sheet or a macro sheet: kept, not shown
};

export type NameEntry = {
  readonly name: string;
  readonly formula: string; // without "="
  readonly sheet: number | null; // position of the sheet it belongs to
  readonly hidden: boolean;
  readonly comment: string;
};

/** What xl/workbook.xml says. */
export type WorkbookInFile = {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly active: number;
  readonly date1904: boolean;
  readonly calculationMode: CalculationMode;
  readonly recomputeOnLoad: boolean;
};

const MODES: Readonly<Record<string, CalculationMode>> = {
  auto: "Automatic",
  autoNoTable: "AutomaticExceptTables",
  manual: "Manual",
};
const STATES: Readonly<Record<string, SheetVisibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** Throws BookError "broken-part" where there is no workbook, "unsupported" where it is another kind of document. */
export function readWorkbook(source: Package): WorkbookInFile {
  const main = source.relations("").find(({ type }) => type === "officeDocument");
  const part = main ? source.find(main.target) : null;
  if (!main) throw new BookError("broken-part", "the file names no workbook", "_rels/.rels");
  if (part === null) throw new BookError("broken-part", "is missing from the file", main.target);
  const type = source.contentType(part) ?? "";
  if (type.includes("sheet.binary"))
    throw new BookError("unsupported", "binary workbooks (.xlsb) cannot be read", part);
  if (!/spreadsheetml|ms-excel/.test(type))
    throw new BookError("unsupported", "the file is no Excel workbook", part);
  const root = rootOf(parseXml(source.text(part), part));
  if (root.namespaceURI === STRICT_MAIN) {
    throw new BookError(
      "unsupported",
      "strict Open XML workbooks cannot be read; save it as an Excel workbook",
      part,
    );
  }
  const relationOf = (element: Element) =>
    source.relations(part).find(({ id }) => id === relationId(element));
  const sheets = child(root, "sheets");
  if (!sheets || children(sheets).length === 0) throw new BookError("broken-part", "has no sheets", part);
  const names = child(root, "definedNames");
  const calculation = child(root, "calcPr");
  return {
    part,
    sheets: children(sheets, "sheet").map((element) => {
      const relation = relationOf(element);
      const name = attribute(element, "name") ?? "";
      if (!relation) throw new BookError("broken-part", `sheet "${name}" leads nowhere`, part);
      const sheetPart = source.find(relation.target);
      if (sheetPart === null) throw new BookError("broken-part", "is missing from the file", relation.target);
      return {
        name,
        number: numberOf(element, "sheetId", 0),
        relation: relation.id,
        part: sheetPart,
        visibility: STATES[attribute(element, "state") ?? ""] ?? "Visible",
        isWorksheet: relation.type === "worksheet",
      };
    }),
    names: (names ? children(names, "definedName") : []).map((element) => ({
      name: decodeText(attribute(element, "name") ?? ""),
      formula: decodeText(element.textContent ?? ""),
      sheet: attribute(element, "localSheetId") === null ? null : numberOf(element, "localSheetId", 0),
      hidden: flagOf(element, "hidden"),
      comment: decodeText(attribute(element, "comment") ?? ""),
    })),
    active: numberOf(child(root, "bookViews", "workbookView"), "activeTab", 0),
    date1904: flagOf(child(root, "workbookPr"), "date1904"),
    calculationMode: MODES[attribute(calculation, "calcMode") ?? "auto"] ?? "Automatic",
    recomputeOnLoad: flagOf(calculation, "fullCalcOnLoad"),
  };
}
