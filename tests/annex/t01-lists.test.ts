import { planStaffing } from "../../src/annex/t01/plan";
import { FUNCTIONS } from "../../src/annex/formula/expression";
import { printFormula } from "../../src/annex/formula/print";
import { figures } from "../../src/annex/plan";
import type { CellValue } from "../../src/sheet/cell-value";
import { labelOf } from "../../src/source/label";
import { loadRecalculator } from "../../src/standin/calc/node";
import { newBook } from "../../src/standin/ooxml/open-book";
import { annexWords } from "../../src/text/annex-words";
import { differing, putPlan, readBook } from "../support/calc-book";

type Rows = readonly (readonly CellValue[])[];

const words = annexWords("nl");

/** T1 of sheets as IronCalc computes it: what differs from the engine, each service's line, and the plan. */
async function t1Of(sheets: Readonly<Record<string, Rows>>) {
  const book = newBook();
  Object.entries(sheets).forEach(([name, rows]) => {
    const sheet = book.addSheet(name);
    rows.forEach((row, r) => row.forEach((value, c) => value !== null && sheet.setValue(r, c, value)));
  });
  const { scanned } = readBook(book);
  if (!scanned.staffing) throw new Error("no staffing was found");
  const plan = planStaffing(scanned.staffing, { words, writtenOn: "24/11/2026" });
  putPlan(book, plan);
  const { present, computed } = (await loadRecalculator()).recalculate(book);
  expect(computed).toBe(present);
  const sheet = book.sheetNamed(plan.sheet);
  const valueAt = (row: number, column: number) => sheet?.cell(row, column).value ?? null;
  const lines = plan.rows.flatMap(({ key }, row) =>
    key.startsWith("service:")
      ? [
          Array.from({ length: plan.table.columns }, (_, column) => valueAt(row, column))
            .filter((__, column) => column === 0 || column % 4 === 1 || column % 4 === 2)
            .map((value) => (typeof value === "number" ? Math.round(value * 100) / 100 : labelOf(value)))
            .join(" | "),
        ]
      : [],
  );
  return { scanned, plan, lines, differing: differing(plan, valueAt, words.unknown) };
}

const HEAD = ["Naam", "Bestuur", "Dienst", "Niveau", "VTE"];
const LIST: Rows = [
  HEAD,
  ["Peeters", "OCMW", "Personeel", "B1", 1],
  ["Janssens", "OCMW", "Personeel", "C1", 0.8],
  ["Maes", "Gemeente", "IT", "A1", 1],
  ["VACANT", "Gemeente", "IT", "B1", 1],
  ["Jacobs", "Gemeente", "personeel ", "C1", 0.5],
  ["Willems", "OCMW", "IT", "A1", "4/5"],
];

