import { sumFte } from "../../src/model/fte";
import type { Staffing } from "../../src/model/staffing";
import { formatArea } from "../../src/sheet/a1";
import { scan } from "../../src/source/scan";
import type { Scan } from "../../src/source/scan";
import { gridsOf, SAMPLE } from "../support/grids";

let sample: Scan;
beforeAll(async () => {
  sample = scan(await gridsOf(SAMPLE));
});

function totals(staffing: Staffing, entity: number) {
  const counts = staffing.headcounts.filter((count) => count.entity === entity);
  return (["real", "theoretical"] as const).map((measure) =>
    Number(sumFte(counts.map((count) => count[measure]!.amount!)).toFixed(6)),
  );
}

describe("the sample workbook", () => {
  test("tells the staffing of both bodies", () => {
    const staffing = sample.staffing!;
    expect(formatArea(staffing.area)).toBe("'Personeel - Personnel'!B6:F12");
    expect(staffing.entities).toEqual([
      { kind: "municipality", name: "Gemeente / Commune" },
      { kind: "welfare-centre", name: "OCMW / CPAS" },
    ]);
    expect(staffing.services.map(({ label }) => label)).toEqual([
      "IT",
      "IDPBW / SIPPT",
      "Personeelsdienst / RH",
      "Overheidsopdrachten / Marchés publics",
      "Communicatie / Communication",
    ]);
    expect(totals(staffing, 0)).toEqual([30, 38]);
    expect(totals(staffing, 1)).toEqual([31.5, 34.8]);
    expect(staffing.asAt).toBe("2023-01-19");
  });

  test("holds six blocks, known for what they are", () => {
    expect(sample.blocks.map(({ kind, area }) => `${kind} ${formatArea(area)}`)).toEqual([
      "staffing-matrix 'Personeel - Personnel'!B6:F13",
      "workload 'Loonbeheer - Paie'!B6:G9",
      "unit-costs 'Eenheidskost - Coût unitaire'!A8:E28",
      "budget-list 'Begroting Gemeente - Commune'!A6:G33",
      "budget-list 'Begroting OCMW - CPAS'!A6:G38",
      "unknown 'Lijsten - Listes'!A1:C6",
    ]);
    for (const { kind, confidence } of sample.blocks) {
      expect(confidence).toBeGreaterThanOrEqual(kind === "unknown" ? 0 : 0.9);
    }
  });

  test("tells what one FTE costs", () => {
    expect(sample.unitCosts).toHaveLength(40);
    const found = sample.unitCosts.find(
      (cost) =>
        cost.entity?.kind === "welfare-centre" &&
        cost.level === "B" &&
        cost.statute === "contractual" &&
        cost.year === 2024,
    );
    expect(found).toMatchObject({ amount: 70278, at: { row: 24, column: 4 } });
    expect(new Set(sample.unitCosts.map(({ statute }) => statute))).toEqual(
      new Set(["statutory", "contractual"]),
    );
  });

  test("tells the budget of each body, without subtotals", () => {
    const of = (kind: string) => sample.budget.filter(({ entity }) => entity.kind === kind);
    expect(of("municipality")).toHaveLength(18);
    expect(of("welfare-centre")).toHaveLength(20);
    expect(new Set(of("municipality").map(({ serviceKind }) => serviceKind))).toEqual(new Set(["ordinary"]));
    expect(new Set(of("welfare-centre").map(({ serviceKind }) => serviceKind))).toEqual(
      new Set(["operating"]),
    );
    const dpo = of("welfare-centre").find(({ label }) => label.includes("DPO"));
    expect(dpo).toMatchObject({
      article: "104/122-02",
      function: "104",
      economic: "122-02",
      label: "Erelonen: uitbestede DPO / Honoraires : DPO externalisé",
      amounts: [
        { year: 2022, stage: "account", amount: null },
        { year: 2023, stage: "budget", amount: null },
        { year: 2024, stage: "budget", amount: 12480 },
      ],
    });
    const total = of("municipality").reduce((sum, { amounts }) => sum + (amounts[2]?.amount ?? 0), 0);
    expect(total).toBe(7_334_200);
  });

  test("has nothing to be said against it", () => {
    expect(sample.findings).toEqual([]);
  });
});
