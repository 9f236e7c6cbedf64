import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { MEMORY_NAMESPACE } from "../../src/app/memory";
import type { WriteResult } from "../../src/app/write";
import { formatArea, quoteSheet } from "../../src/sheet/a1";
import type { CellValue } from "../../src/sheet/cell-value";
import type { Book, Sheet } from "../../src/standin/book";
import { openBook, partsOf } from "../../src/standin/ooxml/open-book";
import { differingParts, done, openAnnexHost } from "../support/annex-host";
import type { AnnexHost } from "../support/annex-host";
import { editWithLibreOffice } from "../support/libreoffice-edit";
import type { UserEdit } from "../support/libreoffice-edit";
import { needs } from "../support/skip";

// What LibreOffice 7.4 leaves of an annex when it saves the workbook, besides the edits themselves:
// - the defined name Syn_T01, the print area and the print titles follow inserted rows and the new name of a sheet;
// - the table Syn_T01_Table keeps its name, columns and area (also when rows move it), but loses its style;
// - the chart keeps its name and its ranges follow; the names of its series, literal texts, become formulas that are texts;
// - formulas keep their build: only references and sheet names are rewritten, so fingerprints hold;
// - our custom XML part stays in the file, but hangs on the package instead of on the workbook, where Excel (and our file
//   layer) looks for it: the memory is lost. Excel itself keeps it. So each case is tried both ways.

const SOURCE = "Personeel - Personnel";
const RENAMED = "Personeel 2027 (d'été)";
const ANNEX = "T1 Personeel";

const insertRow = (sheet: string, row: number): UserEdit => ({ kind: "insert-rows", sheet, row, rows: 1 });
const rename = (sheet: string, name: string): UserEdit => ({ kind: "rename-sheet", sheet, name });
const type = (
  sheet: string,
  row: number,
  column: number,
  contents: readonly (string | number)[],
): UserEdit[] =>
  contents.map((content, index) => ({ kind: "set-cell", sheet, row, column: column + index, content }));

// The source's headings stand in rows 6 and 7, its services in rows 8 to 12, from column B.
const newService = type(SOURCE, 10, 1, ["Juridische dienst / Service juridique", 1.5, 2, 0.25, 1]);

const EDITS = {
  nothing: [],
  blank: [insertRow(SOURCE, 2), insertRow(SOURCE, 11), rename(SOURCE, RENAMED)],
  service: [insertRow(SOURCE, 0), insertRow(SOURCE, 10), ...newService, rename(SOURCE, RENAMED)],
  gone: [{ kind: "delete-rows", sheet: SOURCE, row: 9, rows: 1 }],
  annexMoved: [insertRow(ANNEX, 0), rename(ANNEX, "Bijlage 1"), insertRow(SOURCE, 2)],
  editedAbove: [...type(ANNEX, 31, 1, [99]), insertRow(SOURCE, 10), ...newService],
  editedBelow: [...type(ANNEX, 35, 1, [99]), insertRow(SOURCE, 10), ...newService],
} satisfies Record<string, readonly UserEdit[]>;

type Edited = keyof typeof EDITS;

const SAMPLE_TOTALS = [30, 38, 8, 30 / 38, 31.5, 34.8, 3.3, 31.5 / 34.8, 61.5, 72.8, 11.3, 61.5 / 72.8];

function sheetWithAnnex(book: Book): Sheet {
  const sheet = book.sheets.find(({ tables }) => tables.some(({ name }) => name === "Syn_T01_Table"));
  if (!sheet) throw new Error("no annex in the book");
  return sheet;
}

function rowOf(host: AnnexHost, label: string): CellValue[] {
  const cells = [...sheetWithAnnex(host.standin.book).cells()];
  const row = cells.find((cell) => cell.column === 0 && cell.value === label)?.row;
  return cells.filter((cell) => cell.row === row).map((cell) => cell.value);
}

function expectRow(host: AnnexHost, label: string, figures: readonly number[]): void {
  const row = rowOf(host, label);
  expect(row).toHaveLength(figures.length + 1);
  figures.forEach((figure, index) => expect(row[index + 1]).toBeCloseTo(figure, 9));
}

