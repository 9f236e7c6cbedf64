import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";
import type { Rows } from "./told";

const read = (rows: Rows) => {
  const { budget, blocks } = scan([gridOf(rows, { sheet: "Commune" })]);
  return { budget, kinds: blocks.map(({ kind }) => kind) };
};

describe("is no budget list", () => {
  test.each<[string, Rows]>([
    [
      "a register of invoices",
      [
        ["Date", "Facture n°", "Fournisseur", "Article", "Engagé 2024", "Imputé 2024"],
        [45000, "F1", "A", "104/123-11", 1, 1],
        [45001, "F2", "B", "104/123-11", 2, 2],
        [45002, "F3", "C", "104/123-11", 3, 3],
      ],
    ],
    [
      "a list of agents with the article that pays them",
      [
        ["Nom", "Prénom", "Grade", "Quotité", "Article", "Budget 2024"],
        ["x", "y", "B4", "100 %", "104/111-01", 1],
        ["z", "y", "C1", "80 %", "131/111-01", 2],
      ],
    ],
    [
      "a table of loans",
      [
        ["N° emprunt", "Prêteur", "Article", "Capital", "Intérêts 2024"],
        [1, "Belfius", "104/211-01", 1000, 10],
        [2, "ING", "104/211-01", 1000, 20],
      ],
    ],
    [
      "telephone numbers",
      [
        ["Article", "Budget 2024"],
        ["02/555 12 34", 1],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(read(rows).budget).toEqual([]);
    expect(read(rows).kinds).not.toContain("budget-list");
  });
});
