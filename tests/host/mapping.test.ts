import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { rememberMapping, renewedMapping } from "../../src/app/mapping";
import { MEMORY_NAMESPACE } from "../../src/app/memory";
import { prepare } from "../../src/app/prepare";
import { scanWorkbook } from "../../src/app/scan-workbook";
import type { ScannedWorkbook } from "../../src/app/scan-workbook";
import { correctionOf } from "../../src/app/mapping";
import { formatArea, parseArea } from "../../src/sheet/a1";
import type { Area } from "../../src/sheet/address";
import type { Correction, Meaning } from "../../src/source/correction";
import { openBook } from "../../src/standin/ooxml/open-book";
import { annexRequest, differingParts, done, openAnnexHost } from "../support/annex-host";
import type { AnnexHost } from "../support/annex-host";
import { editWithLibreOffice } from "../support/libreoffice-edit";
import type { UserEdit } from "../support/libreoffice-edit";
import { needs } from "../support/skip";

const SHEET = "Personeel - Personnel";

function area(text: string): Area {
  const parsed = parseArea(text);
  if (!parsed) throw new Error(`no area: ${text}`);
  return parsed;
}

const said = (field: "real" | "theoretical"): Meaning => ({ kind: "fields", fields: [field], year: null });
const SAID: readonly (readonly [string, Meaning])[] = [
  ["C7", said("real")],
  ["D7", said("theoretical")],
  ["E7", said("real")],
  ["F7", said("theoretical")],
];

/** The sample with headings that nobody knows, the same below either body. */
async function openOdd(bytes = sampleWorkbook({ inputTables: false })): Promise<AnnexHost> {
  const host = await openAnnexHost(bytes);
  host.standin.edit(area(`'${SHEET}'!C7:F7`), [["Kol. x", "Kol. y", "Kol. x", "Kol. y"]]);
  return host;
}

function corrections(scanned: ScannedWorkbook): Correction[] {
  return SAID.map(([cell, as]) => {
    const correction = correctionOf(scanned, area(`'${SHEET}'!${cell}`), as);
    if (!correction) throw new Error(`no cell: ${cell}`);
    return correction;
  });
}

async function remembered(): Promise<AnnexHost> {
  const host = await openOdd();
  const scanned = await scanWorkbook(host.workbook);
  expect(scanned.scan.staffing).toBeNull();
  expect(await rememberMapping(host.workbook, corrections(scanned), "nl")).toBe("remembered");
  return openAnnexHost(host.save());
}

const services = ({ scan }: ScannedWorkbook) => scan.staffing?.services.length ?? 0;
const unfit = ({ findings }: ScannedWorkbook) =>
  findings.flatMap((finding) => (finding.code === "mapping-unfit" ? [finding.facts.cell] : []));

test("what the user said is kept in the memory part and nowhere else, and read when the file is opened again", async () => {
  const host = await openOdd();
  const before = host.save();
  const scanned = await scanWorkbook(host.workbook);
  expect(differingParts(before, host.save())).toEqual([]);
  await rememberMapping(host.workbook, corrections(scanned), "nl");
  const kept = host.save();
  const changed = differingParts(before, kept).filter(
    (part) => !/customXml|\[Content_Types\]|workbook\.xml\.rels/.test(part),
  );
  expect(changed).toEqual([]);
  const again = await openAnnexHost(kept);
  const read = await scanWorkbook(again.workbook);
  expect([services(read), unfit(read)]).toEqual([5, []]);
  expect(differingParts(kept, again.save())).toEqual([]);
});

test("annexes are written by it; a second run changes nothing, and neither does remembering the same again", async () => {
  const host = await remembered();
  expect(done(await host.write()).reconciliation).toEqual({ figures: 84, live: 84, differing: [] });
  const written = host.save();
  const again = await openAnnexHost(written);
  expect(done(await again.write({ today: "01/12/2026" })).status).toBe("unchanged");
  const scanned = await scanWorkbook(again.workbook);
  expect(await rememberMapping(again.workbook, renewedMapping(scanned), "nl")).toBe("remembered");
  expect(differingParts(written, again.save())).toEqual([]);
});

test("what the user says before a write is remembered by the write", async () => {
  const host = await openOdd();
  const mapping = corrections(await scanWorkbook(host.workbook));
  expect((await host.write()).status).toBe("refused");
  expect(done(await host.write({ mapping })).status).toBe("written");
  const again = await openAnnexHost(host.save());
  expect(done(await again.write()).status).toBe("unchanged");
});

