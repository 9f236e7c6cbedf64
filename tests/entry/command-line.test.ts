import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadRecalculator } from "../../src/standin/calc/node";
import { openBook } from "../../src/standin/ooxml/open-book";
import { SAMPLE_SERVICES, sampleWorkbook } from "../../assets/samples/sample-workbook";
import { annex, jsonOf } from "../support/command-line";
import type { Run } from "../support/command-line";
import { SAMPLE } from "../support/grids";

const ROOT = join(__dirname, "../..");
let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "annex-"));
  file = join(folder, "budget 2024.xlsx");
  cpSync(SAMPLE, file);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The command as a user runs it, in a process of its own. */
function annexProcess(...args: readonly string[]): Promise<Run> {
  const command = ["--import", "tsx", join(ROOT, "src/entry/annex.ts"), ...args];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      command,
      { cwd: ROOT, env: { ...process.env, LC_ALL: "en_GB" } },
      (error, out, err) => {
        resolve({ code: error ? Number(error.code) : 0, out, err });
      },
    );
  });
}

describe("the command line", () => {
  test("writes a copy beside the workbook, says what it read, and ends with 0", async () => {
    const before = readFileSync(file);
    const { code, out, err } = await annexProcess(file, "--annex", "T1", "--language", "fr");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("61,50 ETP effectifs, 72,80 ETP au cadre, 11,30 ETP non pourvus");
    expect(out).toContain("'Personeel - Personnel'!B6:F13");
    expect(out).toContain("Feuilles\u00a0: T1 Personnel\n");
    expect(out).toContain("84 chiffres, dont 84 formules vivantes");
    expect(readFileSync(file).equals(before)).toBe(true);
    const copy = openBook(readFileSync(join(folder, "budget 2024.annex.xlsx")));
    expect(copy.sheetNamed("T1 Personnel")?.charts).toHaveLength(1);
    expect(readdirSync(folder)).toHaveLength(2); // no draft left behind
  });

  test("ends a process of its own with 2 and the usage for an unknown annex", async () => {
    const { code, out, err } = await annexProcess("x.xlsx", "--annex", "T99");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Usage: npm run annex");
  });

  test("prints one documented object with --json, and nothing else", async () => {
    const out = join(folder, "out.xlsx");
    const run = await annex([file, "--json", "--out", out, "--annex", "T1", "--language", "nl"]);
    expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: "" });
    const json = jsonOf(run);
    expect(json.blocks[0]).toMatchObject({ sheet: "Personeel - Personnel", kind: "staffing-matrix" });
    expect(json.blocks[0]?.evidence.length).toBeGreaterThan(4);
    expect(json.headcount).toHaveLength(10);
    expect(json.headcount).toContainEqual(
      expect.objectContaining({
        entity: "welfare-centre",
        service: "IT",
        real: 5.5,
        theoretical: 7,
        heads: null,
        year: 2023,
        at: "'Personeel - Personnel'!E8",
      }),
    );
    const dpo = json.budget.filter((line) => line["amount"] === 12480);
    expect(dpo).toMatchObject([{ entity: "welfare-centre", year: 2024, stage: "budget" }]);
    expect(json.unitCosts.length).toBeGreaterThan(5);
    expect(json.written).toMatchObject({ sheets: ["T1 Personeel"], tables: 1, charts: 1, kept: [] });
    expect(json.reconciliation).toEqual({ figures: 84, live: 84, stale: 0, differing: [] });
  });

  test("--in-place changes the workbook itself; a second run leaves even its date alone and speaks the annex's language", async () => {
    expect((await annex([file, "--in-place", "--annex", "T1"])).out).toContain("Written.");
    const written = readFileSync(file);
    expect(openBook(written).sheetNamed("T1 Personeel")).toBeDefined();
    const { mtimeMs } = statSync(file);
    const again = await annex([file, "--in-place", "--annex", "T1"]);
    expect(again.code).toBe(0);
    expect(again.out).toContain("Er is niets gewijzigd");
    expect(again.out).toContain("is niet aangeraakt");
    expect(again.out).not.toContain("Geschreven");
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
    expect(readFileSync(file).equals(written)).toBe(true);
  });

  test("ends with 3 when a cell of the user's was kept, and names it", async () => {
    await annex([file, "--in-place", "--annex", "T1"]);
    const book = openBook(readFileSync(file));
    book.sheetNamed("T1 Personeel")?.setValue(32, 1, 99);
    (await loadRecalculator()).recalculate(book); // as Excel does
    writeFileSync(file, book.save());
    const run = await annex([file, "--in-place", "--json", "--annex", "T1"]);
    expect(run.code).toBe(3);
    const json = jsonOf(run);
    expect(json.written.kept).toEqual(["'T1 Personeel'!B33"]);
    const { differing } = json.reconciliation;
    expect(differing.length).toBeGreaterThan(0);
    for (const one of differing) expect(one).toMatchObject({ restsOn: ["'T1 Personeel'!B33"] });
  });

  test("ends with 1 and writes nothing when the input has errors", async () => {
    const [it, ...others] = SAMPLE_SERVICES;
    if (!it) throw new Error("the sample has services");
    const services = [{ ...it, ac: { real: -3, theoretical: 5 } }, ...others];
    writeFileSync(file, sampleWorkbook({ services }));
    const run = await annex([file, "--language", "nl"]);
    expect(run.code).toBe(1);
    expect(run.out).toContain("'Personeel - Personnel'!C8");
    expect(jsonOf(await annex([file, "--json"]))).toMatchObject({ scenarios: [], outcomes: [] });
    expect(readdirSync(folder)).toEqual(["budget 2024.xlsx"]);
  });

  test.each([
    ["text", Buffer.from("no workbook at all"), "workbook-not-a-zip"],
    [
      "an old .xls",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2000)]),
      "workbook-old-format",
    ],
  ])("ends with 1 and a reason in words for %s", async (_, bytes, code) => {
    writeFileSync(file, bytes);
    const run = await annex([file, "--json"]);
    expect(run.code).toBe(1);
    expect(jsonOf(run).findings).toMatchObject([{ code, severity: "error" }]);
    expect(run.err).toMatch(/budget 2024\.xlsx is (in|not) .*workbook/);
    expect(readdirSync(folder)).toEqual(["budget 2024.xlsx"]);
  });

  test("ends with 1 when there is no such file", async () => {
    const { code, err } = await annex([join(folder, "nothing.xlsx")]);
    expect(code).toBe(1);
    expect(err).toContain("nothing.xlsx cannot be read");
  });

  test.each([
    ["no workbook", []],
    ["an unknown language", ["x.xlsx", "--language", "de"]],
    ["an unknown option", ["x.xlsx", "--fast"]],
    ["two places at once", ["x.xlsx", "--in-place", "--out", "y.xlsx"]],
  ])("ends with 2 and the usage for %s", async (_, args) => {
    const { code, out, err } = await annex(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Usage: npm run annex");
    expect(existsSync("y.xlsx")).toBe(false);
  });
});
