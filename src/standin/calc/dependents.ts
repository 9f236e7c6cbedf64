import { areaIndex } from "./area-index";
import type { FormulaCell, SheetArea } from "./formula-cells";

type Spot = { readonly sheet: number; readonly row: number; readonly column: number };

/** The formulas that read any of the given cells or areas, directly or through other formulas; not the cells themselves. */
export function dependentsOf(
  sources: readonly (Spot | SheetArea)[],
  formulas: readonly FormulaCell[],
): ReadonlySet<FormulaCell> {
  const found = new Set<FormulaCell>();
  if (sources.length === 0) return found;
  const waiting = areaIndex(readersByArea(formulas).values()); // one cell of an area is enough
  const queue = sources.map(asArea);
  for (let source = queue.pop(); source; source = queue.pop()) {
    for (const reader of waiting.take(source).flat()) {
      if (found.has(reader)) continue;
      found.add(reader);
      queue.push(asArea(reader));
    }
  }
  return found;
}

/** The formulas that stand in the given areas. */
export function formulasIn(
  areas: readonly SheetArea[],
  formulas: readonly FormulaCell[],
): ReadonlySet<FormulaCell> {
  const places = areaIndex(formulas.map((formula) => ({ area: asArea(formula), item: formula })));
  return new Set(areas.flatMap((area) => places.take(area)));
}

type Readers = { readonly area: SheetArea; readonly item: FormulaCell[] };

function readersByArea(formulas: readonly FormulaCell[]): Map<string, Readers> {
  const byArea = new Map<string, Readers>();
  for (const formula of formulas) {
    for (const area of formula.reads) {
      const key = `${area.sheet} ${area.top} ${area.left} ${area.bottom} ${area.right}`;
      const known = byArea.get(key);
      if (known) known.item.push(formula);
      else byArea.set(key, { area, item: [formula] });
    }
  }
  return byArea;
}

function asArea(source: Spot | SheetArea): SheetArea {
  if ("top" in source) return source;
  const { sheet, row, column } = source;
  return { sheet, top: row, left: column, bottom: row, right: column };
}
