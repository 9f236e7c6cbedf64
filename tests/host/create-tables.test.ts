import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { createTables } from "../../src/app/create-tables";
import { scanWorkbook } from "../../src/app/scan-workbook";
import { columnName } from "../../src/source/scenario-tables/definition";
import { draftColumnNames } from "../../src/app/column-names";
import { INPUT_TABLES } from "../../src/app/input-tables";
import { prepare } from "../../src/app/prepare";
import { annexRequest, differingParts, done, openAnnexHost } from "../support/annex-host";
import type { AnnexHost } from "../support/annex-host";
import { text } from "../support/edit-tables";

const bare = sampleWorkbook({ inputTables: false });
const NAMES = Object.values(INPUT_TABLES).map(({ name }) => name);

function tables(host: AnnexHost): string[] {
  return host.standin.book.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
}

async function created(language: "nl" | "fr" | "nl+fr" | "en" = "nl"): Promise<AnnexHost> {
  const host = await openAnnexHost(bare);
  expect((await createTables(host.workbook, { language })).status).toBe("created");
  return host;
}

describe("the input tables that the add-in creates", () => {
  test.each(["nl", "fr", "nl+fr", "en"] as const)(
    "in %s are read back whole, without a finding",
    async (language) => {
      const host = await created(language);
      expect(tables(host)).toEqual(expect.arrayContaining(NAMES));
      const { tables: read, outline, memory } = await scanWorkbook(host.workbook);
      expect(read?.input.findings).toEqual([]);
      expect(read?.input).toMatchObject({ scenarios: [], measures: [] });
      expect(read?.input.vocabularies.choices.length).toBeGreaterThan(50);
      expect(memory).toBeNull();
      const named = new Map(outline.names.map(({ name, area }) => [name, area]));
      for (const table of Object.values(INPUT_TABLES)) {
        const area = outline.tables.find(({ name }) => name === table.name)?.area;
        table.fields.forEach(({ id }, column) => {
          const below = { sheet: area!.sheet, row: area!.row + 1, column, rows: area!.rows - 1, columns: 1 };
          expect(named.get(columnName<string>(table, id))).toEqual(below);
        });
      }
    },
  );

  test("offer a list in every column that has one, and change no sheet of the user's", async () => {
    const host = await created();
    const sheet = host.standin.book.sheets.find(({ tables: own }) => own[0]?.name === "SynergyMeasures");
    const rules = sheet?.validations.flatMap(({ rule: { kind, formula1, alert }, areas }) =>
      areas.map(() => `${kind} ${formula1} ${alert.style}`),
    );
    expect(rules?.sort()).toEqual(
      [
        "Certainty",
        "Class",
        "Entity",
        "Entity",
        "Entity",
        "Gain",
        "Level",
        "Level",
        "Mechanism",
        "Status",
        "Statute",
        "Statute",
        "YesNo",
      ].map((list) => `List Syn_Choices_${list} Warning`),
    );
    const changed = differingParts(bare, host.save()).filter((part) => /sheets\/sheet[1-6]\.xml$/.test(part));
    expect(changed).toEqual([]);
  });

  test.each(["SynergyRecharges", "SynergyPortfolios"])(
    "do without %s: nothing is said of it and no name of its columns is made, and it can be added later",
    async (name) => {
      const host = await created("fr");
      const { book } = host.standin;
      const gone = book.sheets.find(({ tables: own }) => own[0]?.name === name);
      if (gone) book.deleteSheet(gone);
      const { outline, tables: read } = await scanWorkbook(host.workbook);
      expect(read?.input.findings).toEqual([]);
      const prefix = Object.values(INPUT_TABLES).find((table) => table.name === name)!.prefix;
      const { operations, findings } = draftColumnNames(outline, read!);
      expect(findings).toEqual([]);
      expect(JSON.stringify(operations)).not.toContain(prefix);
      const again = await createTables(host.workbook, { language: "fr" });
      expect(again).toEqual({ status: "created", sheets: [gone?.name] });
    },
  );

  test("can be read and printed: no heading is cut off, pages lie and repeat the headings", async () => {
    const { book } = (await created("nl+fr")).standin;
    for (const name of NAMES) {
      const sheet = book.sheets.find(({ tables: own }) => own[0]?.name === name);
      const { row: head, rows } = sheet!.tables[0]!.area;
      // Bold letters of 10 points take about a character of width; a line is 13 points high.
      const lines = (row: number) =>
        Math.max(
          ...Array.from({ length: sheet!.tables[0]!.area.columns }, (_, column) =>
            Math.ceil(text(sheet!.cell(row, column).value).length / (1.1 * sheet!.columnWidth(column))),
          ),
        );
      for (let row = head; row < head + rows; row++) {
        expect({ name, row, high: sheet!.rowHeight(row) >= lines(row) * 13 }).toEqual({
          name,
          row,
          high: true,
        });
      }
      expect(sheet!.page).toMatchObject({
        orientation: "Landscape",
        printArea: null,
        titleRows: { first: 2, last: 2 },
        titleColumns: { first: 0, last: 0 },
      });
    }
  });

  test("are not made twice; one that is gone is made again beside the others", async () => {
    const host = await created();
    const { book } = host.standin;
    expect(await createTables(host.workbook, { language: "fr" })).toEqual({ status: "created", sheets: [] });
    const gone = book.sheets.find(({ tables: own }) => own[0]?.name === "SynergyAssumptions");
    if (gone) book.deleteSheet(gone);
    const again = await createTables(host.workbook, { language: "fr" });
    expect(again).toEqual({ status: "created", sheets: ["Hypothèses"] });
    expect((await scanWorkbook(host.workbook)).tables?.input.findings).toEqual([]);
  });

  test("are refused where a sheet of the user's has the name, and taken back where the host fails", async () => {
    const taken = await openAnnexHost(
      sampleWorkbook({
        inputTables: false,
        extraSheets: [{ name: "Maatregelen", rows: [["van ons"]] }],
      }),
    );
    const refused = await createTables(taken.workbook, { language: "nl" });
    expect(refused).toMatchObject({ status: "refused", findings: [{ code: "annex-name-taken" }] });
    const host = await openAnnexHost(bare);
    // Open takes two messages, reading one; the fourth writes.
    host.standin.weather = ({ number, actions }) =>
      number === 4 ? [{ kind: "fail", at: actions - 2, code: "GeneralException" }] : [];
    expect((await createTables(host.workbook, { language: "nl" })).status).toBe("taken-back");
    expect(differingParts(bare, host.save())).toEqual([]);
  });

  test("take a scenario typed in the grid: a measure counts in the annexes at once", async () => {
    const host = await created();
    const typeRow = (name: string, values: Readonly<Record<string, string | number>>) => {
      const sheet = host.standin.book.sheets.find(({ tables: own }) => own.some((one) => one.name === name));
      const area = sheet?.tables[0]?.area;
      if (!sheet || !area) throw new Error(`no table ${name}`);
      const first = sheet.cell(area.row + 1, area.column).value === null;
      const row = area.row + (first ? 1 : area.rows);
      for (const [heading, value] of Object.entries(values)) {
        const column = Array.from({ length: area.columns }, (_, index) => area.column + index).find(
          (index) => sheet.cell(area.row, index).value === heading,
        );
        if (column === undefined) throw new Error(`no column ${heading}`);
        host.standin.edit({ sheet: sheet.name, row, column, rows: 1, columns: 1 }, [[value]]);
      }
    };
    typeRow("SynergyScenarios", { "Nr. scenario": "S1", "Titel (nl)": "Proef" });
    const measure = {
      Scenario: "S1",
      Mechanisme: "niet-vervanging bij pensionering",
      Bestuur: "OCMW",
      "Niveau of graad": "C",
      "Begin (leeg = zonder tijdslijn)": 2028,
    };
    typeRow("SynergyMeasures", { "Nr. maatregel": "M1", "Titel (nl)": "Eén vertrek", ...measure, VTE: 1 });
    let turns = 0;
    const pause = () => Promise.resolve(void (turns += 1));
    const { drafts } = await prepare(host.workbook, annexRequest({ annexes: null }), { pause });
    // Whoever waits has a turn after each annex that is planned, and each that is drafted.
    expect(drafts.length).toBeGreaterThan(5);
    expect(turns).toBeGreaterThanOrEqual(2 * drafts.length);
    const result = done(await host.write({ annexes: null }));
    expect(result.reconciliation.differing).toEqual([]);
    typeRow("SynergyMeasures", {
      "Nr. maatregel": "M2",
      "Titel (nl)": "Nog een vertrek",
      ...measure,
      VTE: 2,
    });
    const sheet = host.standin.book.sheetNamed("T3 VTE per jaar");
    const totals = [...(sheet?.cells() ?? [])].filter(({ value }) => value === 61.5 - 3);
    expect(totals.length).toBeGreaterThan(0);
  });
});
