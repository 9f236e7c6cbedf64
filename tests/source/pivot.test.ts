import { formatArea } from "../../src/sheet/a1";
import { pivot } from "../../src/source/pivot";
import type { PivotOptions } from "../../src/source/pivot";
import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";
import { told } from "./told";
import type { Rows } from "./told";

const MATRIX: Rows = [
  ["Dienst", "Gemeente effectief", "Gemeente kader", "OCMW effectief", "OCMW kader"],
  ["IT", 3, 5, 5.5, 7],
  ["Communicatie", 3, 5, 2.2, 3],
];
const LIST: Rows = [
  ["Naam", "Dienst", "Graad", "VTE", "Bestuur"],
  ["A", "Communicatie", "A1", 1, "OCMW"],
  ["B", "Communicatie", "A1", 1, "OCMW"],
  ["C", "communicatie", "A1", 0.6, "OCMW"],
  ["D", "Sociale dienst", "B1", 1, "OCMW"],
];

function put(sheets: Readonly<Record<string, Rows>>, options: PivotOptions = {}) {
  const grids = Object.entries(sheets).map(([sheet, rows]) => gridOf(rows, { sheet }));
  const found = pivot(scan(grids).sources, options);
  return {
    ...found,
    told: told(found.staffing),
    blocks: found.used.map(({ block }) => formatArea(block.area)),
    said: found.findings.map(({ code, at, facts }) => ({ code, at: at && formatArea(at), facts })),
  };
}

describe("several blocks", () => {
  test("none is nothing", () => {
    expect(pivot([])).toEqual({ staffing: null, used: [], findings: [] });
  });

  test("a single table of services and bodies stays as it is", () => {
    const [source] = scan([gridOf(MATRIX)]).sources;
    expect(source?.staffing).toBeDefined();
    expect(pivot(source ? [source] : []).staffing).toBe(source?.staffing);
  });

  test("of one body the surest counts, and what the other says otherwise is a finding with both places", () => {
    const { told: lines, said } = put({ Tabel: MATRIX, Lijst: LIST });
    expect(lines).toContain("Communicatie | 3/5 | 2.2/3");
    expect(said).toContainEqual({
      code: "several-staffing-blocks",
      at: "Tabel!A1:E3",
      facts: { used: "Tabel!A1:E3", others: "Lijst!A1:E5" },
    });
    expect(said).toContainEqual({
      code: "staffing-differs",
      at: "Lijst!D2:D5",
      facts: {
        service: "Communicatie",
        body: "OCMW",
        measure: "real",
        used: "Tabel!D3",
        counted: 2.2,
        other: 2.6,
      },
    });
  });

  test("unless the user prefers the other: then it counts for its body, and the table for the rest", () => {
    const { told: lines, said } = put(
      { Tabel: MATRIX, Lijst: LIST },
      { preferred: ({ kind }) => kind === "staff-list" },
    );
    expect(lines).toEqual([
      "municipality: Gemeente | welfare-centre: OCMW",
      "IT | 3/5 | 0/",
      "Communicatie | 3/5 | 2.6/",
      "Sociale dienst | 1/",
    ]);
    expect(said.map(({ code, at }) => [code, at])).toContainEqual(["staffing-differs", "Tabel!D3"]);
    expect(said.map(({ code }) => code)).not.toContain("several-staffing-blocks");
  });

  test("what stands on a hidden sheet counts only where nothing else tells it, and differs as a note", () => {
    const { told: lines, findings } = put(
      { Tabel: MATRIX, Lijst: LIST },
      { hidden: ({ area }) => area.sheet === "Tabel" },
    );
    expect(lines).toContain("Communicatie | 3/5 | 2.6/");
    expect(findings.filter(({ code }) => code === "staffing-differs")).toMatchObject([{ severity: "note" }]);
  });

  test("lists of other services of one body count together; of the same services one does", () => {
    const [HEAD = []] = LIST;
    const cleaning: Rows = [
      HEAD,
      ["E", "Schoonmaak", "E1", 0.5, "OCMW"],
      ["F", "Schoonmaak", "E1", 0.5, "OCMW"],
    ];
    const together = put({ een: LIST, twee: cleaning });
    expect(together.told).toEqual([
      "welfare-centre: OCMW",
      "Communicatie | 2.6/",
      "Sociale dienst | 1/",
      "Schoonmaak | 1/",
    ]);
    expect(together.blocks).toEqual(["een!A1:E5", "twee!A1:E3"]);
    expect(together.said).toEqual([]);
    const twice = put({ een: LIST, twee: LIST });
    expect(twice.blocks).toEqual(["een!A1:E5"]);
    expect(twice.said.map(({ code }) => code)).toEqual(["several-staffing-blocks"]);
  });

  test("of another moment other figures are no contradiction", () => {
    const dated = (day: string, real: number): Rows => [
      [`Toestand op ${day}`],
      ["Dienst", "OCMW effectief (VTE)", "OCMW kader"],
      ["IT", real, 7],
    ];
    const { said } = put({ nu: dated("01/01/2024", 5), toen: dated("01/01/2023", 4) });
    expect(said.map(({ code }) => code)).toEqual(["several-staffing-blocks"]);
  });
});
