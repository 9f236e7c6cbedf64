import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { importMeasures } from "../../src/app/import-measures";
import type { ImportResult } from "../../src/app/import-measures";
import {
  blockFingerprint,
  draftImport,
  freeScenarioId,
  importableBlocks,
} from "../../src/app/measure-import";
import type { ImportScenario, ImportWish } from "../../src/app/measure-import";
import { scanWorkbook } from "../../src/app/scan-workbook";
import { formatArea } from "../../src/sheet/a1";
import { differingParts, openAnnexHost } from "../support/annex-host";
import type { AnnexHost } from "../support/annex-host";
import { tableIn } from "../support/edit-tables";

const SHEET = "Acties 2025";
const book = sampleWorkbook({
  extraSheets: [
    {
      name: SHEET,
      rows: [
        ["Acties / Actions"],
        [null],
        ["Intitulé", "Entité", "Service", "Niveau", "ETP", "Économie annuelle", "Échéance", "Moyen"],
        ["Un chauffeur de moins", "CPAS", "IT", "D", "1", null, 2027, "non-remplacement au départ"],
        ["Abonnements communs", "Commune", "IT", null, null, 3500, 2026, null],
        ["=SOMME n’est pas une formule", "OCMW", "IT", "C", "1 à 2 ETP", null, null, null],
      ],
    },
  ],
});

async function wished(host: AnnexHost, scenario: ImportScenario): Promise<ImportWish> {
  const scanned = await scanWorkbook(host.workbook);
  const block = importableBlocks(scanned).find(({ area }) => area.sheet === SHEET)!;
  return { block, scenario, agreed: blockFingerprint(scanned, block) };
}

async function imported(host: AnnexHost, scenario: ImportScenario): Promise<ImportResult> {
  return importMeasures(host.workbook, await wished(host, scenario), "fr");
}

const measuresOf = async (host: AnnexHost) => (await scanWorkbook(host.workbook)).tables!.input;

