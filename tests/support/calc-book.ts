import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import type { Address } from "../../src/sheet/address";
import { cellAt } from "../../src/sheet/address";
import { formatArea } from "../../src/sheet/a1";
import type { CellValue } from "../../src/sheet/cell-value";
import { printFormula } from "../../src/annex/formula/print";
import { figures } from "../../src/annex/plan";
import type { AnnexPlan } from "../../src/annex/plan";
import type { TablesRead } from "../../src/app/input-tables";
import type { Area } from "../../src/sheet/address";
import type { Grid } from "../../src/sheet/grid";
import type { NewTable } from "../../src/source/scenario-tables/new-table";
import { readScenarioTables } from "../../src/source/scenario-tables/read-scenario-tables";
import type { ScenarioInput } from "../../src/source/scenario-tables/read-scenario-tables";
import type { TableGrid } from "../../src/source/scenario-tables/read-lists";
import { scan } from "../../src/source/scan";
import type { Scan } from "../../src/source/scan";
import type { Book, Sheet } from "../../src/standin/book";
import { openBook } from "../../src/standin/ooxml/open-book";

/** Where a table is put on its sheet: not in the corner, as a user's might stand anywhere. */
const ROW = 2;
const COLUMN = 1;

/** The sources of the sample with input tables of any language on sheets of their own, and the names of their columns. */
export function bookWithTables(tables: readonly NewTable[]): Book {
  const book = openBook(sampleWorkbook({ inputTables: false }));
  for (const table of tables) addTable(book, table);
  return book;
}

function addTable(book: Book, table: NewTable): void {
  const sheet = book.addSheet(table.sheet);
  table.columns.forEach(({ heading }, column) => sheet.setValue(ROW, COLUMN + column, heading));
  table.rows.forEach((row, index) =>
    row.forEach((value, column) => {
      if (value !== null) sheet.setValue(ROW + 1 + index, COLUMN + column, value);
    }),
  );
  const corner = { sheet: table.sheet, row: ROW, column: COLUMN };
  sheet.addTable({ ...corner, rows: table.rows.length + 1, columns: table.columns.length }, table.name);
  table.columns.forEach(({ name }, column) => {
    const area = { ...cellAt(corner, 1, column), rows: table.rows.length, columns: 1 };
    book.addName(name, `=${formatArea(area, true)}`);
  });
}

/** A table of the book as the add-in would read it. */
function gridIn(book: Book, name: string): TableGrid | null {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table) return { grid: { area: table.area, values: valuesIn(sheet, table.area) } };
  }
  return null;
}

function valuesIn(sheet: Sheet, { row, column, rows, columns }: Area): CellValue[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => sheet.cell(row + r, column + c).value),
  );
}

export function readBook(book: Book): {
  readonly scanned: Scan;
  readonly input: ScenarioInput;
  readonly measures: Grid | null;
  readonly profiles: Grid | null;
  readonly pivots: Grid | null;
  readonly optional: Pick<TablesRead["grids"], "recharges" | "portfolios">;
} {
  const measures = gridIn(book, "SynergyMeasures");
  const profiles = gridIn(book, "SynergyProfiles");
  const pivots = gridIn(book, "SynergyPivots");
  const recharges = gridIn(book, "SynergyRecharges");
  const portfolios = gridIn(book, "SynergyPortfolios");
  const input = readScenarioTables({
    scenarios: gridIn(book, "SynergyScenarios"),
    measures,
    assumptions: gridIn(book, "SynergyAssumptions"),
    mechanisms: gridIn(book, "SynergyMechanisms"),
    lists: gridIn(book, "SynergyLists"),
    profiles,
    pivots,
    recharges,
    portfolios,
  });
  const grids = book.sheets.flatMap((sheet) => {
    const area = sheet.usedArea("values");
    return area && !sheet.tables.some(({ name }) => name.startsWith("Synergy"))
      ? [{ area, values: valuesIn(sheet, area) }]
      : [];
  });
  return {
    scanned: scan(grids),
    input,
    measures: measures?.grid ?? null,
    profiles: profiles?.grid ?? null,
    pivots: pivots?.grid ?? null,
    optional: { recharges: recharges?.grid ?? null, portfolios: portfolios?.grid ?? null },
  };
}

/** Puts a plan on a sheet of its own: formulas and texts, no looks. */
export function putPlan(book: Book, plan: AnnexPlan): Address {
  const sheet = book.addSheet(plan.sheet);
  const origin = { sheet: plan.sheet, row: 0, column: 0 };
  plan.rows.forEach((row, r) =>
    row.cells.forEach((cell, c) => {
      if (cell?.content.kind === "text") sheet.setValue(r, c, cell.content.text);
      if (cell?.content.kind === "formula")
        sheet.setFormula(r, c, printFormula(cell.content.formula, origin));
    }),
  );
  return origin;
}

/** The figures of a plan that the book shows otherwise: cell, expected, found. Unknown is the word for it. */
export function differing(
  plan: AnnexPlan,
  shown: (row: number, column: number) => CellValue,
  unknown: string,
): readonly string[] {
  return figures(plan).flatMap(({ row, column, figure }) => {
    const found = shown(row, column);
    const agrees =
      figure.value === null
        ? found === unknown
        : typeof found === "number" && Math.abs(found - figure.value) <= 0.005;
    return agrees ? [] : [`${figure.meaning}: ${JSON.stringify(found)} is not ${String(figure.value)}`];
  });
}
