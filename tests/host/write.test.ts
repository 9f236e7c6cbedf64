import { readFileSync } from "node:fs";
import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { parseArea } from "../../src/sheet/a1";
import type { CellValue } from "../../src/sheet/cell-value";
import { SAMPLE } from "../support/grids";
import type { AnnexHost } from "../support/annex-host";
import { differingParts, done, openAnnexHost } from "../support/annex-host";

const sample = readFileSync(SAMPLE);

/** The values of the row whose first cell holds the text. */
function rowOf(host: AnnexHost, label: string, sheet = "T1 Personeel"): CellValue[] {
  const found = host.standin.book.sheetNamed(sheet);
  const cells = [...(found?.cells() ?? [])];
  const row = cells.find((cell) => cell.column === 0 && cell.value === label)?.row;
  return cells.filter((cell) => cell.row === row).map((cell) => cell.value);
}

describe("T1 written into the sample by the add-in's own code", () => {
  test("shows the source's figures, all live, all equal to the engine's", async () => {
    const host = await openAnnexHost(sample);
    const result = done(await host.write());
    expect(result.status).toBe("written");
    expect(result.reconciliation).toEqual({ figures: 84, live: 84, differing: [] });
    // facts: AC 30 real / 38 theoretical, CPAS 31,5 / 34,8, together 61,5 / 72,8, vacant 11,3
    const total = rowOf(host, "Totaal");
    const expected = [30, 38, 8, 30 / 38, 31.5, 34.8, 3.3, 31.5 / 34.8, 61.5, 72.8, 11.3, 61.5 / 72.8];
    expected.forEach((figure, index) => expect(total[index + 1]).toBeCloseTo(figure, 9));
    // procurement: 4,0 vacant of 6,8
    const procurement = rowOf(host, "Overheidsopdrachten / Marchés publics");
    expect(procurement[10]).toBeCloseTo(6.8, 9);
    expect(procurement[11]).toBeCloseTo(4, 9);
  });

  test("keeps to the budget of round trips and bytes", async () => {
    const host = await openAnnexHost(sample);
    const { traffic } = host.standin;
    const outline = await host.workbook.outline();
    expect(traffic.syncs).toBeLessThanOrEqual(2); // open
    traffic.reset();
    await host.workbook.readGrids(outline.sheets.flatMap((sheet) => sheet.used ?? []));
    expect(traffic.syncs).toBeLessThanOrEqual(1); // read: 1 + the value bytes / 3 MB, rounded down here
    traffic.reset();
    const steps: number[] = [];
    await host.write({}, { onStep: () => steps.push(traffic.syncs) });
    const before = steps[1] ?? 0; // open and read, at the step "writing"
    expect(before).toBe(3);
    expect(traffic.syncs - before).toBeLessThanOrEqual(4); // write
    expect(traffic.largestRequest).toBeLessThanOrEqual(3_000_000);
  });

  test("has a chart, a table, a name and a memory in the book, and leaves the source sheets alone", async () => {
    const host = await openAnnexHost(sample);
    done(await host.write());
    const sheet = host.standin.book.sheetNamed("T1 Personeel");
    expect(sheet?.tables.map((table) => table.name)).toEqual(["Syn_T01_Table"]);
    expect(sheet?.charts).toHaveLength(1);
    expect(sheet?.charts[0]).toMatchObject({ name: "Syn_T01_Services", kind: "BarStacked" });
    expect(sheet?.charts[0]?.series.map((series) => series.values)).toEqual(
      ["B", "F", "D", "H"].map((column) => `'T1 Personeel'!$${column}$32:$${column}$36`),
    );
    expect(host.standin.book.names.find((name) => name.name === "Syn_T01")?.formula).toBe(
      "='T1 Personeel'!$A$1:$M$38",
    );
    expect(host.standin.book.customParts.map((part) => part.namespace)).toContain("urn:synergy-annex:memory");
    const changed = differingParts(sample, host.save());
    expect(changed.filter((part) => /worksheets\/sheet[1-6]\.xml$/.test(part))).toEqual([]);
    expect(
      changed.filter((part) =>
        /charts\/chart[12]\.xml|drawings\/drawing[12]\.xml|comments|vml|theme|custom\.xml/.test(part),
      ),
    ).toEqual([]);
  });

  test.each(["nl", "fr", "nl+fr", "en"] as const)("reconciles in %s", async (language) => {
    const host = await openAnnexHost(sample);
    expect(done(await host.write({ language })).reconciliation).toEqual({
      figures: 84,
      live: 84,
      differing: [],
    });
  });

  test("follows a figure that the user changes afterwards, without us", async () => {
    const host = await openAnnexHost(sample);
    done(await host.write());
    const cell = parseArea("'Personeel - Personnel'!C8");
    if (!cell) throw new Error("no such cell");
    host.standin.edit(cell, [[4]]);
    expect(rowOf(host, "Totaal")[1]).toBeCloseTo(31, 9);
    host.standin.edit(cell, [[null]]);
    expect(rowOf(host, "IT")[1]).toBe("n.b.");
    expect(rowOf(host, "Niet bekend (aantal)")[1]).toBe(1);
  });
});

