import type { Grid } from "../../src/sheet/grid";

/** Milliseconds of processor time of the quicker of two runs: other work on the machine hardly counts. */
export function cost(work: () => unknown): number {
  const once = () => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1000;
  };
  return Math.min(once(), once());
}

/**
 * What the least reading of a sheet costs on this machine, in milliseconds: every text taken apart into plain words, every word
 * counted. Nothing of the product runs in it, so that it stays the same measure whatever becomes of the product.
 */
export function costOfWords(grid: Grid): number {
  return cost(() => {
    const counts = new Map<string, number>();
    for (const row of grid.values) {
      for (const value of row) {
        const text = typeof value === "string" ? value : JSON.stringify(value);
        for (const word of text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().split(/\W+/u)) {
          counts.set(word, (counts.get(word) ?? 0) + 1);
        }
      }
    }
    return counts;
  });
}
