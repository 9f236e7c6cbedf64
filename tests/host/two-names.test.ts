import { readFileSync } from "node:fs";
import { SAMPLE_SERVICES, sampleWorkbook } from "../../assets/samples/sample-workbook";
import { formatArea } from "../../src/sheet/a1";
import type { CellValue } from "../../src/sheet/cell-value";
import { findingText } from "../../src/text/finding-text";
import type { WriteResult } from "../../src/app/write";
import { done, openAnnexHost } from "../support/annex-host";
import type { AnnexHost } from "../support/annex-host";
import { columnOf, tableIn, typeMeasures } from "../support/edit-tables";
import { SAMPLE } from "../support/grids";

const ALL = { annexes: null, language: "nl" } as const;
const sample = readFileSync(SAMPLE);

/** The sample with a number, or the same as text, for the name of its first service. */
const withService = (name: number | string) =>
  sampleWorkbook({ services: SAMPLE_SERVICES.map((one, at) => (at === 0 ? { ...one, name } : one)) });

function errorsOf(result: WriteResult): string[] {
  const findings = "findings" in result ? result.findings : [];
  return findings
    .filter(({ severity }) => severity === "error")
    .map((one) => `${one.code} ${one.at ? formatArea(one.at) : ""}: ${findingText(one, "nl").message}`);
}

/** What is typed for the scenario "HR-1" in its own table. */
function nameScenario(host: AnnexHost, id: CellValue): void {
  const { sheet, area } = tableIn(host, "SynergyScenarios");
  const column = columnOf(host, "SynergyScenarios", "Nr. scenario");
  host.standin.edit({ sheet: sheet.name, row: area.row + 1, column, rows: 1, columns: 1 }, [[id]]);
}

describe("4 as a number and 4 as text are two names to a formula", () => {
  test("a service: said at both cells before anything is written, and reconciled once both are the same", async () => {
    const host = await openAnnexHost(withService(4));
    typeMeasures(host, 1, "Dienst", ["'4"]);
    const refused = await host.write(ALL);
    expect(refused.status).toBe("refused");
    expect(errorsOf(refused)).toEqual([
      "text-and-number 'Maatregelen - Mesures'!K6: “4” staat hier en in 'Personeel - Personnel'!B8, eenmaal als getal en eenmaal als tekst: voor een formule zijn dat twee namen.",
    ]);

    typeMeasures(host, 1, "Dienst", [4]);
    const { reconciliation, findings } = done(await host.write(ALL));
    expect(findings.filter(({ code }) => code === "text-and-number")).toEqual([]);
    expect(reconciliation.differing).toEqual([]);
  });

  test("the other way round: text in the staffing table, a number in the measure", async () => {
    const host = await openAnnexHost(withService("4"));
    typeMeasures(host, 1, "Dienst", [4]);
    expect(errorsOf(await host.write(ALL))).toEqual([
      "text-and-number 'Maatregelen - Mesures'!K6: “4” staat hier en in 'Personeel - Personnel'!B8, eenmaal als getal en eenmaal als tekst: voor een formule zijn dat twee namen.",
    ]);
  });

  test("the id of a scenario", async () => {
    const host = await openAnnexHost(sample);
    nameScenario(host, 1);
    const rows = tableIn(host, "SynergyMeasures").area.rows - 1;
    const column = columnOf(host, "SynergyMeasures", "Scenario");
    const { sheet, area } = tableIn(host, "SynergyMeasures");
    const ofFirst = Array.from({ length: rows }, (_, at) => sheet.cell(area.row + 1 + at, column).value);
    typeMeasures(
      host,
      1,
      "Scenario",
      ofFirst.map((id) => (id === "HR-1" ? "1" : id)),
    );
    const errors = errorsOf(await host.write(ALL));
    expect(errors).toHaveLength(ofFirst.filter((id) => id === "HR-1").length);
    expect(errors[0]).toContain(
      "text-and-number 'Maatregelen - Mesures'!B6: “1” staat hier en in 'Scenario’s - Scénarios'!A6, ",
    );
    typeMeasures(
      host,
      1,
      "Scenario",
      ofFirst.map((id) => (id === "HR-1" ? 1 : id)),
    );
    expect(done(await host.write(ALL)).reconciliation.differing).toEqual([]);
  });

  test("an article that no list has is text in the calculation sheet", async () => {
    const host = await openAnnexHost(sample);
    typeMeasures(host, 2, "Begrotingsartikel", [13_111_101]);
    expect(errorsOf(await host.write(ALL))).toEqual([
      expect.stringMatching(
        /^text-and-number 'Maatregelen - Mesures'![A-Z]+7: “13111101” staat hier als getal, niet als tekst/,
      ),
    ]);
    typeMeasures(host, 2, "Begrotingsartikel", ["'13111101"]);
    expect(done(await host.write(ALL)).reconciliation.differing).toEqual([]);
  });
});
