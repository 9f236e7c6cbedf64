import { readFileSync } from "node:fs";
import { MEMORY_NAMESPACE } from "../../src/app/memory";
import { openBook } from "../../src/standin/ooxml/open-book";
import { done, openAnnexHost } from "../support/annex-host";
import type { AnnexHost } from "../support/annex-host";
import { columnOf, tableIn } from "../support/edit-tables";
import { SAMPLE } from "../support/grids";
import { editWithLibreOffice } from "../support/libreoffice-edit";
import type { UserEdit } from "../support/libreoffice-edit";
import { needs } from "../support/skip";

// LibreOffice keeps the tables, their names as structured references, and the validation lists; a row that is inserted inside a
// table makes it grow. It hangs our custom XML on the package, where Excel does not look: each case starts without a memory, as
// it left the file, and with it, as Excel would.

const STAFFING = "Personeel - Personnel";

/** What a person does to the measures: one more, one changed, one gone; and around them. */
function editsOf(host: AnnexHost): Readonly<Record<string, readonly UserEdit[]>> {
  const { sheet, area } = tableIn(host, "SynergyMeasures");
  const cell = (row: number, heading: string, content: string | number): UserEdit => ({
    kind: "set-cell",
    sheet: sheet.name,
    row: area.row + row,
    column: columnOf(host, "SynergyMeasures", heading),
    content,
  });
  const added: UserEdit[] = [
    { kind: "insert-rows", sheet: sheet.name, row: area.row + 3, rows: 1 },
    cell(3, "Nr. maatregel", "LO-1"),
    cell(3, "Scenario", "HR-1"),
    cell(3, "Mechanisme", "niet-vervanging bij pensionering"),
    cell(3, "Bestuur", "OCMW"),
    cell(3, "VTE", 0.5),
    cell(3, "Begin (leeg = zonder tijdslijn)", 2028),
  ];
  return {
    added,
    changed: [cell(1, "VTE", 3)],
    gone: [{ kind: "delete-rows", sheet: sheet.name, row: area.row + 1, rows: 1 }],
    around: [
      { kind: "insert-rows", sheet: sheet.name, row: 0, rows: 2 },
      { kind: "insert-rows", sheet: STAFFING, row: 2, rows: 1 },
      { kind: "rename-sheet", sheet: sheet.name, name: "Maatregelen 2027 (d'été)" },
      { kind: "rename-sheet", sheet: "Syn Berekening", name: "Rekenblad" },
    ],
  };
}

/** Claimed FTE of both versions, as T7 shows them. */
function claimed(host: AnnexHost): readonly unknown[] {
  const { sheet, area } = tableIn(host, "Syn_T07_Table");
  return [1, 2].map((column) => sheet.cell(area.row + 1, area.column + column).value);
}

needs("LibreOffice")("scenarios that were edited in LibreOffice", () => {
  const edited = new Map<string, Uint8Array>();
  let memory = "";

  beforeAll(async () => {
    const host = await openAnnexHost(readFileSync(SAMPLE));
    done(await host.write({ annexes: null, language: "nl" }));
    const bytes = host.save();
    memory = openBook(bytes).customParts.find((part) => part.namespace === MEMORY_NAMESPACE)?.xml ?? "";
    const edits = editsOf(host);
    const files = await editWithLibreOffice(Object.values(edits).map((list) => ({ bytes, edits: list })));
    Object.keys(edits).forEach((name, index) => edited.set(name, files[index] ?? new Uint8Array()));
  }, 240_000);

  const cases = [
    ["added", 6.5],
    ["changed", 7],
    ["gone", 4],
    ["around", 6],
  ] as const;

  async function open(name: string, withMemory: boolean): Promise<AnnexHost> {
    const book = openBook(edited.get(name) ?? new Uint8Array());
    if (withMemory) book.addCustomPart(memory);
    return openAnnexHost(book.save());
  }

  async function expectFollowed(host: AnnexHost, claims: number): Promise<void> {
    expect(claimed(host)).toEqual([claims, 2]);
    const result = done(await host.write({ annexes: null }));
    expect(result.prepared.drafts.flatMap((draft) => draft.kept)).toEqual([]);
    expect(result.reconciliation.differing).toEqual([]);
    expect(claimed(host)).toEqual([claims, 2]);
    expect(done(await host.write({ annexes: null })).status).toBe("unchanged");
  }

  test.each(cases)(
    "%s: version 1 claims %d before and after the next write, no cell is kept",
    async (name, claims) => {
      await expectFollowed(await open(name, true), claims);
    },
  );

  test.each(cases.filter(([name]) => name !== "gone"))(
    "%s, the memory lost: version 1 claims %d all the same",
    async (name, claims) => {
      await expectFollowed(await open(name, false), claims);
    },
  );

  test("a row gone and the memory lost: the figures follow, and an annex that cannot be told from the user's is left alone", async () => {
    const host = await open("gone", false);
    expect(claimed(host)).toEqual([4, 2]);
    const result = await host.write({ annexes: null });
    expect(result.status).toBe("refused");
    const errors = "findings" in result ? result.findings.filter(({ severity }) => severity === "error") : [];
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(["cells-in-the-way"]));
    expect(claimed(host)).toEqual([4, 2]);
  });
});
