import { refusalOf } from "./refusal";
import { openBook } from "../../../src/standin/ooxml/open-book";
import { openBuilt, partText, rows } from "./package-builder";
import { wholeWorkbook } from "./whole-workbook";

const area = (row: number, column: number, rowCount: number, columns: number, sheet = "Sheet1") => ({
  sheet,
  row,
  column,
  rows: rowCount,
  columns,
});

function fresh() {
  const { book, sheet } = openBuilt({});
  return { book, sheet };
}

const columnsIn = (xml: string) =>
  [...xml.matchAll(/<tableColumn id="(\d+)" name="([^"]*)"/g)].map(([, id, name]) => [Number(id), name]);

describe("a new table", () => {
  test("has the headings of its first row, which become texts, full and different", () => {
    const { book, sheet } = fresh();
    ["A", null, 2023, true, "a", "line\nbreak", "x_x0041_"].forEach((value, i) =>
      sheet.setValue(1, 1 + i, value),
    );
    const table = sheet.addTable(area(1, 1, 3, 7), "T.1");
    expect(Array.from({ length: 7 }, (_, i) => sheet.cell(1, 1 + i).value)).toEqual([
      "A",
      "Column2",
      "2023",
      "TRUE",
      "a2",
      "line\nbreak",
      "x_x0041_",
    ]);
    expect(table).toMatchObject({
      name: "T.1",
      style: "TableStyleMedium2",
      showFilterButton: true,
      showBandedRows: true,
      showTotals: false,
    });
    const bytes = book.save();
    expect(columnsIn(partText(bytes, "xl/tables/table1.xml")).map(([, name]) => name)).toEqual([
      "A",
      "Column2",
      "2023",
      "TRUE",
      "a2",
      "line_x000a_break",
      "x_x005F_x0041_",
    ]);
    const [again] = openBook(bytes).sheets[0]?.tables ?? [];
    expect(again).toMatchObject({
      name: "T.1",
      area: area(1, 1, 3, 7),
      style: "TableStyleMedium2",
      showFilterButton: true,
    });
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain('<tableParts count="1">');
  });

  test("is refused a bad or taken name and an area that is taken", () => {
    const { book, sheet } = fresh();
    sheet.addTable(area(0, 0, 3, 2), "First");
    book.addName("Named", "=Sheet1!$A$1");
    const reasons: [string, ReturnType<typeof area>, string][] = [
      ["first", area(9, 0, 2, 1), "name-taken"],
      ["NAMED", area(9, 0, 2, 1), "name-taken"],
      ["A1", area(9, 0, 2, 1), "bad-name"],
      ["R1C1", area(9, 0, 2, 1), "bad-name"],
      ["two words", area(9, 0, 2, 1), "bad-name"],
      ["Second", area(2, 1, 2, 2), "overlap"],
      ["Second", area(9, 0, 2, 1, "Elsewhere"), "outside"],
    ];
    for (const [name, where, reason] of reasons) {
      expect(refusalOf(() => sheet.addTable(where, name))).toBe(reason);
    }
    expect(refusalOf(() => book.addName("FIRST", "=1"))).toBe("name-taken");
    expect(sheet.tables).toHaveLength(1);
    expect(sheet.usedArea("values")).toEqual(area(0, 0, 1, 2));
  });
});