test("a heading that was reworded since is told, with its cell, and the other corrections hold", async () => {
  const host = await remembered();
  host.standin.edit(area(`'${SHEET}'!D7`), [["Kader 2027"]]);
  const prepared = await prepare(host.workbook, annexRequest());
  expect(unfit(prepared.scanned)).toEqual(["D7"]);
  expect(prepared.scanned.mapping.placed).toHaveLength(3);
});

test("a file that has lost the memory of an annex says so", async () => {
  const host = await remembered();
  done(await host.write());
  const book = openBook(host.save());
  book.customParts
    .filter((part) => part.namespace === MEMORY_NAMESPACE)
    .forEach((part) => book.deleteCustomPart(part));
  const lost = await openAnnexHost(book.save());
  const { findings, scan } = await scanWorkbook(lost.workbook);
  expect(findings.map(({ code }) => code)).toContain("memory-lost");
  expect(scan.staffing).toBeNull();
});

needs("LibreOffice")("what the user said, after the workbook was edited in LibreOffice", () => {
  const RENAMED = "Effectifs '27";
  const rows = (row: number, count = 1): UserEdit => ({
    kind: "insert-rows",
    sheet: SHEET,
    row,
    rows: count,
  });
  const EDITS: Readonly<Record<string, readonly UserEdit[]>> = {
    saved: [],
    moved: [rows(0, 3), rows(13), { kind: "insert-columns", sheet: SHEET, column: 1, columns: 2 }],
    within: [
      { kind: "insert-columns", sheet: SHEET, column: 4, columns: 1 },
      { kind: "sort-rows", sheet: SHEET, range: "B8:G12", by: 1 },
    ],
    renamed: [rows(2), { kind: "rename-sheet", sheet: SHEET, name: RENAMED }],
    reshaped: [
      { kind: "delete-rows", sheet: SHEET, row: 8, rows: 1 },
      { kind: "set-cell", sheet: SHEET, row: 6, column: 4, content: "Iets anders" },
    ],
  };
  const left = new Map<string, Uint8Array>();
  let memory = "";

  beforeAll(async () => {
    const host = await remembered();
    done(await host.write());
    const bytes = host.save();
    memory = openBook(bytes).customParts.find((part) => part.namespace === MEMORY_NAMESPACE)?.xml ?? "";
    const names = Object.keys(EDITS);
    const files = await editWithLibreOffice(names.map((name) => ({ bytes, edits: EDITS[name] ?? [] })));
    names.forEach((name, index) => left.set(name, files[index] ?? new Uint8Array()));
  }, 240_000);

  /** With our part where Excel would have kept it. */
  async function open(name: string): Promise<AnnexHost> {
    const book = openBook(left.get(name) ?? new Uint8Array());
    expect(book.customParts).toEqual([]);
    book.addCustomPart(memory);
    return openAnnexHost(book.save());
  }

  test("the part is lost with LibreOffice: the table is not understood any more, and the loss is said", async () => {
    const host = await openAnnexHost(left.get("saved") ?? new Uint8Array());
    const { scan, findings } = await scanWorkbook(host.workbook);
    expect(scan.staffing).toBeNull();
    expect(findings.map(({ code }) => code)).toContain("memory-lost");
  });

  test.each(["saved", "moved", "within", "renamed"])("%s: it holds", async (name) => {
    const host = await open(name);
    const read = await scanWorkbook(host.workbook);
    expect([unfit(read), services(read)]).toEqual([[], 5]);
    const { scan } = read;
    expect(
      scan.staffing?.headcounts.map(({ real, theoretical }) => [real?.at.column, theoretical?.at.column]),
    ).toEqual(
      Array.from({ length: 5 }, () =>
        name === "moved"
          ? [
              [4, 5],
              [6, 7],
            ]
          : name === "within"
            ? [
                [2, 3],
                [5, 6],
              ]
            : [
                [2, 3],
                [4, 5],
              ],
      ).flat(),
    );
    const result = done(await host.write());
    expect(result.findings.filter(({ code }) => code === "figure-differs" || code === "cell-kept")).toEqual(
      [],
    );
    const again = await openAnnexHost(host.save());
    expect(done(await again.write()).status).toBe("unchanged");
  });

  test("reshaped: what no longer fits is said, by its last cell", async () => {
    const read = await scanWorkbook((await open("reshaped")).workbook);
    expect(unfit(read)).toEqual(["E7"]);
    expect(read.mapping.placed.map(({ at }) => formatArea({ ...at, rows: 1, columns: 1 }))).toEqual([
      `'${SHEET}'!C7`,
      `'${SHEET}'!D7`,
      `'${SHEET}'!F7`,
    ]);
  });
});
