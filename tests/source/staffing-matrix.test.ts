import type { Finding } from "../../src/model/finding";
import type { Staffing } from "../../src/model/staffing";
import { formatArea, formatCell } from "../../src/sheet/a1";
import type { CellValue } from "../../src/sheet/cell-value";
import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";

type Rows = readonly (readonly CellValue[])[];

/** The staffing as one line a service: "IT | 3/5 | 5.5/7"; "?" is unknown, "" a column that is not there. */
function told(staffing: Staffing | null): string[] {
  if (!staffing) return ["no staffing"];
  const figure = (sourced: { amount: number | null } | null) =>
    sourced === null ? "" : String(sourced.amount ?? "?");
  return [
    staffing.entities.map(({ kind, name }) => `${kind}: ${name}`).join(" | "),
    ...staffing.services.map(({ label }, service) =>
      [
        label,
        ...staffing.headcounts
          .filter((count) => count.service === service)
          .map(({ real, theoretical }) => `${figure(real)}/${figure(theoretical)}`),
      ].join(" | "),
    ),
  ];
}

const read = (rows: Rows, origin: Parameters<typeof gridOf>[1] = {}) => scan([gridOf(rows, origin)]);

/** "fte-is-text error C5". */
const said = (findings: readonly Finding[]) =>
  findings.map(({ code, severity, at }) => `${code} ${severity} ${at ? formatCell(at) : "-"}`);

const BODY: Rows = [
  ["IT", 3, 5, 5.5, 7],
  ["RH", 19, 20, 20, 20],
];
const FRENCH: Rows = [
  [null, "AC", null, "CPAS", null],
  ["Service", "Réel", "Théorique", "Réel", "Théorique"],
];
const TOLD = ["IT | 3/5 | 5.5/7", "RH | 19/20 | 20/20"];

