import { formatCell } from "../../src/sheet/a1";
import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";
import type { Rows } from "./told";

const BODY = { municipality: "AC", "welfare-centre": "CPAS", other: "?" };
const read = (rows: Rows, sheet = "Blad1") => {
  const { unitCosts, blocks, findings } = scan([gridOf(rows, { sheet })]);
  return {
    costs: unitCosts.map(({ entity, level, statute, year, amount }) =>
      [entity ? BODY[entity.kind] : "-", level, statute ?? "-", year ?? "-", amount ?? "?"].join(" "),
    ),
    kinds: blocks.map(({ kind }) => kind),
    said: findings.flatMap(({ code, at }) =>
      code === "no-staffing-sheet" ? [] : [`${code} ${at ? formatCell(at) : "-"}`],
    ),
  };
};

describe("levels down", () => {
  test("statutes across, below merged bodies, in French", () => {
    const { costs, said } = read([
      ["Coût annuel par ETP 2024"],
      ["Niveau", "Commune", null, "CPAS", null],
      [null, "Statutaire", "Contractuel", "Statutaire", "Contractuel"],
      ["A", 1, 2, 3, 4],
      ["B 1-2", 5, 6, 7, 8],
    ]);
    expect(costs).toEqual([
      "AC A statutory 2024 1",
      "AC A contractual 2024 2",
      "CPAS A statutory 2024 3",
      "CPAS A contractual 2024 4",
      ...["B1", "B2"].flatMap((grade) => [`AC ${grade} statutory 2024 5`]),
      ...["B1", "B2"].flatMap((grade) => [`AC ${grade} contractual 2024 6`]),
      ...["B1", "B2"].flatMap((grade) => [`CPAS ${grade} statutory 2024 7`]),
      ...["B1", "B2"].flatMap((grade) => [`CPAS ${grade} contractual 2024 8`]),
    ]);
    expect(said).toEqual([]);
  });

  test("bodies as groups, years across, in Dutch; text that is no cost beside", () => {
    const { costs, said } = read([
      ["Niveau", "Statuut", "Jaarkost 2023", "Jaarkost 2024", "Verschil", "Opmerking"],
      ["OCMW"],
      ["A", "Statutair", 1, 2, 1, "x"],
      [null, "GECO", 3, 4, 1, null],
      ["Gemeente"],
      ["A", "Statutair", 5, "-", 1, null],
    ]);
    expect(costs).toEqual([
      "CPAS A statutory 2023 1",
      "CPAS A statutory 2024 2",
      "CPAS A subsidised 2023 3",
      "CPAS A subsidised 2024 4",
      "AC A statutory 2023 5",
      "AC A statutory 2024 0",
    ]);
    expect(said).toEqual([]);
  });

  test("entities as blocks of their own, bilingual, grades", () => {
    const block = (title: string, amount: number): Rows => [
      [title],
      ["Niveau / Niveau", "Eenheidskost / Coût unitaire 2024 (EUR)"],
      ["Niveau A / Niveau A", amount],
      ["A4", amount + 1],
      [],
    ];
    expect(read([...block("Gemeente / Commune", 10), [], ...block("OCMW / CPAS", 20)]).costs).toEqual([
      "AC A - 2024 10",
      "AC A4 - 2024 11",
      "CPAS A - 2024 20",
      "CPAS A4 - 2024 21",
    ]);
  });

  test("levels that no heading names, years in rows, in English", () => {
    expect(
      read([["Yearly cost per FTE"], ["", "Municipality", "Welfare centre"], ["A", 1, 2], ["B", 3, 4]]).costs,
    ).toEqual(["AC A - - 1", "CPAS A - - 2", "AC B - - 3", "CPAS B - - 4"]);
    expect(
      read([
        ["Year", "Level", "Yearly cost"],
        [2023, "A", 1],
        [null, "B", 2],
        [2024, "A", 3],
      ]).costs,
    ).toEqual(["- A - 2023 1", "- B - 2023 2", "- A - 2024 3"]);
  });

  test("another body", () => {
    expect(
      read([
        ["Bestuur", "Niveau", "Jaarkost"],
        ["Politiezone", "A", 1],
        [null, "B", 2],
        ["Gemeente", "A", 3],
      ]).costs,
    ).toEqual(["? A - - 1", "? B - - 2", "AC A - - 3"]);
  });
});

