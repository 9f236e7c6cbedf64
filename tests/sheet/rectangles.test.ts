import fc from "fast-check";
import { formatArea, parseArea } from "../../src/sheet/a1";
import type { Address } from "../../src/sheet/address";
import { rectangles } from "../../src/sheet/rectangles";

const cells = (...texts: string[]): Address[] =>
  texts.map((text) => {
    const { sheet, row, column } = parseArea(text, "S")!;
    return { sheet, row, column };
  });
const told = (of: readonly Address[]) => rectangles(of).map((area) => formatArea(area));

test("neighbours come together, down and across", () => {
  expect(told(cells("C8", "D8", "C9", "D9", "C10", "D10"))).toEqual(["S!C8:D10"]);
  expect(told(cells("C8", "C9", "C11"))).toEqual(["S!C8:C9", "S!C11"]);
  expect(told(cells("C8", "D8", "D9"))).toEqual(["S!C8", "S!D8:D9"]);
});

test("whole columns of a list stay what they are", () => {
  const list = parseArea("D4:D90", "S")!;
  expect(told([list, ...cells("A1", "A2")])).toEqual(["S!D4:D90", "S!A1:A2"]);
});

test("sheets stay apart, in the order in which they come", () => {
  expect(told(cells("'Z 1'!A1", "B2", "'Z 1'!A2"))).toEqual(["'Z 1'!A1:A2", "S!B2"]);
});

test("just the same cells, each once", () => {
  const place = fc.record({ row: fc.nat(6), column: fc.nat(6) });
  fc.assert(
    fc.property(fc.array(place), (places) => {
      const covered = rectangles(places.map((one) => ({ sheet: "S", ...one }))).flatMap((area) =>
        Array.from({ length: area.rows * area.columns }, (_, index) => {
          const row = area.row + Math.floor(index / area.columns);
          return `${row},${area.column + (index % area.columns)}`;
        }),
      );
      const asked = new Set(places.map(({ row, column }) => `${row},${column}`));
      expect(covered.length).toBe(new Set(covered).size);
      expect(new Set(covered)).toEqual(asked);
    }),
  );
});
