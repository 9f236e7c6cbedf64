import { newBook, openBook } from "../../../src/standin/ooxml/open-book";
import type { BookChart } from "../../../src/standin/book";
import { axis } from "./drawn-chart";
import { wholeWorkbook } from "./whole-workbook";
import { changedParts, partText } from "./package-builder";

const chart: Omit<BookChart, "id"> = {
  name: "Chart 1",
  kind: "ColumnClustered",
  title: "T",
  titleFontSize: 14,
  titleFontColor: null,
  series: [],
  anchor: { fromRow: 1, fromColumn: 1, toRow: 9, toColumn: 9 },
  legend: null,
  categoryAxis: { ...axis, tickLabelPosition: "Low" },
  valueAxis: { ...axis, tickLabelPosition: "Low" },
  framed: true,
  plotArea: null,
  gapWidth: 150,
  overlap: 0,
};

const original = wholeWorkbook();

function open() {
  const book = openBook(original);
  const [data, other] = book.sheets;
  if (!data || !other) throw new Error("two sheets are needed");
  return { book, data, other };
}

const area = (sheet: string, row: number, column: number, rows: number, columns: number) => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

test("a save without a change gives the very bytes, and so after everything was read", () => {
  const { book, data } = open();
  expect(Buffer.compare(book.save(), original)).toBe(0);
  for (const sheet of book.sheets) {
    expect([...sheet.cells()].length).toBeGreaterThan(0);
    expect(sheet.page.orientation).toBeDefined();
    sheet.style(0, 0);
    sheet.usedArea("formats");
  }
  expect(data.tables[0]?.name).toBe("Staff");
  expect(Buffer.compare(book.save(), original)).toBe(0);
});

describe("what is taken back leaves every part as it was", () => {
  const undone: Record<string, (opened: ReturnType<typeof open>) => void> = {
    "a sheet": ({ book }) => book.deleteSheet(book.addSheet("New")),
    "a sheet with cells, a table, a chart and a name": ({ book, data }) => {
      const sheet = book.addSheet("New");
      sheet.setValue(0, 0, "Heading");
      sheet.setFormula(1, 0, `=${data.name}!B2`);
      sheet.restyle(0, 0, { bold: true, fill: "#123456" });
      sheet.addTable(area("New", 0, 0, 2, 1), "NewTable");
      sheet.addChart(chart);
      book.addName("NewName", "=New!$A$1", sheet);
      sheet.setPage({ printArea: area("New", 0, 0, 2, 1) });
      book.activeSheet = sheet;
      book.activeSheet = data;
      book.deleteSheet(sheet);
    },
    "a name": ({ book }) => book.deleteName(book.addName("Fresh", "=Data!$A$1")),
    "a custom part": ({ book }) => book.deleteCustomPart(book.addCustomPart(`<a xmlns="urn:a"/>`)),
    "a chart": ({ data }) => data.deleteChart(data.addChart(chart)),
    "a table": ({ other }) => {
      other.setValue(30, 0, "H");
      other.deleteTable(other.addTable(area(other.name, 30, 0, 3, 1), "Fresh"));
      other.setValue(30, 0, null);
    },
    "values and styles": ({ data }) => {
      for (const { row, column, value } of [...data.cells()]) {
        const style = data.style(row, column);
        const { formula } = data.cell(row, column);
        data.setValue(row, column, "something else");
        data.restyle(row, column, { bold: !style.bold, numberFormat: "0.000", fill: "#ABCDEF" });
        if (formula === null) data.setValue(row, column, value);
        else {
          data.setFormula(row, column, formula);
          data.setCached(row, column, value);
        }
        data.restyle(row, column, style);
      }
    },
    "a cell where there was none": ({ data }) => {
      data.setValue(200, 20, 5);
      data.restyle(200, 20, { bold: true });
      data.clear(area("Data", 200, 20, 1, 1), "all");
    },
    "a sheet's name": ({ data }) => {
      data.name = "O'Brien & co";
      data.name = "Data";
    },
    "two sheets' names, exchanged and back": ({ data, other }) => {
      const name = other.name;
      const exchange = (a: string, b: string) => {
        data.name = "Between";
        other.name = a;
        data.name = b;
      };
      exchange("Data", name);
      exchange(name, "Data");
    },
    "sizes, frozen rows, grid lines, page": ({ data }) => {
      const { frozen, gridlines, page } = data;
      const [width, height] = [data.columnWidth(1), data.rowHeight(1)];
      data.setColumnWidth(1, 50);
      data.setRowHeight(1, 50);
      data.frozen = { rows: 9, columns: 9 };
      data.gridlines = !gridlines;
      data.setPage({
        orientation: "Landscape",
        paperSize: 8,
        fitToWide: 3,
        printArea: null,
        titleRows: { first: 0, last: 5 },
      });
      data.setColumnWidth(1, width);
      data.setRowHeight(1, height);
      data.frozen = frozen;
      data.gridlines = gridlines;
      data.setPage(page);
    },
    "a table's name, size and look": ({ data }) => {
      const [table] = data.tables;
      if (!table) throw new Error("no table");
      const before = table.area;
      table.name = "Other";
      table.style = "TableStyleDark1";
      table.showFilterButton = false;
      table.area = { ...before, rows: before.rows + 2 };
      table.name = "Staff";
      table.style = "TableStyleMedium2";
      table.showFilterButton = true;
      table.area = before;
    },
    "a chart's title, series and place": ({ data }) => {
      const [first] = data.charts;
      if (!first) throw new Error("no chart");
      const { title, anchor } = first;
      const series = structuredClone(first.series);
      first.title = "Other";
      first.anchor = { ...anchor, toRow: 99 };
      first.series = [];
      Object.assign(first, { title, anchor, series });
    },
    "visibility, active sheet, calculation": ({ book, data, other }) => {
      other.visibility = "VeryHidden";
      other.visibility = "Visible";
      book.activeSheet = other;
      book.activeSheet = data;
      book.calculationMode = "Manual";
      book.recomputeOnLoad = true;
      book.calculationMode = "Automatic";
      book.recomputeOnLoad = false;
    },
  };

  test.each(Object.keys(undone))("%s", (name) => {
    const opened = open();
    undone[name]?.(opened);
    expect(changedParts(original, opened.book.save())).toEqual([]);
  });
});

