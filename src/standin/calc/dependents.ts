import type { FormulaCell, SheetArea } from "./formula-cells";

type Spot = { readonly sheet: number; readonly row: number; readonly column: number };

/** The formulas that read any of the given cells, directly or through other formulas; not the cells themselves. */
export function dependentsOf(
  sources: readonly Spot[],
  formulas: readonly FormulaCell[],
): ReadonlySet<FormulaCell> {
  const found = new Set<FormulaCell>();
  if (sources.length === 0) return found;
  const waiting = readersByArea(formulas);
  const queue: Spot[] = [...sources];
  for (let spot = queue.pop(); spot; spot = queue.pop()) {
    for (const [key, { area, readers }] of waiting) {
      if (!holds(area, spot)) continue;
      waiting.delete(key); // one cell of it is enough
      for (const reader of readers) {
        if (found.has(reader)) continue;
        found.add(reader);
        queue.push(reader);
      }
    }
  }
  return found;
}

type Readers = { readonly area: SheetArea; readonly readers: FormulaCell[] };

function readersByArea(formulas: readonly FormulaCell[]): Map<string, Readers> {
  const byArea = new Map<string, Readers>();
  for (const formula of formulas) {
    for (const area of formula.reads) {
      const key = `${area.sheet} ${area.top} ${area.left} ${area.bottom} ${area.right}`;
      const known = byArea.get(key);
      if (known) known.readers.push(formula);
      else byArea.set(key, { area, readers: [formula] });
    }
  }
  return byArea;
}

function holds(area: SheetArea, { sheet, row, column }: Spot): boolean {
  return (
    area.sheet === sheet &&
    row >= area.top &&
    row <= area.bottom &&
    column >= area.left &&
    column <= area.right
  );
}