describe("a table of the file", () => {
  function open() {
    const book = openBook(wholeWorkbook());
    const [sheet] = book.sheets;
    const [table] = sheet?.tables ?? [];
    if (!sheet || !table) throw new Error("no table");
    return { book, sheet, table, xml: () => partText(book.save(), "xl/tables/table1.xml") };
  }

  test("is read", () => {
    const { id: _, ...state } = { ...open().table };
    expect(open().table).toMatchObject({
      name: "Staff",
      area: area(0, 0, 4, 4, "Data"),
      style: "TableStyleMedium2",
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      showFirstColumn: false,
      showLastColumn: false,
      showHeaders: true,
      showTotals: false,
    });
    expect(state).toBeDefined();
  });

  test("grows: new columns take their heading, the others keep their ids and what hangs on them", () => {
    const { sheet, table, xml } = open();
    sheet.setValue(0, 4, "New");
    table.area = area(0, 0, 6, 5, "Data");
    const text = xml();
    expect(columnsIn(text)).toEqual([
      [1, "Service"],
      [2, "AC"],
      [5, "CPAS"],
      [4, "Both_x000a_bodies"],
      [6, "New"],
    ]);
    expect(text).toContain('ref="A1:E6"');
    expect(text).toContain('<autoFilter ref="A1:E6"');
    expect(text).toContain("<calculatedColumnFormula>");
    expect(text).toContain('dataDxfId="0"');
  });

  test("shrinks on the left: columns go by their place", () => {
    const { table, xml } = open();
    table.area = area(0, 1, 4, 2, "Data");
    expect(columnsIn(xml())).toEqual([
      [2, "AC"],
      [5, "CPAS"],
    ]);
  });

  test("follows a heading that is typed over", () => {
    const { sheet, xml } = open();
    sheet.setValue(0, 1, "Municipality");
    expect(columnsIn(xml())[1]).toEqual([2, "Municipality"]);
  });

  test("with a heading that is emptied or doubled is saved with headings that Excel takes", () => {
    const { book, sheet } = open();
    sheet.setValue(0, 0, null);
    sheet.setValue(0, 1, "cpas");
    const bytes = book.save();
    const names = columnsIn(partText(bytes, "xl/tables/table1.xml")).map(([, name]) => name);
    const cells = [0, 1, 2, 3].map((column) => openBook(bytes).sheets[0]?.cell(0, column).value);
    expect(names).toEqual(["Column1", "cpas", "CPAS2", "Both_x000a_bodies"]);
    expect(cells).toEqual(["Column1", "cpas", "CPAS2", "Both\nbodies"]);
  });

  test("is renamed, and formulas follow", () => {
    const { book, table } = open();
    table.name = "People";
    expect(book.sheetNamed("Other")?.cell(1, 0).formula).toBe("=SUM(People[AC])");
    const again = openBook(book.save());
    expect(again.sheets[0]?.tables[0]?.name).toBe("People");
    expect(again.sheetNamed("Other")?.cell(1, 0).formula).toBe("=SUM(People[AC])");
  });

  test("is deleted: its cells stay, formulas that named it are #REF!", () => {
    const { book, sheet, table } = open();
    sheet.deleteTable(table);
    expect(refusalOf(() => sheet.deleteTable(table))).toBe("gone");
    const bytes = book.save();
    const again = openBook(bytes);
    expect(again.sheets[0]?.tables).toEqual([]);
    expect(again.sheets[0]?.cell(1, 0).value).toBe("IT");
    expect(again.sheetNamed("Other")?.cell(1, 0).formula).toBe("=SUM(#REF!)");
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).not.toContain("tablePart");
    expect(() => partText(bytes, "xl/tables/table1.xml")).toThrow();
  });

  test("its look", () => {
    const { book, table } = open();
    Object.assign(table, {
      style: "",
      showFilterButton: false,
      showBandedRows: false,
      showBandedColumns: true,
      showFirstColumn: true,
      showLastColumn: true,
    });
    expect(openBook(book.save()).sheets[0]?.tables[0]).toMatchObject({
      style: "",
      showFilterButton: false,
      showBandedRows: false,
      showBandedColumns: true,
      showFirstColumn: true,
      showLastColumn: true,
    });
  });
});

test("ids of tables are not used twice, and each sheet has its own", () => {
  const { book, sheet } = fresh();
  const other = book.addSheet("Other");
  const tables = [
    sheet.addTable(area(0, 0, 2, 1), "A"),
    other.addTable(area(0, 0, 2, 1, "Other"), "B"),
    sheet.addTable(area(0, 3, 2, 1), "D"),
  ];
  expect(new Set(tables.map(({ id }) => id)).size).toBe(3);
  const again = openBook(book.save());
  expect(again.sheets.map(({ tables: own }) => own.map(({ name }) => name))).toEqual([["A", "D"], ["B"]]);
});

test("a table without headings has no heading cells to look after", () => {
  const { sheet, book } = openBuilt({
    sheets: {
      Sheet1: `${rows(`<row r="1"><c r="A1"><v>5</v></c></row>`)}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    },
    extra: [
      {
        part: "xl/tables/table1.xml",
        text: `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="N" displayName="N" ref="A1:A3" headerRowCount="0"><tableColumns count="1"><tableColumn id="1" name="Column1"/></tableColumns></table>`,
        type: "spreadsheetml.table+xml",
        from: "xl/worksheets/sheet1.xml",
        relation: "table",
      },
    ],
  });
  sheet.setValue(0, 0, 7);
  expect(sheet.tables[0]?.showHeaders).toBe(false);
  const bytes = book.save();
  expect(columnsIn(partText(bytes, "xl/tables/table1.xml"))).toEqual([[1, "Column1"]]);
  expect(openBook(bytes).sheets[0]?.cell(0, 0).value).toBe(7);
});