describe("a change touches only the parts that it concerns", () => {
  const concerned: [string, (opened: ReturnType<typeof open>) => void, string[]][] = [
    ["a value", ({ other }) => other.setValue(50, 0, 7), ["xl/worksheets/sheet2.xml"]],
    [
      "a formula",
      ({ other }) => {
        other.setFormula(50, 0, "=1+1");
        other.setCached(50, 0, 2);
      },
      ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet2.xml", "-xl/calcChain.xml"],
    ],
    ["a result", ({ data }) => data.setCached(1, 3, 99), ["xl/worksheets/sheet1.xml"]],
    [
      "a style",
      ({ other }) => other.restyle(0, 0, { bold: true }),
      ["xl/styles.xml", "xl/worksheets/sheet2.xml"],
    ],
    ["a name", ({ book }) => book.addName("Fresh", "=Data!$A$1"), ["xl/workbook.xml"]],
    ["a chart's title", ({ data }) => ((data.charts[0] ?? chart).title = "Other"), ["xl/charts/chart1.xml"]],
    [
      "a chart's place",
      ({ data }) => ((data.charts[0] ?? chart).anchor.toRow = 77),
      ["xl/drawings/drawing1.xml"],
    ],
    [
      "a table's look",
      ({ data }) => Object.assign(data.tables[0] ?? {}, { style: "TableStyleLight1" }),
      ["xl/tables/table1.xml"],
    ],
    [
      "a custom part",
      ({ book }) => Object.assign(book.customParts[0] ?? {}, { xml: "<b/>" }),
      ["customXml/item1.xml"],
    ],
    [
      "a new sheet",
      ({ book }) => book.addSheet("New"),
      ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "+xl/worksheets/sheet3.xml"],
    ],
  ];
  test.each(concerned)("%s", (_, change, parts) => {
    const opened = open();
    change(opened);
    const saved = opened.book.save();
    expect(changedParts(original, saved).sort()).toEqual([...parts].sort());
    expect(() => openBook(saved)).not.toThrow();
  });
});

test("rows that no edit concerns keep their very text", () => {
  const { book, data } = open();
  data.setValue(2, 1, 1234.5);
  const before = partText(original, "xl/worksheets/sheet1.xml").split(/(?=<row)/);
  const after = partText(book.save(), "xl/worksheets/sheet1.xml").split(/(?=<row)/);
  expect(after.length).toBe(before.length);
  expect(before.filter((text, i) => text !== after[i])).toHaveLength(1);
});

test("a save changes nothing in the book: the next save gives the same, and a change taken back after it leaves no trace", () => {
  const { book, data } = open();
  data.setValue(2, 1, 1234.5);
  data.restyle(2, 1, { bold: true });
  book.addSheet("New").addChart(chart);
  const first = book.save();
  expect(Buffer.compare(book.save(), first)).toBe(0);
  const again = openBook(first);
  expect(Buffer.compare(again.save(), first)).toBe(0);
});

test("the same work gives the same bytes", () => {
  const make = () => {
    const book = newBook();
    const sheet = book.addSheet("S");
    sheet.setValue(0, 0, "é");
    book.addCustomPart("<a/>");
    return book.save();
  };
  expect(Buffer.compare(make(), make())).toBe(0);
});
