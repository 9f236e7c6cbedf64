import { money } from "../../src/model/money";
import { year } from "../../src/model/year";
import { formatAddress } from "../../src/sheet/a1";
import type { CellValue } from "../../src/sheet/cell-value";
import { creditOf, findArticles } from "../../src/scenario/credit";
import { scan } from "../../src/source/scan";
import { cost } from "../support/cost";
import { gridOf } from "../support/grids";
import type { Rows } from "./told";

const read = (sheets: Readonly<Record<string, Rows>>) =>
  scan(Object.entries(sheets).map(([sheet, rows]) => gridOf(rows, { sheet })));

const basisOf = (sheets: Readonly<Record<string, Rows>>) => ({ ...read(sheets), staffing: null });
const creditIn = (sheets: Readonly<Record<string, Rows>>, of = 2024) =>
  creditOf(findArticles(basisOf(sheets), "municipality", "104/111-01"), year(of));

const head: readonly CellValue[] = ["Article", "Libellé", "Budget 2023", "Budget 2024"];

test("lines of one list are parts of their article: their credits add up, cell by cell", () => {
  const commune: Rows = [
    head,
    ["104/111-01", "a", 1, 10],
    ["104/112-01", "b", 2, 20],
    ["104/111-01", "c", 3, 30.5],
  ];
  const credit = creditIn({ commune });
  expect(credit?.amount).toBe(40.5);
  expect(credit?.sum).toEqual({
    kind: "cells",
    per: 1,
    parts: [
      { amount: 10, at: { sheet: "commune", row: 1, column: 3 } },
      { amount: 30.5, at: { sheet: "commune", row: 3, column: 3 } },
    ],
  });
  // One of them that is not known leaves the whole unknown.
  expect(creditIn({ commune: [...commune, ["104/111-01", "d", 1, null]] })).toBeNull();
  expect(creditIn({ commune }, 2025)).toBeNull();
});

test("revenue is no credit where there is expenditure of the same code", () => {
  const commune: Rows = [
    head,
    ["Dépenses"],
    ["104/111-01", "a", 1, 10],
    ["Recettes"],
    ["104/111-01", "b", 1, 99],
  ];
  expect(creditIn({ commune })?.amount).toBe(10);
  expect(creditIn({ commune: [head, ["Recettes"], ["104/111-01", "b", 1, 99]] })?.amount).toBe(99);
});

test("what two lists tell of one body counts once, and where they differ is said; what only one tells stays", () => {
  const sheets = {
    "Commune 2024": [head, ["104/111-01", "a", 1, 10], ["104/112-01", "b", 2, 20]],
    "Commune bis": [
      ["Article", "Libellé", "Budget 2024", "Budget 2025"],
      ["104/111-01", "a", 11, 12],
      ["104/112-01", "b", 20, 21],
      ["104/113-01", "c", 5, 6],
    ],
    CPAS: [head, ["104/111-01", "a", 7, 8]],
  } satisfies Record<string, Rows>;
  const { budget, findings } = read(sheets);
  expect(
    budget.map(({ entity, article, amounts }) => [
      entity.kind,
      article,
      ...amounts.map(({ year: of, amount }) => `${of} ${amount}`),
    ]),
  ).toEqual([
    ["municipality", "104/111-01", "2023 1", "2024 10"],
    ["municipality", "104/112-01", "2023 2", "2024 20"],
    ["municipality", "104/111-01", "2025 12"],
    ["municipality", "104/112-01", "2025 21"],
    ["municipality", "104/113-01", "2024 5", "2025 6"],
    ["welfare-centre", "104/111-01", "2023 7", "2024 8"],
  ]);
  const said = findings.filter(({ code }) => code === "sources-differ");
  expect(said).toHaveLength(1);
  expect(said[0]).toMatchObject({
    facts: { what: "104/111-01 a", used: "'Commune 2024'!D2", counted: 10, other: 11 },
  });
  expect(formatAddress(said[0]!.at!)).toBe("'Commune bis'!C2");
  expect(creditIn(sheets)?.amount).toBe(money(10));
  expect(creditIn(sheets, 2025)?.amount).toBe(money(12));
});

test("an article in parts is named as it is put together", () => {
  const commune: Rows = [
    ["Fonction", "Code économique", "Budget 2024"],
    [104, 11101, 10],
  ];
  const [line] = findArticles(basisOf({ commune }), "municipality", "104/111-01");
  expect(line).toMatchObject({ whole: false, at: { row: 1, column: 1 } });
  expect(creditIn({ commune })?.amount).toBe(10);
});

test("unit costs of two tables count once", () => {
  const cost = (amount: number): Rows => [
    ["Niveau", "Coût annuel 2024"],
    ["A", amount],
    ["B", 5],
  ];
  const { unitCosts, findings } = read({ "Commune x": cost(10), "Commune y": cost(11) });
  expect(unitCosts.map(({ level, amount }) => [level, amount])).toEqual([
    ["A", 10],
    ["B", 5],
  ]);
  expect(findings.filter(({ code }) => code === "sources-differ").map(({ facts }) => facts)).toEqual([
    { what: "A Commune 2024", used: "'Commune x'!B2", counted: 10, other: 11 },
  ]);
});

describe("a long list", () => {
  const list = (rows: number): Rows => [
    ["Budget 2024 de la commune, service ordinaire"],
    [
      "Article",
      "Libellé",
      "Compte 2022",
      "Budget 2023",
      "Crédit 2024",
      "Engagé",
      "Imputé",
      "Disponible",
      "Écart",
      "%",
      "Note",
      "O/E",
    ],
    ...Array.from({ length: rows }, (_, index): CellValue[] => {
      const of = 100 + Math.floor(index / 50);
      if (index % 50 === 0) return [null, `FONCTION ${of} – Groupe`];
      if (index % 50 === 49)
        return [null, `Sous-total fonction ${of}`, ...[48, 48, 48, 48, 0, 0].map((one) => one)];
      const code = `${of}/${111 + (index % 50)}-01`;
      return [code, "Traitements du personnel", 1, 1, 1, 1, 0, 0, 0, 0.1, "x", index % 2 ? "O" : "E"];
    }),
  ];
  const time = (rows: number) => {
    const grid = gridOf(list(rows), { sheet: "Budget" });
    return cost(() => {
      const { budget, findings } = scan([grid]);
      expect(budget).toHaveLength(Math.floor((rows * 48) / 50));
      expect(findings.map(({ code }) => code)).toEqual(["no-staffing-sheet"]);
    });
  };

  test("of 50,000 rows is read in time that grows with its rows", () => {
    time(1000);
    const [short, long] = [time(5000), time(50_000)];
    process.stdout.write(`budget of 5,000 rows: ${short.toFixed(0)} ms, of 50,000: ${long.toFixed(0)} ms\n`);
    // Ten times the rows; twice that for a busy machine. A square would be a hundred.
    expect(long).toBeLessThan(30 * short);
  });
});
