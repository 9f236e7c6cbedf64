import { parseArea } from "../../src/sheet/a1";
import { correctedScan } from "../../src/source/corrected-scan";
import type { Meaning } from "../../src/source/correction";
import { anchorOf } from "../../src/source/correction-anchor";
import type { Field } from "../../src/source/field";
import { gridOf } from "../support/grids";
import type { Rows } from "./told";

const named = (...fields: readonly Field[]): Meaning => ({ kind: "fields", fields, year: null });

/** What is read of a sheet when the user says what some of its cells mean. */
function readWith(rows: Rows, said: Readonly<Record<string, Meaning>>) {
  const grid = gridOf(rows);
  const corrections = Object.entries(said).map(([cell, as]) => {
    const at = parseArea(cell, "Staff");
    if (!at) throw new Error(`no cell: ${cell}`);
    return { anchor: anchorOf(grid, null, at), as };
  });
  return correctedScan([grid], new Map(), corrections).scan;
}

describe("a budget list", () => {
  const rows: Rows = [
    ["Budget de la commune 2024", null, null, null],
    ["Article", "Libellé", "Montants", "Budget 2024"],
    ["104/111-01", "Traitements", 1000, 1200],
    ["104/123-06", "Informatique", 200, 250],
    ["421/111-01", "Voirie", 700, 800],
  ];
  const stages = (scan: ReturnType<typeof readWith>) =>
    scan.budget[0]?.amounts.map(({ stage, year, amount }) => [stage, year, amount]);

  test("a column of amounts is given its stage and year, another is left out", () => {
    const account: Meaning = { kind: "fields", fields: ["account"], year: 2022 };
    expect(stages(readWith(rows, { C2: account }))).toEqual([
      ["account", 2022, 1000],
      ["budget", 2024, 1200],
    ]);
    expect(stages(readWith(rows, { C2: account, D2: { kind: "ignored" } }))).toEqual([
      ["account", 2022, 1000],
    ]);
  });
});

describe("a table of unit costs", () => {
  test("its column of costs is told", () => {
    const rows: Rows = [
      ["Niveau", "Bedrag X"],
      ["A", 90000],
      ["B", 70000],
      ["C", 60000],
    ];
    expect(readWith(rows, {}).unitCosts).toEqual([]);
    const { unitCosts } = readWith(rows, { B1: named("cost", "municipality") });
    expect(unitCosts.map(({ level, amount, entity }) => [level, amount, entity?.kind])).toEqual([
      ["A", 90000, "municipality"],
      ["B", 70000, "municipality"],
      ["C", 60000, "municipality"],
    ]);
  });
});

describe("a table of workload", () => {
  const rows: Rows = [
    [null, "Gemeente", "OCMW", "Vroeger"],
    ["Dossiers", 500, 300, 700],
    ["Beheerders", 5, 3, 7],
  ];

  test("a column beside the bodies does not count", () => {
    const bodies = (scan: ReturnType<typeof readWith>) =>
      scan.workloads.map(({ entity, files }) => [entity.kind, files.amount]);
    expect(bodies(readWith(rows, {}))).toHaveLength(3);
    expect(bodies(readWith(rows, { D1: { kind: "ignored" } }))).toEqual([
      ["municipality", 500],
      ["welfare-centre", 300],
    ]);
  });
});

describe("a list with a row an agent", () => {
  const rows: Rows = [
    ["Naam", "Dienst", "Bestuur", "Graad", "Arb."],
    ["Janssens An", "IT", "Gemeente", "B1", 0.8],
    ["Maes Bert", "IT", "OCMW", "A4", 1],
    ["Dubois Eva", "RH", "Gemeente", "C3", 0.5],
    ["Peeters Jo", "RH", "Gemeente", "D6", 1],
  ];

  test("its column of working time is told", () => {
    const scan = readWith(rows, { E1: named("fte") });
    const total = scan.sources
      .flatMap(({ posts }) => posts)
      .reduce((sum, { real }) => sum + (real?.amount ?? 0), 0);
    expect(total).toBeCloseTo(3.3, 9);
    expect(scan.blocks.map(({ kind }) => kind)).toEqual(["staff-list"]);
  });
});
