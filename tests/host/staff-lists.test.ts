import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import type { CellValue } from "../../src/sheet/cell-value";
import type { Book } from "../../src/standin/book";
import { openBook } from "../../src/standin/ooxml/open-book";
import { differingParts, done, openAnnexHost } from "../support/annex-host";
import { editWithLibreOffice } from "../support/libreoffice-edit";
import type { UserEdit } from "../support/libreoffice-edit";
import { needs } from "../support/skip";

const LIST = "Personeelslijst";
const ANNEX = "T1 Personeel";
/** A name that may stand in its column and nowhere else. */
const SENTINEL = "Zzentinelle";

const ROWS = [
  ["Personeel van gemeente en OCMW, toestand op 01/01/2024"],
  [],
  ["Naam", "Voornaam", "Bestuur", "Dienst", "Functie", "Graad", "Statuut", "VTE"],
  [SENTINEL, "An", "OCMW", "Personeelsdienst", "loonbeheerder", "C1", "Statutair", 1],
  ["Janssens", "Jo", "OCMW", "Personeelsdienst", "loonbeheerder", "C1", "Contractueel", 0.8],
  ["Maes", "Ria", "Gemeente", "Personeelsdienst", "diensthoofd", "A4", "Statutair", 1],
  ["Jacobs", "Luc", "Gemeente", "IT", "helpdesk", "C1", "Contractueel", 0.5],
  ["VACANT", null, "Gemeente", "IT", "netwerkbeheerder", "B1", null, 1],
  ["Willems", "Els", "OCMW", "it", "helpdesk", "B1", "Statutair", "4/5"],
  ["Mertens", "Bob", "OCMW", "Keuken", "hulpkok", "E1", "Contractueel", 0.75],
  ["vacant", null, "OCMW", "Keuken", "hulpkok", "E1", null, 0.5],
];
// rows of the sheet, counted from 0
const FIRST = 3;
const LAST = ROWS.length - 1;

const workbook = () =>
  sampleWorkbook({ staffing: false, inputTables: false, extraSheets: [{ name: LIST, rows: ROWS }] });

/** Label -> real and established FTE of each body, then of both. */
function t1In(book: Book): Readonly<Record<string, readonly CellValue[]>> {
  const sheet = book.sheetNamed(ANNEX);
  const table = sheet?.tables[0]?.area;
  if (!sheet || !table) throw new Error("no annex in the book");
  const rows = Array.from({ length: table.rows - 2 }, (_, row) => table.row + 1 + row);
  return Object.fromEntries(
    rows.map((row) => {
      const figures = [1, 2, 5, 6, 9, 10].map((column) => {
        const { value } = sheet.cell(row, table.column + column);
        return typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value;
      });
      const { value: label } = sheet.cell(row, table.column);
      return [typeof label === "string" ? label : "", figures];
    }),
  );
}

const WRITTEN = {
  // Gemeente, OCMW, together
  IT: [0.5, 1.5, 0.8, 0.8, 1.3, 2.3],
  Keuken: [0, 0, 0.75, 1.25, 0.75, 1.25],
  Personeelsdienst: [1, 1, 1.8, 1.8, 2.8, 2.8],
  Totaal: [1.5, 2.5, 3.35, 3.85, 4.85, 6.35],
};