describe("T1 of a list with a row an agent", () => {
  test("adds up what the list says of each service and body, with exact names", async () => {
    const { lines, differing: wrong, plan } = await t1Of({ Lijst: LIST });
    expect(wrong).toEqual([]);
    // Gemeente real, establishment; OCMW, of which no vacant post is named; together
    expect(lines).toEqual([
      "IT | 1 | 2 | 0.8 | n.b. | 1.8 | n.b.",
      "Personeel | 0.5 | 0.5 | 1.8 | n.b. | 2.3 | n.b.",
    ]);
    const formulas = plan.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell?.content.kind === "formula"
          ? [printFormula(cell.content.formula, { sheet: plan.sheet, row: 0, column: 0 })]
          : [],
      ),
    );
    const [first] = formulas.filter((formula) => formula.includes("SUMPRODUCT"));
    expect(first).toContain('(Lijst!$C$2:$C$7="IT")*(Lijst!$B$2:$B$7="Gemeente")');
    expect(first).toContain("Lijst!$E$2:$E$7");
    const used = formulas.flatMap((formula) =>
      [...formula.matchAll(/([A-Z]+)\(/gu)].map((match) => match[1]),
    );
    expect(FUNCTIONS).toEqual(expect.arrayContaining(used));
    for (const formula of formulas) expect(formula.length).toBeLessThan(8192);
    expect(formulas.join()).not.toContain("Peeters");
  });

  test("each figure rests on whole columns of the list", async () => {
    const { plan } = await t1Of({ Lijst: LIST });
    const [real] = figures(plan);
    expect(real?.figure.sources).toEqual([
      { sheet: "Lijst", row: 1, column: 4, rows: 6, columns: 1 },
      { sheet: "Lijst", row: 1, column: 2, rows: 6, columns: 1 },
      { sheet: "Lijst", row: 1, column: 1, rows: 6, columns: 1 },
      { sheet: "Lijst", row: 1, column: 0, rows: 6, columns: 1 },
    ]);
  });

  test.each<[string, Rows, readonly string[]]>([
    [
      "an agent whose FTE is missing leaves the service unknown, and no other",
      [HEAD, ["A", "OCMW", "HR", "B", 1], ["B", "OCMW", "HR", "B", null], ["C", "OCMW", "IT", "B", 0.5]],
      ["HR | n.b. | n.b.", "IT | 0.5 | n.b."],
    ],
    [
      "an error in the column spoils no other service",
      [HEAD, ["A", "OCMW", "HR", "B", 1], ["B", "OCMW", "IT", "B", { error: "#N/A" }]],
      ["HR | 1 | n.b.", "IT | n.b. | n.b."],
    ],
    [
      "names with signs that mean something elsewhere",
      [HEAD, ["A", "OCMW", "R*", "B", 1], ["B", "OCMW", "RH", "B", 0.5], ["C", "OCMW", '"X" <5', "B", 0.25]],
      ['"X" <5 | 0.25 | n.b.', "R* | 1 | n.b.", "RH | 0.5 | n.b."],
    ],
    [
      "services that stand only in the first of their rows",
      [
        HEAD,
        ["A", "OCMW", "HR", "B", 1],
        ["B", "OCMW", null, "B", 0.5],
        ["C", "OCMW", "IT", "B", 0.25],
        ["D", "OCMW", null, "B", 0.25],
      ],
      ["HR | 1.5 | n.b.", "IT | 0.5 | n.b."],
    ],
    [
      "services above their agents, with subtotals",
      [
        ["OCMW"],
        ["Naam", "Functie", "VTE"],
        ["Dienst HR"],
        ["A", "x", 1],
        ["B", "x", 0.5],
        ["Subtotaal", null, 1.5],
        ["Dienst IT"],
        ["C", "x", 0.25],
        ["VACANT", "x", 1],
        ["Subtotaal", null, 1.25],
        ["Totaal", null, 2.75],
      ],
      ["Dienst HR | 1.5 | 1.5", "Dienst IT | 0.25 | 1.25"],
    ],
    [
      "percentages",
      [
        ["Naam", "Dienst", "Prestatie %", "Bestuur"],
        ["A", "HR", 80, "OCMW"],
        ["B", "HR", 100, "OCMW"],
        ["C", "HR", "50 %", "OCMW"],
      ],
      ["HR | 2.3 | n.b."],
    ],
    [
      "nobody's working time: each row is one",
      [
        ["Naam", "Dienst", "Niveau", "Bestuur"],
        ["A", "HR", "B", "OCMW"],
        ["", "HR", "B", "OCMW"],
        ["C", "HR", "B", "OCMW"],
      ],
      ["HR | 2 | 3"],
    ],
    [
      "a row that does not count but is called like the others",
      [
        HEAD,
        ["A", "OCMW", "HR", "B", 1],
        ["B", "OCMW", "HR", "B", 0.5],
        ["Totaal", null, "HR", null, 1.5],
        ["C", "OCMW", "IT", "B", 0.25],
      ],
      ["HR | 1.5 | n.b.", "IT | 0.25 | n.b."],
    ],
    [
      "real and establishment beside each other",
      [
        ["Naam", "Dienst", "Niveau", "VTE kader", "VTE effectief", "Bestuur"],
        ["A", "HR", "B", 1, 0.8, "OCMW"],
        ["VACANT", "HR", "B", 1, null, "OCMW"],
      ],
      ["HR | 0.8 | 2"],
    ],
  ])("%s", async (_, rows, expected) => {
    const { lines, differing: wrong } = await t1Of({ Lijst: rows });
    expect(wrong).toEqual([]);
    expect(lines).toEqual(expected);
  });

  test("a number that does not go with the others is said, and no formula adds it up", async () => {
    const {
      lines,
      scanned,
      differing: wrong,
    } = await t1Of({
      Lijst: [
        ["Naam", "Dienst", "Niveau", "Arbeidstijd", "Bestuur"],
        ["A", "HR", "B", 0.8, "OCMW"],
        ["B", "HR", "B", 1, "OCMW"],
        ["C", "HR", "B", 80, "OCMW"],
        ["D", "IT", "B", 1, "OCMW"],
      ],
    });
    expect(wrong).toEqual([]);
    expect(lines).toEqual(["HR | n.b. | n.b.", "IT | 1 | n.b."]);
    expect(scanned.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["working-time-unclear", "figure-without-formula"]),
    );
  });
});

describe("T1 of several blocks", () => {
  const MATRIX: Rows = [
    ["Service", "AC réel", "AC théorique"],
    ["Informatique", 3, 5],
    ["RH", 19, 20],
  ];
  const CPAS: Rows = [
    ["Nom", "Service", "Grade", "ETP", "Institution"],
    ["Dupont", "RH", "B1", 1, "CPAS"],
    ["Dubois", "RH", "C1", 0.8, "CPAS"],
    ["Lambert", "Maison de repos", "D4", 1, "CPAS"],
  ];

  test("a matrix of one body and a list of the other", async () => {
    const { lines, differing: wrong, scanned } = await t1Of({ Commune: MATRIX, Personnel: CPAS });
    expect(wrong).toEqual([]);
    // of a service that the list does not name nobody works there; the matrix does not tell of others
    expect(lines).toEqual([
      "Informatique | 3 | 5 | 0 | n.b. | 3 | n.b.",
      "RH | 19 | 20 | 1.8 | n.b. | 20.8 | n.b.",
      "Maison de repos | n.b. | n.b. | 1 | n.b. | n.b. | n.b.",
    ]);
    expect(scanned.staffing?.joined).toHaveLength(1);
    expect(scanned.findings.map(({ code }) => code)).not.toContain("several-staffing-blocks");
  });

  test("an official annex without services is one line for all of them", async () => {
    const { lines, differing: wrong } = await t1Of({
      Kader: [
        ["OCMW"],
        ["STATUTAIR PERSONEEL / PERSONNEL STATUTAIRE"],
        ["Functie / Fonction", "Kader / Cadre", "Effectief / Effectif"],
        [null, "VTE / ETP", "VTE / ETP"],
        ["NIVEAU A", 5, 4],
        ["A4", 2, 2],
        ["A1", 3, 2],
        ["ALGEMEEN TOTAAL / TOTAL GENERAL", 5, 4],
      ],
    });
    expect(wrong).toEqual([]);
    expect(lines).toEqual(["alle diensten samen | 4 | 5"]);
  });
});
