import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { newBook, openBook } from "../../src/standin/ooxml/open-book";
import { annex, jsonOf } from "../support/command-line";
import type { Json } from "../support/command-line";
import { SAMPLE } from "../support/grids";

/*
 * The sample holds the two versions of the HR minutes of 08/02/2023 as scenarios HR-1 and HR-2. Costs of 2024, statutory:
 * municipality D 54.264; centre A 99.756, B 75.582, C 62.730. A year alone is a position on 31 December of that year and
 * money from the next.
 */
let folder = "";
let file = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "annex-"));
  file = join(folder, "budget.xlsx");
  cpSync(SAMPLE, file);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("--json with scenarios", () => {
  let json: Json;
  beforeAll(async () => {
    const run = await annex([file, "--dry-run", "--json"]);
    expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: "" });
    json = jsonOf(run);
  });

  const row = (scenario: string, year: number | null, entity: string) =>
    json.outcomes.find((one) => one.scenario === scenario && one.year === year && one.entity === entity);

  test("is the documented object", () => {
    expect(Object.keys(json)).toEqual([
      "version", "blocks", "mapping", "headcount", "budget", "unitCosts", "workload", "findings", "scenarios", "outcomes",
      "recharges", "settlement", "portfolios",
      "verdicts",      "written", "reconciliation",
    ]); // prettier-ignore
    expect(json.version).toBe(1);
    const figures = ["fte", "gross", "offsets", "oneOff", "net", "redeployed", "avoided"];
    for (const outcome of json.outcomes) {
      expect(Object.keys(outcome)).toEqual(["scenario", "year", "entity", ...figures, "known", "unknown"]);
      expect(Object.keys(outcome["known"] as object)).toEqual(figures);
    }
    expect(json.written).toEqual({ sheets: [], tables: 0, charts: 0, cells: 0, kept: [] });
    expect(json.reconciliation).toEqual({ figures: 0, live: 0, stale: 0, differing: [] });
  });

  test("tells one row for each scenario, year and body", () => {
    const dated = json.outcomes.filter(({ year }) => year !== null);
    const keys = dated.map(({ scenario, year, entity }) => `${scenario} ${String(year)} ${String(entity)}`);
    expect(new Set(keys).size).toBe(keys.length);
    const years = [...new Set(dated.map(({ year }) => year))];
    expect(years).toEqual(expect.arrayContaining([2024, 2028, 2030, 2031]));
    expect(keys).toHaveLength(2 * 2 * years.length);
  });

  test("FTE are positions on 31 December, cumulative, fewer below zero; money is that year's", () => {
    // version 1, centre: B and A in 2028, the second A in 2030
    expect(
      [2027, 2028, 2029, 2030, 2031].map((year) => row("HR-1", year, "welfare-centre")?.["fte"]),
    ).toEqual([0, -2, -2, -3, -3]);
    expect(row("HR-1", 2028, "welfare-centre")).toMatchObject({ gross: 0, net: 0 });
    expect(row("HR-1", 2029, "welfare-centre")).toMatchObject({ gross: 75_582 + 99_756, offsets: 0 });
    expect(row("HR-1", 2031, "welfare-centre")).toMatchObject({ gross: 75_582 + 2 * 99_756, oneOff: 0 });
    // the D4 of the municipality, in both versions
    for (const scenario of ["HR-1", "HR-2"]) {
      expect(row(scenario, 2030, "municipality")).toMatchObject({ fte: -1, gross: 0 });
      expect(row(scenario, 2031, "municipality")).toMatchObject({ fte: -1, net: 54_264, unknown: [] });
    }
    expect(row("HR-2", 2031, "welfare-centre")).toMatchObject({ fte: -1, net: 75_582 });
  });

  test("what has no date stands in a row without a year, and what nobody knows is null, not zero", () => {
    // version 1: two C without a date; the B4 who goes elsewhere; what a promotion from B to B4 costs is not known
    expect(row("HR-1", null, "welfare-centre")).toMatchObject({
      fte: -2,
      gross: 2 * 62_730,
      offsets: null,
      net: null,
      redeployed: 1,
      known: { net: 2 * 62_730, offsets: 0 },
      unknown: ["HR-1.8"],
    });
    expect(row("HR-1", null, "municipality")).toBeUndefined();
  });

  test("tells what each scenario claims, and what it is worth in a full year", () => {
    expect(json.scenarios).toMatchObject([
      {
        id: "HR-1",
        claimed: 6,
        dated: 4,
        realisable: 2,
        undated: 2,
        redeployed: 1,
        netFullYear: 54_264 + 75_582 + 2 * 99_756,
        netFullYearUndated: null,
      },
      { id: "HR-2", claimed: 2, dated: 2, undated: 0, notClaimed: 1.5, netFullYear: 54_264 + 75_582 },
    ]);
  });

  test("tells the workload, naive and like for like", () => {
    expect(json.workload).toMatchObject({
      target: 175,
      bodies: [
        { entity: "welfare-centre", files: 1000, officers: 4, otherStaff: 3, naive: 250 },
        { entity: "municipality", files: 1400, officers: 8, naive: 175, likeForLike: 175, freed: 0 },
      ],
      together: { naive: 200, likeForLike: 160 },
    });
    expect(json.workload?.together["need"]).toBeCloseTo(13.714, 3);
    expect(json.workload?.together["freed"]).toBeCloseTo(1.286, 3);
  });

  test("tells what each guard says: the minutes were not approved, the matrix has no levels, a move has no destination", () => {
    const of = (scenario: string, guard: string) =>
      json.verdicts
        .filter((one) => one.scenario === scenario && one.guard === guard)
        .map(({ verdict, measures }) => `${verdict} ${measures.join(" ")}`.trim());
    expect(of("HR-1", "minutes")).toEqual(["fails"]);
    expect(new Set(of("HR-1", "level").map((one) => one.split(" ")[0]))).toEqual(new Set(["unknown"]));
    expect(of("HR-1", "target")).toEqual(["unknown HR-1.4", "holds HR-1.7"]);
    expect(of("HR-2", "target")).toEqual(["unknown HR-2.4", "holds HR-2.7", "holds HR-2.8"]);
    // the 1 to 2 FTE of payroll are named, not claimed, beside the two who move
    expect(of("HR-2", "exclusive")).toEqual(["holds HR-2.1 HR-2.7", "holds HR-2.1 HR-2.8"]);
    // both A, and the two C of payroll: whether they are other people nobody can tell
    expect(of("HR-1", "one-post")).toEqual(["unknown HR-1.2 HR-1.8", "unknown HR-1.5 HR-1.6"]);
    expect(of("HR-2", "one-post")).toEqual(["unknown HR-2.7 HR-2.8"]);
    expect(of("HR-2", "lever")).toEqual(["holds"]);
    const open = json.verdicts.filter(({ verdict, guard }) => verdict !== "holds" && guard !== "one-post");
    expect(open.every(({ at }) => at !== null && /!\$?[A-Z]+\$?\d+$/.test(at))).toBe(true);
  });

  test("--scenario leaves the others out, whatever the case it is typed in", async () => {
    const one = jsonOf(await annex([file, "--dry-run", "--json", "--scenario", "hr-2"]));
    expect(one.scenarios.map(({ id }) => id)).toEqual(["HR-2"]);
    expect(one.outcomes).toEqual(json.outcomes.filter(({ scenario }) => scenario === "HR-2"));
  });
});

