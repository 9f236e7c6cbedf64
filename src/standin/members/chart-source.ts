import { formatArea } from "../../sheet/a1";
import type { Area } from "../../sheet/address";
import type { BookAxis, BookSeries, Sheet } from "../book";
import { plainValue } from "./range-contents";

/** "Sheet!$A$1:$A$9", as a chart keeps its ranges. */
export function chartReference(sheet: Sheet, area: Area): string {
  return formatArea({ ...area, sheet: sheet.name }, true);
}

export function newSeries(name: string): BookSeries {
  return {
    name,
    nameFormula: null,
    categories: null,
    values: "",
    color: null,
    line: false,
    lineWeight: null,
    labels: { show: false, numberFormat: "General", color: null, position: null },
  };
}

export function newAxis(gridlines: boolean): BookAxis {
  return {
    visible: true,
    title: null,
    numberFormat: null,
    reversed: false,
    gridlines,
    minimum: null,
    maximum: null,
    tickLabelPosition: "NextToAxis",
    labelEvery: null,
  };
}

/**
 * The series that Excel makes of a block of cells: a first row of texts names them, a first column of texts holds the
 * categories, each further column (or row) is one of them.
 */
export function seriesOf(sheet: Sheet, area: Area, by: "Auto" | "Columns" | "Rows"): BookSeries[] {
  const byColumns = by === "Columns" || (by === "Auto" && area.rows >= area.columns);
  const at = (along: number, across: number): { row: number; column: number } =>
    byColumns
      ? { row: area.row + along, column: area.column + across }
      : { row: area.row + across, column: area.column + along };
  const length = byColumns ? area.rows : area.columns;
  const count = byColumns ? area.columns : area.rows;
  const isNumber = (along: number, across: number): boolean => {
    const { row, column } = at(along, across);
    return typeof sheet.cell(row, column).value === "number";
  };
  const named = length > 1 && !isNumber(0, count - 1) && isNumber(1, count - 1);
  const from = named ? 1 : 0;
  const categories = count > 1 && !isNumber(from, 0);
  const strip = (across: number): string => {
    const { row, column } = at(from, across);
    const size = length - from;
    return chartReference(sheet, {
      sheet: sheet.name,
      row,
      column,
      rows: byColumns ? size : 1,
      columns: byColumns ? 1 : size,
    });
  };
  const series: BookSeries[] = [];
  for (let across = categories ? 1 : 0; across < count; across += 1) {
    const head = at(0, across);
    const own = newSeries(
      named ? String(plainValue(sheet.cell(head.row, head.column).value)) : `Series${series.length + 1}`,
    );
    own.nameFormula = named
      ? chartReference(sheet, { sheet: sheet.name, ...head, rows: 1, columns: 1 })
      : null;
    own.values = strip(across);
    own.categories = categories ? strip(0) : null;
    series.push(own);
  }
  return series;
}
