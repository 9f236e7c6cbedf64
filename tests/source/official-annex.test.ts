import { formatArea, formatCell } from "../../src/sheet/a1";
import type { Rows } from "./told";
import { said } from "./told";
import { postLines, tablesIn } from "./table-told";
import { HEADINGS, BODY, TOLD, TITLES } from "./official-annex-rows";

describe("the official annex", () => {
  test("is read by level and grade, with people beside FTE", () => {
    for (const origin of [{}, { row: 40, column: 7 }]) {
      const [annex, ...others] = tablesIn([...TITLES, ...HEADINGS, ...BODY], origin);
      expect(others).toEqual([]);
      expect(annex?.block.kind).toBe("official-annex");
      expect(postLines(annex)).toEqual(TOLD);
      expect(annex?.asAt).toBe("2022-12-31");
      expect(said(annex?.findings ?? [])).toEqual([]);
    }
  });

  test("says why it is one, and what of it does not count", () => {
    const [annex] = tablesIn([...TITLES, ...HEADINGS, ...BODY]);
    expect(formatArea(annex!.block.area)).toBe("Staff!A4:E15");
    expect(annex!.block.confidence).toBeGreaterThan(0.9);
    expect(
      annex!.block.evidence.map((item) =>
        item.kind === "left-out"
          ? `${item.what} ${formatCell(item.at)}`
          : `${item.kind === "heading" ? item.field : item.kind} ${formatCell(item.at)}`,
      ),
    ).toEqual([
      "job A4",
      "theoretical B4",
      "heads D4",
      "real D4",
      "entity A1",
      ...["B6", "F6", "G6", "H6", "I6", "J6", "K6", "L6", "M6"].map((at) => `other-column ${at}`),
      "subtotal-row A7",
      "subtotal-row A11",
      "total-row A15",
      "as-at A2",
      "total-agrees A15",
    ]);
  });

  test("has its headings in French, Dutch or English, in two tiers or one, in any order", () => {
    const french: Rows = [
      ["CPAS - Personnel contractuel"],
      ["Fonction", "Cadre", "Effectif", null, "Dont en disponibilité", null],
      [null, "ETP", "Unités", "ETP", "Unités", "ETP"],
      ["Niveau C", 8, 7, 6.5, 1, 1],
      ["C1", 8, 7, 6.5, 1, 1],
      ["Niveau D", 4, 4, 3.2, 0, 0],
    ];
    const dutch: Rows = [
      ["OCMW: contractueel personeel"],
      ["Graad", "Effectief", null, "Kader", "In disponibiliteit"],
      [null, "VTE", "Aantal personen", null, null],
      ["Niveau C", 6.5, 7, 8, 1],
      ["C1", 6.5, 7, 8, 1],
      ["Niveau D", 3.2, 4, 4, 0],
    ];
    const english: Rows = [
      ["Welfare centre, contractual staff"],
      ["Grade", "Headcount", "Actual FTE", "Establishment (FTE)"],
      ["Level C", 7, 6.5, 8],
      ["C 1", 7, 6.5, 8],
      ["Level D", 4, 3.2, 4],
    ];
    for (const rows of [french, dutch, english]) {
      const [annex] = tablesIn(rows);
      expect(annex?.block.kind).toBe("official-annex");
      expect(postLines(annex)).toEqual([
        "CPAS · C1 · contractual: 6.5/8 (7)",
        "CPAS · D · contractual: 3.2/4 (4)",
      ]);
      expect(annex?.findings).toEqual([]);
    }
  });

  test("tells the body and the statute by the name of the sheet, where no title does", () => {
    const rows: Rows = [
      ["Niveau", "Cadre", "Effectif"],
      ["A", 2, 1],
      ["B", 2, 1.5],
    ];
    expect(postLines(tablesIn(rows, { sheet: "CPAS ACS" })[0])).toEqual([
      "CPAS · A · subsidised: 1/2",
      "CPAS · B · subsidised: 1.5/2",
    ]);
    const [unnamed] = tablesIn(rows, { sheet: "Blad1" });
    expect(postLines(unnamed)).toEqual(["Blad1 · A: 1/2", "Blad1 · B: 1.5/2"]);
    expect(said(unnamed!.findings)).toEqual(["entity-unknown warning A1"]);
  });
});

