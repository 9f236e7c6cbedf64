import { Workbook } from "exceljs";
import type { Cell } from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import type { SampleFigure, SampleService } from "../../assets/samples/sample-workbook";
import { ANNEX_LANGUAGES } from "../../src/annex/language";
import { formatArea } from "../../src/sheet/a1";
import { areaOf } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/cell-value";
import type { Book } from "../../src/standin/book";
import { openBook } from "../../src/standin/ooxml/open-book";
import { typeMeasures } from "../support/edit-tables";
import { done, openAnnexHost } from "../support/annex-host";
import { editWithLibreOffice } from "../support/libreoffice-edit";
import { needs } from "../support/skip";

const posts = (real: SampleFigure, theoretical: SampleFigure) => ({ real, theoretical });

/** Names that criteria and formulas trip over; figures that are unknown, nil, or thirds that do not end. */
const HOSTILE: readonly SampleService[] = [
  { name: "RH*", ac: posts(1 / 3, 2 / 3), cpas: posts(5.5, 7) },
  { name: "<5", ac: posts(null, 3), cpas: posts(3, 3) },
  { name: "=1", ac: posts(19.1, 20.2), cpas: posts(20, null) },
  { name: 4, ac: posts(2, 5), cpas: posts("-", 1.8) },
  { name: "4", ac: posts("-", "-"), cpas: posts(2.2, 3) },
  { name: 'a"b', ac: posts(0, 0), cpas: posts(0.1, 0.2) },
  { name: null, ac: posts(1, 2), cpas: posts(null, null) },
];

/** What a person types for the numbers and titles of measures; an apostrophe in front makes a text of it. */
const HOSTILE_WORDS = [
  "RH*",
  "<5",
  "'=1+1",
  "'4",
  "'+HR",
  "a\"b'c",
  "x\ny",
  "?".repeat(300),
  "🏛 <b>&",
  "'@SUM(1)",
  "M~*",
];
const HOSTILE_SERVICES = ["RH*", "<5", "'=1", 4, "'+2", 'a"b', "RH**", "?H*", "<>5", 'A"B', "'+1"];

type Job = { readonly title: string; readonly written: Uint8Array };

async function writeJobs(): Promise<Job[]> {
  const jobs: Job[] = [];
  for (const language of ANNEX_LANGUAGES) {
    const host = await openAnnexHost(sampleWorkbook());
    expect(done(await host.write({ language, annexes: null })).reconciliation.differing).toEqual([]);
    jobs.push({ title: language, written: host.save() });
  }
  const hostile = await openAnnexHost(sampleWorkbook({ services: HOSTILE }));
  typeMeasures(hostile, 1, "Nr. maatregel", HOSTILE_WORDS);
  typeMeasures(hostile, 1, "Titel (nl)", HOSTILE_WORDS);
  typeMeasures(hostile, 1, "Dienst", HOSTILE_SERVICES);
  expect(done(await hostile.write({ annexes: null })).reconciliation.differing).toEqual([]);
  return [...jobs, { title: "hostile", written: hostile.save() }];
}

/** Without the values that formulas had: what comes back was computed. */
function withoutResults(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly taken: number } {
  const parts = unzipSync(bytes);
  let taken = 0;
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith("xl/worksheets/sheet")) continue;
    const xml = strFromU8(part).replace(
      /(<f(?:>[^<]*<\/f>| [^>]*\/>))<v>[^<]*<\/v>/g,
      (_, formula: string) => {
        taken++;
        return formula;
      },
    );
    parts[name] = strToU8(xml);
  }
  return { bytes: zipSync(parts), taken };
}

function valueOf(cell: Cell | undefined): unknown {
  const value = cell?.formula ? cell.result : cell?.value;
  if (typeof value === "object" && value !== null && "hyperlink" in value) return cell?.text;
  // the other reader takes the number of a day for a moment
  return value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : (value ?? null);
}

