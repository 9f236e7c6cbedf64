import { headingReader } from "../../src/source/heading";
import { atOnce } from "../../src/model/turns";
import { scanSheet } from "../../src/source/sheet-scan";
import { VOCABULARY, SYNONYMS, vocabularyOf } from "../../src/source/vocabulary";
import type { Grid } from "../../src/sheet/grid";
import { gridOf } from "../support/grids";

const rows = [
  ["Dienst", "Gemeente effectief", "Gemeente kader", "OCMW effectief", "OCMW kader"],
  ["IT", 3, 5, 2, 2],
  ["HR", 4, 4, 5, 6],
  ["Secretariaat", 1, 1, 2, 2],
];
const options = { vocabulary: VOCABULARY, reader: headingReader(VOCABULARY), ignore: [], corrections: [] };
const read = (grid: Grid, asked: Partial<typeof options> & object = {}) =>
  atOnce(scanSheet(grid, { ...options, ...asked }));

test("a sheet whose cells are the ones that they were is read once", () => {
  const grid = gridOf(rows);
  const first = read(grid);
  expect(first.sources).toHaveLength(1);
  expect(read(grid)).toBe(first);
  expect(read(gridOf(rows))).not.toBe(first);
});

test("it is read again with other words, and without what is not to be read, and then is what it was", () => {
  const grid = gridOf(rows);
  const first = read(grid);
  const vocabulary = vocabularyOf(SYNONYMS);
  expect(read(grid, { vocabulary, reader: headingReader(vocabulary) })).not.toBe(first);
  const without = atOnce(scanSheet(grid, { ...options, ignore: [grid.area] }));
  expect(without.sources).toEqual([]);
  expect(read(grid)).toBe(first);
  // What is not to be read on another sheet makes no difference here.
  const elsewhere = { ...grid.area, sheet: "Other" };
  expect(atOnce(scanSheet(grid, { ...options, ignore: [elsewhere] }))).toBe(first);
});
