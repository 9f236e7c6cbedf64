import { formatCell, parseArea } from "../../src/sheet/a1";
import type { Grid } from "../../src/sheet/grid";
import { correctedScan } from "../../src/source/corrected-scan";
import type { Correction, Meaning } from "../../src/source/correction";
import { anchorOf } from "../../src/source/correction-anchor";
import { gridOf } from "../support/grids";
import type { Rows } from "./told";
import { told } from "./told";

const ID = "{1}";
const ids = new Map([["Staff", ID]]);

function correct(grid: Grid, cell: string, as: Meaning): Correction {
  const at = parseArea(cell, grid.area.sheet);
  if (!at) throw new Error(`no cell: ${cell}`);
  return { anchor: anchorOf(grid, ids.get(at.sheet) ?? null, at), as };
}

const fields = (...named: Extract<Meaning, { kind: "fields" }>["fields"]): Meaning => ({
  kind: "fields",
  fields: named,
  year: null,
});

/** A table as a finance office may have it, with words that nobody knows. */
const ODD: Rows = [
  ["Dienst", "K1", "K2", "K3", "K4"],
  ["IT", 3, 5, 5.5, 7],
  ["RH", 19, 20, 20, 20],
  ["Totaalbeheer", 1, 1, 2, 2],
  ["Totaal", 23, 26, 27.5, 29],
];

const SAID: readonly (readonly [string, Meaning])[] = [
  ["B1", fields("municipality", "real")],
  ["C1", fields("municipality", "theoretical")],
  ["D1", fields("welfare-centre", "real")],
  ["E1", fields("welfare-centre", "theoretical")],
];

const corrections = (grid: Grid): Correction[] => SAID.map(([cell, as]) => correct(grid, cell, as));
const HEAD = "municipality:  | welfare-centre: ";

describe("what the user says of a column", () => {
  test("is what its heading says", () => {
    const grid = gridOf(ODD);
    const { scan, mapping } = correctedScan([grid], ids, corrections(grid));
    expect(told(scan.staffing)).toEqual([
      HEAD,
      "IT | 3/5 | 5.5/7",
      "RH | 19/20 | 20/20",
      "Totaalbeheer | 1/1 | 2/2",
    ]);
    expect(mapping.unfit).toEqual([]);
    const evidence = scan.blocks[0]?.evidence.filter(({ kind }) => kind === "corrected");
    expect(evidence?.map((item) => formatCell(item.at))).toEqual(["B1", "C1", "D1", "E1"]);
  });

  test("of a column without a heading too", () => {
    const grid = gridOf([
      ["Dienst", "Gemeente effectief", null, "OCMW effectief", "OCMW kader"],
      ...ODD.slice(1),
    ]);
    const one = correct(grid, "C1", fields("municipality", "theoretical"));
    expect(told(correctedScan([grid], ids, [one]).scan.staffing)).toContain("IT | 3/5 | 5.5/7");
  });

  test("may be that it does not count", () => {
    const grid = gridOf([
      ["Dienst", "Gemeente effectief", "Gemeente kader", "OCMW effectief", "OCMW kader"],
      ...ODD.slice(1),
    ]);
    const { scan } = correctedScan([grid], ids, [correct(grid, "C1", { kind: "ignored" })]);
    expect(told(scan.staffing)).toContain("IT | 3/ | 5.5/7");
  });

  test("below a merged heading too", () => {
    const grid = gridOf([
      ["Dienst", "Effectief", null, "Kader", null],
      [null, "Gemeente", "OCMW", "Gemeente", "OCMW"],
      ...ODD.slice(1),
    ]);
    expect(told(correctedScan([grid], ids, []).scan.staffing)).toContain("IT | 3/5.5 | 5/7");
    const { scan } = correctedScan([grid], ids, [correct(grid, "C2", { kind: "ignored" })]);
    expect(told(scan.staffing)).toContain("IT | 3/5.5 | /7");
  });
});

