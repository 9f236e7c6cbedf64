import { numberOf } from "../../src/model/assumption";
import type { Assumption } from "../../src/model/assumption";
import { hasErrors } from "../../src/model/finding";
import type { Finding } from "../../src/model/finding";

const told = (id: Assumption["id"], value: Assumption["value"]): Assumption => ({
  id,
  value,
  source: "",
  at: null,
});

test("the number of an assumption is the one of its own row; a text or an empty cell tells none", () => {
  const all = [told("statute", "contractual"), told("index-lag", 3), told("yearly-index", 0.02)];
  expect(numberOf(all, "yearly-index")).toBe(0.02);
  expect(numberOf(all, "index-lag")).toBe(3);
  expect(numberOf(all, "statute")).toBeNull();
  expect(numberOf(all, "pension-rate")).toBeNull();
  expect(numberOf([], "index-lag")).toBeNull();
});

test("one error among warnings and notes is enough, and they alone are none", () => {
  const said = (severity: Finding["severity"]): Finding => ({
    code: "no-annex-possible",
    severity,
    at: null,
    facts: {},
  });
  expect(hasErrors([said("note"), said("error"), said("warning")])).toBe(true);
  expect(hasErrors([said("note"), said("warning")])).toBe(false);
  expect(hasErrors([])).toBe(false);
});
