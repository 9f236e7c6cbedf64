import type { Area } from "../../sheet/address";
import type { Book, Recalculation, Recalculator } from "../book";
import { isCellError, type CellValue } from "../../sheet/cell-value";
import { compareValues } from "./compare";
import { dependentsOf, formulasIn } from "./dependents";
import type { Engine } from "./engine";
import { formulaCells, type FormulaCell, type SheetArea } from "./formula-cells";
import { sheetsFor } from "./sheets-for-engine";

/** Closer than this two values are the same, and a cell that says so already is left alone: parts of the file stay as they are. */
const SAME = 1e-13;

/** A recalculator that asks the given engine. */
export function recalculatorWith(engine: Engine): Recalculator {
  return { recalculate: (book, changed) => recalculate(book, engine, changed) };
}

/**
 * Formulas that cannot be computed count as constants with the values that they have, so what depends on them is computed
 * from those and is stale as well; where such a formula never had a value, what depends on it keeps its own.
 */
function recalculate(book: Book, engine: Engine, changed?: readonly Area[]): Recalculation {
  const all = formulaCells(book, engine);
  const formulas = changed ? dueFormulas(book, all, changed) : all;
  const unread = unreadable(book);
  const missing = new Set(formulas.filter((formula) => formula.asked === null));
  const computable = formulas.filter((formula) => formula.asked !== null);
  const withoutValue = (): ReadonlySet<FormulaCell> => {
    const never = [...missing].filter((formula) => formula.old === null);
    return dependentsOf([...never, ...unread], computable);
  };
  let unknown = withoutValue();
  let values = evaluate(book, engine, formulas, missing, unknown);
  for (;;) {
    const failed = formulas.filter(
      (formula) => !missing.has(formula) && !unknown.has(formula) && values.get(formula) === undefined,
    );
    if (failed.length === 0) break;
    for (const formula of failed) missing.add(formula);
    unknown = withoutValue();
    if (dependentsOf(failed, computable).size > 0)
      values = evaluate(book, engine, formulas, missing, unknown);
  }
  const doubtful = dependentsOf([...missing, ...unread, ...stillStale(all, formulas)], computable);
  const stale: { sheet: string; row: number; column: number }[] = [];
  for (const formula of formulas) {
    const isStale = missing.has(formula) || unknown.has(formula) || doubtful.has(formula);
    store(book, formula, missing.has(formula) ? undefined : values.get(formula), isStale);
    const { row, column } = formula;
    if (isStale) stale.push({ sheet: book.sheets[formula.sheet]?.name ?? "", row, column });
  }
  return { present: formulas.length, computed: formulas.length - stale.length, stale };
}

function evaluate(
  book: Book,
  engine: Engine,
  formulas: readonly FormulaCell[],
  missing: ReadonlySet<FormulaCell>,
  unknown: ReadonlySet<FormulaCell>,
): Map<FormulaCell, CellValue | undefined> {
  const asked = formulas.filter((formula) => !missing.has(formula) && !unknown.has(formula));
  const answers = asked.length === 0 ? [] : engine.evaluate(sheetsFor(book, asked));
  const next = book.sheets.map(() => 0);
  return new Map(
    asked.map((formula) => {
      const position = next[formula.sheet] ?? 0;
      next[formula.sheet] = position + 1;
      return [formula, answers[formula.sheet]?.[position]];
    }),
  );
}

/** Others keep the value that they have, whoever computed it: a formula of the user's is Excel's to compute, not ours. */
function dueFormulas(book: Book, all: readonly FormulaCell[], changed: readonly Area[]): FormulaCell[] {
  const indexOf = new Map(book.sheets.map((sheet, index) => [sheet.name, index]));
  const areas = changed.flatMap((area): SheetArea[] => {
    const sheet = indexOf.get(area.sheet);
    const { row, column, rows, columns } = area;
    if (sheet === undefined) return [];
    return [{ sheet, top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 }];
  });
  const inside = formulasIn(areas, all);
  const sources = new Set(all.filter((formula) => formula.old === null || inside.has(formula)));
  const readers = dependentsOf([...areas, ...sources], all);
  return all.filter((formula) => sources.has(formula) || readers.has(formula));
}

// Their values were doubtful before, and are not looked at now.
function stillStale(all: readonly FormulaCell[], due: readonly FormulaCell[]): FormulaCell[] {
  const looked = new Set(due);
  return all.filter((formula) => formula.wasStale && !looked.has(formula));
}

// A value that was on its way when the file was saved is no value.
function unreadable(book: Book): { sheet: number; row: number; column: number }[] {
  const spots: { sheet: number; row: number; column: number }[] = [];
  book.sheets.forEach((sheet, index) => {
    for (const { row, column, value } of sheet.cells()) {
      if (isCellError(value) && value.error === "#GETTING_DATA") spots.push({ sheet: index, row, column });
    }
  });
  return spots;
}

function store(book: Book, formula: FormulaCell, value: CellValue | undefined, stale: boolean): void {
  const { row, column, old, wasStale } = formula;
  const kept = value === undefined || compareValues(value, old, SAME) ? old : value;
  if (kept !== old || stale !== wasStale) book.sheets[formula.sheet]?.setCached(row, column, kept, stale);
}