describe("blocks of statutes", () => {
  const heading: Rows = [
    ["Fonction / Functie", "Cadre / Kader", "Effectif / Effectief", null],
    [null, "ETP / VTE", "Unités / Aantal personen", "ETP / VTE"],
  ];
  const rows = (a: number): Rows => [
    ["NIVEAU A", a, a, a],
    ["A1", a, a, a],
    ["NIVEAU B", 1, 1, 1],
  ];

  test("below each other, each with its headings, and one total of all", () => {
    const found = tablesIn([
      ["Commune de X"],
      ["PERSONNEL STATUTAIRE / STATUTAIR PERSONEEL"],
      ...heading,
      ...rows(3),
      ["TOTAL / TOTAAL", 4, 4, 4],
      [],
      ["PERSONNEL CONTRACTUEL / CONTRACTUEEL PERSONEEL"],
      ...heading,
      ...rows(5),
      ["TOTAL / TOTAAL", 6, 6, 6],
      [],
      ["ACS / GECO"],
      ...heading,
      ...rows(7),
      ["TOTAL GENERAL / ALGEMEEN TOTAAL", 18, 18, 18],
    ]);
    expect(found.map(postLines)).toEqual([
      ["AC · A1 · statutory: 3/3 (3)", "AC · B · statutory: 1/1 (1)"],
      ["AC · A1 · contractual: 5/5 (5)", "AC · B · contractual: 1/1 (1)"],
      ["AC · A1 · subsidised: 7/7 (7)", "AC · B · subsidised: 1/1 (1)"],
    ]);
    expect(found.flatMap(({ findings }) => said(findings))).toEqual([]);
  });

  test("under one heading", () => {
    const [annex, ...others] = tablesIn([
      ["OCMW"],
      ...heading,
      ["STATUTAIR PERSONEEL"],
      ...rows(3),
      ["TOTAAL STATUTAIR PERSONEEL", 4, 4, 4],
      [],
      ["CONTRACTUEEL PERSONEEL"],
      ...rows(5),
      ["TOTAAL CONTRACTUEEL PERSONEEL", 6, 6, 6],
      ["Art. 60 § 7", 9, 9, 9],
      ["ALGEMEEN TOTAAL", 19, 19, 19],
    ]);
    expect(others).toEqual([]);
    expect(postLines(annex)).toEqual([
      "CPAS · A1 · statutory: 3/3 (3)",
      "CPAS · B · statutory: 1/1 (1)",
      "CPAS · A1 · contractual: 5/5 (5)",
      "CPAS · B · contractual: 1/1 (1)",
      "CPAS · article-60: 9/9 (9)",
    ]);
    expect(annex?.findings).toEqual([]);
  });

  test("side by side over one column of grades, or each with its own", () => {
    const shared = tablesIn([
      ["CPAS de Y"],
      [null, "Personnel statutaire", null, null, "Personnel contractuel", null, null],
      ["Grade", "Cadre", "Effectif", null, "Cadre", "Effectif", null],
      [null, "ETP", "Unités", "ETP", "ETP", "Unités", "ETP"],
      ["Niveau A", 2, 2, 1.5, 4, 3, 3],
      ["A1", 2, 2, 1.5, 4, 3, 3],
      ["Niveau B", 1, 1, 1, 2, 2, 2],
    ]);
    expect(shared.map(postLines)).toEqual([
      [
        "CPAS · A1 · statutory: 1.5/2 (2)",
        "CPAS · A1 · contractual: 3/4 (3)",
        "CPAS · B · statutory: 1/1 (1)",
        "CPAS · B · contractual: 2/2 (2)",
      ],
    ]);
    const apart = tablesIn([
      ["Commune", null, null, null, null, "CPAS", null, null, null],
      ["Niveau", "Cadre", "Effectif", null, null, "Niveau", "Cadre", "Effectif", null],
      [null, "ETP", "Unités", "ETP", null, null, "ETP", "Unités", "ETP"],
      ["A", 2, 2, 1.5, null, "A", 4, 3, 3],
      ["B", 1, 1, 1, null, "B", 2, 2, 2],
    ]);
    expect(apart.map(postLines)).toEqual([
      ["AC · A: 1.5/2 (2)", "AC · B: 1/1 (1)"],
      ["CPAS · A: 3/4 (3)", "CPAS · B: 2/2 (2)"],
    ]);
  });
});
