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

  test("has nothing to be said against it", () => {
    expect(sample.findings).toEqual([]);
  });
});