describe("what the user says of a row", () => {
  const KNOWN: Rows = [
    ["Dienst", "Gemeente effectief", "Gemeente kader", "OCMW effectief", "OCMW kader"],
    ...ODD.slice(1, 3),
  ];

  test("a service whose name sounds like a total counts after all", () => {
    const grid = gridOf([...KNOWN, ["Totaal beheer", 1, 1, 2, 2], ["ICT", 4, 4, 4, 4]]);
    expect(told(correctedScan([grid], ids, []).scan.staffing)).not.toContain("Totaal beheer | 1/1 | 2/2");
    const { scan } = correctedScan([grid], ids, [correct(grid, "A4", { kind: "counts" })]);
    expect(told(scan.staffing)).toContain("Totaal beheer | 1/1 | 2/2");
  });

  test("a sum that is called by another name does not", () => {
    const grid = gridOf([...KNOWN, ["Alle diensten", 22, 25, 25.5, 27], ["ICT", 4, 4, 4, 4]]);
    const { scan } = correctedScan([grid], ids, [correct(grid, "A4", { kind: "total" })]);
    expect(told(scan.staffing).map((line) => line.split(" | ")[0])).toEqual([
      expect.any(String),
      "IT",
      "RH",
      "ICT",
    ]);
    // IT and ICT mean the same; of the sum nothing is said.
    expect(scan.findings.map(({ code }) => code)).toEqual(["service-two-names"]);
  });
});

describe("what the user says of a table", () => {
  const one: Rows = [
    ["Dienst", "Gemeente effectief (VTE)", "Gemeente kader"],
    ["IT", 3, 5],
    ["RH", 19, 20],
  ];
  const two: Rows = [
    ["Dienst", "Gemeente effectief (VTE)", "Gemeente kader"],
    ["IT", 4, 5],
    ["RH", 18, 20],
  ];
  const grids = [gridOf(one), gridOf(two, { sheet: "Oud" })];
  const second = grids[1] ?? gridOf([]);

  test("the first counts, and that is said", () => {
    const { scan } = correctedScan(grids, ids, []);
    expect(told(scan.staffing)).toContain("IT | 3/5");
    expect(scan.findings.map(({ code }) => code)).toEqual([
      "several-staffing-blocks",
      "staffing-differs",
      "staffing-differs",
    ]);
  });

  test("it is not to be read", () => {
    const { scan, mapping } = correctedScan(grids, ids, [
      correct(grids[0] ?? second, "A1", { kind: "block-ignored" }),
    ]);
    expect(told(scan.staffing)).toContain("IT | 4/5");
    expect(scan.findings).toEqual([]);
    expect(scan.blocks.map(({ area }) => area.sheet)).toEqual(["Oud"]);
    expect(mapping.ignored.map(({ area, kind }) => [area.sheet, kind])).toEqual([
      ["Staff", "staffing-matrix"],
    ]);
  });

  test("it is the one that counts", () => {
    const { scan } = correctedScan(grids, ids, [correct(second, "A1", { kind: "block-preferred" })]);
    expect(told(scan.staffing)).toContain("IT | 4/5");
  });
});

