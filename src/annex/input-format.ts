import type { CellFormat } from "./cell-format";

/** The finance convention: blue is typed by a person. */
const INPUT = "#0000C8";

/** What is typed into a column; text stays text even where it looks like a number. */
export type InputKind = "text" | "fte" | "money" | "date" | "general";

const NUMBER_FORMATS: Readonly<Record<InputKind, string>> = {
  text: "@",
  fte: "#,##0.00",
  money: "#,##0.00",
  date: "dd/mm/yyyy",
  general: "General",
};

/** The looks of cells that a person fills in. */
export function inputFormat(kind: InputKind): CellFormat {
  const horizontal = kind === "fte" || kind === "money" ? "Right" : "Left";
  return {
    fontSize: 10,
    fontColor: INPUT,
    vertical: "Top",
    wrap: kind === "text" || kind === "general",
    horizontal,
    numberFormat: NUMBER_FORMATS[kind],
  };
}
