import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";
import type { Rows } from "./told";
import { said } from "./told";
import { postLines } from "./table-told";
import { read, facts } from "./staff-table-read";

describe("what stands down instead of across", () => {
  test("bodies in a column of their own, filled in once or in each row", () => {
    const told = ["AC · IT: 3/5", "AC · RH: 19/20", "CPAS · IT: 5.5/7", "CPAS · RH: 20/20"];
    for (const again of [null, "AC"]) {
      const [table] = read([
        ["Entité", "Service", "Réel", "Théorique"],
        ["AC", "IT", 3, 5],
        [again, "RH", 19, 20],
        ["CPAS", "IT", 5.5, 7],
        [again && "CPAS", "RH", 20, 20],
        ["Total", null, 47.5, 52],
      ]);
      expect(postLines(table)).toEqual(told);
      expect(table?.findings).toEqual([]);
    }
    const [behind] = read([
      ["Service", "Entité", "Réel", "Théorique"],
      ["IT", "AC", 3, 5],
      [null, "CPAS", 5.5, 7],
      ["RH", "AC", 19, 20],
      [null, "CPAS", 20, 20],
    ]);
    expect(postLines(behind).sort()).toEqual(told);
  });

  test("bodies without services", () => {
    const [table] = read([
      ["Bestuur", "Effectief", "Kader"],
      ["Gemeente", 30, 38],
      ["OCMW", 31.5, 34.8],
      ["Totaal", 61.5, 72.8],
    ]);
    expect(postLines(table)).toEqual(["AC: 30/38", "CPAS: 31.5/34.8"]);
    expect(table?.findings).toEqual([]);
  });

  test("bodies in each service, or services in each body, with sums or without", () => {
    const inService = (sum: boolean): Rows => [
      ["Service", "Réel", "Théorique"],
      ["IT", ...(sum ? [8.5, 12] : [])],
      ["AC", 3, 5],
      ["CPAS", 5.5, 7],
      ["RH", ...(sum ? [39, 40] : [])],
      ["AC", 19, 20],
      ["CPAS", 20, 20],
      ["Total", 47.5, 52],
    ];
    const inBody = (sum: boolean): Rows => [
      ["Service", "Réel", "Théorique"],
      ["AC", ...(sum ? [22, 25] : [])],
      ["IT", 3, 5],
      ["RH", 19, 20],
      ["CPAS", ...(sum ? [25.5, 27] : [])],
      ["IT", 5.5, 7],
      ["RH", 20, 20],
      ["Total", 47.5, 52],
    ];
    for (const rows of [inService(false), inService(true), inBody(false), inBody(true)]) {
      const [table] = read(rows);
      expect(postLines(table).sort()).toEqual([
        "AC · IT: 3/5",
        "AC · RH: 19/20",
        "CPAS · IT: 5.5/7",
        "CPAS · RH: 20/20",
      ]);
      expect(table?.findings).toEqual([]);
    }
  });

  test("a cell or team below its service, under a department", () => {
    const [table] = read([
      ["CPAS - situation au 19/01/2023"],
      ["Direction", "Service", "Cellule", "Effectif", "Cadre"],
      ["Support", "IT", "Helpdesk", 2, 3],
      [null, null, "Réseau", 3.5, 4],
      [null, "RH", "Paie", 4, 4],
      [null, null, "Art. 60", 3, 3],
      ["Total", null, null, 12.5, 14],
    ]);
    expect(postLines(table)).toEqual([
      "CPAS · IT · Helpdesk: 2/3",
      "CPAS · IT · Réseau: 3.5/4",
      "CPAS · RH · Paie: 4/4",
      "CPAS · RH · Art. 60: 3/3",
    ]);
    expect(table?.findings).toEqual([]);
    expect(table?.block.evidence).toContainEqual(
      expect.objectContaining({ kind: "left-out", what: "other-column", text: "Direction" }),
    );
  });

  test("a service that adds up its cells", () => {
    const rows = (sum: number): Rows => [
      ["OCMW"],
      ["Dienst", "Cel", "Effectief", "Kader"],
      ["IT", null, 5.5, sum],
      [null, "Helpdesk", 2, 3],
      [null, "Netwerk", 3.5, 4],
      ["Communicatie", null, 2.2, 3],
    ];
    expect(postLines(read(rows(7))[0])).toEqual([
      "CPAS · IT · Helpdesk: 2/3",
      "CPAS · IT · Netwerk: 3.5/4",
      "CPAS · Communicatie: 2.2/3",
    ]);
    expect(facts(rows(7))).toEqual([]);
    expect(facts(rows(8))).toEqual([["total-differs", { stated: 8, computed: 7 }]]);
  });

  test("a level in each service, in a column of its own or below it", () => {
    const told = [
      "AC · RH · A: 2/2",
      "AC · RH · B4: 1/1",
      "AC · RH · C: 16/17",
      "AC · IT · A: 1/2",
      "AC · IT · C: 2/3",
    ];
    const [column] = read([
      ["Administration communale"],
      ["Service", "Niveau", "Réel", "Théorique"],
      ["RH", "A", 2, 2],
      [null, "B4", 1, 1],
      [null, "C", 16, 17],
      ["IT", "A", 1, 2],
      [null, "C", 2, 3],
    ]);
    const [below] = read([
      ["Administration communale"],
      ["Service", "Réel", "Théorique"],
      ["RH", 19, 20],
      ["Niveau A", 2, 2],
      ["B4", 1, 1],
      ["Niveau C", 16, 17],
      ["IT", 3, 5],
      ["Niveau A", 1, 2],
      ["Niveau C", 2, 3],
      ["Total", 22, 25],
    ]);
    for (const table of [column, below]) {
      expect(postLines(table)).toEqual(told);
      expect(table?.findings).toEqual([]);
      expect(table?.block.kind).toBe("staffing-matrix");
    }
  });

  test("statutes and levels across", () => {
    const [table] = read([
      ["CPAS - effectif (ETP)"],
      [null, "Statutaires", null, "Contractuels", null, "Total"],
      ["Service", "A", "B", "A", "B", null],
      ["RH", 1, 2, 3, 4, 10],
    ]);
    expect(postLines(table)).toEqual([
      "CPAS · RH · A · statutory: 1/",
      "CPAS · RH · B · statutory: 2/",
      "CPAS · RH · A · contractual: 3/",
      "CPAS · RH · B · contractual: 4/",
    ]);
  });
});

