import fc from "fast-check";
import { keep } from "../../src/app/keep";

/* What is as it was stays the same object; what it says is always what there is now. */

const anyData = fc.anything({ withNullPrototype: false, withMap: true, maxDepth: 4, maxKeys: 5 });

test("whatever was before, what is kept says what is now", () => {
  fc.assert(
    fc.property(anyData, anyData, (before, now) => {
      expect(keep(before, now)).toEqual(now);
    }),
    { numRuns: 1000 },
  );
});

test("what is the same is the very object that it was", () => {
  const made = () => ({
    rows: [
      { id: 1, cells: { a: null } },
      { id: 2, cells: {} },
    ],
    none: null,
  });
  const before = made();
  expect(keep(before, made())).toBe(before);
});

test("beside what changed, all else is the object that it was", () => {
  const before = { rows: [{ id: 1 }, { id: 2 }], other: { x: 1 } };
  const kept = keep(before, { rows: [{ id: 1 }, { id: 3 }, { id: 4 }], other: { x: 1 } });
  expect(kept).toEqual({ rows: [{ id: 1 }, { id: 3 }, { id: 4 }], other: { x: 1 } });
  expect(kept.rows[0]).toBe(before.rows[0]);
  expect(kept.other).toBe(before.other);
});

test.each([
  ["a part that is gone", { a: 1, b: 2 }, { a: 1 }],
  ["a part that is new", { a: 1 }, { a: 1, b: undefined }],
  ["a part of another name", { a: 1 }, { b: 1 }],
  ["a shorter list", [1, 2], [1]],
  ["a list for an object", [], {}],
  ["an object for a list", {}, []],
  ["zero below zero", 0, -0],
  ["maps of other things", new Map([[1, 2]]), new Map([[1, 3]])],
])("%s is a change", (_, before, now) => {
  expect(keep<unknown>(before, now)).not.toBe(before);
  expect(keep<unknown>(before, now)).toEqual(now);
});
