import { pageBreaks } from "../../src/annex/page-breaks";
import type { PlannedRow } from "../../src/annex/plan";

const row = (height: number, opens?: PlannedRow["opens"]): PlannedRow => ({
  key: "row",
  height,
  cells: [],
  ...(opens ? { opens } : {}),
});
const rows = (count: number, height: number): PlannedRow[] =>
  Array.from({ length: count }, () => row(height));
/** As wide as a page, which then holds some 470 points. */
const WIDTHS = [148];

/** Above the table `above` points, its headings of 30, then groups of rows. */
const breaksOf = (above: number, ...groups: PlannedRow[][]) =>
  pageBreaks([row(above), row(30), ...groups.flat()], WIDTHS, 1);
const group = (count: number, opens: PlannedRow["opens"] = "group") => [
  row(20, opens),
  ...rows(count - 1, 20),
];

test("a page begins before rows that would be parted, the headings counted on each", () => {
  expect(breaksOf(40, group(9), group(9), group(9))).toEqual([20]);
  expect(breaksOf(40, group(9), group(10), group(12), group(11))).toEqual([21, 33]);
});

test("headings go to the next page with the rows that do not come below them, but leave no title alone", () => {
  expect(breaksOf(350, group(9), group(2))).toEqual([1]);
  expect(breaksOf(60, group(30))).toEqual([]);
});

test("what is longer than a page begins one only where more than half of the last is filled; a section always does", () => {
  expect(breaksOf(40, group(5), group(30))).toEqual([]);
  expect(breaksOf(40, group(15), group(30))).toEqual([17]);
  expect(breaksOf(40, group(2), group(2, "page"))).toEqual([4]);
});

test("a wide sheet is printed smaller, so that a page holds more", () => {
  const all = [row(40), row(30), ...group(12), ...group(12)];
  expect(pageBreaks(all, WIDTHS, 1)).toEqual([14]);
  expect(pageBreaks(all, [148, 148], 1)).toEqual([]);
});

test("bands of charts above the table stand whole on a page, each with its figures", () => {
  const bands = [...group(9), ...group(9), ...group(9)];
  const breaks = (count: number) =>
    pageBreaks([row(40), ...bands.slice(0, count), row(30), ...group(3)], WIDTHS, count + 1);
  expect(breaks(9)).toEqual([]);
  // 40 + 2 × 180 fill the page; the third goes on with the headings and their rows
  expect(breaks(18)).toEqual([19]);
  expect(breaks(27)).toEqual([19]);
});