describe("people and vacancies beside FTE", () => {
  const rows = (vacant: number): Rows => [
    [null, "AC", null, null, null, "CPAS", null, null, null],
    ["Service", "Unités", "Réel", "Théorique", "Vacant", "Agents", "Réel", "Théorique", "Vacant"],
    ["IT", 4, 3, 5, vacant, 6, 5.5, 7, 1.5],
    ["RH", 20, 19, 20, 1, 21, 20, 20, 0],
  ];

  test("people are told, vacancies are checked", () => {
    const [table] = scan([gridOf(rows(2))]).sources;
    expect(postLines(table)).toEqual([
      "AC · IT: 3/5 (4)",
      "CPAS · IT: 5.5/7 (6)",
      "AC · RH: 19/20 (20)",
      "CPAS · RH: 20/20 (21)",
    ]);
    expect(table?.findings).toEqual([]);
    const { findings } = scan([gridOf(rows(3))]);
    expect(said(findings)).toEqual(["vacant-differs warning E3"]);
    expect(findings[0]?.facts).toEqual({ stated: 3, computed: 2 });
  });

  test("a sum of people is checked like one of FTE", () => {
    const { findings } = scan([gridOf([...rows(2), ["Total", 25, 22, 25, 3, 27, 25.5, 27, 1.5]])]);
    expect(said(findings)).toEqual(["total-differs warning B5"]);
    expect(findings[0]?.facts).toEqual({ stated: 25, computed: 24 });
  });

  test("beside levels, too", () => {
    const rows: Rows = [
      ["CPAS"],
      ["Service", "Niveau", "Unités", "Réel", "Théorique", "Vacant"],
      ["IT", "A", 4, 3, 5, 3],
    ];
    expect(postLines(read(rows)[0])).toEqual(["CPAS · IT · A: 3/5 (4)"]);
    expect(facts(rows)).toEqual([["vacant-differs", { stated: 3, computed: 2 }]]);
  });

  test("a plain matrix is left to its own reader", () => {
    expect(
      read([
        [null, "AC", null, "CPAS", null],
        ["Service", "Réel", "Théorique", "Réel", "Théorique"],
        ["IT", 3, 5, 5.5, 7],
      ]),
    ).toEqual([]);
  });
});
