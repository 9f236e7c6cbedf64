import { readFileSync } from "node:fs";
import { Workbook } from "exceljs";
import type { CellValue, Worksheet } from "exceljs";
import { done, openAnnexHost } from "../support/annex-host";
import { SAMPLE } from "../support/grids";

/** What a sheet of the written file shows, as another library reads it; results of formulas where there are formulas. */
type Shown = readonly (readonly CellValue[])[];

let book: Workbook;

beforeAll(async () => {
  const host = await openAnnexHost(readFileSync(SAMPLE));
  const result = done(await host.write({ annexes: null, language: "nl" }));
  expect(result.reconciliation.differing).toEqual([]);
  book = new Workbook();
  await book.xlsx.load(new Uint8Array(host.save()).buffer);
}, 120_000);

function shown(table: string): Shown {
  const sheet = book.worksheets.find((one) => tableNames(one).includes(table));
  if (!sheet) throw new Error(`no ${table}`);
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => {
      const cell = sheet.getCell(row + 1, column + 1);
      return cell.formula ? cell.result : cell.value;
    }),
  );
}

function text(value: CellValue): string {
  return typeof value === "string" ? value : "";
}

function tableNames(sheet: Worksheet): string[] {
  return Object.keys((sheet as unknown as { tables: Record<string, unknown> }).tables);
}

/** The cells of the row whose first cells are these, from the first row on that has the heading `under`. */
function figure(rows: Shown, labels: readonly string[], under: string | RegExp): CellValue {
  const isHead = (cell: CellValue) =>
    typeof cell === "string" && (typeof under === "string" ? cell === under : under.test(cell));
  const heads = rows.map((row) => row.findLastIndex(isHead));
  const head = heads.findLastIndex((column) => column > 0);
  const row = rows.slice(head + 1).find((cells) => labels.every((label, index) => cells[index] === label));
  if (head < 0 || !row) throw new Error(`no ${labels.join(" ")} under ${String(under)}`);
  return row[heads[head] ?? -1];
}

describe("T5 in the written file", () => {
  // facts: 1000 files by 4 officers at the CPAS and 1400 by 8 at AC, together 2400 by 12.
  test.each([
    ["OCMW", 250, 1000 / 7, 40 / 7, 9 / 7],
    ["Gemeente", 175, 175, 8, 0],
    // 15 people (12 officers, 3 of time management at the CPAS) for 2400 files; at 175 a head 13,71 are enough
    ["Samen", 200, 160, 2400 / 175, 15 - 2400 / 175],
  ])("%s: naive %d, like for like %d, need %d, freed %d", (body, naive, alike, need, freed) => {
    const rows = shown("Syn_T05_Table");
    expect(figure(rows, [body], "Schijnbare ratio")).toBeCloseTo(naive, 9);
    expect(figure(rows, [body], "Vergelijkbare ratio")).toBeCloseTo(alike, 9);
    expect(figure(rows, [body], /^Nodig/)).toBeCloseTo(need, 9);
    expect(figure(rows, [body], /^Vrijgekomen/)).toBeCloseTo(freed, 9);
  });
});

describe("T7 in the written file", () => {
  // Version 1: 2 (undated) + 1 in 2028 + 1 in 2030 + 1 in 2028 + 1 in 2030; version 2: 1 in 2028 + 1 in 2030; one moves in both.
  test.each([
    [/^Geclaimde VTE$/, 6, 2],
    [/^waarvan .*31\/12\/\d+$/, 4, 2],
    [/^waarvan zonder/, 2, 0],
    [/^Herplaatste VTE/, 1, 1],
  ])("%s: %d in version 1, %d in version 2", (label, first, second) => {
    const rows = shown("Syn_T07_Table");
    const row = rows.find(
      ([cell, value]) => typeof cell === "string" && label.test(cell) && typeof value === "number",
    );
    expect(row?.[1]).toBeCloseTo(first, 9);
    expect(row?.[2]).toBeCloseTo(second, 9);
  });

  test("measure by measure: 1, 5 and 6 only in version 1, 2 and 3 differ, 4 in both", () => {
    const rows = shown("Syn_T07_Table");
    const from = rows.findIndex(([cell]) => cell === "Maatregel per maatregel");
    const verdicts = rows.slice(from + 1, from + 7).map((row) => [row[0], text(row[3]).replace(/:.*/, "")]);
    expect(verdicts).toEqual([
      ["1", "enkel in HR-1"],
      ["2", "verschilt in"],
      ["3", "verschilt in"],
      ["4", "in beide gelijk"],
      ["5", "enkel in HR-1"],
      ["6", "enkel in HR-1"],
    ]);
  });
});

describe("T3 in the written file, at 31/12", () => {
  // A year alone is a position on 31 December of that year, so a departure of 2028 is gone at 31/12/2028.
  test.each([
    ["HR-1", 2027, 0, 61.5],
    ["HR-1", 2028, -2, 59.5],
    ["HR-1", 2029, -2, 59.5],
    ["HR-1", 2030, -4, 57.5],
    ["HR-2", 2028, -1, 60.5],
    ["HR-2", 2030, -2, 59.5],
  ])("%s in %d: %d, and %d of 61,5 are left", (scenario, year, change, after) => {
    const rows = shown("Syn_T03_Table");
    const at = new RegExp(`^31/12/${year}`);
    expect(figure(rows, [scenario, "Samen", "Wijziging"], at)).toBeCloseTo(change, 9);
    expect(figure(rows, [scenario, "Samen", "Na"], at)).toBeCloseTo(after, 9);
  });

  test("moves inside HR change no total: the service and the body are as before but for those who leave", () => {
    const rows = shown("Syn_T03_Table");
    // version 2 moves two C inside HR of the CPAS and loses one B there in 2028, one D4 of AC in 2030
    expect(figure(rows, ["HR-2", "OCMW", "Personeelsdienst / RH"], /^31\/12\/2031/)).toBeCloseTo(
      20 - 1 - 0,
      9,
    );
    expect(figure(rows, ["HR-2", "Gemeente", "Personeelsdienst / RH"], /^31\/12\/2031/)).toBeCloseTo(
      19 - 1,
      9,
    );
  });

  test("by level the change is told, and the level itself is not known to the source", () => {
    const rows = shown("Syn_T03_Table");
    expect(figure(rows, ["HR-1", "Samen", "Niveau D: wijziging"], /^31\/12\/2030/)).toBeCloseTo(-1, 9);
    expect(figure(rows, ["HR-1", "Samen", "Niveau D: wijziging"], /^Uitgangs/)).toBe("n.b.");
  });
});

describe("T17 in the written file", () => {
  // The D4 leaves in 2030, told as a year alone: the position falls on 31/12/2030, the money comes from 2031 on.
  // Its cost is that of level D in the sample's illustrative unit costs: 54.264 EUR a year.
  test.each([
    [/^Weerslag 2030/, 0],
    [/^Weerslag 2031/, -54_264],
    [/^Weerslag .*vol jaar/, -54_264],
    [/^Krediet na/, 884_900 - 54_264],
  ])("the D4 on its salary article: %s", (under, amount) => {
    const rows = shown("Syn_T17_Table");
    expect(figure(rows, ["HR-2", "Gemeente", "131/111-01"], under)).toBeCloseTo(amount, 2);
  });
});