function agree(ours: CellValue, theirs: unknown): boolean {
  if (typeof ours === "number" && typeof theirs === "number") {
    return Math.abs(ours - theirs) <= 1e-9 * Math.max(Math.abs(ours), Math.abs(theirs));
  }
  // a formula that gives "" comes back as nothing
  return ours === theirs || ((ours ?? "") === "" && (theirs ?? "") === "");
}

/** Every cell that holds another value, or a stale one, than the other reader finds there. */
function differences(written: Book, theirs: Workbook, again: Book): string[] {
  return written.sheets.flatMap((sheet) =>
    [...sheet.cells()].flatMap(({ row, column, value, formula, stale }) => {
      const cell = theirs.getWorksheet(sheet.name)?.getCell(row + 1, column + 1);
      const told = valueOf(cell);
      // A text in a cell with the format of a date is no value to the other reader: there ours reads what LibreOffice saved.
      const found = Number.isNaN(told) ? again.sheetNamed(sheet.name)?.cell(row, column).value : told;
      if (!stale && agree(value, found) && (formula === null) === !cell?.formula) return [];
      const at = formatArea(areaOf({ sheet: sheet.name, row, column }));
      return [`${at} ${formula ?? ""}: ${JSON.stringify(value)} / ${JSON.stringify(found)}`];
    }),
  );
}

async function read(bytes: Uint8Array | undefined): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(new Uint8Array(bytes ?? []).buffer);
  return book;
}

needs("LibreOffice")("LibreOffice recalculates what the product wrote", () => {
  let jobs: readonly Job[] = [];
  let stripped: readonly { readonly bytes: Uint8Array; readonly taken: number }[] = [];
  let answers: readonly Uint8Array[] = [];

  beforeAll(async () => {
    jobs = await writeJobs();
    stripped = jobs.map(({ written }) => withoutResults(written));
    answers = await editWithLibreOffice(stripped.map(({ bytes }) => ({ bytes, edits: [] })));
  }, 240_000);

  test.each([...ANNEX_LANGUAGES, "hostile"])("%s: it agrees with every cached value", async (title) => {
    const index = jobs.findIndex((job) => job.title === title);
    const written = openBook(jobs[index]?.written ?? new Uint8Array());
    const answer = answers[index] ?? new Uint8Array();
    expect(differences(written, await read(answer), openBook(answer))).toEqual([]);
    const formulas = written.sheets.flatMap((sheet) =>
      [...sheet.cells()].flatMap(({ formula }) => (formula === null ? [] : [sheet.name])),
    );
    // every result was really taken away: one per formula
    expect(stripped[index]?.taken).toBe(formulas.length);
    const services = title === "hostile" ? HOSTILE.length : 5;
    expect(formulas.filter((name) => name.startsWith("T1 "))).toHaveLength(services * 13 + 2 * 12);
  });

  test("a cached value that is a little wrong would be found", async () => {
    const written = openBook(jobs[0]?.written ?? new Uint8Array());
    written.sheetNamed("T1 Personeel")?.setCached(36, 9, 61.5000001);
    const answer = answers[0] ?? new Uint8Array();
    const found = differences(written, await read(answer), openBook(answer));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("'T1 Personeel'!J37");
  });

  test("the names and the unknowns of the hostile twin stand as they are meant", () => {
    const book = openBook(jobs.at(-1)?.written ?? new Uint8Array());
    const sheet = book.sheetNamed("T1 Personeel");
    const column = (index: number) => HOSTILE.map((_, row) => sheet?.cell(31 + row, index).value);
    expect(column(0)).toEqual(["RH*", "<5", "=1", 4, "4", 'a"b', "(zonder naam)"]);
    expect(column(1)).toEqual([1 / 3, "n.b.", 19.1, 2, 0, 0, 1]);
    expect(column(6)).toEqual([7, 3, "n.b.", 1.8, 3, 0.2, "n.b."]);
    expect(column(9)).toEqual([1 / 3 + 5.5, "n.b.", 39.1, 2, 2.2, 0.1, "n.b."]);
    // the last row counts them
    expect([1, 6, 9].map((index) => sheet?.cell(31 + HOSTILE.length + 1, index).value)).toEqual([1, 2, 2]);
  });
});
