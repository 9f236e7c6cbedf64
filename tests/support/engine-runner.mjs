import { readdirSync } from "node:fs";
import path from "node:path";
import { expect } from "expect";
import { addEventHandler, beforeAll, describe, getState, resetState, run, test } from "jest-circus";
import { moduleOf } from "./fresh-modules.mjs";

/*
 * Runs the engine's tests for `npm run mutation`, in one process: for each of thousands of changes the modules of the engine and
 * its tests are run anew, from scripts that are compiled once, and the first test that fails ends it. Jest itself would start
 * over for each, which takes longer than the tests do.
 */

/** Those that take a second come last, after those that notice most changes at once. */
const LAST = [
  ...["hr-minutes", "scenario-figures", "source-case-figures", "source-case"], // these open a workbook
  ...["measure-years", "explain", "recharge", "portfolio", "invariants-baseline", "invariants"],
];

function testFiles() {
  const files = ["model", "scenario"].flatMap((folder) =>
    readdirSync(path.join("tests", folder))
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => ({ file: path.resolve("tests", folder, file), name: path.basename(file, ".test.ts") })),
  );
  return files.sort((a, b) => LAST.indexOf(a.name) - LAST.indexOf(b.name));
}

Object.assign(globalThis, { expect, describe, test, beforeAll });
/** What the changed code and Stryker tell each other: which change is on, and which code a test has run. */
const changes = (globalThis.__stryker__ ??= {});

const nameOf = ({ name, parent }) => (parent?.parent ? `${nameOf(parent)} ${name}` : name);

/** Once a test has failed, the change is noticed: the rest is left out, with what would be made ready for it. */
function leaveOut(block) {
  for (const child of block.children) {
    child.mode = "skip";
    if (child.type === "describeBlock") leaveOut(child);
  }
}

addEventHandler((event, state) => {
  if (event.name === "test_fn_failure") leaveOut(state.rootDescribeBlock);
  if (event.name === "test_start") changes.currentTestId = nameOf(event.test);
  if (event.name === "test_done") changes.currentTestId = undefined;
});

/** The results of the tests that are named, or of all. */
async function results(named) {
  resetState();
  const state = getState();
  state.testTimeout = 240_000;
  const loaded = new Map();
  for (const { file, name } of testFiles()) {
    describe(name, () => {
      moduleOf(file, loaded);
    });
  }
  if (named) keep(new Set(named), state.rootDescribeBlock);
  const { testResults, unhandledErrors } = await run();
  if (unhandledErrors.length > 0) throw new Error(unhandledErrors.join("\n"));
  return testResults
    .filter(({ status }) => status === "done")
    .map(({ testPath, errors, duration }) => {
      const name = testPath.slice(1).join(" ");
      const told = { id: name, name, timeSpentMs: duration ?? 0 };
      return errors.length > 0 ? { ...told, status: 1, failureMessage: errors[0] } : { ...told, status: 0 };
    });
}

function keep(named, block) {
  for (const child of block.children) {
    if (child.type === "describeBlock") keep(named, child);
    else if (!named.has(nameOf(child))) child.mode = "skip";
  }
}

class EngineRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    changes.activeMutant = undefined;
    try {
      const tests = await results();
      return { status: "complete", tests, mutantCoverage: changes.mutantCoverage };
    } catch (error) {
      return { status: "error", errorMessage: String(error?.stack ?? error) };
    }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(changes, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
    try {
      const tests = await results(testFilter);
      if (changes.hitCount > hitLimit) return { status: "timeout", reason: "it goes on and on" };
      const failed = tests.filter(({ status }) => status === 1);
      if (failed.length === 0) return { status: "survived", nrOfTests: tests.length };
      const [{ failureMessage }] = failed;
      return {
        status: "killed",
        killedBy: failed.map(({ id }) => id),
        failureMessage,
        nrOfTests: tests.length,
      };
    } catch (error) {
      return { status: "error", errorMessage: String(error?.stack ?? error) };
    }
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "engine", injectableClass: EngineRunner }];
