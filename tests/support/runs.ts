/**
 * How often a property is tried: a thousand times on new cases; where each of thousands of changes to the engine is tried on the
 * tests (`npm run mutation`), a few times, always on the same cases, so that what is noticed once is noticed again.
 */
export const RUNS: { readonly numRuns: number; readonly seed?: number } =
  process.env["STRYKER_MUTATOR_WORKER"] === undefined ? { numRuns: 1000 } : { numRuns: 40, seed: 20_230_208 };