describe("headings", () => {
  test.each<[string, Rows, string]>([
    ["French", FRENCH, "municipality: AC | welfare-centre: CPAS"],
    [
      "Dutch",
      [
        [null, "Gemeentebestuur", null, "O.C.M.W.", null],
        ["Dienst", "Effectief", "Kader", "effectief (VTE)", "Personeelsformatie"],
      ],
      "municipality: Gemeentebestuur | welfare-centre: O.C.M.W.",
    ],
    [
      "English",
      [
        [null, "Municipality", null, "Public centre for social welfare", null],
        ["Service", "Actual FTE", "Establishment", "Actual FTE", "Establishment"],
      ],
      "municipality: Municipality | welfare-centre: Public centre for social welfare",
    ],
    [
      "bilingual, in one cell with a line break or a dash",
      [
        [null, "Gemeente\nCommune", null, "OCMW - CPAS", null],
        ["Dienst\nService", "Werkelijk\nRéel", "Theoretisch - Théorique", "WERKELIJK/REEL", "Kader | Cadre"],
      ],
      "municipality: Gemeente Commune | welfare-centre: OCMW - CPAS",
    ],
    [
      "bilingual, in two rows each",
      [
        [null, "Gemeente", null, "OCMW", null],
        [null, "Commune", null, "CPAS", null],
        ["Dienst", "Werkelijk", "Theoretisch", "Werkelijk", "Theoretisch"],
        ["Service", "Réel", "Théorique", "Réel", "Théorique"],
      ],
      "municipality: Commune | welfare-centre: CPAS",
    ],
    [
      "with the body in the same cell",
      [["Service", "AC réel", "AC - théorique", "Effectif réel CPAS (ETP)", "Cadre organique du CPAS"]],
      "municipality: AC | welfare-centre: CPAS",
    ],
    [
      "with units below",
      [...FRENCH, [null, "ETP", "ETP", "ETP", "ETP"]],
      "municipality: AC | welfare-centre: CPAS",
    ],
    [
      "with accents of their own and odd blanks",
      [
        [null, " AC ", null, "C.P.A.S.", null],
        ["Service", "Re\u0301el", "Théo\u00adrique".replace("\u00ad", ""), "Réel\u00a0", "\u202fThéorique"],
      ],
      "municipality: AC | welfare-centre: C.P.A.S.",
    ],
    [
      "without one for the services",
      [
        [null, "AC", null, "CPAS", null],
        [null, "Réel", "Théorique", "Réel", "Théorique"],
      ],
      "municipality: AC | welfare-centre: CPAS",
    ],
  ])("%s", (_, headings, entities) => {
    const { staffing, findings } = read([...headings, ...BODY]);
    expect(told(staffing)).toEqual([entities, ...TOLD]);
    expect(findings).toEqual([]);
  });

  test("in either order", () => {
    const rows: Rows = [
      [null, "CPAS", null, "AC", null],
      ["Service", "Théorique", "Réel", "Théorique", "Réel"],
      ["IT", 7, 5.5, 5, 3],
    ];
    expect(told(read(rows).staffing)).toEqual([
      "welfare-centre: CPAS | municipality: AC",
      "IT | 5.5/7 | 3/5",
    ]);
  });

  test("with the measure above the bodies", () => {
    const rows: Rows = [
      [null, "Effectif réel", null, null, "Cadre", null, null],
      ["Service", "AC", "CPAS", "Total", "AC", "CPAS", "Total"],
      ["IT", 3, 5.5, 8.5, 5, 7, 12],
    ];
    expect(told(read(rows).staffing)).toEqual([
      "municipality: AC | welfare-centre: CPAS",
      "IT | 3/5 | 5.5/7",
    ]);
  });

  test("with one measure only, above the bodies or in the title", () => {
    const above: Rows = [
      [null, "ETP réels", null],
      ["Service", "AC", "CPAS"],
      ["IT", 3, 5.5],
    ];
    const title: Rows = [["Personeelskader 2023"], [], ["Dienst", "Gemeente", "OCMW"], ["IT", 5, 7]];
    expect(told(read(above).staffing)).toEqual(["municipality: AC | welfare-centre: CPAS", "IT | 3/ | 5.5/"]);
    expect(told(read(title).staffing)).toEqual([
      "municipality: Gemeente | welfare-centre: OCMW",
      "IT | /5 | /7",
    ]);
  });

  test("of one body, named in the title or by the sheet", () => {
    const rows: Rows = [
      ["Service", "Réel", "Théorique"],
      ["IT", 3, 5],
    ];
    expect(told(read([["Personnel du CPAS d'Ixelles"], [], ...rows]).staffing)).toEqual([
      "welfare-centre: CPAS",
      "IT | 3/5",
    ]);
    expect(told(read(rows, { sheet: "Gemeente 2023" }).staffing)).toEqual([
      "municipality: Gemeente",
      "IT | 3/5",
    ]);
  });

  test("of totals, vacancies, heads, rates and remarks do not count", () => {
    const rows: Rows = [
      [null, "AC", null, null, null, "CPAS", null, null, "Samen / Ensemble", null, null],
      [
        "Service",
        "Unités",
        "Réel",
        "Théorique",
        "Vacant",
        "Réel",
        "Théorique",
        "Total",
        "Réel",
        "Théorique",
        "Remarques",
      ],
      ["IT", 4, 3, 5, 2, 5.5, 7, 12.5, 8.5, 12, "x"],
    ];
    const { staffing, blocks, findings } = read(rows);
    expect(told(staffing)).toEqual(["municipality: AC | welfare-centre: CPAS", "IT | 3/5 | 5.5/7"]);
    expect(findings).toEqual([]);
    const leftOut = blocks[0]!.evidence.flatMap((item) =>
      item.kind === "left-out" ? [`${item.what} ${formatCell(item.at)}`] : [],
    );
    expect(leftOut).toEqual([
      "other-column B2",
      "other-column E2",
      "total-column H2",
      "total-column I2",
      "total-column J2",
      "other-column K2",
    ]);
  });

  test("of a body that we do not know, and of one that comes twice", () => {
    const unknown: Rows = [
      [null, "AC", null, "Zone de police", null],
      ["Service", "Réel", "Théorique", "Réel", "Théorique"],
      ["IT", 3, 5, 1, 1],
    ];
    expect(told(read(unknown).staffing)[0]).toBe("municipality: AC | other: Zone de police");
    expect(said(read(unknown).findings)).toEqual(["entity-unknown warning D1"]);
    const twice: Rows = [
      [null, "CPAS", null, "OCMW", null],
      ["Service", "Réel", "Théorique", "Réel", "Théorique"],
      ["IT", 3, 5, 1, 1],
    ];
    expect(told(read(twice).staffing)).toEqual(["welfare-centre: CPAS", "IT | 3/5"]);
    expect(said(read(twice).findings)).toEqual(["entity-twice error D2", "entity-twice error E2"]);
  });
});