describe("finding the cell again", () => {
  const grid = gridOf(ODD);
  const said = corrections(grid);
  const HIS = ["IT | 3/5 | 5.5/7", "RH | 19/20 | 20/20"];

  function readAgain(rows: Rows, sheet = "Staff", others: readonly Grid[] = []) {
    const named = new Map(sheet === "Staff" ? ids : []);
    return correctedScan([gridOf(rows, { sheet }), ...others], named, said);
  }

  test("rows and columns inserted, columns moved, rows sorted", () => {
    const shifted: Rows = [[], ["Personeel"], [], ...ODD.map((row) => [null, ...row])];
    expect(told(readAgain(shifted).scan.staffing)).toEqual(expect.arrayContaining(HIS));
    const moved = ODD.map(([label, a, b, c, d]) => [
      label ?? null,
      c ?? null,
      a ?? null,
      d ?? null,
      b ?? null,
    ]);
    const { scan, mapping } = readAgain(moved);
    expect(mapping.unfit).toEqual([]);
    expect(told(scan.staffing)).toContain("IT | 5.5/7 | 3/5");
    const [head = [], it = [], rh = [], ...rest] = ODD;
    expect(told(readAgain([head, rh, it, ...rest]).scan.staffing)).toEqual(expect.arrayContaining(HIS));
  });

  test("its sheet renamed, in another program too", () => {
    const renamed = gridOf(ODD, { sheet: "Personeel 2025" });
    const byId = correctedScan([renamed], new Map([["Personeel 2025", ID]]), said);
    expect(told(byId.scan.staffing)).toEqual(expect.arrayContaining(HIS));
    const other = gridOf(
      [
        ["Artikel", "K1"],
        ["104/111-01", 5],
      ],
      { sheet: "Andere" },
    );
    const byShape = correctedScan([other, renamed], new Map(), said);
    expect(told(byShape.scan.staffing)).toEqual(expect.arrayContaining(HIS));
  });

  test("its sheet gone, or two that may be it: it is said, and not guessed", () => {
    const copies = [gridOf(ODD, { sheet: "A" }), gridOf(ODD, { sheet: "B" })];
    for (const grids of [[], copies]) {
      const { mapping, scan } = correctedScan(grids, new Map(), said);
      expect(mapping.unfit.map(({ reason }) => reason)).toEqual(Array(4).fill("sheet-gone"));
      expect(scan.staffing).toBeNull();
    }
  });

  test("an anchor holds nothing of what stands below a heading: it may be a person's name", () => {
    const list = gridOf([
      ["Naam", "Kol. 2"],
      ["Janssens An", "Peeters Jo"],
      ["Maes Bert", 0.5],
    ]);
    for (const cell of ["A1", "B1"]) {
      expect(JSON.stringify(correct(list, cell, { kind: "ignored" }))).not.toMatch(/Janssens|Peeters|Maes/);
    }
  });

  test("a heading reworded: that one no longer fits, the others do", () => {
    const { mapping } = readAgain([["Dienst", "K1", "K2 (nieuw)", "K3", "K4"], ...ODD.slice(1)]);
    expect(mapping.unfit.map(({ correction, reason }) => [correction.anchor.text, reason])).toEqual([
      ["K2", "text-gone"],
    ]);
    expect(mapping.placed.map(({ at }) => formatCell(at))).toEqual(["B1", "D1", "E1"]);
  });

  test("of headings that read the same, by what stands above them", () => {
    const twice: Rows = [
      [null, "Gemeente", null, "OCMW", null],
      ["Dienst", "x", "y", "x", "y"],
      ["IT", 3, 5, 5.5, 7],
      ["RH", 19, 20, 20, 20],
    ];
    const before = gridOf(twice);
    const kept = [
      correct(before, "B2", fields("real")),
      correct(before, "C2", fields("theoretical")),
      correct(before, "D2", fields("real")),
      correct(before, "E2", fields("theoretical")),
    ];
    expect(told(correctedScan([before], ids, kept).scan.staffing)).toContain("IT | 3/5 | 5.5/7");
    // The municipality's columns are deleted: its two corrections fit nowhere, and not to the other body's.
    const after = gridOf(twice.map((row) => [row[0] ?? null, row[3] ?? null, row[4] ?? null]));
    const { mapping, scan } = correctedScan([after], ids, kept);
    expect(mapping.placed.map(({ at, correction }) => [formatCell(at), correction.anchor.column])).toEqual([
      ["B2", 3],
      ["C2", 4],
    ]);
    expect(told(scan.staffing)).toContain("IT | 5.5/7");
    expect(mapping.unfit).toHaveLength(2);
  });
});
