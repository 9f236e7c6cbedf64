import fc from "fast-check";
import type { Content, Operation } from "../../src/app/operation";
import { restoreOperation, storeOperation } from "../../src/app/stored-operation";

const content: fc.Arbitrary<Content | null> = fc.oneof(
  fc.constant(null),
  fc.constant<Content>({ kind: "blank" }),
  fc.string({ unit: "binary" }).map((text): Content => ({ kind: "text", text })),
  fc.integer().map((number): Content => ({ kind: "number", number: number / 8 + 0 })),
  fc
    .array(fc.constantFrom("A1", "$B$12", "\uE000", "12", "112", "+", "SUM(", "'x 2'!C3", ")"))
    .map((parts): Content => ({ kind: "formula", formula: `=${parts.join("")}` })),
);

function setCells(contents: readonly (readonly (Content | null)[])[], row: number): Operation {
  return {
    kind: "set-cells",
    area: { sheet: "S", row, column: 2, rows: contents.length, columns: 4 },
    contents,
  };
}

describe("operations as the journal keeps them", () => {
  test("come back as they were, whatever the cells hold", () => {
    const rows = fc.array(fc.array(content, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 120 }), (contents, row) => {
        const operation = setCells(contents, row);
        const stored = JSON.parse(JSON.stringify(storeOperation(operation))) as ReturnType<
          typeof storeOperation
        >;
        expect(restoreOperation(stored)).toEqual(operation);
      }),
    );
  });

  test("a sheet whose rows differ only in their number takes little room", () => {
    const contents = Array.from({ length: 250 }, (_, row) =>
      Array.from({ length: 100 }, (__, column): Content => ({
        kind: "formula",
        formula: `=IF(A${row + 1}="","",SUMPRODUCT((Syn_List_List=$B$${column + 1})*(C${row + 1}=Syn_List_Key)))`,
      })),
    );
    const plain = JSON.stringify(setCells(contents, 0)).length;
    const stored = JSON.stringify(storeOperation(setCells(contents, 0))).length;
    expect(stored).toBeLessThan(plain / 10);
  });
});
