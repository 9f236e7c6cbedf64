import { formatArea } from "../../src/sheet/a1";
import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";
import type { Rows } from "./told";

const read = (rows: Rows) => scan([gridOf(rows, { sheet: "Kost" })]);
const told = (rows: Rows) =>
  read(rows).unitCosts.map(({ entity, level, statute, year, amount }) => [
    entity?.kind ?? null,
    level,
    statute,
    year,
    amount,
  ]);

describe("a table of unit costs", () => {
  test("with one column of costs, bodies and statutes in merged cells", () => {
    const rows: Rows = [
      ["Institution", "Niveau", "Statut", "Coût annuel 2024"],
      ["AC", "A", "Statutaire", 98000],
      [null, "B", null, 70000],
      ["CPAS", "A", "Art. 60 §7", null],
    ];
    expect(told(rows)).toEqual([
      ["municipality", "A", "statutory", 2024, 98000],
      ["municipality", "B", "statutory", 2024, 70000],
      ["welfare-centre", "A", "article-60", 2024, null],
    ]);
  });

  test("with a column for each body, called costs by its title", () => {
    const rows: Rows = [
      ["Loonkost per VTE"],
      ["Niveau", "Gemeente", "OCMW"],
      ["A", 98000, 97000],
      ["B", 70000, "71.000,00"],
    ];
    expect(told(rows)).toEqual([
      ["municipality", "A", null, null, 98000],
      ["welfare-centre", "A", null, null, 97000],
      ["municipality", "B", null, null, 70000],
      ["welfare-centre", "B", null, null, 71000],
    ]);
    const { blocks, findings } = read(rows);
    expect(blocks.map(({ kind, area }) => `${kind} ${formatArea(area)}`)).toEqual(["unit-costs Kost!A2:C4"]);
    expect(findings.map(({ code }) => code)).toEqual(["no-staffing-sheet", "amount-is-text"]);
  });

  test("is no list of agents, where a level comes again and again", () => {
    const rows: Rows = [
      ["Nom", "Niveau", "Coût"],
      ["x", "A", 1],
      ["y", "A", 2],
    ];
    expect(read(rows).blocks.map(({ kind }) => kind)).toEqual(["unknown"]);
    expect(told(rows)).toEqual([]);
  });
});