describe("the printed report with scenarios", () => {
  test("names what does not hold and what cannot be checked", async () => {
    const { out } = await annex([file, "--dry-run", "--language", "nl", "--scenario", "HR-2"]);
    const lines = out.split("\n");
    const at = lines.findIndex((line) =>
      /^ {2}Controles: \d+ kloppen, 2 niet, \d+ niet na te gaan$/.test(line),
    );
    expect(lines[at + 1]).toBe("    ✗ De notulen zijn goedgekeurd");
    // two C move from a payroll that frees 1,29, and the D4 leaves one that frees nothing
    expect(lines[at + 2]).toBe(
      "    ✗ Uit het loonbeheer gaan niet meer VTE weg dan er vrijkomen – HR-2.7, HR-2.8, HR-2.3",
    );
    expect(lines).toContain("    ? Wie verschuift, heeft een bestemming – HR-2.4");
  });

  test.each([
    [
      "nl",
      "Scenario HR-1 – HR: notulen, versie 1",
      /6,00 VTE geclaimd, waarvan 4,00 op 31\/12\/20\d\d \(2,00 realiseerbaar\), 2,00 zonder tijdslijn, 1,00 herplaatst/,
      "€ 329.358,00, en zonder tijdslijn € 125.460,00 (zonder HR-1.8, niet bekend)",
    ],
    [
      "fr",
      "Scénario HR-1 – RH\u00a0: procès-verbal, version 1",
      /6,00 ETP revendiqués, dont 4,00 au 31\/12\/20\d\d \(2,00 réalisables\), 2,00 sans échéance, 1,00 réaffectés/,
      "329 358,00 €, et sans échéance 125 460,00 € (sans HR-1.8, non connu)",
    ],
    [
      "en",
      "Scenario HR-1 – HR: notulen, versie 1",
      /6\.00 FTE claimed, of which 4\.00 on 31\/12\/20\d\d \(2\.00 realisable\), 2\.00 undated, 1\.00 redeployed/,
      "€329,358.00, and undated €125,460.00 (without HR-1.8, not known)",
    ],
  ])("says in %s what is claimed, what of it is dated, and the net", async (language, title, claims, net) => {
    const { code, out } = await annex([file, "--dry-run", "--language", language]);
    const said = plainSpaces(out);
    expect(code).toBe(0);
    expect(said).toContain(plainSpaces(title));
    expect(said).toMatch(claims);
    expect(said).toContain(net);
    expect(said).toMatch(/HR-2 .*\n.*2[.,]00 .*2[.,]00 /);
    expect(readdirSync(folder)).toEqual(["budget.xlsx"]);
  });

  test("where nothing of a sum is known, no zero is said", async () => {
    const { out } = await annex([file, "--dry-run", "--scenario", "HR-2"]);
    expect(out).not.toContain("HR-1 –");
    expect(out).toContain("net in a full year: €129,846.00, and undated not known (HR-2.9)");
  });
});

