import fc from "fast-check";
import type { Content, Operation } from "../../src/app/operation";
import { hostContent } from "../../src/excel/host-values";
import { inRequests } from "../../src/excel/requests";

describe("operations in requests", () => {
  const block = (rows: number): Operation => ({
    kind: "set-cells",
    area: { sheet: "A", row: 3, column: 1, rows, columns: 1 },
    contents: Array.from({ length: rows }, (_, row): Content[] => [{ kind: "text", text: `row ${row}` }]),
  });

  test("keep their order, and each request fits unless one row alone does not", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 10 }), (sizes) => {
        const operations = sizes.map(block);
        const requests = inRequests(operations, 600);
        const texts = (list: readonly Operation[]) =>
          list.flatMap((one) =>
            one.kind === "set-cells" ? one.contents.flat().map((c) => JSON.stringify(c)) : [],
          );
        expect(texts(requests.flat())).toEqual(texts(operations));
        for (const request of requests) {
          const weight = request.reduce((sum, one) => sum + JSON.stringify(one).length, 0);
          expect(request.length === 1 || weight <= 600).toBe(true);
        }
      }),
    );
  });

  test("rows of a block that is split stand where they stood", () => {
    const parts = inRequests([block(40)], 600).flat();
    expect(parts.length).toBeGreaterThan(1);
    let row = 3;
    for (const part of parts) {
      if (part.kind !== "set-cells") throw new Error(part.kind);
      expect(part.area.row).toBe(row);
      expect(part.contents).toHaveLength(part.area.rows);
      row += part.area.rows;
    }
    expect(row).toBe(43);
  });
});

describe("text for the host", () => {
  test.each([
    "=1",
    "+1",
    "-1",
    "@x",
    "4",
    "1/2",
    "mei 2024",
    "TRUE",
    "waar",
    "VRAI",
    "'x",
    "5 %",
    "1e5",
    " 4",
  ])("%j is marked as text", (text) => {
    expect(hostContent({ kind: "text", text })).toBe(`'${text}`);
  });
  test.each(["Dienst", "Établi par le service", "n.b."])("%j needs no mark", (text) => {
    expect(hostContent({ kind: "text", text })).toBe(text);
  });
});
