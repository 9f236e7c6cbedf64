import { findTool, type Tool } from "./tools";

/**
 * `describe`, where the machine has every tool that the tests inside need; otherwise a skip that says so aloud.
 * With ANNEX_REQUIRE_ALL set nothing may be skipped: a missing tool is an error.
 */
export function needs(...tools: Tool[]): jest.Describe {
  const missing = tools.filter((tool) => findTool(tool) === null);
  if (missing.length === 0) return describe;
  const sentence = `${missing.join(" and ")} not found on this machine`;
  if (process.env["ANNEX_REQUIRE_ALL"]) {
    throw new Error(`${sentence}, and ANNEX_REQUIRE_ALL lets no test be skipped.`);
  }
  process.stderr.write(`SKIPPED: ${sentence}; these tests say nothing here.\n`);
  return describe.skip;
}