describe("a second run", () => {
  test("changes nothing, in the same session and after the file was saved and opened again", async () => {
    const host = await openAnnexHost(sample);
    done(await host.write());
    const written = host.save();
    expect(done(await host.write()).status).toBe("unchanged");
    expect(differingParts(written, host.save())).toEqual([]);
    const again = await openAnnexHost(written);
    expect(done(await again.write({ today: "01/12/2026" })).status).toBe("unchanged");
    expect(differingParts(written, again.save())).toEqual([]);
  });

  test("keeps a cell that the user edited, and says so", async () => {
    const host = await openAnnexHost(sample);
    const { prepared } = done(await host.write());
    const block = prepared.drafts[0]?.block;
    if (!block) throw new Error("nothing written");
    const cell = { ...block, row: 32, column: 1, rows: 1, columns: 1 };
    host.standin.edit(cell, [[99]]);
    for (let run = 0; run < 2; run++) {
      const result = done(await host.write());
      expect(result.findings.filter((finding) => finding.code === "cell-kept")).toMatchObject([
        { at: { sheet: "T1 Personeel", row: 32, column: 1 } },
      ]);
      expect(host.standin.book.sheetNamed("T1 Personeel")?.cell(32, 1)).toMatchObject({
        value: 99,
        formula: null,
      });
      // what depends on the user's figure is compared, and differs
      expect(result.reconciliation.differing.length).toBeGreaterThan(0);
    }
  });

  test("in another language changes the words and no figure", async () => {
    const host = await openAnnexHost(sample);
    done(await host.write({ language: "nl" }));
    const result = done(await host.write({ language: "nl+fr" }));
    expect(result.status).toBe("written");
    expect(result.reconciliation).toEqual({ figures: 84, live: 84, differing: [] });
    expect(rowOf(host, "Totaal / Total")[1]).toBeCloseTo(30, 9);
    const sheet = host.standin.book.sheetNamed("T1 Personeel");
    expect(sheet?.charts[0]?.title).toBe("VTE per dienst / ETP par service");
    expect(sheet?.charts[0]?.anchor.fromRow).toBe(10);
    expect(done(await host.write()).status).toBe("unchanged");
    // and back again: the same file but for the order of its parts' insides
    done(await host.write({ language: "nl" }));
    expect(rowOf(host, "Totaal")[9]).toBeCloseTo(61.5, 9);
    expect(sheet?.usedArea("values")?.rows).toBe(38);
  });

  test("follows a service that comes, and one that goes", async () => {
    const { SAMPLE_SERVICES } = await import("../../assets/samples/sample-workbook");
    const host = await openAnnexHost(sampleWorkbook({ services: SAMPLE_SERVICES.slice(0, 4) }));
    done(await host.write());
    const source = parseArea("'Personeel - Personnel'!B12:F12");
    const total = parseArea("'Personeel - Personnel'!B13:F13");
    if (!source || !total) throw new Error("no such cells");
    host.standin.edit(total, [
      ["Totaal / Total", "=SUM(C8:C12)", "=SUM(D8:D12)", "=SUM(E8:E12)", "=SUM(F8:F12)"],
    ]);
    host.standin.edit(source, [["Communicatie", 3, 5, 2.2, 3]]);
    const grown = done(await host.write());
    expect(grown.reconciliation).toEqual({ figures: 84, live: 84, differing: [] });
    expect(rowOf(host, "Totaal")[9]).toBeCloseTo(61.5, 9);
    const sheet = host.standin.book.sheetNamed("T1 Personeel");
    expect(sheet?.tables[0]?.area.rows).toBe(8);
    host.standin.edit(total, [[null, null, null, null, null]]);
    host.standin.edit(source, [
      ["Totaal / Total", "=SUM(C8:C11)", "=SUM(D8:D11)", "=SUM(E8:E11)", "=SUM(F8:F11)"],
    ]);
    const shrunk = done(await host.write());
    expect(shrunk.reconciliation).toEqual({ figures: 72, live: 72, differing: [] });
    expect(sheet?.tables[0]?.area.rows).toBe(7);
    expect(rowOf(host, "Totaal")[9]).toBeCloseTo(56.3, 9);
  });
});
