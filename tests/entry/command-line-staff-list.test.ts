import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { openBook } from "../../src/standin/ooxml/open-book";
import { annex, jsonOf } from "../support/command-line";

const SENTINEL = "Zzentinelle";
let folder = "";
let file = "";

/** The commune's staff by service, the centre's with a row an agent, in French. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "annex-"));
  file = join(folder, "personnel.xlsx");
  const commune = [
    ["Personnel communal – situation au 01/01/2024"],
    [],
    ["Service", "AC réel (ETP)", "AC théorique (ETP)"],
    ["Informatique", 3, 5],
    ["Ressources humaines", 19, 20],
    ["Total", 22, 25],
  ];
  const centre = [
    ["CPAS – liste du personnel, situation au 01/01/2024"],
    [],
    [
      "Matricule",
      "Nom et prénom",
      "Service",
      "Fonction",
      "Grade",
      "Statut",
      "Temps de travail",
      "Date pension",
    ],
    ["C-1", `${SENTINEL} Anne`, "Ressources humaines", "gestionnaire", "B1", "Statutaire", "100 %", 2030],
    ["C-2", "Dubois Luc", "Ressources humaines", "gestionnaire", "C1", "Contractuel", "4/5", null],
    ["C-3", "Lambert Jo", "Maison de repos", "aide-soignante", "D4", "Contractuel", "mi-temps", "2028"],
    ["C-4", "À pourvoir", "Maison de repos", "infirmier", "B1", null, "100 %", null],
    ["C-5", `${SENTINEL} Eve`, "Maison de repos", "infirmière", "?", "Statutaire", "beaucoup", null],
  ];
  const bytes = sampleWorkbook({
    staffing: false,
    inputTables: false,
    extraSheets: [
      { name: "Commune", rows: commune },
      { name: "CPAS", rows: centre },
    ],
  });
  writeFileSync(file, bytes);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("a matrix of one body and a staff list of the other", () => {
  test("give one T1, live and reconciled, and nobody's name", async () => {
    const run = await annex([file, "--annex", "T1", "--language", "fr", "--json"]);
    expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: "" });
    expect(run.out).not.toContain(SENTINEL);
    const json = jsonOf(run);
    expect(json.blocks.map(({ sheet, kind }) => [sheet, kind])).toEqual(
      expect.arrayContaining([
        ["Commune", "staffing-matrix"],
        ["CPAS", "staff-list"],
      ]),
    );
    expect(
      json.headcount.map(({ entity, service, real, theoretical }) => [entity, service, real, theoretical]),
    ).toEqual([
      ["municipality", "Informatique", 3, 5],
      ["welfare-centre", "Informatique", 0, 0],
      ["municipality", "Ressources humaines", 19, 20],
      ["welfare-centre", "Ressources humaines", 1.8, 1.8],
      ["welfare-centre", "Maison de repos", null, null],
    ]);
    expect(json.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["fte-is-text", "post-vacant", "level-unread"]),
    );
    expect(json.reconciliation).toMatchObject({ figures: 60, stale: 0, differing: [] });
    const copy = join(folder, "personnel.annex.xlsx");
    const sheet = openBook(readFileSync(copy)).sheetNamed("T1 Personnel");
    const formulas = [...(sheet?.cells() ?? [])].flatMap(({ formula }) => formula ?? []);
    expect(formulas.join("\n")).toContain('=(CPAS!$C$4:$C$8="Ressources humaines")'.slice(1));
    expect(formulas.join("\n")).not.toContain(SENTINEL);
  });

  test("a second run changes nothing", async () => {
    expect((await annex([file, "--annex", "T1", "--language", "fr", "--in-place"])).code).toBe(0);
    const first = readFileSync(file);
    const { code, out } = await annex([file, "--annex", "T1", "--language", "fr", "--in-place"]);
    expect(code).toBe(0);
    expect(out).not.toContain(SENTINEL);
    expect(readFileSync(file).equals(first)).toBe(true);
  });
});
