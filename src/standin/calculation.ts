import type { Area } from "../sheet/address";
import { areaOf } from "../sheet/address";
import type { Book, Recalculation, Recalculator } from "./book";

/** When formulas are recomputed. Excel does so after each change; here at most once between a change and the next look at it. */
export type Calculation = {
  /** "Done", or "Pending" while there are changes that formulas have not seen. */
  readonly state: "Done" | "Pending" | "Calculating";
  readonly last: Recalculation | null;
  /** How often the recalculator ran. */
  readonly runs: number;
  /** Cells changed: formulas in them, and those that read them, are due. */
  touch(...areas: readonly Area[]): void;
  /** A name, table or sheet of that name came, went or means something else: formulas that mention it are due. */
  touchName(name: string): void;
  /** Called before values are read: recomputes where a change waits, unless calculation is manual or suspended. */
  fresh(): void;
  /** `application.calculate`: recomputes what is due whatever the mode, or with "Full" every formula. */
  calculate(what: "Recalculate" | "Full"): void;
  /** No recalculation until the batch ends. */
  suspend(): void;
  endBatch(): void;
  /** Slow calculation: results of a change show only this many batches later. */
  lag: number;
};

export function startCalculation(book: Book, recalculator: Recalculator): Calculation {
  let dirty = false;
  let suspended = false;
  let wait = 0;
  let runs = 0;
  let last: Recalculation | null = null;

  let changed: Area[] = [];
  const names = new Set<string>();

  function run(what: "Recalculate" | "Full"): void {
    const due = [...changed, ...formulasMentioning(book, names)];
    dirty = false;
    wait = 0;
    runs += 1;
    changed = [];
    names.clear();
    last = what === "Full" ? recalculator.recalculate(book) : recalculator.recalculate(book, due);
  }

  function touch(): void {
    dirty = true;
    wait = calculation.lag;
  }

  const calculation: Calculation = {
    lag: 0,
    get state() {
      if (!dirty) return "Done";
      return wait > 0 ? "Calculating" : "Pending";
    },
    get last() {
      return last;
    },
    get runs() {
      return runs;
    },
    touch(...areas) {
      changed.push(...areas);
      touch();
    },
    touchName(name) {
      names.add(name.toLowerCase());
      touch();
    },
    fresh() {
      if (dirty && !suspended && wait === 0 && book.calculationMode !== "Manual") run("Recalculate");
    },
    calculate: run,
    suspend() {
      suspended = true;
    },
    endBatch() {
      suspended = false;
      if (wait > 0) {
        wait -= 1;
        return;
      }
      calculation.fresh();
    },
  };
  // As Excel does when it opens a file: all formulas where the file asks for that, else those that never had a value.
  if (book.recomputeOnLoad) run("Full");
  else if (hasUncomputed(book)) run("Recalculate");
  return calculation;
}

function hasUncomputed(book: Book): boolean {
  for (const sheet of book.sheets) {
    for (const { formula, value } of sheet.cells()) if (formula !== null && value === null) return true;
  }
  return false;
}

/** The formula cells whose text holds one of the names, or a name that stands for one: at least all those that mean it. */
export function formulasMentioning(book: Book, wanted: ReadonlySet<string>): Area[] {
  if (wanted.size === 0) return [];
  const names = withNamesOf(book, wanted);
  const found: Area[] = [];
  for (const sheet of book.sheets) {
    for (const { row, column, formula } of sheet.cells()) {
      const text = formula?.toLowerCase();
      if (text === undefined) continue;
      if ([...names].some((name) => text.includes(name))) {
        found.push(areaOf({ sheet: sheet.name, row, column }));
      }
    }
  }
  return found;
}

/** With the names whose formulas mention one of the given, through however many names: "Syn_Fte" of "=Staff[FTE]". */
function withNamesOf(book: Book, wanted: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(wanted);
  // What is added while a set is gone through is still reached.
  for (const word of all) {
    for (const { name, formula } of book.names) {
      if (formula.toLowerCase().includes(word)) all.add(name.toLowerCase());
    }
  }
  return all;
}
