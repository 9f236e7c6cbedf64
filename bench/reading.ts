import { FIXTURES } from "../tests/reading/fixtures";
import { isReadWell } from "../tests/reading/measure";
import { readFixture } from "../tests/reading/read-fixture";
import { misses, table } from "../tests/reading/report";

/*
 * How well the workbooks of tests/reading are read: fields expected, and read right, by layout. "Untold" are figures that are
 * wrong or lost without a finding; "unsaid" findings that must be there and are not; "noise" warnings that nobody expects.
 * `npm run bench -- reading [--verbose] [NAME …]`: with --verbose every miss, with names only workbooks whose name starts so.
 */

const options = process.argv.slice(2);
const names = options.filter((option) => !option.startsWith("--"));
const chosen = FIXTURES.filter(
  ({ name }) => names.length === 0 || names.some((start) => name.startsWith(start)),
);

const start = performance.now();
const measured = chosen.map(readFixture);
const seconds = (performance.now() - start) / 1000;

process.stdout.write(`${table(measured)}\n\n${chosen.length} workbooks read in ${seconds.toFixed(2)} s\n`);
const open = measured.filter((one) => !isReadWell(one));
process.stdout.write(
  open.length === 0
    ? "Every workbook is read well enough.\n"
    : `Not read well enough (${open.length}): ${open.map(({ fixture }) => fixture.name).join(", ")}\n`,
);
if (open.length > 0) process.exitCode = 1;
if (options.includes("--verbose")) {
  for (const one of measured) {
    const { name, about } = one.fixture;
    const lines = misses(one);
    if (lines.length === 0) continue;
    process.stdout.write(
      `\n${isReadWell(one) ? "" : "GAP "}${name}: ${about}\n${lines.map((line) => `  ${line}\n`).join("")}`,
    );
  }
}