/** Of a result that was written or stood: no error, no kept cell, every figure live and equal to the engine's. */
function expectSound(result: WriteResult, figures: number): void {
  const { findings, reconciliation } = done(result);
  expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  expect(reconciliation).toEqual({ figures, live: figures, differing: [] });
}

async function expectUnchanged(host: AnnexHost): Promise<void> {
  const saved = host.save();
  const again = await openAnnexHost(saved);
  expect(done(await again.write({ today: "01/12/2026" })).status).toBe("unchanged");
  expect(differingParts(saved, again.save())).toEqual([]);
}

needs("LibreOffice")("T1 in a workbook that was edited in LibreOffice", () => {
  let written: Uint8Array;
  let memory: string;
  const edited = new Map<Edited, Uint8Array>();

  beforeAll(async () => {
    const host = await openAnnexHost(sampleWorkbook({ inputTables: false }));
    done(await host.write());
    written = host.save();
    memory = openBook(written).customParts.find((part) => part.namespace === MEMORY_NAMESPACE)?.xml ?? "";
    const names = Object.keys(EDITS) as Edited[];
    const files = await editWithLibreOffice(names.map((name) => ({ bytes: written, edits: EDITS[name] })));
    files.forEach((bytes, index) => edited.set(names[index] ?? "nothing", bytes));
  }, 240_000);

  function asLeft(name: Edited): Uint8Array {
    return edited.get(name) ?? new Uint8Array();
  }

  /** With our part where Excel would have kept it. */
  function asExcelKeeps(name: Edited): Uint8Array {
    const book = openBook(asLeft(name));
    book.addCustomPart(memory);
    return book.save();
  }

  test("LibreOffice keeps name, table and chart, and loses the memory", () => {
    const book = openBook(asLeft("annexMoved"));
    const sheet = sheetWithAnnex(book);
    expect(sheet.name).toBe("Bijlage 1");
    expect(book.names.find(({ name }) => name === "Syn_T01")?.formula).toBe("='Bijlage 1'!$A$2:$M$39");
    expect(sheet.tables[0]).toMatchObject({ area: { row: 31, rows: 8, columns: 13 }, style: "" });
    expect(sheet.charts[0]).toMatchObject({ name: "Syn_T01_Services" });
    expect(sheet.charts[0]?.series.map(({ values }) => values)).toEqual(
      ["B", "F", "D", "H"].map((column) => `'Bijlage 1'!$${column}$33:$${column}$37`),
    );
    expect(book.customParts).toEqual([]);
    const parts = partsOf(asLeft("annexMoved"));
    const text = (name: string): string => Buffer.from(parts.get(name) ?? []).toString();
    expect(text("customXml/item1.xml")).toContain(MEMORY_NAMESPACE);
    expect(text("_rels/.rels")).toContain("customXml/item1.xml");
    expect(text("xl/_rels/workbook.xml.rels")).not.toContain("customXml");
  });

  const MEMORY_PARTS = /^customXml\/|^xl\/_rels\/workbook\.xml\.rels$|^\[Content_Types\]\.xml$/;

  const ways = [
    ["as LibreOffice leaves it, without the memory", asLeft],
    ["with the memory, as Excel keeps it", asExcelKeeps],
  ] as const;

  describe.each(ways)("%s", (_, file) => {
    test("saved only: nothing changes", async () => {
      const bytes = file("nothing");
      const host = await openAnnexHost(bytes);
      const result = await host.write({ today: "01/12/2026" });
      expect(result.status).toBe("unchanged");
      expectSound(result, 84);
      const saved = host.save();
      // A memory that was lost is written back, and nothing but it; with one, no byte changes.
      expect(differingParts(bytes, saved).filter((part) => !MEMORY_PARTS.test(part))).toEqual([]);
      expect(differingParts(bytes, saved).length === 0).toBe(file === asExcelKeeps);
      const again = await openAnnexHost(saved);
      expect((await again.write({ today: "01/12/2026" })).status).toBe("unchanged");
      expect(differingParts(saved, again.save())).toEqual([]);
    });

    test("a blank row above the source and one in it, and its sheet renamed: the figures are the same", async () => {
      const host = await openAnnexHost(file("blank"));
      expectSound(await host.write(), 84);
      expectRow(host, "Totaal", SAMPLE_TOTALS);
      const source = sheetWithAnnex(host.standin.book).cell(5, 0).value;
      expect(source).toBe(`Bron: ${quoteSheet(RENAMED)}!B7:F14`); // to the last service
      await expectUnchanged(host);
    });

    test("a service typed into an inserted row: it is in the table, the chart and the totals", async () => {
      const host = await openAnnexHost(file("service"));
      expectSound(await host.write(), 96);
      const totals = [31.5, 40, 8.5, 31.5 / 40, 31.75, 35.8, 4.05, 31.75 / 35.8, 63.25, 75.8, 12.55];
      expectRow(host, "Totaal", [...totals, 63.25 / 75.8]);
      expectRow(host, "Juridische dienst / Service juridique", [
        1.5,
        2,
        0.5,
        0.75,
        0.25,
        1,
        0.75,
        0.25,
        1.75,
        3,
        1.25,
        1.75 / 3,
      ]);
      const sheet = sheetWithAnnex(host.standin.book);
      expect(sheet.tables[0]?.area).toMatchObject({ row: 30, rows: 9 });
      expect(sheet.charts[0]?.series.map(({ values, name }) => [values, name])).toEqual([
        ["'T1 Personeel'!$B$32:$B$37", "Gemeente – effectief"],
        ["'T1 Personeel'!$F$32:$F$37", "OCMW – effectief"],
        ["'T1 Personeel'!$D$32:$D$37", "Gemeente – niet ingevuld"],
        ["'T1 Personeel'!$H$32:$H$37", "OCMW – niet ingevuld"],
      ]);
      await expectUnchanged(host);
    });

    test("a service's row deleted, so that formulas lost their cells: it is gone, and no figure is lost", async () => {
      const host = await openAnnexHost(file("gone"));
      const lost = [...sheetWithAnnex(host.standin.book).cells()].filter(({ formula }) =>
        formula?.includes("#REF!"),
      );
      expect(lost.length).toBeGreaterThan(0);
      expectSound(await host.write(), 72);
      expectRow(host, "Totaal", [
        11,
        18,
        7,
        11 / 18,
        11.5,
        14.8,
        3.3,
        11.5 / 14.8,
        22.5,
        32.8,
        10.3,
        22.5 / 32.8,
      ]);
      await expectUnchanged(host);
    });

    test("a row above the annex, and its own sheet renamed: it stands where it was moved to", async () => {
      const host = await openAnnexHost(file("annexMoved"));
      expectSound(await host.write(), 84);
      expect(sheetWithAnnex(host.standin.book).name).toBe("Bijlage 1");
      expect(host.standin.book.sheetNamed(ANNEX)).toBeUndefined();
      expectRow(host, "Totaal", SAMPLE_TOTALS);
      await expectUnchanged(host);
    });

    test("a figure of the user's above the inserted service is kept, and said", async () => {
      const host = await openAnnexHost(file("editedAbove"));
      const result = done(await host.write());
      expect(result.status).toBe("written");
      const kept = result.findings.filter(({ code }) => code === "cell-kept");
      expect(kept.map(({ at }) => at && formatArea(at))).toEqual(["'T1 Personeel'!B32"]);
      expect(sheetWithAnnex(host.standin.book).cell(31, 1)).toMatchObject({ value: 99, formula: null });
    });

    test("a figure of the user's beside a service that would move is never written over", async () => {
      const bytes = file("editedBelow");
      const host = await openAnnexHost(bytes);
      const result = await host.write();
      expect(result.status).toBe("refused");
      const errors =
        "findings" in result ? result.findings.filter(({ severity }) => severity === "error") : [];
      expect(errors.map(({ code, at }) => [code, at && formatArea(at)])).toEqual([
        ["cells-in-the-way", "'T1 Personeel'!B36"],
      ]);
      expect(differingParts(bytes, host.save())).toEqual([]);
    });
  });
});
