import { invalidArgument, notInStandin } from "../api-error";
import type { Sheet, Style } from "../book";
import { allowChange } from "../host";
import type { Json } from "../protocol";
import { asColor, asFlag, asNumber, asOneOf, asText, asWhole } from "./arguments";
import { isUnbounded } from "./cells-at";
import type { Cells, HostObjectOf } from "./host-object";
import type { Members, Property } from "./member-table";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** What all cells have in common, or null where they differ. */
function common<Value extends Json>(
  { sheet, area }: Cells,
  read: (sheet: Sheet, row: number, column: number) => Value,
): Value | null {
  if (isUnbounded(area)) throw notInStandin("reading the format of whole rows or columns");
  const first = read(sheet, area.row, area.column);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (read(sheet, row, column) !== first) return null;
    }
  }
  return first;
}

export function restyleAll({ sheet, area }: Cells, change: Partial<Style>): void {
  allowChange(sheet);
  if (isUnbounded(area)) throw notInStandin("formatting whole rows or columns");
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      sheet.restyle(row, column, change);
    }
  }
}

/** A property that is one field of a cell's style. */
function styled<Field extends keyof Style>(
  field: Field,
  check: (value: Json, name: string) => Style[Field] & Json,
): Property<Cells> {
  return {
    get: (cells) => common(cells, (sheet, row, column) => sheet.style(row, column)[field] as Json),
    set: (cells, value) => restyleAll(cells, { [field]: check(value, field) }),
  };
}

/** A width or height that all columns or rows of the range share; null where they differ. */
function sameFor(from: number, count: number, read: (index: number) => number): number | null {
  const first = read(from);
  for (let index = from; index < from + count; index += 1) if (read(index) !== first) return null;
  return first;
}

export const rangeFormat: Members<HostObjectOf<"RangeFormat">> = {
  properties: {
    /** Points. */
    columnWidth: {
      get: ({ sheet, area }) =>
        sameFor(area.column, area.columns, (column) => pointsOfWidth(sheet.columnWidth(column))),
      set({ sheet, area }, value) {
        const width = widthOfPoints(asNumber(value, "columnWidth", 0, 1343.25));
        allowChange(sheet);
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          sheet.setColumnWidth(column, width);
        }
      },
    },
    /** Points. */
    rowHeight: {
      get: ({ sheet, area }) => sameFor(area.row, Math.min(area.rows, 10_000), (row) => sheet.rowHeight(row)),
      set({ sheet, area }, value) {
        const height = asNumber(value, "rowHeight", 0, 409.5);
        allowChange(sheet);
        if (area.rows > 100_000) throw notInStandin("the height of all rows");
        for (let row = area.row; row < area.row + area.rows; row += 1) sheet.setRowHeight(row, height);
      },
    },
    wrapText: styled("wrap", asFlag),
    horizontalAlignment: styled("horizontal", (value) => asOneOf(value, "horizontalAlignment", HORIZONTAL)),
    verticalAlignment: styled("vertical", (value) => asOneOf(value, "verticalAlignment", VERTICAL)),
    indentLevel: styled("indent", (value) => {
      const indent = asWhole(value, "indentLevel", 0);
      if (indent > 250) throw invalidArgument("indentLevel is at most 250");
      return indent;
    }),
  },
  parts: {
    font: ({ sheet, area }) => ({ type: "RangeFont", sheet, area }),
    fill: ({ sheet, area }) => ({ type: "RangeFill", sheet, area }),
    borders: ({ sheet, area }) => ({ type: "RangeBorderCollection", sheet, area }),
  },
};

export const rangeFont: Members<HostObjectOf<"RangeFont">> = {
  properties: {
    name: styled("fontName", asText),
    size: styled("fontSize", (value) => asNumber(value, "size", 1, 409)),
    bold: styled("bold", asFlag),
    italic: styled("italic", asFlag),
    color: styled("fontColor", asColor),
  },
};

export const rangeFill: Members<HostObjectOf<"RangeFill">> = {
  properties: {
    /** White where there is no fill, as Excel says. */
    color: {
      get: (cells) => common(cells, (sheet, row, column) => sheet.style(row, column).fill ?? "#FFFFFF"),
      set: (cells, value) => restyleAll(cells, { fill: asColor(value, "color") }),
    },
  },
  acts: {
    clear(cells) {
      restyleAll(cells, { fill: null });
    },
  },
};

const PIXELS_PER_CHARACTER = 7; // the widest digit of Calibri 11, Excel's default font

/** The file's width in characters, padding included -> points: 9.140625 -> 64 pixels -> 48 points. */
export function pointsOfWidth(width: number): number {
  return (
    Math.trunc(((256 * width + Math.trunc(128 / PIXELS_PER_CHARACTER)) / 256) * PIXELS_PER_CHARACTER) * 0.75
  );
}

/** Points -> the file's width in characters; columns are a whole number of pixels wide. */
function widthOfPoints(points: number): number {
  return Math.round(points / 0.75) / PIXELS_PER_CHARACTER;
}
