import { readFileSync } from "node:fs";
import { knownMembers } from "../../src/standin/members/table-of-members";
import { DEFAULT_LEVEL, levelOf } from "../../src/standin/requirement-sets";
import type { ClassName } from "../../src/standin/members/host-object";
import { readRequirementSets, requirementSetsText } from "../support/requirement-sets";

const root = process.cwd();

test("the table of requirement sets is what the types of Office.js say", () => {
  const written = readFileSync(`${root}/src/standin/requirement-sets.json`, "utf8");
  expect(written).toBe(requirementSetsText(readRequirementSets(root)));
});

test("every member that the stand-in knows is in the API at the level of LTSC 2021", () => {
  const younger = knownMembers().filter((known) => {
    const [className = "", member = ""] = known.split(".");
    return levelOf(className as ClassName, member.replace(/(=|\(\))$/, "")) > DEFAULT_LEVEL;
  });
  expect(younger).toEqual([]);
});

test("some members are where the documentation has them", () => {
  expect(levelOf("Worksheet", "showGridlines")).toBe(8);
  expect(levelOf("Table", "resize")).toBe(13);
  expect(levelOf("Application", "cultureInfo")).toBe(11);
  expect(levelOf("Range", "values")).toBe(1);
});
