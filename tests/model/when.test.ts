import fc from "fast-check";
import {
  compareWhen,
  endsBefore,
  holdsAtYearEnd,
  inYear,
  moneyFrom,
  monthOf,
  monthsInForce,
  positionFrom,
  yearOfMonth,
} from "../../src/model/when";
import type { When } from "../../src/model/when";
import { year } from "../../src/model/year";

const month = (y: number, m: number): When => ({ kind: "month", year: year(y), month: m });
const day = (y: number, m: number, d: number): When => ({ kind: "day", year: year(y), month: m, day: d });

describe("a year alone", () => {
  test("counts in the position of 31 December and in the money of the next 1 January", () => {
    expect(holdsAtYearEnd(positionFrom(inYear(2030)), null, year(2029))).toBe(false);
    expect(holdsAtYearEnd(positionFrom(inYear(2030)), null, year(2030))).toBe(true);
    const from = moneyFrom(inYear(2030), 12);
    expect(monthsInForce(from, null, year(2030))).toBe(0);
    expect(monthsInForce(from, null, year(2031))).toBe(12);
    expect(yearOfMonth(from)).toBe(2031);
  });

  test("counts earlier where the convention says so", () => {
    expect(monthsInForce(moneyFrom(inYear(2030), 0), null, year(2030))).toBe(12);
    expect(monthsInForce(moneyFrom(inYear(2030), 6), null, year(2030))).toBe(6);
  });

  test("as an end takes the whole of that year with it", () => {
    const from = moneyFrom(inYear(2026), 12);
    const until = endsBefore(inYear(2028));
    // money 2027 and 2028
    expect([2026, 2027, 2028, 2029].map((y) => monthsInForce(from, until, year(y)))).toEqual([0, 12, 12, 0]);
    expect(holdsAtYearEnd(positionFrom(inYear(2026)), until, year(2028))).toBe(true);
    expect(holdsAtYearEnd(positionFrom(inYear(2026)), until, year(2029))).toBe(false);
  });
});

describe("a month or a day", () => {
  test.each([
    ["June", month(2028, 6), 7],
    ["1 June", day(2028, 6, 1), 7],
    // June is still paid
    ["15 June", day(2028, 6, 15), 6],
    ["30 June", day(2028, 6, 30), 6],
    ["December", month(2028, 12), 1],
    ["31 December", day(2028, 12, 31), 0],
  ])("%s: so many months of 2028", (_, start, months) => {
    expect(monthsInForce(moneyFrom(start, 12), null, year(2028))).toBe(months);
    expect(holdsAtYearEnd(positionFrom(start), null, year(2028))).toBe(true);
  });

  test("from and until leave what lies between", () => {
    expect(monthsInForce(moneyFrom(day(2028, 6, 15), 12), endsBefore(day(2028, 12, 15)), year(2028))).toBe(6);
    expect(monthsInForce(moneyFrom(month(2028, 3), 12), endsBefore(month(2028, 3)), year(2028))).toBe(1);
  });

  test("come in the order of time", () => {
    const told = [day(2028, 12, 31), inYear(2029), month(2028, 2), day(2028, 2, 2), month(2030, 1)];
    expect([...told].sort(compareWhen)).toEqual([
      month(2028, 2),
      day(2028, 2, 2),
      day(2028, 12, 31),
      inYear(2029),
      month(2030, 1),
    ]);
  });
});

test("a position that ends with November no longer holds on 31 December, one that begins in December does", () => {
  expect(holdsAtYearEnd(monthOf(2028, 1), monthOf(2028, 12), year(2028))).toBe(false);
  expect(holdsAtYearEnd(monthOf(2028, 1), monthOf(2029, 1), year(2028))).toBe(true);
  expect(positionFrom(month(2028, 3))).toBe(monthOf(2028, 3));
  expect(positionFrom(day(2028, 3, 9))).toBe(monthOf(2028, 3));
  expect(positionFrom(inYear(2028))).toBe(monthOf(2028, 12));
});

test("of two days of a month the earlier comes first, and a month before its second day", () => {
  expect(compareWhen(day(2028, 6, 3), day(2028, 6, 20))).toBeLessThan(0);
  expect(compareWhen(day(2028, 6, 20), day(2028, 6, 3))).toBeGreaterThan(0);
  expect(compareWhen(month(2028, 6), day(2028, 6, 2))).toBeLessThan(0);
  expect(compareWhen(month(2028, 6), day(2028, 6, 1))).toBe(0);
});

test("the years of a period add up to its months", () => {
  const months = fc.integer({ min: 2000 * 12, max: 2060 * 12 });
  fc.assert(
    fc.property(months, months, (a, b) => {
      const [from, until] = [monthOf(0, 1 + Math.min(a, b)), monthOf(0, 1 + Math.max(a, b))];
      let sum = 0;
      for (let y = 2000; y <= 2061; y++) sum += monthsInForce(from, until, year(y));
      expect(sum).toBe(until - from);
    }),
  );
});