describe("levels across", () => {
  test("statutes down, bodies as groups", () => {
    const { costs, said, kinds } = read([
      ["Coût annuel d'un ETP (2024)"],
      ["Statut", "A", "B", "C"],
      ["Commune"],
      ["Statutaires", 1, 2, 3],
      ["Contractuels", 4, 5, null],
      ["CPAS"],
      ["Statutaires", 7, 8, 9],
    ]);
    expect(costs).toEqual([
      "AC A statutory 2024 1",
      "AC B statutory 2024 2",
      "AC C statutory 2024 3",
      "AC A contractual 2024 4",
      "AC B contractual 2024 5",
      "AC C contractual 2024 ?",
      "CPAS A statutory 2024 7",
      "CPAS B statutory 2024 8",
      "CPAS C statutory 2024 9",
    ]);
    expect(said).toEqual([]);
    expect(kinds).toEqual(["unit-costs"]);
  });

  test("bodies and statutes down in columns", () => {
    expect(
      read([
        ["Loonkost", null, "Niveau A", "Niveau B"],
        ["Gemeente", "Statutair", 1, 2],
        [null, "Contractueel", 3, 4],
        ["OCMW", "Statutair", 5, 6],
      ]).costs,
    ).toEqual([
      "AC A statutory - 1",
      "AC B statutory - 2",
      "AC A contractual - 3",
      "AC B contractual - 4",
      "CPAS A statutory - 5",
      "CPAS B statutory - 6",
    ]);
  });
});

describe("never a wrong cost without a word", () => {
  test("costs by the month are not known; beside those of a year they are left out", () => {
    expect(
      read([
        ["Niveau", "Coût mensuel"],
        ["A", 8000],
        ["B", 6000],
      ]),
    ).toMatchObject({ costs: ["- A - - ?", "- B - - ?"], said: ["cost-monthly B1"] });
    expect(
      read([
        ["Niveau", "Maandelijkse kost", "Jaarkost"],
        ["A", 8000, 96000],
      ]),
    ).toMatchObject({ costs: ["- A - - 96000"], said: [] });
    expect(
      read([["Loonkost per VTE, maandelijks"], ["Niveau", "Gemeente", "OCMW"], ["A", 1, 2]]),
    ).toMatchObject({ costs: ["AC A - - ?", "CPAS A - - ?"], said: ["cost-monthly A1"] });
  });

  test("two columns of one cost, a level twice, thousands, below zero, text and errors", () => {
    expect(
      read([
        ["Niveau", "Coût 2024", "Coût brut chargé 2024"],
        ["A", 1, 2],
        ["B", 3, 4],
      ]),
    ).toMatchObject({ costs: ["- A - 2024 1", "- B - 2024 3"], said: ["unit-cost-column-unclear C1"] });
    expect(
      read([
        ["Niveau", "Coût 2024"],
        ["A", 1],
        ["B", 3],
        ["C", 3],
        ["A", 2],
      ]),
    ).toMatchObject({
      costs: ["- A - 2024 1", "- B - 2024 3", "- C - 2024 3", "- A - 2024 2"],
      said: ["unit-cost-twice B5"],
    });
    expect(
      read([["Coût par ETP (en milliers d'euros)"], ["Niveau", "AC", "CPAS"], ["A", 98, 97]]),
    ).toMatchObject({ costs: ["AC A - - ?", "CPAS A - - ?"], said: ["unit-thousands A1"] });
    expect(
      read([
        ["Niveau", "Coût 2024"],
        ["A", -5],
        ["B", "à voir"],
        ["C", { error: "#REF!" }],
        ["D", "71.000,00 €"],
      ]),
    ).toMatchObject({
      costs: ["- A - 2024 -5", "- B - 2024 ?", "- C - 2024 ?", "- D - 2024 71000"],
      said: ["amount-negative B2", "amount-is-text B3", "amount-is-error B4", "amount-is-text B5"],
    });
  });

  test.each<[string, Rows]>([
    [
      "what the staff of a level cost together",
      [
        ["Niveau", "ETP", "Coût total 2024"],
        ["A", 10, 980000],
        ["B", 5, 350000],
      ],
    ],
    [
      "the wage bill by level",
      [
        ["Niveau", "Masse salariale 2024"],
        ["A", 980000],
        ["B", 350000],
      ],
    ],
    [
      "a list of agents without names",
      [
        ["Matricule", "Niveau", "Statut", "Coût 2024"],
        [1, "A", "Statutaire", 98000],
        [2, "A", "Statutaire", 99000],
        [3, "B", "Contractuel", 70000],
        [4, "B", "Contractuel", 71000],
      ],
    ],
    [
      "staff by level",
      [
        ["Niveau", "AC", "CPAS"],
        ["A", 3, 5],
        ["B", 4, 6],
      ],
    ],
  ])("%s is no unit cost", (_, rows) => {
    expect(read(rows).costs).toEqual([]);
    expect(read(rows).kinds).not.toContain("unit-costs");
  });
});
