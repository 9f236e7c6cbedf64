import type { BookTable, Sheet, Style } from "../book";

/** What a table lends to a cell that has no fill of its own. */
export type TableLook = {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  /** A button to filter stands in the cell. */
  readonly filter: boolean;
};

type Shades = { readonly strong: string; readonly pale: string };

/** Office's own theme: grey, then the six accents, in the order in which the built-in table styles use them. */
const SHADES: readonly Shades[] = [
  { strong: "#595959", pale: "#D9D9D9" },
  { strong: "#4472C4", pale: "#D9E1F2" },
  { strong: "#ED7D31", pale: "#FCE4D6" },
  { strong: "#A5A5A5", pale: "#EDEDED" },
  { strong: "#FFC000", pale: "#FFF2CC" },
  { strong: "#5B9BD5", pale: "#DDEBF7" },
  { strong: "#70AD47", pale: "#E2EFDA" },
];

/** The look that a table of the sheet gives to a cell, or null outside tables. Built-in styles, in their main traits. */
export function tableLook(sheet: Sheet, row: number, column: number): TableLook | null {
  const table = sheet.tables.find(({ area }) => within(area, row, column));
  if (table === undefined) return null;
  const [, family = "", number = "1"] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style) ?? [];
  const shades = SHADES[(Number(number) - 1) % SHADES.length];
  const filter = table.showHeaders && table.showFilterButton && row === table.area.row;
  if (family === "" || shades === undefined) return { fill: null, fontColor: null, bold: false, filter };
  return { ...lookOf(table, row, shades, family === "Light"), filter };
}

function lookOf(table: BookTable, row: number, shades: Shades, light: boolean): Omit<TableLook, "filter"> {
  const line = row - table.area.row;
  const plain = { fill: null, fontColor: null, bold: false };
  if (table.showHeaders && line === 0) {
    return light ? { ...plain, bold: true } : { fill: shades.strong, fontColor: "#FFFFFF", bold: true };
  }
  if (table.showTotals && line === table.area.rows - 1) return { ...plain, bold: true };
  const first = table.showHeaders ? 1 : 0;
  return table.showBandedRows && (line - first) % 2 === 0 ? { ...plain, fill: shades.pale } : plain;
}

/** The style with what the table lends; the cell's own fill wins. */
export function withTable(style: Style, look: TableLook | null): Style {
  if (look === null) return style;
  const ownFill = style.fill !== null;
  return {
    ...style,
    fill: style.fill ?? look.fill,
    bold: style.bold || look.bold,
    fontColor: ownFill || look.fontColor === null ? style.fontColor : look.fontColor,
  };
}

function within(area: BookTable["area"], row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
