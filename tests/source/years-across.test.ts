import { baseYear, presentPosts } from "../../src/source/base-year";
import { formatCell } from "../../src/sheet/a1";
import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";
import type { Rows } from "./told";
import { said, told } from "./told";
import { postLines } from "./table-told";
import { read } from "./staff-table-read";

describe("years across", () => {
  const bodies: Rows = [
    ["Evolution du personnel (ETP)"],
    [null, "AC", null, null, "CPAS", null, null],
    ["Service", 2023, 2024, 2025, 2023, 2024, 2025],
    ["IT", 3, 4, 5, 5.5, 6, 7],
    ["RH", 19, 19, 18, 20, 19, 18],
    ["Total", 22, 23, 23, 25.5, 25, 25],
  ];

  test("under the bodies", () => {
    const [table, ...others] = read(bodies);
    expect(others).toEqual([]);
    expect(postLines(table)).toEqual([
      "AC · IT · 2023: 3/",
      "AC · IT · 2024: 4/",
      "AC · IT · 2025: 5/",
      "CPAS · IT · 2023: 5.5/",
      "CPAS · IT · 2024: 6/",
      "CPAS · IT · 2025: 7/",
      "AC · RH · 2023: 19/",
      "AC · RH · 2024: 19/",
      "AC · RH · 2025: 18/",
      "CPAS · RH · 2023: 20/",
      "CPAS · RH · 2024: 19/",
      "CPAS · RH · 2025: 18/",
    ]);
    expect(said(table!.findings)).toEqual(["measure-assumed note A1", "year-chosen note B3"]);
  });

  test("with real and theoretical below, above or beside them", () => {
    const below: Rows = [
      ["OCMW"],
      [null, 2023, null, 2024, null],
      ["Dienst", "Effectief", "Kader", "Effectief", "Kader"],
      ["IT", 5.5, 7, 6, 8],
    ];
    const above: Rows = [
      ["OCMW"],
      [null, "Kader", null, "Effectief", null],
      ["Dienst", "2023", "2024", "2023", "2024"],
      ["IT", 7, 8, 5.5, 6],
    ];
    const beside: Rows = [
      ["OCMW"],
      ["Dienst", "Effectief 2023", "Kader 2023", "Effectief 2024", "Kader 2024"],
      ["IT", 5.5, 7, 6, 8],
    ];
    for (const rows of [below, above, beside]) {
      const [table] = read(rows);
      expect(postLines(table)).toEqual(["CPAS · IT · 2023: 5.5/7", "CPAS · IT · 2024: 6/8"]);
      expect(table?.findings.map(({ code }) => code)).toEqual(["year-chosen"]);
    }
  });

  test("with one establishment for all of them", () => {
    const [table] = read([
      ["CPAS: personnel"],
      ["Service", "Cadre", "Effectif au 31/12", null],
      [null, null, 2023, 2024],
      ["IT", 7, 5.5, 6],
    ]);
    expect(postLines(table)).toEqual(["CPAS · IT · 2023: 5.5/7", "CPAS · IT · 2024: 6/7"]);
  });

  test("as days, as serial numbers of days, and with words", () => {
    for (const [first, second] of [
      ["31/12/2023", "31/12/2024"],
      [45291, 45657],
      ["Année 2023", "Année 2024"],
      ["fin 2023", "fin 2024"],
    ] as const) {
      const [table] = read([
        ["Commune - effectif (ETP)"],
        [],
        ["Service", first, second],
        ["IT", 3, 4],
        ["RH", 19, 18],
      ]);
      expect(postLines(table)).toEqual([
        "AC · IT · 2023: 3/",
        "AC · IT · 2024: 4/",
        "AC · RH · 2023: 19/",
        "AC · RH · 2024: 18/",
      ]);
      expect(table?.findings.map(({ code }) => code)).toEqual(["year-chosen"]);
    }
  });

  test("one block a body", () => {
    const found = read([
      ["Gemeente - VTE"],
      ["Dienst", 2023, 2024],
      ["IT", 3, 4],
      ["Totaal", 3, 4],
      [],
      ["OCMW - VTE"],
      ["Dienst", 2023, 2024],
      ["IT", 5.5, 6],
      ["Totaal", 5.5, 6],
    ]);
    expect(found.map(postLines)).toEqual([
      ["AC · IT · 2023: 3/", "AC · IT · 2024: 4/"],
      ["CPAS · IT · 2023: 5.5/", "CPAS · IT · 2024: 6/"],
    ]);
    const beside = read([
      ["Gemeente - VTE", null, null, null, "OCMW - VTE", null, null],
      ["Dienst", 2023, 2024, null, "Dienst", 2023, 2024],
      ["IT", 3, 4, null, "IT", 5.5, 6],
    ]);
    expect(beside.map(postLines)).toEqual(found.map(postLines));
  });

  test("the staffing is that of the present year, cell by cell", () => {
    const { staffing } = scan([gridOf([["Situation au 30/06/2024"], ...bodies])]);
    expect(told(staffing)).toEqual([
      "municipality: AC | welfare-centre: CPAS",
      "IT | 4/ | 6/",
      "RH | 19/ | 19/",
    ]);
    expect(staffing?.headcounts.map(({ real }) => real && formatCell(real.at))).toEqual([
      "C5",
      "F5",
      "C6",
      "F6",
    ]);
    expect(staffing?.headcounts.every(({ real }) => real?.sum === undefined)).toBe(true);
  });

  test("the year of the situation is the present one, else the first with real figures", () => {
    const [table] = read(bodies);
    const chosen = (asAt: string | null) => baseYear(table!.posts, asAt);
    expect([null, "2022", "2024-06-30", "2025"].map(chosen)).toEqual([2023, 2023, 2024, 2025]);
    expect(presentPosts(table!.posts, "2024").map(({ year }) => year)).toEqual([2024, 2024, 2024, 2024]);
    const dated = read([["Situation au 30/06/2024"], ...bodies])[0]!;
    expect(dated.asAt).toBe("2024-06-30");
    expect(
      dated.findings.filter(({ code }) => code === "year-chosen").map(({ facts: told }) => told),
    ).toEqual([{ year: "2024" }]);
    const later = read([
      ["CPAS", null, null],
      [null, "Réel", null, "Théorique", null],
      ["Service", 2023, 2024, 2023, 2024],
      ["IT", null, 6, 7, 8],
    ])[0]!;
    expect(baseYear(later.posts, null)).toBe(2024);
  });
});
