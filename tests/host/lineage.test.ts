import { readFileSync } from "node:fs";
import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { MEMORY_NAMESPACE } from "../../src/app/memory";
import { parseArea } from "../../src/sheet/a1";
import type { CellValue } from "../../src/sheet/cell-value";
import { openBook } from "../../src/standin/ooxml/open-book";
import { done, openAnnexHost } from "../support/annex-host";
import type { AnnexHost } from "../support/annex-host";
import { SAMPLE } from "../support/grids";

/* T0, which tells where the figures of the other annexes come from. */

const bare = sampleWorkbook({ inputTables: false });

/** The rows of T0's table below its headings: annex, cells, meaning, sources, measures, figures of the day. */
function told({ standin }: AnnexHost): { readonly row: number; readonly texts: readonly string[] }[] {
  const sheet = standin.book.sheets.find(({ name }) => name.startsWith("T0 "))!;
  const area = sheet.tables[0]!.area;
  return Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index).map((row) => ({
    row,
    texts: [0, 1, 2, 3, 4, 5].map((column) => textIn(sheet.cell(row, column).value)),
  }));
}

function textIn(value: CellValue): string {
  return typeof value === "string" ? value : "";
}

function withoutMemory(bytes: Uint8Array): Uint8Array {
  const book = openBook(bytes);
  book.customParts
    .filter(({ namespace }) => namespace === MEMORY_NAMESPACE)
    .forEach((part) => book.deleteCustomPart(part));
  return book.save();
}

test.each([
  ["nl", "Gemeente", "60,0 %"],
  ["fr", "Commune", "60,0 %"],
  ["nl+fr", "Gemeente / Commune", "60,0 %"],
  ["en", "Municipality", "60.0 %"],
] as const)(
  "in %s: on request, from then on with the others, and another day changes nothing",
  async (language, body, share) => {
    const host = await openAnnexHost(bare);
    const usual = done(await host.write({ language }));
    expect(usual.prepared.drafts.map(({ plan }) => plan.annex)).toEqual(["T1"]);
    done(await host.write({ language, annexes: ["T0"] }));
    const [first] = told(host);
    expect(first?.texts[0]).toBe("T1");
    expect(first?.texts[1]).toMatch(/^'T1 [^!]+'!B32:M32$/);
    expect(first?.texts[2]).toContain(body);
    expect(first?.texts[3]).toBe("'Personeel - Personnel'!C8:F8");
    expect(first?.texts[4]).toBe("");
    expect(first?.texts[5]).toContain(share);

    const again = done(await host.write({ today: "01/12/2026" }));
    expect(again.prepared.drafts.map(({ plan }) => plan.annex)).toEqual(["T1", "T0"]);
    expect(again.status).toBe("unchanged");
    const lost = await openAnnexHost(withoutMemory(host.save()));
    const after = done(await lost.write({ today: "02/12/2026" }));
    expect([after.status, after.prepared.language]).toEqual(["unchanged", language]);
  },
);

test("of scenarios: measures, unit costs and the engine's figure for the very cells; a note of the user's stays", async () => {
  const host = await openAnnexHost(readFileSync(SAMPLE));
  done(await host.write({ annexes: ["T4", "T0"] }));
  const { book } = host.standin;
  const gross = told(host).find(({ texts }) => texts[2]!.startsWith("Brutobesparing (EUR) – HR-1, Samen"))!;
  expect(gross.texts[4]).toBe("HR-1.1, HR-1.2, HR-1.3, HR-1.5, HR-1.6");
  expect(gross.texts[3]).toContain("'Eenheidskost - Coût unitaire'!");
  const cells = parseArea(gross.texts[1]!)!;
  const values = Array.from(
    { length: cells.columns },
    (_, index) => book.sheetNamed(cells.sheet)!.cell(cells.row, cells.column + index).value,
  );
  const shown = gross.texts[5]!.split("; ").map((text) =>
    Number(text.replace("–", "0").replaceAll(".", "").replace(",", ".")),
  );
  expect(shown).toEqual(values);

  const sheet = book.sheets.find(({ name }) => name.startsWith("T0 "))!;
  host.standin.edit({ sheet: sheet.name, row: gross.row, column: 2, rows: 1, columns: 1 }, [["Besproken"]]);
  const { findings, status } = done(await host.write({ annexes: ["T4"] }));
  expect(status).toBe("unchanged");
  expect(findings.filter(({ code }) => code === "cell-kept").map(({ at }) => at?.row)).toEqual([gross.row]);
  expect(sheet.cell(gross.row, 2).value).toBe("Besproken");
});