describe("measures from another sheet", () => {
  test("the sheet that says most of measures is proposed first, with what each column is", async () => {
    const host = await openAnnexHost(book);
    const [first] = importableBlocks(await scanWorkbook(host.workbook));
    expect(formatArea(first!.area, true)).toBe("'Acties 2025'!$A$3:$H$6");
    expect(first!.columns.map(({ field }) => field)).toEqual([
      "titleFr",
      "entity",
      "service",
      "level",
      "fte",
      "amount",
      "start",
      "mechanism",
    ]);
  });

  test("become rows of the table in a new scenario; the engine counts them, and the sheet stays as it was", async () => {
    const host = await openAnnexHost(book);
    const before = await measuresOf(host);
    const free = freeScenarioId(await scanWorkbook(host.workbook));
    expect(free).toBe("S1");
    expect(await imported(host, { kind: "new", id: free })).toMatchObject({
      status: "imported",
      measures: 3,
    });
    const after = await measuresOf(host);
    expect(after.scenarios.map(({ id }) => id)).toEqual([...before.scenarios.map(({ id }) => id), "S1"]);
    expect(after.measures.slice(0, before.measures.length)).toEqual(before.measures);
    expect(
      after.measures
        .slice(before.measures.length)
        .map(({ what, who, howMuch, when }) => [
          what.id,
          what.scenario,
          what.titleFr,
          what.mechanism.id,
          who.entity,
          who.level,
          howMuch.fte,
          howMuch.amount.mid,
          when.start?.year,
        ]),
    ).toEqual([
      [
        "S1.1",
        "S1",
        "Un chauffeur de moins",
        "departure-not-replaced",
        "welfare-centre",
        "D",
        { low: null, mid: 1, high: null },
        null,
        2027,
      ],
      [
        "S1.2",
        "S1",
        "Abonnements communs",
        "cost-change",
        "municipality",
        null,
        { low: null, mid: null, high: null },
        3500,
        2026,
      ],
      [
        "S1.3",
        "S1",
        "=SOMME n’est pas une formule",
        "unspecified",
        "welfare-centre",
        "C",
        { low: 1, mid: 1.5, high: 2 },
        null,
        undefined,
      ],
    ]);
    expect(after.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const result = await host.write({ annexes: ["T7"] });
    expect(result.status).toBe("written");
    // the sheet that they came from, and every other of the user's
    const ours = host.standin.book.sheets.filter(({ tables }) =>
      tables.some(({ name }) => name.startsWith("Synergy")),
    );
    expect(ours.length).toBeGreaterThan(0);
    const source = host.standin.book.sheetNamed(SHEET)!;
    expect(source.cell(5, 0).value).toBe("=SOMME n’est pas une formule");
    expect(source.cell(3, 4).value).toBe("1");
  });

  test("go to a scenario that is there, with lists to choose from in the new rows", async () => {
    const host = await openAnnexHost(book);
    const rows = tableIn(host, "SynergyMeasures").area.rows;
    await imported(host, { kind: "existing", id: "HR-1" });
    const { sheet, area } = tableIn(host, "SynergyMeasures");
    expect(area.rows).toBe(rows + 3);
    const last = area.row + area.rows - 1;
    const ruled = sheet.validations.filter(({ areas }) =>
      areas.some((one) => one.row <= last && one.row + one.rows > last),
    );
    expect(ruled.length).toBeGreaterThan(5);
    const { measures, scenarios } = await measuresOf(host);
    expect(measures.at(-1)!.what).toMatchObject({ scenario: "HR-1", id: "HR-1.14" });
    expect(scenarios).toHaveLength(2);
  });

  test("only the sheets of the two tables change", async () => {
    const host = await openAnnexHost(book);
    const before = host.save();
    await imported(host, { kind: "new", id: "S1" });
    const sheets = host.standin.book.sheets.map(({ name, tables }) =>
      tables.length > 0 ? tables[0]!.name : name,
    );
    const changed = differingParts(before, host.save())
      .filter((part) => /worksheets\/sheet\d+\.xml$/.test(part))
      .map((part) => sheets[Number(/\d+/.exec(part.split("/").at(-1)!)![0]) - 1]);
    expect(changed.sort()).toEqual(["SynergyMeasures", "SynergyScenarios"]);
  });

  test("are not added where a cell has changed since it was shown", async () => {
    const host = await openAnnexHost(book);
    const wish = await wished(host, { kind: "existing", id: "HR-1" });
    host.standin.edit({ sheet: SHEET, row: 3, column: 0, rows: 1, columns: 1 }, [["Autre chose"]]);
    expect(await importMeasures(host.workbook, wish, "fr")).toMatchObject({
      status: "refused",
      findings: [{ code: "import-changed" }],
    });
  });

  test("are not written over what stands below the table", async () => {
    const host = await openAnnexHost(book);
    const { sheet, area } = tableIn(host, "SynergyMeasures");
    sheet.setValue(area.row + area.rows + 1, area.column + 2, "note");
    const before = host.save();
    const result = await imported(host, { kind: "existing", id: "HR-1" });
    expect(result).toMatchObject({
      status: "refused",
      findings: [
        { code: "import-in-the-way", at: { row: area.row + area.rows + 1, column: area.column + 2 } },
      ],
    });
    expect(differingParts(before, host.save())).toEqual([]);
  });

  test("are taken back whole when the last check fails", async () => {
    const host = await openAnnexHost(book);
    const before = await measuresOf(host);
    const wish = await wished(host, { kind: "new", id: "S1" });
    const controller = new AbortController();
    const onStep = (step: string) => {
      if (step === "checking") controller.abort();
    };
    const result = await importMeasures(host.workbook, wish, "fr", { onStep, signal: controller.signal });
    expect(result.status).toBe("taken-back");
    const after = await measuresOf(host);
    expect(after.measures).toEqual(before.measures);
    expect(after.scenarios).toEqual(before.scenarios);
  });

  test("what would be added is known before, with findings at the cells", async () => {
    const host = await openAnnexHost(book);
    const wish = await wished(host, { kind: "existing", id: "HR-1" });
    const { rows, findings } = draftImport(await scanWorkbook(host.workbook), wish);
    expect(rows.map(({ id }) => id)).toEqual(["HR-1.12", "HR-1.13", "HR-1.14"]);
    expect(findings.map(({ code, at }) => `${code} ${at ? formatArea(at) : ""}`)).toEqual([
      "mechanism-assumed 'Acties 2025'!A5",
      "import-range 'Acties 2025'!E6",
      "mechanism-assumed 'Acties 2025'!A6",
    ]);
  });
});
