import type { FormulaCell, SheetArea } from "./formula-cells";

type Spot = { readonly sheet: number; readonly row: number; readonly column: number };

/** The formulas that read any of the given cells or areas, directly or through other formulas; not the cells themselves. */
export function dependentsOf(
  sources: readonly (Spot | SheetArea)[],
  formulas: readonly FormulaCell[],
): ReadonlySet<FormulaCell> {
  const found = new Set<FormulaCell>();
  if (sources.length === 0) return found;
  const waiting = readersByArea(formulas);
  const queue = sources.map(asArea);
  for (let source = queue.pop(); source; source = queue.pop()) {
    for (const [key, { area, readers }] of waiting) {
      if (!overlap(area, source)) continue;
      waiting.delete(key); // one cell of it is enough
      for (const reader of readers) {
        if (found.has(reader)) continue;
        found.add(reader);
        queue.push(asArea(reader));
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

function asArea(source: Spot | SheetArea): SheetArea {
  if ("top" in source) return source;
  const { sheet, row, column } = source;
  return { sheet, top: row, left: column, bottom: row, right: column };
}

export function overlap(a: SheetArea, b: SheetArea): boolean {
  return (
    a.sheet === b.sheet && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right
  );
}