describe("T1 of a staff list of both bodies", () => {
  test("is written live, agrees with the engine, and stands unchanged when written again", async () => {
    const host = await openAnnexHost(workbook());
    const result = done(await host.write());
    expect(result.status).toBe("written");
    expect(result.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const figures = (3 + 2) * 12;
    expect(result.reconciliation).toEqual({ figures, live: figures, differing: [] });
    expect(t1In(host.standin.book)).toEqual(WRITTEN);
    const saved = host.save();
    const again = await openAnnexHost(saved);
    expect(done(await again.write({ today: "01/12/2026" })).status).toBe("unchanged");
    expect(differingParts(saved, again.save())).toEqual([]);
  });

  test("gives all annexes their figures, and scenarios their services", async () => {
    const rows = ROWS.map((row) =>
      row.map((value) => (value === "Personeelsdienst" ? "Personeelsdienst / RH" : value)),
    );
    const bytes = sampleWorkbook({ staffing: false, extraSheets: [{ name: LIST, rows }] });
    const host = await openAnnexHost(bytes);
    const result = done(await host.write({ annexes: ["T1", "T2", "T3", "T4", "T5", "T7", "T17", "T18"] }));
    expect(result.reconciliation.differing).toEqual([]);
    expect(result.reconciliation.figures).toBeGreaterThan(300);
    const formulas = [
      ...(host.standin.book.sheets.find(({ name }) => name.startsWith("T3"))?.cells() ?? []),
    ].flatMap(({ formula }) => formula ?? []);
    expect(formulas.join("\n")).toContain('="Personeelsdienst / RH")');
    const again = await openAnnexHost(host.save());
    expect(
      done(await again.write({ annexes: ["T1", "T2", "T3", "T4", "T5", "T7", "T17", "T18"] })).status,
    ).toBe("unchanged");
  });

  test("carries no name to the annex, its memory or what is said", async () => {
    const host = await openAnnexHost(workbook());
    const result = done(await host.write());
    expect(JSON.stringify(result.findings)).not.toContain(SENTINEL);
    const { book } = host.standin;
    expect(JSON.stringify([...(book.sheetNamed(ANNEX)?.cells() ?? [])])).not.toContain(SENTINEL);
    expect(JSON.stringify(book.customParts)).not.toContain(SENTINEL);
  });
});

needs("LibreOffice")("T1 of a staff list that was edited in LibreOffice", () => {
  const agent = (row: number, contents: readonly (string | number)[]): UserEdit[] =>
    contents.map((content, column) => ({ kind: "set-cell", sheet: LIST, row, column, content }));
  const EDITS: Readonly<Record<string, readonly UserEdit[]>> = {
    above: [{ kind: "insert-rows", sheet: LIST, row: 1, rows: 4 }],
    within: [
      { kind: "insert-rows", sheet: LIST, row: FIRST + 2, rows: 1 },
      ...agent(FIRST + 2, ["Nieuw", "Kim", "Gemeente", "Keuken", "kok", "D4", "Contractueel", 0.6]),
    ],
    gone: [{ kind: "delete-rows", sheet: LIST, row: FIRST + 1, rows: 1 }],
    sorted: [{ kind: "sort-rows", sheet: LIST, range: `A${FIRST + 1}:H${LAST + 1}`, by: 0 }],
    renamed: [{ kind: "rename-sheet", sheet: LIST, name: "Personeel 2027 (d'été)" }],
  };
  const AFTER: Readonly<Record<string, Readonly<Record<string, readonly CellValue[]>>>> = {
    above: WRITTEN,
    within: {
      ...WRITTEN,
      Keuken: [0.6, 0.6, 0.75, 1.25, 1.35, 1.85],
      Totaal: [2.1, 3.1, 3.35, 3.85, 5.45, 6.95],
    },
    gone: {
      ...WRITTEN,
      Personeelsdienst: [1, 1, 1, 1, 2, 2],
      Totaal: [1.5, 2.5, 2.55, 3.05, 4.05, 5.55],
    },
    sorted: WRITTEN,
    renamed: WRITTEN,
  };
  const edited = new Map<string, Uint8Array>();

  beforeAll(async () => {
    const host = await openAnnexHost(workbook());
    done(await host.write());
    const written = host.save();
    const names = Object.keys(EDITS);
    const files = await editWithLibreOffice(
      names.map((name) => ({ bytes: written, edits: EDITS[name] ?? [] })),
    );
    files.forEach((bytes, index) => edited.set(names[index] ?? "", bytes));
  }, 240_000);

  test.each(Object.keys(EDITS))("%s: the formulas are right before anything is written", (name) => {
    expect(t1In(openBook(edited.get(name) ?? new Uint8Array()))).toEqual(AFTER[name]);
  });

  test.each(Object.keys(EDITS))("%s: and after", async (name) => {
    const host = await openAnnexHost(edited.get(name) ?? new Uint8Array());
    const result = done(await host.write());
    expect(result.reconciliation.differing).toEqual([]);
    expect(t1In(host.standin.book)).toEqual(AFTER[name]);
    const saved = host.save();
    const again = await openAnnexHost(saved);
    expect(done(await again.write({ today: "01/12/2026" })).status).toBe("unchanged");
  });
});
