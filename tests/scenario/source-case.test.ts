import { labelOf } from "../../src/source/label";
import { told, walked } from "./source-case/computed";
import type { Walked } from "./source-case/computed";
import { WALK, WALK_MEASURES } from "./source-case/walk";

/*
 * Everything that the source's report names, typed in our tables, and what the engine makes of each row, written down by hand.
 * Unit costs are the sample's, statutory, of 2024: a full year of one FTE at the centre is A 97.800 × 1,02 = 99.756,
 * B 74.100 × 1,02 = 75.582, C 61.500 × 1,02 = 62.730; at the municipality D 53.200 × 1,02 = 54.264. "?" is what nobody knows:
 * most of the source's gains have neither an amount nor a date, and stay so.
 */

const UNKNOWN = "undated, gross ?";
const QUALITY = "undated, no money";

const EXPECTED: Readonly<Record<string, string>> = {
  // HR, version 1. Two C at 62.730; the B and the A at the centre; a D4 at the cost of its level.
  "HR-1.1": "undated, -2 CPAS C, gross 125460",
  "HR-1.2": "2028, -1 CPAS B, gross 75582",
  "HR-1.3": "2030, -1 AC D4, gross 54264",
  // He leaves HR for a department that nobody names: the centre loses nobody, no credit falls.
  "HR-1.4": "undated, -1 CPAS B4, +1 CPAS B4 elsewhere, redeployed 1, no money",
  "HR-1.5": "2028, -1 CPAS A, gross 99756",
  "HR-1.6": "2030, -1 CPAS A, gross 99756",
  // Within HR: in the count already, never a gain or an offset.
  "HR-1.7": "undated, -1 CPAS B, +1 CPAS B, no money",
  // B4 has no cost of its own in the table: what the promotion costs is not known, and it is not nothing.
  "HR-1.8": "undated, -1 CPAS B, +1 CPAS B4, offset ?",
  "HR-1.9": QUALITY,
  "HR-1.10": QUALITY,
  "HR-1.11": QUALITY,
  // HR, version 2. One to two FTE, 1,5 in the middle, for the same persons as HR-2.7 and HR-2.8: named, not claimed.
  "HR-2.1": "not-claimed, undated, -1.5 CPAS C, gross 94095",
  "HR-2.2": "2028, -1 CPAS B, gross 75582",
  "HR-2.3": "2030, -1 AC D4, gross 54264",
  "HR-2.4": "undated, -1 CPAS B4, +1 CPAS B4 elsewhere, redeployed 1, no money",
  "HR-2.7": "2028, -1 CPAS C, +1 CPAS C, no money",
  "HR-2.8": "2028, -1 CPAS C, +1 CPAS C, no money",
  "HR-2.9": "undated, -1 CPAS B, +1 CPAS B4, offset ?",
  "HR-2.10": QUALITY,
  "HR-2.11": QUALITY,
  "HR-2.12": QUALITY,
  "HR-2.13": QUALITY,
  // Prevention: half of one deputy works for the other body; no economic gain.
  "S-1": "undated, -0.5 AC A, +0.5 CPAS A, redeployed 0.5, no money",
  "S-2": UNKNOWN,
  "S-3a": UNKNOWN,
  "S-3b": UNKNOWN,
  "S-4": "status, undated, no money",
  "S-5": QUALITY,
  // Communication: 3 to 5 happens anyway, of levels that are not said.
  "C-1": "2023, +2 AC, offset ?",
  "C-2a": UNKNOWN,
  "C-2b": UNKNOWN,
  "C-3": QUALITY,
  "C-4": QUALITY,
  "C-5a": UNKNOWN,
  "C-5b": UNKNOWN,
  // IT: realised before the baseline, so it is shown and never counted.
  "I-1": "status, 2023, gross 200000",
  "I-2": "status, undated, gross ?",
  "I-3": QUALITY,
  "I-4a": UNKNOWN,
  "I-4b": UNKNOWN,
  // A data protection officer together is named, not claimed: between 5.000 and 12.480. One hired costs an A.
  "I-5a": "not-claimed, undated, gross ?",
  "I-5b": "not-claimed, undated, gross ?",
  "I-6a": "not-claimed, undated, +1 CPAS A, offset -99756",
  "I-6b": "not-claimed, undated, gross 12480",
  "I-7": "2024, no money",
  "I-8": QUALITY,
  "I-9a": "2026, gross ?",
  "I-9b": "2026, gross ?",
  "W-1": UNKNOWN,
  "W-2": "status, undated, gross ?",
  // Procurement.
  "P-1a": UNKNOWN,
  "P-1b": UNKNOWN,
  "P-2a": UNKNOWN,
  "P-2b": UNKNOWN,
  "P-3a": UNKNOWN,
  "P-3b": UNKNOWN,
  "P-4a": UNKNOWN,
  "P-4b": UNKNOWN,
  // The municipality leads, for the sake of the example: its own two stay, the centre's 0,8 come to it.
  "P-5a": "undated, -2 AC, +2 AC, no money",
  "P-5b": "undated, -0.8 CPAS, +0.8 AC, redeployed 0.8, no money",
  "P-6": QUALITY,
  "P-7": UNKNOWN,
  "P-8": QUALITY,
  // Plans. Capacity freed is time, not money.
  "R-1": QUALITY,
  "R-2": "undated, freed 1.29, no money",
  "R-3": QUALITY,
  "R-4a": UNKNOWN,
  "R-4b": "undated, ? AC, gross ?",
  "R-6": "undated, ? CPAS, gross ?",
  "R-7": UNKNOWN,
  "R-8a": UNKNOWN,
  "R-8b": UNKNOWN,
  "R-9a": UNKNOWN,
  "R-9b": UNKNOWN,
  "B-1": QUALITY,
  "S-6": QUALITY,
  "C-6": QUALITY,
  "I-10": QUALITY,
  "E-1": QUALITY,
  "E-2": UNKNOWN,
  "X-1": QUALITY,
  "E-3": QUALITY,
  "E-4": QUALITY,
};

let walk: Walked;
beforeAll(async () => {
  walk = await walked();
});

test("each of the 62 things that the report says is typed in a table", () => {
  expect(WALK).toHaveLength(62);
  const nowhere = WALK.filter(({ rows, sample, recharges }) => !rows && !sample && !recharges);
  expect(nowhere).toEqual([]);
  // the HR minutes have rows of the sample, each named once
  const named = WALK.flatMap(({ sample }) => sample ?? []);
  const ofHr = WALK_MEASURES.map(({ id }) => labelOf(id ?? null)).filter((id) => id.startsWith("HR-"));
  expect([...named].sort()).toEqual([...ofHr].sort());
});

test("every row is taken, and nothing of it is an error", () => {
  expect(walk.input.measures.map(({ what }) => what.id)).toEqual(WALK_MEASURES.map(({ id }) => id));
  expect(walk.input.recharges).toHaveLength(2);
  const { findings } = walk.input;
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  // what the source leaves out is missing, and no more is said
  const codes = new Set(findings.map(({ code }) => code));
  expect([...codes].sort()).toEqual(["field-missing", "minutes-not-approved"]);
});

test.each(Object.entries(EXPECTED))("%s: %s", (id, expected) => {
  expect(told(walk.effectOf(id))).toBe(expected);
});

test("the table of expectations has every row", () => {
  expect(Object.keys(EXPECTED).sort()).toEqual(WALK_MEASURES.map(({ id }) => labelOf(id ?? null)).sort());
});
