import type { Book, Recalculation, Recalculator } from "./book";

/** When formulas are recomputed. Excel does so after each change; here at most once between a change and the next look at it. */
export type Calculation = {
  /** "Done", or "Pending" while there are changes that formulas have not seen. */
  readonly state: "Done" | "Pending" | "Calculating";
  readonly last: Recalculation | null;
  /** How often the recalculator ran. */
  readonly runs: number;
  /** Something changed that formulas may see. */
  touch(): void;
  /** Called before values are read: recomputes where a change waits, unless calculation is manual or suspended. */
  fresh(): void;
  /** `application.calculate`: recomputes whatever the mode. */
  calculate(): void;
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

  function run(): void {
    dirty = false;
    wait = 0;
    runs += 1;
    last = recalculator.recalculate(book);
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
    touch() {
      dirty = true;
      wait = calculation.lag;
    },
    fresh() {
      if (dirty && !suspended && wait === 0 && book.calculationMode !== "Manual") run();
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
  return calculation;
}
