import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { MEMORY_NAMESPACE } from "../../src/app/memory";
import { formatArea, parseArea } from "../../src/sheet/a1";
import type { Area } from "../../src/sheet/address";
import { openBook } from "../../src/standin/ooxml/open-book";
import { differingParts, done, openAnnexHost } from "../support/annex-host";
import type { AnnexHost } from "../support/annex-host";

/** The file as a program leaves it that does not know our part. */
function withoutMemory(bytes: Uint8Array): Uint8Array {
  const book = openBook(bytes);
  const ours = book.customParts.filter((part) => part.namespace === MEMORY_NAMESPACE);
  expect(ours).toHaveLength(1);
  ours.forEach((part) => book.deleteCustomPart(part));
  return book.save();
}

function area(text: string): Area {
  const parsed = parseArea(text);
  if (!parsed) throw new Error(`no area: ${text}`);
  return parsed;
}

async function written(language: "nl" | "fr" | "nl+fr" | "en" = "nl"): Promise<Uint8Array> {
  const host = await openAnnexHost(sampleWorkbook({ inputTables: false }));
  done(await host.write({ language }));
  return withoutMemory(host.save());
}

function insertService(host: AnnexHost): void {
  const last = [
    ["Juridische dienst", 1.5, 2, 0.25, 1],
    ["Totaal / Total", ...["C", "D", "E", "F"].map((column) => `=SUM(${column}8:${column}13)`)],
  ];
  host.standin.edit(area("'Personeel - Personnel'!B13:F14"), last);
}

describe("an annex in a file that has lost our memory", () => {
  test.each(["nl", "fr", "nl+fr", "en"] as const)(
    "written in %s: another day, not asked for a language, nothing changes",
    async (language) => {
      const bytes = await written(language);
      const host = await openAnnexHost(bytes);
      const result = done(await host.write({ today: "01/12/2026" }));
      expect(result.status).toBe("unchanged");
      expect(result.prepared.language).toBe(language);
      expect(result.findings.filter(({ code }) => code === "cell-kept")).toEqual([]);
      expect(result.reconciliation).toEqual({ figures: 84, live: 84, differing: [] });
      expect(differingParts(bytes, host.save()).filter((part) => part.startsWith("xl/worksheets/"))).toEqual(
        [],
      );
      // What was lost is remembered again: the next run changes not a byte.
      const kept = host.save();
      const again = await openAnnexHost(kept);
      const second = done(await again.write({ today: "02/12/2026" }));
      expect(second.prepared.scanned.memory?.annexes.map(({ annex }) => annex)).toEqual(["T1"]);
      expect([second.status, second.prepared.language]).toEqual(["unchanged", language]);
      expect(differingParts(kept, again.save())).toEqual([]);
    },
  );

  test("is written in another language when asked, and remembered again", async () => {
    const host = await openAnnexHost(await written("fr"));
    const result = done(await host.write({ language: "en", today: "01/12/2026" }));
    expect(result.status).toBe("written");
    expect(result.findings.filter(({ code }) => code === "cell-kept")).toEqual([]);
    const again = await openAnnexHost(host.save());
    const second = done(await again.write());
    expect([second.status, second.prepared.language]).toEqual(["unchanged", "en"]);
  });

  test("follows a service that has come, chart, table and name with it", async () => {
    const host = await openAnnexHost(await written());
    insertService(host);
    const result = done(await host.write());
    expect(result.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
    expect(result.reconciliation).toEqual({ figures: 96, live: 96, differing: [] });
    const sheet = host.standin.book.sheetNamed("T1 Personeel");
    expect(sheet?.tables[0]?.area.rows).toBe(9);
    expect(sheet?.charts[0]?.series.map(({ values }) => values)).toEqual(
      ["B", "F", "D", "H"].map((column) => `'T1 Personeel'!$${column}$32:$${column}$37`),
    );
    expect(host.standin.book.names.find(({ name }) => name === "Syn_T01")?.formula).toBe(
      "='T1 Personeel'!$A$1:$M$39",
    );
    expect(done(await host.write()).status).toBe("unchanged");
  });

  test("follows a service that has gone", async () => {
    const host = await openAnnexHost(await written());
    host.standin.edit(area("'Personeel - Personnel'!B12:F13"), [
      ["Totaal / Total", ...["C", "D", "E", "F"].map((column) => `=SUM(${column}8:${column}11)`)],
      [null, null, null, null, null],
    ]);
    const result = done(await host.write());
    expect(result.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
    expect(result.reconciliation).toEqual({ figures: 72, live: 72, differing: [] });
    expect(done(await host.write()).status).toBe("unchanged");
  });

  test("keeps what the user typed or built in it", async () => {
    const host = await openAnnexHost(await written());
    host.standin.edit(area("'T1 Personeel'!A1"), [["Mijn eigen titel"]]);
    host.standin.edit(area("'T1 Personeel'!B33:C33"), [[99, "=40+2"]]);
    const result = done(await host.write({ language: "nl" }));
    const kept = result.findings.filter(({ code }) => code === "cell-kept");
    expect(kept.map(({ at }) => at && formatArea(at))).toEqual(
      ["A1", "B33", "C33"].map((cell) => `'T1 Personeel'!${cell}`),
    );
  });

  test("a write that is called off leaves the file as it was, without a memory", async () => {
    const host = await openAnnexHost(await written());
    insertService(host);
    const before = host.save();
    const stop = new AbortController();
    const result = await host.write(
      { language: "fr" },
      { signal: stop.signal, onStep: (step) => step === "checking" && stop.abort() },
    );
    expect(result.status).toBe("taken-back");
    const sheet = openBook(host.save()).sheetNamed("T1 Personeel");
    const cells = (bytes: Uint8Array) =>
      [...(openBook(bytes).sheetNamed("T1 Personeel")?.cells() ?? [])].map(
        ({ row, column, formula, value }) => [row, column, formula ?? value],
      );
    expect(cells(host.save())).toEqual(cells(before));
    expect(sheet?.tables[0]?.area.rows).toBe(8);
    expect(sheet?.charts[0]?.series[0]).toMatchObject({
      name: "Gemeente – effectief",
      values: "'T1 Personeel'!$B$32:$B$36",
    });
    expect(host.standin.book.customParts).toEqual([]);
  });

  test("is refused where its name points at something else", async () => {
    const book = openBook(await written());
    const name = book.names.find((one) => one.name === "Syn_T01");
    if (!name) throw new Error("no such name");
    name.formula = "='Eenheidskost - Coût unitaire'!$A$1:$M$40";
    const host = await openAnnexHost(book.save());
    const result = await host.write();
    expect(result.status).toBe("refused");
    expect("findings" in result && result.findings.map(({ code }) => code)).toContain("annex-shape-changed");
  });
});
