import { Workbook } from "exceljs";
import { hrTables } from "../../assets/samples/hr-tables";
import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import type { CellValue } from "../../src/sheet/cell-value";
import { CHOICES } from "../../src/source/scenario-tables/choices";
import { choicesName } from "../../src/source/scenario-tables/choices-name";
import { LISTS, wordsIn } from "../../src/source/scenario-tables/definition";
import { openBook } from "../../src/standin/ooxml/open-book";
import { readBook } from "../support/calc-book";
import { needs } from "../support/skip";
import { recalculateWithLibreOffice } from "../support/libreoffice";
import { named, only, openPackage } from "./opened-package";

const TABLES = hrTables("nl+fr");
const bytes = sampleWorkbook();
const opened = openPackage(bytes);

async function read(): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

describe("the input tables of the sample, as another library reads them,", () => {
  it("stand at the end, each on a sheet of its own, with headings frozen", async () => {
    const { worksheets } = await read();
    expect(worksheets.slice(-TABLES.length).map(({ name }) => name)).toEqual(
      TABLES.map(({ sheet }) => sheet),
    );
    for (const sheet of worksheets.slice(-TABLES.length)) {
      expect(sheet.name).toMatch(/^[^\\/?*:[\]']{1,31}$/);
      expect(sheet.views).toMatchObject([{ state: "frozen", ySplit: 5 }]);
    }
  });

  it("are Excel tables with the headings and rows of both versions of the minutes", async () => {
    const workbook = await read();
    for (const { name, sheet, columns, rows } of TABLES) {
      const worksheet = workbook.getWorksheet(sheet)!;
      const table = worksheet.getTable(name) as unknown as {
        table: { tableRef: string; columns: { name: string }[] };
      };
      expect(table.table.columns.map((column) => column.name)).toEqual(columns.map(({ heading }) => heading));
      const found = [columns.map(({ heading }): CellValue => heading), ...rows].map((_, row) =>
        columns.map((__, column) => {
          const { value } = worksheet.getCell(6 + row - 1, column + 1);
          return value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value;
        }),
      );
      expect(found).toEqual([columns.map(({ heading }) => heading), ...rows]);
    }
  });

  it("show what is typed in blue, VTE with two decimals, money to the cent, dates as dates, and headings wrapped", async () => {
    const workbook = await read();
    const formats = { fte: "0.00", money: "#,##0.00", date: "dd/mm/yyyy", text: "@", general: undefined };
    for (const { sheet, columns, rows } of TABLES) {
      const worksheet = workbook.getWorksheet(sheet)!;
      columns.forEach(({ format, width }, column) => {
        expect(worksheet.getCell(5, column + 1).alignment.wrapText).toBe(true);
        expect(worksheet.getColumn(column + 1).width).toBeGreaterThanOrEqual(width);
        rows.forEach((_, row) => {
          const cell = worksheet.getCell(6 + row, column + 1);
          expect(cell.font.color?.argb).toBe("FF0000FF");
          expect(cell.numFmt).toBe(formats[format]);
        });
      });
    }
  });

  it("offer the words of the lists, and let another word stand", async () => {
    const workbook = await read();
    for (const { sheet, columns, rows } of TABLES) {
      const worksheet = workbook.getWorksheet(sheet)!;
      columns.forEach(({ list }, column) => {
        for (const row of [6, 5 + rows.length]) {
          const rule = worksheet.getCell(row, column + 1).dataValidation as
            { errorStyle?: string } | undefined;
          const expected = { type: "list", formulae: [choicesName(list ?? "class")], errorStyle: "warning" };
          if (list === null) expect(rule).toBeUndefined();
          else expect(rule).toMatchObject(expected);
        }
      });
    }
  });
});

describe("the input tables of the sample", () => {
  it("have a name in the workbook for each column, as a reference to the table's column", () => {
    const names = named(opened.root("xl/workbook.xml"), "definedName").filter((name) =>
      name.getAttribute("name")?.startsWith("Syn_"),
    );
    const found = new Map(names.map((name) => [name.getAttribute("name"), name.textContent]));
    expect(found.size).toBe(names.length);
    for (const { name: table, columns } of TABLES) {
      for (const { name, heading } of columns) expect(found.get(name)).toBe(`${table}[${heading}]`);
    }
    const columns = TABLES.reduce((sum, table) => sum + table.columns.length, 0);
    expect(names).toHaveLength(columns + LISTS.length);
  });

  it("are read back as typed, with two scenarios that have nothing against them but unapproved minutes", () => {
    const { input, scanned } = readBook(openBook(bytes));
    expect(input.scenarios.map(({ id }) => id)).toEqual(["HR-1", "HR-2"]);
    expect(input.measures).toHaveLength(TABLES[1]!.rows.length);
    expect(input.findings.map(({ code }) => code)).toEqual(["minutes-not-approved", "minutes-not-approved"]);
    expect(scanned.findings).toEqual([]);
  });

  it("may be left out", () => {
    const names = openBook(sampleWorkbook({ inputTables: false })).sheets.map(({ name }) => name);
    expect(names).toEqual(
      openBook(bytes)
        .sheets.map(({ name }) => name)
        .slice(0, -TABLES.length),
    );
  });
});

needs("LibreOffice")("LibreOffice", () => {
  it("finds the words of every list by its name, and the cells of every column", async () => {
    const book = openBook(bytes);
    const sheet = book.addSheet("Proof");
    const lists = LISTS.map((list) => {
      const own = CHOICES.filter((choice) => choice.list === list).map(({ words }) =>
        wordsIn(words, "nl+fr"),
      );
      return { name: choicesName(list), expected: [own.length, own[0], own.at(-1)] };
    });
    const columns = TABLES.flatMap((table) =>
      table.columns.map(({ name }) => ({ name, rows: table.rows.length })),
    );
    lists.forEach(({ name }, row) => {
      sheet.setFormula(row, 0, `=COUNTA(${name})`);
      sheet.setFormula(row, 1, `=INDEX(${name},1)`);
      sheet.setFormula(row, 2, `=INDEX(${name},ROWS(${name}))`);
    });
    columns.forEach(({ name }, row) => sheet.setFormula(row, 3, `=ROWS(${name})`));
    const after = openBook(await recalculateWithLibreOffice(book.save())).sheetNamed("Proof")!;
    const found = lists.map((_, row) => [0, 1, 2].map((column) => after.cell(row, column).value));
    expect(found).toEqual(lists.map(({ expected }) => expected));
    expect(columns.map((_, row) => after.cell(row, 3).value)).toEqual(columns.map(({ rows }) => rows));
  }, 120_000);
});

test("the tables of the sample share no name and no id, and filter the whole of their cells", () => {
  const tables = opened.paths
    .filter((path) => path.startsWith("xl/tables/"))
    .map((path) => opened.root(path));
  for (const attribute of ["id", "name"]) {
    const values = tables.map((table) => table.getAttribute(attribute));
    expect(new Set(values).size).toBe(tables.length);
  }
  for (const table of tables)
    expect(only(table, "autoFilter").getAttribute("ref")).toBe(table.getAttribute("ref"));
  expect(tables).toHaveLength(TABLES.length + 1);
});
