import { formatArea, formatCell } from "../../src/sheet/a1";
import { readArticleCode } from "../../src/source/article-code";
import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";
import type { Rows } from "./told";

const read = (rows: Rows, sheet = "Budget") => {
  const { budget, blocks, findings } = scan([gridOf(rows, { sheet })]);
  const about = findings.filter(({ code }) => code !== "no-staffing-sheet");
  return { budget, blocks, said: about.map(({ code, at }) => `${code} ${at ? formatCell(at) : "-"}`) };
};

test.each([
  ["104/111-01", "104", "111-01", ""],
  ["10400/11101", "10400", "111-01", ""],
  ["104-111-01", "104", "111-01", ""],
  ["104/111-01-20", "104", "111-01", "20"],
  [" 104 / 111 - 01 ", "104", "111-01", ""],
])("%j is function %j, economic code %j", (text, code, economic, suffix) => {
  expect(readArticleCode(text)).toEqual({ function: code, economic, suffix });
});

test.each(["104", "19/01/2023", "Total", "104/111", "2022-2023", "02/555 12 34 56 78", ""])(
  "%j is no article",
  (text) => expect(readArticleCode(text)).toBeNull(),
);

describe("a budget list", () => {
  test("in French, by the years of its headings", () => {
    const rows: Rows = [
      ["Commune d'Ixelles : service extraordinaire"],
      [],
      [
        "Libellé",
        "Article",
        "Compte 2022",
        "Budget initial 2023",
        "Budget 2023 après MB 1",
        "Projet 2024",
        "Écart compte/initial",
      ],
      ["Personnel"],
      ["Traitements", "104/111-01", 100.5, 110, "-", 120, 10],
      ["Sous-total", null, 100.5, 110, 0, 120, 10],
      ["Téléphone", "10400/12311", null, 5, 6, 7, 1],
      ["Total général", null, 100.5, 115, 6, 127, 5],
    ];
    const { budget, blocks, said } = read(rows);
    expect(
      budget.map(({ article, function: code, economic, label }) => [article, code, economic, label]),
    ).toEqual([
      ["104/111-01", "104", "111-01", "Traitements"],
      ["10400/12311", "10400", "123-11", "Téléphone"],
    ]);
    expect(budget[0]).toMatchObject({
      entity: { kind: "municipality", name: "Commune" },
      serviceKind: "extraordinary",
    });
    expect(budget[0]?.amounts.map(({ year, stage, amount }) => [year, stage, amount])).toEqual([
      [2022, "account", 100.5],
      [2023, "initial", 110],
      [2023, "amended", 0],
      [2024, "budget", 120],
    ]);
    expect(budget[1]?.amounts[0]?.amount).toBeNull();
    expect(blocks.map(({ kind, area }) => `${kind} ${formatArea(area)}`)).toEqual([
      "budget-list Budget!A3:F8",
    ]);
    const leftOut = blocks[0]!.evidence.flatMap((item) => (item.kind === "left-out" ? [item.text] : []));
    expect(leftOut).toEqual(["Écart compte/initial", "Sous-total", "Total général"]);
    expect(said).toEqual([]);
  });

  test("in Dutch, by N-2, N-1 and N of a titled year, with how far the credit is used", () => {
    const rows: Rows = [
      ["OCMW: begroting 2024, exploitatie"],
      [
        "Artikelnr.",
        "Omschrijving",
        "Rekening N-2",
        "Begroting N-1",
        "Krediet N",
        "Vastgelegd",
        "Aangerekend",
        "Beschikbaar krediet",
      ],
      ["104/111-01", "Wedden", 1, 2, 3, 4, 5, 6],
    ];
    const [article] = read(rows).budget;
    expect(article).toMatchObject({ entity: { kind: "welfare-centre" }, serviceKind: "operating" });
    expect(article?.amounts.map(({ year, stage }) => [year, stage])).toEqual([
      [2022, "account"],
      [2023, "budget"],
      [2024, "budget"],
      [null, "committed"],
      [null, "charged"],
      [null, "available"],
    ]);
  });

  test("of a body that nothing names, with amounts that are no numbers", () => {
    const rows: Rows = [
      ["Article", "Budget 2024"],
      ["104/111-01", "€ 12.480,50"],
      ["104/111-02", "à voir"],
      ["104/111-03", { error: "#N/A" }],
    ];
    const { budget, said } = read(rows);
    expect(budget.map(({ amounts }) => amounts[0]?.amount)).toEqual([12480.5, null, null]);
    expect(budget[0]?.entity).toEqual({ kind: "other", name: "Budget" });
    expect(said).toEqual([
      "entity-unknown A1",
      "amount-is-text B2",
      "amount-is-text B3",
      "amount-is-error B4",
    ]);
    expect(read(rows, "CPAS").said).toHaveLength(3);
  });

  test("of each body on one sheet", () => {
    const list = (title: string): Rows => [
      [title],
      ["Article", "Budget 2024"],
      ["104/111-01", 1],
      ["Total", 1],
      [],
    ];
    const { budget, blocks } = read([...list("AC"), ...list("CPAS")]);
    expect(budget.map(({ entity }) => entity.kind)).toEqual(["municipality", "welfare-centre"]);
    expect(blocks).toHaveLength(2);
  });

  test("needs articles below its headings", () => {
    expect(
      read([
        ["Article", "Budget 2024"],
        ["x", 1],
      ]).blocks.map(({ kind }) => kind),
    ).toEqual(["unknown"]);
  });
});
