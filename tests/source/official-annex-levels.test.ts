import type { Rows } from "./told";
import { said } from "./told";
import { postLines, tablesIn } from "./table-told";

describe("levels and grades", () => {
  const heading: Rows = [["Commune"], ["Fonction", "Cadre", "Effectif"]];

  test("that do not add up are said", () => {
    const [annex] = tablesIn([
      ...heading,
      ["NIVEAU A", 9, 8],
      ["A4", 2, 2],
      ["A1", 6, 6],
      ["NIVEAU B", 1, 1],
      ["TOTAL", 9, 9],
    ]);
    expect(postLines(annex)).toEqual(["AC · A4: 2/2", "AC · A1: 6/6", "AC · B: 1/1"]);
    expect(annex?.findings.map(({ code, facts }) => ({ code, facts }))).toEqual([
      { code: "total-differs", facts: { stated: 9, computed: 8 } },
    ]);
  });

  test("count by level where the grades leave a column empty", () => {
    const [annex] = tablesIn([
      ...heading,
      ["NIVEAU A", 557.5, 8],
      ["A4", null, 2],
      ["A1", null, 6],
      ["NIVEAU B", 10, 1],
      ["B1", 10, 1],
      ["TOTAL GENERAL", 567.5, 9],
    ]);
    expect(postLines(annex)).toEqual(["AC · A: /557.5", "AC · A4: 2/", "AC · A1: 6/", "AC · B1: 1/10"]);
    expect(annex?.findings).toEqual([]);
  });

  test("may have the level below its grades, and others that are no level", () => {
    const [annex] = tablesIn([
      ...heading,
      ["Grades légaux", null, null],
      ["Secrétaire", 1, 1],
      ["Receveur", 1, 1],
      ["A4", 2, 2],
      ["A1", 6, 6],
      ["Niveau A", 8, 8],
      ["B1", 3, 2],
      ["Niveau B", 3, 2],
      ["Total", 13, 12],
    ]);
    expect(postLines(annex)).toEqual([
      "AC · Secrétaire: 1/1",
      "AC · Receveur: 1/1",
      "AC · A4: 2/2",
      "AC · A1: 6/6",
      "AC · B1: 2/3",
    ]);
    expect(said(annex?.findings ?? [])).toEqual(["row-without-figures note A3"]);
  });

  test("of an establishment in people only leave its FTE unknown, and say so", () => {
    const [annex] = tablesIn([
      ["Commune"],
      ["Fonction", "Cadre", "Effectif", null],
      [null, "Unités", "Unités", "ETP"],
      ["Niveau A", 9, 8, 7.5],
      ["Niveau B", 4, 4, 4],
    ]);
    expect(postLines(annex)).toEqual(["AC · A: 7.5/ (8)", "AC · B: 4/ (4)"]);
    expect(said(annex?.findings ?? [])).toEqual(["establishment-in-heads note B3"]);
  });

  test("with people called effectif beside their FTE", () => {
    const [annex] = tablesIn([
      ["Commune"],
      ["Fonction", "Cadre", "Effectif", "ETP"],
      ["Niveau A", 9, 8, 7.5],
      ["Niveau B", 4, 4, 4],
    ]);
    expect(postLines(annex)).toEqual(["AC · A: 7.5/9 (8)", "AC · B: 4/4 (4)"]);
  });
});
