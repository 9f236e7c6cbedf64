import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { createTables } from "../../src/app/create-tables";
import type { CellValue } from "../../src/sheet/cell-value";
import { RECHARGES_TABLE } from "../../src/source/scenario-tables/recharges-table";
import { PORTFOLIOS_TABLE } from "../../src/source/scenario-tables/portfolios-table";
import type { TableDefinition } from "../../src/source/scenario-tables/definition";
import { done, openAnnexHost } from "../support/annex-host";
import type { AnnexHost } from "../support/annex-host";
import { tableIn } from "../support/edit-tables";
import { PORTFOLIOS, RECHARGES } from "../support/recharge-tables";

/** Types rows into a table as a user does, under the last that holds something. */
function typeRows<Id extends string>(
  host: AnnexHost,
  table: TableDefinition<Id>,
  rows: readonly Readonly<Partial<Record<Id, CellValue>>>[],
): void {
  for (const row of rows) {
    const { sheet, area } = tableIn(host, table.name);
    const empty = sheet.cell(area.row + 1, area.column).value === null;
    const at = { sheet: sheet.name, row: area.row + (empty ? 1 : area.rows), column: area.column, rows: 1 };
    const values = table.fields.map(({ id }) => row[id] ?? null);
    host.standin.edit({ ...at, columns: values.length }, [values]);
  }
}

test("a workbook that has none gets the tables; what is typed there is written as T6, and follows what is typed next", async () => {
  const host = await openAnnexHost(sampleWorkbook());
  const made = await createTables(host.workbook, { language: "nl+fr" });
  expect(made.status === "created" && made.sheets).toEqual(
    expect.arrayContaining(["Herfacturatie - Refacturation", "Portefeuilles"]),
  );
  typeRows(host, RECHARGES_TABLE, RECHARGES);
  typeRows(host, PORTFOLIOS_TABLE, PORTFOLIOS);
  const result = done(await host.write({ annexes: ["T4", "T6"], language: "nl+fr" }));
  expect(result.reconciliation.differing).toEqual([]);
  const sheet = host.standin.book.sheetNamed("T6 Herfacturatie-Refacturation")!;
  const shows = (amount: number) =>
    [...sheet.cells()].some(({ value }) => typeof value === "number" && Math.abs(value - amount) < 0.005);
  expect(shows(7280)).toBe(true);
  // Each page begins with the first row of a body's account.
  const begins = sheet.page.rowBreaks.map((row) => sheet.cell(row, 1).value);
  expect(begins).toEqual(["Eigen besparing (netto) / Économie propre (nette)"]);

  const { area, sheet: table } = tableIn(host, RECHARGES_TABLE.name);
  host.standin.edit({ sheet: table.name, row: area.row + 2, column: area.column + 7, rows: 1, columns: 1 }, [
    [3000],
  ]);
  expect([shows(7280), shows(9360)]).toEqual([false, true]);

  // One more portfolio has charts and rows of its own.
  const charts = () =>
    tableIn(host, "Syn_T04_Table").sheet.charts.map(({ name }) => name.replace("Syn_T04_", ""));
  const drawn = ["Bridge", "Cumulative", "Bridge_2", "Cumulative_2"];
  expect(charts()).toEqual(drawn);
  typeRows(host, PORTFOLIOS_TABLE, [
    { portfolio: "P2", scenario: "HR-1", included: 1 },
    { portfolio: "P2", scenario: "HR-2", included: 1 },
  ]);
  const more = done(await host.write({ annexes: ["T4"] }));
  expect([more.reconciliation.differing, more.prepared.drafts.flatMap((draft) => draft.kept)]).toEqual([
    [],
    [],
  ]);
  expect(charts()).toEqual([...drawn, "Bridge_3", "Cumulative_3"]);
  expect(done(await host.write({ annexes: ["T4"] })).status).toBe("unchanged");
});
