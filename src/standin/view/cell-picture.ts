import { type CellValue, isCellError } from "../../sheet/cell-value";
import type { Cell, Style } from "../book";
import { cssFont } from "./cell-font";
import { general, type Notation, showValue } from "./number-text";
import type { MeasureText } from "./text-width";

/** How values become text: the user's separators and months, and the widths of letters. */
export type Rendering = { readonly notation: Notation; readonly measure: MeasureText };

export type CellText = {
  readonly text: string;
  readonly color: string;
  readonly align: "left" | "center" | "right";
  /** Only text that is neither wrapped nor filled may run into empty neighbours; its width, or 0 where it may not. */
  readonly overflow: number;
};

/** Room that Excel keeps at either side of a cell's text. */
export const PADDING = 3;
const INDENT = 9;

/** The text of a cell in a box of some width. Numbers that do not fit become ####, as in Excel. */
export function cellText(cell: Cell, style: Style, width: number, rendering: Rendering): CellText {
  const { value } = cell;
  const shown = showValue(value, style.numberFormat, rendering.notation);
  const color = shown.color ?? style.fontColor;
  const align = alignOf(style, value);
  if (typeof value === "number") {
    const room = width - 2 - style.indent * INDENT;
    return { text: fitted(value, shown.text, style, room, rendering), color, align, overflow: 0 };
  }
  const runs = typeof value === "string" && !style.wrap && !["Fill", "Justify"].includes(style.horizontal);
  const overflow = runs
    ? rendering.measure(shown.text, cssFont(style)) + 2 * PADDING + style.indent * INDENT
    : 0;
  return { text: shown.text, color, align, overflow };
}

export function indentOf(style: Style): number {
  return PADDING + style.indent * INDENT;
}

function fitted(value: number, text: string, style: Style, room: number, rendering: Rendering): string {
  const font = cssFont(style);
  const fits = (candidate: string): boolean => rendering.measure(candidate, font) <= room;
  if (fits(text)) return text;
  if (style.numberFormat === "General") {
    for (let digits = 10; digits > 0; digits -= 1) {
      const shorter = general(value, rendering.notation, digits);
      if (fits(shorter)) return shorter;
    }
  }
  const hash = rendering.measure("#", font);
  return "#".repeat(Math.max(1, Math.floor(room / Math.max(1, hash))));
}

function alignOf(style: Style, value: CellValue): CellText["align"] {
  switch (style.horizontal) {
    case "Left":
    case "Fill":
    case "Justify":
      return "left";
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    case "General":
      if (typeof value === "number") return "right";
      return typeof value === "boolean" || isCellError(value) ? "center" : "left";
  }
}
