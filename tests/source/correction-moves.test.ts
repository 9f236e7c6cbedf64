import fc from "fast-check";
import type { CellValue } from "../../src/sheet/cell-value";
import { correctedScan } from "../../src/source/corrected-scan";
import type { Correction } from "../../src/source/correction";
import { anchorOf } from "../../src/source/correction-anchor";
import type { Field } from "../../src/source/field";
import { gridOf } from "../support/grids";
import { told } from "./told";

const LABELS = ["IT", "RH", "Finances", "Technique", "Culture", "Jeunesse", "Logement"];
const WORDS = ["K1", "K2", "x", "y", "Kolom", "Col."];
const FIELDS: readonly (readonly Field[])[] = [["real"], ["theoretical"], ["real"], ["theoretical"]];

type Cells = CellValue[][];

/** A table that only its user understands: two bodies, each with two columns of any name, a row a service. */
const tables = fc
  .record({
    labels: fc.shuffledSubarray(LABELS, { minLength: 3 }),
    words: fc.tuple(...[0, 1].map(() => fc.constantFrom(...WORDS))),
    same: fc.boolean(),
    merged: fc.boolean(),
  })
  .map(({ labels, words: [first = "", second = ""], same, merged }) => {
    const [a, b] = first === second ? [`${first} a`, `${first} b`] : [first, second];
    const bodies = ["Gemeente", merged ? null : "Gemeente", "OCMW", merged ? null : "OCMW"];
    const heads = same ? [a, b, a, b] : [a, b, `${a} bis`, `${b} bis`];
    const rows: Cells = [
      [null, ...bodies],
      ["Dienst", ...heads],
    ];
    labels.forEach((label, row) => rows.push([label, row + 1, row + 2.5, row + 3, row + 4]));
    return rows;
  });

/** What may happen to a sheet between two runs, none of which changes what it says. */
const moves = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("rows" as const), at: fc.nat(12), count: fc.integer({ min: 1, max: 2 }) }),
    fc.record({ kind: fc.constant("column" as const) }),
    fc.record({ kind: fc.constant("sort" as const) }),
    fc.record({
      kind: fc.constant("title" as const),
      text: fc.constantFrom("Personeel", "Effectifs 2027", "K9"),
    }),
  ),
  { maxLength: 4 },
);

type Move = (typeof moves extends fc.Arbitrary<infer T> ? T : never)[number];

function moved(rows: Cells, move: Move): Cells {
  const head = rows.findIndex((row) => row.includes("Dienst"));
  const width = rows[0]?.length ?? 0;
  const blank = (): CellValue[] => Array.from({ length: width }, () => null);
  switch (move.kind) {
    case "rows": {
      // Above the headings as many as you like, among the services one at a time: two blank rows end a table.
      const at = move.at % (head === -1 ? 1 : head);
      return [...rows.slice(0, at), ...Array.from({ length: move.count }, blank), ...rows.slice(at)];
    }
    case "column":
      return rows.map((row) => [null, ...row]);
    case "sort":
      return [...rows.slice(0, head + 1), ...rows.slice(head + 1).reverse()];
    case "title":
      return [[move.text, ...blank().slice(1)], blank(), ...rows];
  }
}

test("whatever is inserted, sorted or renamed, what the user said is said of the same columns", () => {
  fc.assert(
    fc.property(tables, moves, fc.boolean(), fc.boolean(), (rows, steps, renamed, lastingId) => {
      const before = gridOf(rows);
      const corrections = FIELDS.map((fields, index): Correction => ({
        anchor: anchorOf(before, lastingId ? "{7}" : null, { sheet: "Staff", row: 1, column: index + 1 }),
        as: { kind: "fields", fields, year: null },
      }));
      const sheet = renamed ? "Effectifs" : "Staff";
      const after = gridOf(steps.reduce(moved, rows), { sheet });
      const notes = [
        ["Nota", "K1"],
        ["Besproken op het managementteam", 42],
      ];
      const other = gridOf(notes, { sheet: "Nota" });
      const ids = new Map(lastingId ? [[sheet, "{7}"]] : []);
      const first = correctedScan([before], new Map(), corrections).scan.staffing;
      const { scan, mapping } = correctedScan([other, after], ids, corrections);
      expect(mapping.unfit).toEqual([]);
      expect(told(scan.staffing).sort()).toEqual(told(first).sort());
      expect(first?.services).toHaveLength(rows.length - 2);
    }),
    { numRuns: 300 },
  );
});

test("a column that is gone never becomes another one's", () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 1, max: 4 }), (rows, gone) => {
      const before = gridOf(rows);
      const corrections = FIELDS.map((fields, index): Correction => ({
        anchor: anchorOf(before, null, { sheet: "Staff", row: 1, column: index + 1 }),
        as: { kind: "fields", fields, year: null },
      }));
      const body = rows[0]?.[gone] ?? null;
      const after = rows.map((row, at) =>
        // The text of a merged heading moves on, as in Excel where its first column is deleted.
        row.flatMap((value, column) =>
          column === gone ? [] : at === 0 && column === gone + 1 && value === null ? [body] : [value],
        ),
      );
      const { mapping } = correctedScan([gridOf(after)], new Map(), corrections);
      expect(mapping.unfit.map(({ correction }) => correction.anchor.column)).toEqual([gone]);
      for (const { at, correction } of mapping.placed) {
        const { column } = correction.anchor;
        expect(at.column).toBe(column > gone ? column - 1 : column);
      }
    }),
    { numRuns: 300 },
  );
});
