/**
 * `npm run mutation`: every line of the engine and of the nouns that it works with is changed in turn, and their own tests must
 * notice. Property tests run fewer cases here, always the same ones.
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  testRunner: "engine",
  plugins: ["./tests/support/engine-runner.mjs"],
  coverageAnalysis: "perTest",
  mutate: ["src/scenario/**/*.ts", "src/model/**/*.ts"],
  // What a thousand words say of findings is not the engine's doing; what is run once at the start costs a run of all tests each.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20000,
  reporters: ["clear-text", "progress", "json"],
  jsonReporter: { fileName: "reports/mutation.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
  ignorePatterns: ["dist", "reports", "docs", "assets/icons"],
  tempDirName: ".stryker-tmp",
};
