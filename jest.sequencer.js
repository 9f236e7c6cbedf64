import { existsSync } from "node:fs";
import path from "node:path";
import TestSequencer from "@jest/test-sequencer";

/**
 * The files that take longest, the longest first. Jest knows how long each took only where it has run before: on a bare machine
 * it goes by the size of files, and one that takes minutes may begin when all others are done.
 */
const LONGEST = [
  "host/scenarios.test.ts",
  "host/scenario-edits.test.ts",
  "pane/live-workbook.test.tsx",
  "host/libreoffice-recalculation.test.ts",
  "browser/scenarios.test.ts",
  "browser/mapping.test.ts",
  "browser/files.test.ts",
  "annex/calc/any-measures.test.ts",
  "host/failing-writes.test.ts",
  "standin/calc/large-book.test.ts",
  "annex/scenario-annexes.test.ts",
  "pane/follow.test.tsx",
  "browser/annex.test.ts",
  "standin/ooxml/damage.property.test.ts",
  "project/bundle.test.ts",
].map((file) => path.join(import.meta.dirname, "tests", file));

export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const missing = LONGEST.filter((file) => !existsSync(file));
    if (missing.length > 0) throw new Error(`jest.sequencer.js names what is no test: ${missing.join(", ")}`);
    const rank = ({ path: file }) => (LONGEST.indexOf(file) + LONGEST.length + 1) % (LONGEST.length + 1);
    // What is not named comes in jest's own order; sorting keeps it.
    return super.sort([...tests]).sort((a, b) => rank(a) - rank(b));
  }
}
