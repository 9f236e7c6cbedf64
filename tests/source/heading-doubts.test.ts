import { parseArea } from "../../src/sheet/a1";
import { correctedScan } from "../../src/source/corrected-scan";
import { anchorOf } from "../../src/source/correction-anchor";
import type { Field } from "../../src/source/field";
import { gridOf } from "../support/grids";
import type { Rows } from "./told";

/** The headings that are asked about, and the figures that were read, when the user says what some cells mean. */
function askedIn(rows: Rows, said: Readonly<Record<string, Field>> = {}) {
  const grid = gridOf(rows);
  const corrections = Object.entries(said).map(([cell, field]) => {
    const at = parseArea(cell, "Staff");
    if (!at) throw new Error(`no cell: ${cell}`);
    return { anchor: anchorOf(grid, null, at), as: { kind: "fields", fields: [field], year: null } } as const;
  });
  const { scan } = correctedScan([grid], new Map(), corrections);
  const asked = scan.findings.flatMap((finding) =>
    finding.code === "heading-ambiguous"
      ? [
          `${finding.severity} ${"ABCDEF".charAt(finding.at?.column ?? 9)}: ${finding.facts.first} or ${finding.facts.second}`,
        ]
      : [],
  );
  const posts = scan.sources.flatMap((source) => source.posts);
  return {
    asked,
    real: posts.map(({ real }) => real?.amount ?? null),
    heads: posts.map(({ heads }) => heads?.amount ?? null),
  };
}

const MATRIX: Rows = [
  ["Commune – personnel", null, null],
  ["Service", "Effectif", "Cadre"],
  ["Population", 3, 5],
  ["Travaux", 19, 20],
  ["Total", 22, 25],
];
const withCells = (rows: Rows, cells: Readonly<Record<string, string | number>>): Rows =>
  rows.map((row, down) =>
    row.map((value, across) => cells[`${"ABCDEF".charAt(across)}${down + 1}`] ?? value),
  );

describe("whole numbers under a heading for FTE or people", () => {
  test("count as FTE in a matrix, and the heading is asked about", () => {
    expect(askedIn(MATRIX)).toEqual({
      asked: ["warning B: real or heads"],
      real: [3, 19],
      heads: [null, null],
    });
    const dutch = withCells(MATRIX, {
      A1: "Gemeente – personeel",
      A2: "Dienst",
      B2: "Effectief",
      C2: "Kader",
    });
    expect(askedIn(dutch).asked).toEqual(["warning B: real or heads"]);
  });

  test.each<[string, Readonly<Record<string, string | number>>]>([
    ["a fraction stands below", { B3: 3.5, B5: 22.5 }],
    ["the title names FTE", { A1: "Commune – personnel en ETP" }],
    ["another heading names FTE", { C2: "Cadre (ETP)" }],
    ["the heading itself is clear", { B2: "Effectif (ETP)" }],
    ["it names what really is", { B2: "Réel" }],
  ])("nothing is asked where %s", (_, cells) => {
    expect(askedIn(withCells(MATRIX, cells)).asked).toEqual([]);
  });

  test("what the user says counts, and nothing is asked any more", () => {
    expect(askedIn(MATRIX, { B2: "real" })).toMatchObject({ asked: [], real: [3, 19] });
    expect(askedIn(MATRIX, { B2: "heads" })).toMatchObject({ asked: [], heads: [3, 19] });
  });

  test("are told by fractions under the same heading of another body", () => {
    const rows: Rows = [
      [null, "AC", null, "CPAS", null],
      ["Service", "Effectif", "Cadre", "Effectif", "Cadre"],
      ["Population", 3, 5, 5.5, 7],
      ["Travaux", 19, 20, 20, 20],
    ];
    expect(askedIn(rows).asked).toEqual([]);
    expect(askedIn(withCells(rows, { D3: 5 })).asked).toEqual([
      "warning B: real or heads",
      "warning D: real or heads",
    ]);
  });

  test("are asked about in a table by level", () => {
    const rows: Rows = [
      ["Commune", null, null],
      ["Niveau", "Effectif", "Cadre"],
      ["A", 2, 3],
      ["B", 7, 8],
      ["C", 12, 12],
      ["Total", 21, 23],
    ];
    expect(askedIn(rows).asked).toEqual(["warning B: real or heads"]);
    expect(askedIn(withCells(rows, { B4: 7.5, B6: 21.5 })).asked).toEqual([]);
    expect(askedIn(rows, { B2: "heads" }).asked).toEqual([]);
  });

  test("are asked about in a list with a row an agent", () => {
    const rows: Rows = [
      ["Nom", "Service", "Grade", "Effectif"],
      ["X", "Population", "D4", 1],
      ["Y", "Population", "B1", 1],
      ["Z", "Travaux", "E2", 1],
    ];
    expect(askedIn(rows)).toMatchObject({ asked: ["warning D: real or heads"], real: [1, 1, 1] });
    expect(askedIn(withCells(rows, { D3: 0.8 })).asked).toEqual([]);
    expect(askedIn(rows, { D1: "real" }).asked).toEqual([]);
  });
});

test("codes among names of jobs are asked about", () => {
  const rows: Rows = [
    ["Nom", "Service", "Fonction", "ETP"],
    ["X", "Population", "104", 1],
    ["Y", "Population", "Employé", 0.5],
    ["Z", "Travaux", "421", 1],
    ["W", "Travaux", "Ouvrier", 1],
  ];
  expect(askedIn(rows).asked).toEqual(["warning C: job or function"]);
  expect(askedIn(withCells(rows, { C2: "Employé", C4: "Ouvrier" })).asked).toEqual([]);
});
