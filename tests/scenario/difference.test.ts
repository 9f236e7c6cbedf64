import { inYear } from "../../src/model/when";
import { differencesOf } from "../../src/scenario/difference";
import { outcomeOf } from "../../src/scenario/outcome";
import { BASIS, SCENARIO, SETTINGS, measureOf } from "../support/measures";
import type { Told } from "../support/measures";

/** What two scenarios with these measures say of each thing: in a word, of which rows, and in what they differ. */
function between(first: readonly Told[], second: readonly Told[]) {
  const [one, two] = [first, second].map((measures, index) => {
    const scenario = { ...SCENARIO, id: `S${index + 1}` };
    return outcomeOf(
      scenario,
      measures.map((told) => measureOf({ ...told, scenario: scenario.id })),
      BASIS,
      SETTINGS,
    );
  });
  return differencesOf(one!, two!).map(({ kind, fields, first: a, second: b }) => [
    kind,
    a.map(({ what }) => what.id).join("+"),
    b.map(({ what }) => what.id).join("+"),
    ...fields,
  ]);
}

test("rows of one group are about one thing, whatever their case; a row without a group is about itself", () => {
  expect(
    between([{ id: "1.1", group: "Pay" }, { id: "X" }], [{ id: "2.1", group: "pay" }, { id: "x" }]),
  ).toEqual([
    ["both", "1.1", "2.1"],
    ["both", "X", "x"],
  ]);
  // an id that is called like a group is not that group
  expect(between([{ id: "a", group: "g" }], [{ id: "g" }])).toEqual([
    ["first-only", "a", ""],
    ["second-only", "", "g"],
  ]);
});

test("first what the first has, in its order, then what only the second has", () => {
  expect(between([{ id: "b" }, { id: "a" }], [{ id: "c" }, { id: "a" }])).toEqual([
    ["first-only", "b", ""],
    ["both", "a", "a"],
    ["second-only", "", "c"],
  ]);
});

test("what is named and not claimed counts as not said, and stands there all the same", () => {
  const named: Told = { id: "a", counted: false };
  expect(between([named], [{ id: "a" }])).toEqual([["second-only", "a", "a"]]);
  expect(between([{ id: "a" }], [named])).toEqual([["first-only", "a", "a"]]);
  expect(between([named], [named])).toEqual([["neither", "a", "a"]]);
});

test("they differ in the columns that say something else, in the order of the columns", () => {
  const told: Told = { id: "a", service: "HR", level: "C", fte: 2, start: inYear(2028), titleNl: "Eén" };
  expect(between([told], [{ ...told, service: "hr", titleNl: "EÉN" }])).toEqual([["both", "a", "a"]]);
  expect(between([told], [{ ...told, fte: 1, start: inYear(2029), service: "IT", level: null }])).toEqual([
    ["differs", "a", "a", "service", "level", "fte", "start"],
  ]);
  expect(between([told], [{ ...told, amount: 0 }])).toEqual([["differs", "a", "a", "amount"]]);
  expect(between([told], [{ ...told, fte: null }])[0]).toContain("fte");
});

test("one row against two differs in their number, and in what the first two say", () => {
  const one: Told = { id: "1", group: "g" };
  const two: readonly Told[] = [one, { id: "2", group: "g" }];
  expect(between([one], two)).toEqual([["differs", "1", "1+2", "count"]]);
  expect(between(two, [{ ...one, fte: 3 }])).toEqual([["differs", "1+2", "1", "fte", "count"]]);
});

test("what a measure depends on or excludes is compared by what it is about, not by its number", () => {
  const pair = (n: number, ids: readonly string[]): readonly Told[] => [
    { id: `${n}.1`, group: "pay" },
    { id: `${n}.2`, group: "time" },
    { id: `${n}.3`, group: "move", dependsOn: ids, exclusiveWith: ids },
  ];
  expect(between(pair(1, ["1.1", "1.2"]), pair(2, ["2.2", "2.1"])).map(([kind]) => kind)).toEqual([
    "both",
    "both",
    "both",
  ]);
  expect(between(pair(1, ["1.1"]), pair(2, ["2.2"]))[2]).toEqual([
    "differs",
    "1.3",
    "2.3",
    "dependsOn",
    "exclusiveWith",
  ]);
  expect(between(pair(1, ["1.1"]), pair(2, []))[2]).toEqual([
    "differs",
    "1.3",
    "2.3",
    "dependsOn",
    "exclusiveWith",
  ]);
  // an id that is nowhere is itself, in any case
  expect(between(pair(1, ["Z"]), pair(2, ["z"]))[2]?.[0]).toBe("both");
});