describe("the block", () => {
  const total: Rows = [["Total", 22, 25, 25.5, 27]];
  const placed: Rows = [
    ["Personnel", null, null, null, null],
    ["Situation au 19/01/2023", null, null, null, null],
    [],
    ...FRENCH,
    ...BODY,
    ...total,
    ["* hors art. 60", null, null, null, null],
  ];

  test("may lie anywhere", () => {
    for (const origin of [{}, { row: 7, column: 3 }, { row: 900, column: 40, sheet: "Blad 'x'" }]) {
      const moved = read(
        placed.map((row) => [null, null, ...row]),
        origin,
      );
      expect(told(moved.staffing)).toEqual(["municipality: AC | welfare-centre: CPAS", ...TOLD]);
      expect(moved.findings).toEqual([]);
      expect(moved.staffing?.asAt).toBe("2023-01-19");
      const area = { sheet: "Staff", row: 0, column: 0, ...origin };
      expect(moved.staffing?.area).toEqual({
        ...area,
        row: area.row + 3,
        column: area.column + 2,
        rows: 4,
        columns: 5,
      });
      expect(moved.blocks[0]?.area.rows).toBe(5);
    }
  });

  test("tells its day as a date beside or below words that ask for it, and takes no amount for one", () => {
    const asAt = (above: Rows) => read([...above, ...FRENCH, ...BODY]).staffing?.asAt;
    expect(asAt([["Situation au", 44945], []])).toBe("2023-01-19");
    expect(asAt([["Toestand op"], [44945], []])).toBe("2023-01-19");
    expect(asAt([["COPIL du 19/01/2023"], []])).toBe("2023-01-19");
    expect(asAt([["Situation en janvier 2023"], []])).toBe("2023-01");
    expect(asAt([["Situation 2023"], []])).toBe("2023");
    expect(asAt([["Rapport 2024"], []])).toBeNull();
    expect(asAt([["Crédit", 44945], []])).toBeNull();
  });

  test("skips blank rows and subtotals, and ends at the total", () => {
    const rows: Rows = [
      ...FRENCH,
      ["Soutien", null, null, null, null],
      ["IT", 1, 2, 3, 4],
      [],
      ["RH", 1, 2, 3, 4],
      ["Sous-total soutien", 2, 4, 6, 8],
      ["Voirie", 1, 1, 1, 1],
      ["Total voirie", 1, 1, 1, 1],
      ["TOTAL GÉNÉRAL", 3, 5, 7, 9],
      ["dont art. 60", 1, 1, 1, 1],
    ];
    const { staffing, findings } = read(rows);
    expect(told(staffing).slice(1)).toEqual(["IT | 1/2 | 3/4", "RH | 1/2 | 3/4", "Voirie | 1/1 | 1/1"]);
    expect(said(findings)).toEqual(["row-without-figures note A3"]);
  });

  test.each([
    "Totaal",
    "Algemeen totaal",
    "Totaal / Total",
    "Total AC + CPAS",
    "Samen",
    "Total ETP",
    "GRAND TOTAL",
  ])("ends at %j", (label) => {
    const rows: Rows = [...FRENCH, ...BODY, [label, 22, 25, 25.5, 27], ["Note", 1, 1, 1, 1]];
    expect(told(read(rows).staffing).slice(1)).toEqual(TOLD);
  });

  test("ends at two blank rows and at another block", () => {
    expect(told(read([...FRENCH, ...BODY, [], [], ["Bron", 1, 2, 3, 4]]).staffing).slice(1)).toEqual(TOLD);
    const rows: Rows = [
      ...FRENCH,
      ...BODY,
      [],
      ["Article", "Compte 2022", "Budget 2023"],
      ["104/111-01", 1, 2],
    ];
    expect(told(read(rows).staffing).slice(1)).toEqual(TOLD);
  });

  test("knows an unnamed total by its sums", () => {
    const { staffing, findings } = read([...FRENCH, ...BODY, [null, 22, 25, 25.5, 27]]);
    expect(told(staffing).slice(1)).toEqual(TOLD);
    expect(said(findings)).toEqual(["total-unlabelled note B5"]);
  });

  test("stands beside another one", () => {
    const beside: Rows = [
      ["Service", "AC réel", "AC théorique", null, "Service", "CPAS réel", "CPAS théorique"],
      ["IT", 3, 5, null, "RH", 20, 20],
    ];
    const { blocks, staffing, findings } = read(beside);
    expect(blocks.map(({ area }) => formatArea(area))).toEqual(["Staff!A1:C2", "Staff!E1:G2"]);
    expect(told(staffing)).toEqual(["municipality: AC", "IT | 3/5"]);
    expect(findings).toMatchObject([
      { code: "several-staffing-blocks", facts: { used: "Staff!A1:C2", others: "Staff!E1:G2" } },
    ]);
  });
});

