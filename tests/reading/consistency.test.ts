import { formatAddress } from "../../src/sheet/a1";
import type { Address } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/cell-value";
import { sheet } from "./drawn-sheet";
import type { Fixture } from "./fixture";
import { LAYOUTS } from "./fixture";
import { FIXTURES } from "./fixtures";

function valueAt({ sheets }: Fixture, at: Address): CellValue {
  const drawn = sheets.find(({ name }) => name === at.sheet);
  return drawn?.values[at.row - drawn.row]?.[at.column - drawn.column] ?? null;
}

describe("the drawn workbooks", () => {
  test("are 44 at least, of every layout two clean and three messy, each in several languages", () => {
    expect(FIXTURES.length).toBeGreaterThanOrEqual(44);
    expect(new Set(FIXTURES.map(({ name }) => name)).size).toBe(FIXTURES.length);
    for (const layout of LAYOUTS) {
      const here = FIXTURES.filter((fixture) => fixture.layout === layout);
      expect(here.filter(({ messy }) => !messy).length).toBeGreaterThanOrEqual(2);
      expect(here.filter(({ messy }) => messy).length).toBeGreaterThanOrEqual(3);
      expect([...new Set(here.map(({ language }) => language))].sort()).toEqual(["en", "fr", "nl", "nl+fr"]);
    }
  });

  // A slip in an address would blame the reader: where the sheet holds a number, the expectation is that number.
  test.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))(
    "%s: expected figures stand where they are said to stand",
    (_, fixture) => {
      const slips = fixture.expected.flatMap(({ figures, kind }) =>
        figures.flatMap(({ at, amounts }) => {
          const value = valueAt(fixture, at);
          // Thousands of euros; whole percentages, and hours out of the 38 of a week.
          const factors = kind === "article" ? [1, 1000] : [1, 0.01, 1 / 38];
          const fits =
            typeof value === "number"
              ? amounts.some((amount) =>
                  factors.some((factor) => amount !== null && Math.abs(amount - value * factor) < 1e-9),
                )
              : value !== null || amounts.includes(null);
          return fits
            ? []
            : [`${formatAddress(at)} holds ${JSON.stringify(value)}, not ${amounts.join(" or ")}`];
        }),
      );
      expect(slips).toEqual([]);
      const outside = fixture.findings.filter(
        ({ sheet: name, row, column }) =>
          valueAt(fixture, { sheet: name, row, column: column ?? 0 }) === null &&
          column !== null &&
          !fixture.expected.some(({ figures }) =>
            figures.some(({ at }) => at.row === row && at.column === column),
          ),
      );
      expect(outside.map(({ text }) => text)).toEqual([]);
    },
  );

  test("no cell is expected twice", () => {
    for (const { name, expected } of FIXTURES) {
      const cells = expected.flatMap(({ figures }) =>
        figures.map(({ at, field }) => `${field} ${formatAddress(at)}`),
      );
      expect({ name, twice: cells.filter((cell, index) => cells.indexOf(cell) !== index) }).toEqual({
        name,
        twice: [],
      });
    }
  });
});

describe("the notation of a sheet", () => {
  const drawn = sheet(
    "S",
    "B2",
    `
a¶b | <  | 3   | '4
^   | <  | -5.5 | 5,5
@2023-01-19 | #REF! | 1~000¬€ | x
`,
  );

  test("gives numbers, texts, dates and errors", () => {
    expect(drawn.values).toEqual([
      ["a\nb", null, 3, "4"],
      [null, null, -5.5, "5,5"],
      [44945, { error: "#REF!" }, "1\u202f000\u00a0€", "x"],
    ]);
    expect([...drawn.dates]).toEqual(["2,0"]);
  });

  test("gives merged areas", () => {
    expect(drawn.merges).toEqual([{ sheet: "S", row: 1, column: 1, rows: 2, columns: 2 }]);
  });
});
