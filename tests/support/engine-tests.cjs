/* global __dirname, describe */
/*
 * All tests of the engine as one file, for `npm run mutation`: the modules are loaded once for a change, and the tests that
 * take a second come last, after those that notice most changes at once.
 */
const { readdirSync } = require("node:fs");
const path = require("node:path");

const tests = path.join(__dirname, "..");
const LAST = ["recharge", "portfolio", "invariants-baseline", "invariants"];

const files = ["model", "scenario"].flatMap((folder) =>
  readdirSync(path.join(tests, folder))
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => ({ file: path.join(tests, folder, file), name: path.basename(file, ".test.ts") })),
);
files.sort((a, b) => LAST.indexOf(a.name) - LAST.indexOf(b.name));

for (const { file, name } of files) {
  describe(name, () => {
    require(file);
  });
}