describe("what is wrong is said with its cell", () => {
  const withRows = (...rows: Rows) => read([...FRENCH, ...rows]);

  test.each<[string, CellValue, string, number | null]>([
    ["text", "n.c.", "fte-is-text error B3", null],
    ["a number typed as text", "5,5", "fte-is-text error B3", null],
    ["a dash that no formula takes for nil", "–", "fte-is-text error B3", null],
    ["a boolean", true, "fte-is-text error B3", null],
    ["an error", { error: "#REF!" }, "fte-is-error error B3", null],
    ["a negative figure", -1, "fte-negative error B3", -1],
    ["an empty cell", null, "fte-missing warning B3", null],
    ["more people than posts", 6, "real-exceeds-theoretical note B3", 6],
  ])("%s", (_, value, finding, amount) => {
    const { staffing, findings } = withRows(["IT", value, 5, 1, 2], ["RH", 1, 2, 3, 4]);
    expect(said(findings)).toEqual([finding]);
    expect(staffing?.headcounts[0]?.real?.amount).toBe(amount);
  });

  test("0 and - are nil", () => {
    const { staffing, findings } = withRows(["IT", 0, "-", 1, 2]);
    expect(told(staffing)[1]).toBe("IT | 0/0 | 1/2");
    expect(findings).toEqual([]);
  });

  test("totals beyond rounding", () => {
    const { findings } = withRows(...BODY, ["Total", 22.005, 25.01, 25.5, "n/a"]);
    expect(findings).toEqual([
      {
        code: "total-differs",
        severity: "warning",
        at: { sheet: "Staff", row: 4, column: 2, rows: 1, columns: 1 },
        facts: { stated: 25.01, computed: 25 },
      },
      {
        code: "total-unreadable",
        severity: "note",
        at: { sheet: "Staff", row: 4, column: 4, rows: 1, columns: 1 },
        facts: { text: "n/a" },
      },
    ]);
  });

  test("a subtotal that fits no run of services above it", () => {
    const { findings } = withRows(["IT", 1, 2, 3, 4], ["Sous-total", 1, 2, 3, 5], ["RH", 1, 2, 3, 4]);
    expect(said(findings)).toEqual(["total-differs warning E4"]);
  });

  test("services without name, twice, or an error", () => {
    const { staffing, findings } = withRows(
      ["IT", 1, 2, 3, 4],
      ["  it ", 1, 2, 3, 4],
      [null, 1, 2, 3, 5],
      [{ error: "#N/A" }, 1, 2, 3, 4],
    );
    expect(staffing?.services.map(({ label }) => label)).toEqual(["IT", "it", "", "#N/A"]);
    expect(findings).toMatchObject([
      { code: "service-twice", severity: "warning", facts: { service: "it", first: "A3" } },
      { code: "service-unnamed", severity: "warning" },
      { code: "service-is-error", severity: "warning", facts: { error: "#N/A" } },
    ]);
  });

  test("hostile labels are names like any other", () => {
    const labels: readonly CellValue[] = ["RH*", "RH", "<5", "=1", 4, 'a"b', "?", "Cadre de vie", true];
    const { staffing, findings } = withRows(...labels.map((label) => [label, 1, 2, 3, 4]));
    expect(staffing?.services.map(({ label }) => label)).toEqual([
      ...["RH*", "RH", "<5", "=1", "4", 'a"b', "?", "Cadre de vie", "TRUE"],
    ]);
    expect(findings).toEqual([]);
  });

  test("a workbook without staffing", () => {
    for (const rows of [
      [],
      [["Réel", "Théorique"]],
      [
        ["Service", "Réel"],
        ["IT", 3],
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ] as Rows[]) {
      const { staffing, findings } = read(rows);
      expect(staffing).toBeNull();
      expect(said(findings)).toEqual(["no-staffing-sheet error -"]);
    }
    expect(said(scan([]).findings)).toEqual(["no-staffing-sheet error -"]);
  });

  test("several: the surest counts", () => {
    const poor: Rows = [
      ["Service", "AC réel"],
      ["IT", 3],
    ];
    const { staffing, findings } = scan([
      gridOf(poor, { sheet: "A" }),
      gridOf([...FRENCH, ...BODY], { sheet: "B" }),
    ]);
    expect(staffing?.area.sheet).toBe("B");
    expect(findings).toMatchObject([
      { code: "several-staffing-blocks", severity: "warning", facts: { used: "B!A1:E4", others: "A!A1:B2" } },
    ]);
  });

  test("what is to be left out is not read", () => {
    const grids = [
      gridOf([...FRENCH, ...BODY], { sheet: "Annex" }),
      gridOf([...FRENCH, ...BODY], { sheet: "B" }),
    ];
    const annex = { sheet: "Annex", row: 0, column: 0, rows: 4, columns: 5 };
    const result = scan(grids, { ignore: [annex] });
    expect(result.staffing?.area.sheet).toBe("B");
    expect(result.findings).toEqual([]);
    expect(result.blocks).toHaveLength(1);
    const part = scan(grids, { ignore: [{ ...annex, column: 3, columns: 2 }] });
    expect(part.blocks.map(({ area }) => formatArea(area))).toEqual(["Annex!A1:C4", "B!A1:E4"]);
  });
});
