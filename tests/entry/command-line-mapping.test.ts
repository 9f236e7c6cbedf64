import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { correctionOf, rememberMapping } from "../../src/app/mapping";
import { scanWorkbook } from "../../src/app/scan-workbook";
import { openAnnexHost } from "../support/annex-host";
import { annex, jsonOf } from "../support/command-line";
import type { Json } from "../support/command-line";

const SHEET = "Personeel - Personnel";
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "annex-mapping-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(bytes: Uint8Array): Promise<Json> {
  const file = join(folder, "in.xlsx");
  writeFileSync(file, bytes);
  return jsonOf(await annex([file, "--dry-run", "--json", "--annex", "T1"]));
}

test("--json tells how each column was read, and why", async () => {
  const json = await read(sampleWorkbook({ inputTables: false }));
  expect(json.blocks[0]?.columns).toEqual([
    {
      at: `'${SHEET}'!B6`,
      headings: ["Dienst / Service"],
      fields: ["service"],
      entity: null,
      year: null,
      counts: true,
      why: "words",
      samples: ["IT", "IDPBW / SIPPT", "Personeelsdienst / RH"],
    },
    ...[
      ["C", "Gemeente / Commune", "real", "municipality", [3, 19, 2]],
      ["D", "Gemeente / Commune", "theoretical", "municipality", [5, 3, 20]],
      ["E", "OCMW / CPAS", "real", "welfare-centre", [5.5, 3, 20]],
      ["F", "OCMW / CPAS", "theoretical", "welfare-centre", [7, 3, 20]],
    ].map(([column, body, field, entity, samples]) => ({
      at: `'${SHEET}'!${String(column)}7`,
      headings: [body, field === "real" ? "Werkelijk / Réel" : "Theoretisch / Théorique"],
      fields: [field],
      entity,
      year: null,
      counts: true,
      why: "words",
      samples,
    })),
  ]);
  expect(json.mapping).toEqual({ corrections: [], unfit: [], ignored: [] });
});

test("the command line reads by what the workbook remembers, and says what no longer fits", async () => {
  const host = await openAnnexHost(sampleWorkbook({ inputTables: false }));
  const scanned = await scanWorkbook(host.workbook);
  const said = [
    correctionOf(scanned, { sheet: SHEET, row: 6, column: 3 }, { kind: "ignored" }),
    correctionOf(scanned, { sheet: SHEET, row: 6, column: 5 }, { kind: "ignored" }),
  ].flatMap((one) => one ?? []);
  await rememberMapping(host.workbook, said, "nl");
  host.standin.edit({ sheet: SHEET, row: 6, column: 5, rows: 1, columns: 1 }, [["Kader 2027"]]);
  const json = await read(host.save());
  expect(json.mapping).toEqual({
    corrections: [{ at: `'${SHEET}'!D7`, text: "Theoretisch / Théorique", kind: "ignored" }],
    unfit: [{ at: `'${SHEET}'!F7`, text: "Theoretisch / Théorique", reason: "text-gone", kind: "ignored" }],
    ignored: [],
  });
  expect(json.findings.map(({ code, at }) => [code, at])).toContainEqual(["mapping-unfit", `'${SHEET}'!F7`]);
  const it = json.headcount.filter(({ service }) => service === "IT");
  expect(it.map(({ real, theoretical }) => [real, theoretical])).toEqual([
    [3, null],
    [5.5, 7],
  ]);
});
