import { formatArea } from "../../src/sheet/a1";
import type { CellValue } from "../../src/sheet/cell-value";
import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";
import type { Rows } from "./told";
import { BODY, FRENCH, read, said, told, TOLD } from "./told";

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

  test("keeps an unnamed row that sums up nothing", () => {
    const zero: Rows = ["IT", "RH", null].map((label) => [label, 0, 0, 0, 0]);
    expect(said(read([...FRENCH, ...zero]).findings)).toEqual(["service-unnamed warning A5"]);
  });

  test("may hold totals of subtotals", () => {
    const rows: Rows = [
      ...["IT", "Sous-total 1", "RH", "Sous-total 2"].map((label) => [label, 1, 1, 1, 1]),
      ["Total département", 2, 2, 2, 2],
      ["Voirie", 1, 1, 1, 1],
      ["Total", 3, 3, 3, 3],
    ];
    const { staffing, findings } = read([...FRENCH, ...rows]);
    expect(staffing?.services.map(({ label }) => label)).toEqual(["IT", "RH", "Voirie"]);
    expect(findings).toEqual([]);
  });

  test("stands beside another one that has no heading for its services", () => {
    const beside: Rows = [
      [null, "AC réel", "AC théorique", null, null, "CPAS réel", "CPAS théorique"],
      ["IT", 3, 5, null, "RH", 20, 20],
    ];
    expect(read(beside).blocks.map(({ area }) => formatArea(area))).toEqual(["Staff!A1:C2", "Staff!E1:G2"]);
  });

  test("stands beside another one", () => {
    const beside: Rows = [
      ["Service", "AC réel", "AC théorique", null, "Service", "CPAS réel", "CPAS théorique"],
      ["IT", 3, 5, null, "RH", 20, 20],
    ];
    const { blocks, staffing, findings } = read(beside);
    expect(blocks.map(({ area }) => formatArea(area))).toEqual(["Staff!A1:C2", "Staff!E1:G2"]);
    // of another body: they tell the staffing together
    expect(told(staffing)).toEqual(["municipality: AC | welfare-centre: CPAS", "IT | 3/5", "RH | 20/20"]);
    expect(staffing?.joined?.map((area) => formatArea(area))).toEqual(["Staff!E1:G2"]);
    expect(findings).toEqual([]);
  });
});

describe("what is wrong is said with its cell", () => {
  const withRows = (...rows: Rows) => read([...FRENCH, ...rows]);

  test.each<[string, CellValue, string, number | null]>([
    ["text", "veel", "fte-is-text error B3", null],
    ["a word that leaves the figure open", "n.c.", "figure-left-open error B3", null],
    ["a range", "1 à 2 ETP", "figure-is-range error B3", null],
    ["a guess", "0,60% ETP", "figure-in-doubt error B3", null],
    ["years", "5 ans", "fte-is-text error B3", null],
    ["a number typed as text", "4,5", "fte-is-text warning B3", 4.5],
    ["a dash that formulas must be told of", "–", "fte-is-text warning B3", 0],
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
      expect(said(findings)).toEqual(["no-staffing-sheet warning -"]);
    }
    expect(said(scan([]).findings)).toEqual(["no-staffing-sheet warning -"]);
  });

  test("a table by level and grade is another layout, and no level is taken for a service", () => {
    const rows: Rows = [
      ["Personnel statutaire du CPAS"],
      ["Fonction", "Cadre", "Effectif (ETP)"],
      ["NIVEAU A", 5, 4],
      ["A4", 2, 2],
      ["A1", 3, 2],
      ["TOTAL GENERAL", 5, 4],
    ];
    const { staffing, blocks, findings } = read(rows);
    expect(told(staffing)).toEqual(["welfare-centre: CPAS", " | 4/5"]);
    expect(blocks).toMatchObject([{ kind: "official-annex" }]);
    expect(findings).toEqual([]);
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
