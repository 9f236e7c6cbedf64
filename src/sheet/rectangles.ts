import { formatArea, formatRange } from "./a1";
import type { Address, Area } from "./address";

/**
 * The same cells as few rectangles: first down each column, then columns of one height together. Sheets in their order. What
 * is more than a cell stays as it is.
 */
export function rectangles(cells: readonly (Address | Area)[]): readonly Area[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const here = cells.filter((cell) => cell.sheet === sheet);
    const areas = here.filter((cell): cell is Area => "rows" in cell && cell.rows * cell.columns > 1);
    const single = here.filter((cell) => !areas.some((area) => area === cell));
    return [...areas, ...acrossColumns(downColumns(single))];
  });
}

/** The same cells as text, each sheet's name once; of many rectangles the first, and how many more there are. */
export function cellsText(cells: readonly (Address | Area)[], most: number): string {
  const all = rectangles(cells);
  const texts = all.map((area, index) =>
    all[index - 1]?.sheet === area.sheet ? formatRange(area) : formatArea(area),
  );
  return shortList(texts, most);
}

/** The first of many, and how many more there are. */
export function shortList(texts: readonly string[], most: number): string {
  const more = texts.length - most;
  return texts.slice(0, most).join(", ") + (more > 0 ? ` … +${more}` : "");
}

function downColumns(cells: readonly Address[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: (Area & { rows: number })[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    const next = last?.column === cell.column ? cell.row - (last.row + last.rows) : null;
    if (last && next === 0) last.rows++;
    else if (next !== -1) runs.push({ ...cell, rows: 1, columns: 1 }); // -1: the same cell once more
  }
  return runs;
}

function acrossColumns(runs: readonly Area[]): Area[] {
  const sorted = [...runs].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column);
  const found: (Area & { columns: number })[] = [];
  for (const run of sorted) {
    const last = found.at(-1);
    const beside =
      last?.row === run.row && last.rows === run.rows && last.column + last.columns === run.column;
    if (last && beside) last.columns++;
    else found.push({ ...run });
  }
  return found;
}