describe("what cannot be had", () => {
  test("a scenario that the workbook does not hold ends with 1, and those that it holds are named", async () => {
    const { code, out } = await annex([file, "--scenario", "S7", "--scenario", "HR-2"]);
    expect(code).toBe(1);
    expect(out).toContain("error: There is no scenario “S7”. The workbook holds these: HR-1, HR-2.");
    expect(out).toContain("Nothing was written.");
    expect(readdirSync(folder)).toEqual(["budget.xlsx"]);
  });

  test("T5 where no sheet tells the workload ends with 1, and says so", async () => {
    const book = openBook(readFileSync(file));
    const sheet = book.sheetNamed("Loonbeheer - Paie");
    if (!sheet) throw new Error("the sample tells the workload");
    book.deleteSheet(sheet);
    const without = join(folder, "no workload.xlsx");
    writeFileSync(without, book.save());
    const run = await annex([without, "--annex", "T5", "--json"]);
    rmSync(without);
    expect(run.code).toBe(1);
    const json = jsonOf(run);
    expect(json.workload).toBeNull();
    expect(json.findings.filter(({ severity }) => severity === "error")).toEqual([
      {
        code: "annex-not-possible",
        severity: "error",
        at: null,
        message:
          "T5 cannot be written: no sheet tells the workload (files and officers). Add what is missing, or leave this table out.",
      },
    ]);
    expect(readdirSync(folder)).toEqual(["budget.xlsx"]);
  });
});

describe("a workbook without a staffing table", () => {
  const save = (name: string, bytes: Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };

  test("ends with 0 and says what cannot be made; asked for that, it ends with 1", async () => {
    const path = save("no staffing.xlsx", sampleWorkbook({ staffing: false, inputTables: false }));
    const all = await annex([path, "--dry-run"]);
    const one = await annex([path, "--dry-run", "--annex", "T1"]);
    rmSync(path);
    expect(all.code).toBe(0);
    expect(all.out).toContain(
      "warning: No sheet holds a staffing table: the annexes that rest on it, T1 and T3",
    );
    expect(all.out).toContain("Would be written: T5 Werklast");
    expect(one.code).toBe(1);
    expect(one.out).toContain("error: T1 cannot be written: no sheet holds a staffing table.");
  });

  test("with nothing else either ends with 1", async () => {
    const path = save("nothing.xlsx", newBook().save());
    const { code, out } = await annex([path]);
    rmSync(path);
    expect(code).toBe(1);
    expect(out).toContain("error: No annex can be made of this workbook");
    expect(readdirSync(folder)).toEqual(["budget.xlsx"]);
  });
});

// The calculation sheet is recalculated whole at each write, so there is one here.
test("writes the annexes of the scenarios asked for; a second run changes not a byte, a cell of the user's ends with 3", async () => {
  const copy = join(folder, "written.xlsx");
  const asked = ["--annex", "T5,T7", "--scenario", "HR-1", "--json"];
  const first = await annex([file, "--out", copy, "--language", "nl", ...asked]);
  expect(first.code).toBe(0);
  const { written, reconciliation } = jsonOf(first);
  expect(written.sheets).toEqual(["T5 Werklast", "T7 Vergelijking", expect.stringContaining("Syn")]);
  expect(written.cells).toBeGreaterThan(100);
  expect(reconciliation).toMatchObject({ stale: 0, differing: [] });
  expect(reconciliation.live).toBe(reconciliation.figures);
  const book = openBook(readFileSync(copy));
  const shown = [...(book.sheetNamed("T7 Vergelijking")?.cells() ?? [])].map(({ value }) => value);
  expect(JSON.stringify(shown)).toContain("HR-1");
  expect(JSON.stringify(shown)).not.toContain("HR-2");

  const bytes = readFileSync(copy);
  const { mtimeMs } = statSync(copy);
  const second = await annex([copy, "--in-place", ...asked]);
  expect(second.code).toBe(0);
  expect(jsonOf(second).written).toEqual({ sheets: [], tables: 0, charts: 0, cells: 0, kept: [] });
  expect(jsonOf(second).reconciliation).toEqual(reconciliation);
  expect(readFileSync(copy).equals(bytes)).toBe(true);
  expect(statSync(copy).mtimeMs).toBe(mtimeMs);

  book.sheetNamed("T5 Werklast")?.setValue(0, 0, "Our own title");
  writeFileSync(copy, book.save());
  const third = await annex([copy, "--in-place", ...asked]);
  expect(third.code).toBe(3);
  expect(jsonOf(third).written.kept).toEqual(["'T5 Werklast'!A1"]);
}, 120_000);

/** Numbers in French have spaces that may not break. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}
