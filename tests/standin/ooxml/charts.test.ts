import { refusalOf } from "./refusal";
import type { BookAxis, BookChart, ChartKind } from "../../../src/standin/book";
import { openBook, newBook } from "../../../src/standin/ooxml/open-book";
import { openBuilt, partText, rows } from "./package-builder";
import { wholeWorkbook } from "./whole-workbook";

const axis: BookAxis = {
  visible: true,
  title: null,
  numberFormat: null,
  reversed: false,
  gridlines: false,
  minimum: null,
  maximum: null,
  tickLabelPosition: "NextToAxis",
  labelEvery: null,
};

const series = (column: string): BookChart["series"][number] => ({
  name: column,
  nameFormula: `Sheet1!$${column}$1`,
  categories: "Sheet1!$A$2:$A$3",
  values: `Sheet1!$${column}$2:$${column}$3`,
  color: "#1F4E79",
  line: false,
  lineWeight: null,
  labels: { show: true, numberFormat: "0.0", color: "#FFFFFF", position: "Center" },
});

const chart = (kind: ChartKind, change: Partial<BookChart> = {}): Omit<BookChart, "id"> => ({
  name: "Chart & 1",
  kind,
  title: "FTE < 100 & more",
  titleFontSize: 12,
  titleFontColor: "#333333",
  series: [series("B"), series("C")],
  anchor: { fromRow: 5, fromColumn: 1.5, toRow: 20.25, toColumn: 8 },
  legend: "Bottom",
  categoryAxis: { ...axis, title: "Service", reversed: true, tickLabelPosition: "Low" },
  valueAxis: { ...axis, title: "FTE", gridlines: true, numberFormat: "#,##0", minimum: 0, maximum: 50 },
  framed: true,
  plotArea: null,
  gapWidth: 80,
  overlap: 100,
  ...change,
});

function withData() {
  const book = newBook();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  const table = [
    ["Service", "B name", "C name"],
    ["IT", 3, 5.5],
    ["RH", 19, null],
  ] as const;
  for (const [row, line] of table.entries())
    for (const [column, value] of line.entries()) sheet.setValue(row, column, value);
  return { book, sheet };
}

const firstChart = (bytes: Uint8Array) => openBook(bytes).sheets[0]?.charts[0];

const withoutId = (found: BookChart | undefined) => {
  if (!found) throw new Error("no chart");
  const { id: _, ...others } = found;
  return others;
};

describe("a chart that we write", () => {
  const kinds: ChartKind[] = [
    "ColumnClustered",
    "ColumnStacked",
    "ColumnStacked100",
    "BarClustered",
    "BarStacked",
    "BarStacked100",
  ];
  test.each(kinds)("%s comes back whole", (kind) => {
    const { book, sheet } = withData();
    sheet.addChart(chart(kind));
    const names = ["B name", "C name"];
    const expected = chart(kind);
    expect(withoutId(firstChart(book.save()))).toEqual({
      ...expected,
      series: expected.series.map((one, i) => ({ ...one, name: names[i] })),
    });
  });

  test.each(["Line", "LineMarkers", "Area", "AreaStacked"] as const)("%s comes back whole", (kind) => {
    const { book, sheet } = withData();
    const lines = kind.startsWith("Line");
    const wanted = chart(kind, {
      gapWidth: 150,
      overlap: 0,
      series: [{ ...series("B"), name: "B name", lineWeight: lines ? 2 : null }],
    });
    sheet.addChart(wanted);
    expect(withoutId(firstChart(book.save()))).toEqual(wanted);
  });

  test.each(["Pie", "Doughnut", "XYScatter"] as const)(
    "%s comes back with its kind, title and series",
    (kind) => {
      const { book, sheet } = withData();
      sheet.addChart(chart(kind));
      const found = firstChart(book.save());
      expect(found).toMatchObject({ kind, title: "FTE < 100 & more", legend: "Bottom" });
      expect(found?.series.map(({ values, categories }) => [values, categories])).toEqual([
        ["Sheet1!$B$2:$B$3", "Sheet1!$A$2:$A$3"],
        ["Sheet1!$C$2:$C$3", "Sheet1!$A$2:$A$3"],
      ]);
    },
  );

  test("columns with a line, an unfilled series, a literal name, no title, no legend", () => {
    const { book, sheet } = withData();
    const wanted = chart("ColumnStacked", {
      title: null,
      titleFontSize: 14,
      titleFontColor: null,
      legend: null,
      series: [
        {
          ...series("B"),
          nameFormula: null,
          name: "<literal>",
          color: "none",
          labels: { show: false, numberFormat: "General", color: null, position: null },
        },
        { ...series("C"), name: "C name", line: true, lineWeight: 3 },
      ],
    });
    sheet.addChart(wanted);
    expect(withoutId(firstChart(book.save()))).toEqual(wanted);
  });

  test("keeps copies of the cells, which follow when the cells change and only then", () => {
    const { book, sheet } = withData();
    sheet.restyle(1, 1, { numberFormat: "0.00" });
    sheet.addChart(chart("ColumnClustered"));
    const first = book.save();
    const xml = partText(first, "xl/charts/chart1.xml");
    expect(xml).toContain(
      '<c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>IT</c:v></c:pt><c:pt idx="1"><c:v>RH</c:v></c:pt></c:strCache>',
    );
    expect(xml).toContain(
      '<c:numCache><c:formatCode>0.00</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="1"><c:v>19</c:v></c:pt></c:numCache>',
    );
    expect(xml).toContain(
      '<c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>5.5</c:v></c:pt></c:numCache>',
    );
    const again = openBook(first);
    again.sheets[0]?.setValue(40, 0, "unrelated");
    expect(partText(again.save(), "xl/charts/chart1.xml")).toBe(xml);
    again.sheets[0]?.setValue(1, 0, "ICT");
    again.sheets[0]?.setValue(2, 2, 7);
    const renewed = partText(again.save(), "xl/charts/chart1.xml");
    expect(renewed).toContain("<c:v>ICT</c:v>");
    expect(renewed).toContain('<c:pt idx="1"><c:v>7</c:v></c:pt>');
    expect(firstChart(again.save())?.series).toEqual(firstChart(first)?.series);
  });

  test("stands where it was put, whatever the columns and rows measure", () => {
    const { book, sheet } = withData();
    sheet.setColumnWidth(1, 33);
    sheet.setRowHeight(20, 60);
    sheet.addChart(chart("Pie"));
    const anchor = firstChart(book.save())?.anchor;
    expect(anchor).toEqual({ fromRow: 5, fromColumn: 1.5, toRow: 20.25, toColumn: 8 });
  });

  test("several charts on several sheets, names and ids of their own", () => {
    const { book, sheet } = withData();
    const other = book.addSheet("Other");
    sheet.addChart(chart("Pie", { name: "One" }));
    sheet.addChart(chart("Line", { name: "Two" }));
    other.addChart(chart("Area", { name: "Three" }));
    const again = openBook(book.save());
    expect(again.sheets.map(({ charts }) => charts.map(({ name, kind }) => [name, kind]))).toEqual([
      [
        ["One", "Pie"],
        ["Two", "Line"],
      ],
      [["Three", "Area"]],
    ]);
    expect(new Set(again.sheets.flatMap(({ charts }) => charts.map(({ id }) => id))).size).toBe(3);
    const [first] = again.sheets;
    const [one] = first?.charts ?? [];
    if (one) first?.deleteChart(one);
    const bytes = again.save();
    expect(openBook(bytes).sheets[0]?.charts.map(({ name }) => name)).toEqual(["Two"]);
    expect(() => partText(bytes, "xl/charts/chart1.xml")).toThrow();
  });

  test("follows the sheet that it shows: renamed, then deleted", () => {
    const { book, sheet } = withData();
    const other = book.addSheet("Chart");
    other.addChart(chart("Line"));
    const opened = openBook(book.save());
    const [data, shown] = opened.sheets;
    if (!data || !shown) throw new Error("two sheets are needed");
    for (const [owner, charts] of [
      [sheet, other.charts],
      [data, shown.charts],
    ] as const) {
      owner.name = "Staff 2024";
      expect(charts[0]?.series[0]?.values).toBe("'Staff 2024'!$B$2:$B$3");
    }
    expect(openBook(opened.save()).sheets[1]?.charts[0]?.series[0]).toMatchObject({
      nameFormula: "'Staff 2024'!$B$1",
      categories: "'Staff 2024'!$A$2:$A$3",
      values: "'Staff 2024'!$B$2:$B$3",
    });
    opened.deleteSheet(data);
    expect(openBook(opened.save()).sheets[0]?.charts[0]?.series[0]).toMatchObject({ values: "#REF!" });
  });

  test("a chart of a kind that we do not write is refused", () => {
    const { sheet } = withData();
    expect(refusalOf(() => sheet.addChart(chart("Other")))).toBe("outside");
  });

  test("a reference that leads nowhere has no copies, a name has those of its cells", () => {
    const { book, sheet } = withData();
    book.addName("Values", "=Sheet1!$B$2:$B$3");
    sheet.addChart(
      chart("Line", { series: [{ ...series("B"), values: "Sheet1!Values", categories: "Gone!$A$1:$A$2" }] }),
    );
    const xml = partText(book.save(), "xl/charts/chart1.xml");
    expect(xml).toContain("<c:strRef><c:f>Gone!$A$1:$A$2</c:f></c:strRef>");
    expect(xml).toContain("<c:f>Sheet1!Values</c:f><c:numCache>");
  });
});

describe("a chart of another program", () => {
  function open() {
    const book = openBook(wholeWorkbook());
    const [found] = book.sheets[0]?.charts ?? [];
    if (!found) throw new Error("no chart");
    return { book, found, xml: () => partText(book.save(), "xl/charts/chart1.xml") };
  }

  test("is read", () => {
    expect(open().found).toMatchObject({
      name: "Staff chart",
      kind: "ColumnStacked",
      title: "FTE by service",
      titleFontSize: 16,
      legend: "Bottom",
      framed: true,
      plotArea: null,
      gapWidth: 55,
      overlap: 100,
      anchor: { fromRow: 1, fromColumn: 6, toRow: 16, toColumn: 12 },
      valueAxis: {
        maximum: 40,
        minimum: null,
        gridlines: true,
        numberFormat: "0.0",
        tickLabelPosition: "Low",
        labelEvery: null,
      },
    });
    expect(open().found.series.map(({ name, color, values }) => [name, color, values])).toEqual([
      ["AC", "#336699", "Data!$B$2:$B$4"],
      ["CPAS", null, "Data!$C$2:$C$4"],
    ]);
  });

  test("keeps its copies whatever the cells say", () => {
    const { book, xml } = open();
    const before = xml();
    book.sheets[0]?.setValue(1, 1, 999);
    expect(xml()).toBe(before);
  });

  test("is changed only where it differs: its look stays", () => {
    const { found, xml } = open();
    found.title = "VTE per dienst";
    const [first, second] = found.series;
    if (!first || !second) throw new Error("two series");
    first.values = "Data!$B$2:$B$3";
    second.color = "#FF0000";
    second.labels = { show: true, numberFormat: "0", color: null, position: "Center" };
    found.gapWidth = 20;
    found.legend = "Right";
    found.valueAxis = { ...found.valueAxis, maximum: null, minimum: -1, title: "FTE", gridlines: false };
    found.categoryAxis = { ...found.categoryAxis, reversed: true, tickLabelPosition: "Low" };
    const text = xml();
    expect(text).toContain('<a:rPr lang="nl-BE" sz="1600" i="1"/><a:t>VTE per dienst</a:t>');
    expect(text).toContain('<a:srgbClr val="FF0000"/></a:solidFill><a:effectLst/>');
    expect(text).toContain("<c:manualLayout>");
    expect(text).toContain("<c:printSettings>");
    expect(text.match(/<c:dPt>/g)).toHaveLength(2);
    expect(text).toContain('<a:bodyPr rot="-60000000"/>');
    const { id: _, ...wanted } = found;
    const book = open().book;
    Object.assign(book.sheets[0]?.charts[0] ?? {}, wanted);
    expect(withoutId(firstChart(book.save()))).toEqual(wanted);
  });

  test("series come and go", () => {
    const { book, found } = open();
    const [first] = found.series;
    if (!first) throw new Error("no series");
    found.series = [first];
    expect(firstChart(book.save())?.series.map(({ name }) => name)).toEqual(["AC"]);
    found.series = [
      first,
      { ...first, nameFormula: "Data!$D$1", values: "Data!$D$2:$D$4" },
      { ...first, nameFormula: null, name: "lit" },
    ];
    const now = firstChart(book.save())?.series;
    expect(now?.map(({ name, values }) => [name, values])).toEqual([
      ["AC", "Data!$B$2:$B$4"],
      ["Both\nbodies", "Data!$D$2:$D$4"],
      ["lit", "Data!$B$2:$B$4"],
    ]);
  });

  test("its title goes, and comes back", () => {
    const { book, found } = open();
    found.title = null;
    const bytes = book.save();
    expect(firstChart(bytes)?.title).toBeNull();
    const again = openBook(bytes);
    Object.assign(again.sheets[0]?.charts[0] ?? {}, {
      title: "Back",
      titleFontSize: 20,
      titleFontColor: "#00FF00",
    });
    expect(firstChart(again.save())).toMatchObject({
      title: "Back",
      titleFontSize: 20,
      titleFontColor: "#00FF00",
    });
  });

  test("moves and is renamed in its drawing, what stands beside it stays", () => {
    const { book, found } = open();
    found.anchor = { fromRow: 2.5, fromColumn: 0, toRow: 10, toColumn: 3 };
    found.name = "Renamed";
    const bytes = book.save();
    expect(firstChart(bytes)).toMatchObject({ anchor: found.anchor, name: "Renamed" });
    const drawing = partText(bytes, "xl/drawings/drawing1.xml");
    expect(drawing).toContain('name="Box"');
    expect(drawing).toContain('editAs="oneCell"');
  });

  test("is deleted: what stands beside it stays", () => {
    const { book, found } = open();
    book.sheets[0]?.deleteChart(found);
    const bytes = book.save();
    expect(firstChart(bytes)).toBeUndefined();
    expect(partText(bytes, "xl/drawings/drawing1.xml")).toContain('name="Box"');
    expect(() => partText(bytes, "xl/charts/chart1.xml")).toThrow();
  });

  test("of a kind that we do not write is kept as it is", () => {
    const chartXml = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:radarChart/></c:plotArea></c:chart></c:chartSpace>`;
    const { sheet, book } = openBuilt({
      sheets: { S: `${rows("")}<drawing r:id="rId1"/>` },
      extra: [
        {
          part: "xl/drawings/drawing1.xml",
          text:
            `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor>` +
            `<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="1219200" cy="381000"/>` +
            `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="R"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`,
          type: "drawing+xml",
          from: "xl/worksheets/sheet1.xml",
          relation: "drawing",
        },
        {
          part: "xl/charts/chart1.xml",
          text: chartXml,
          type: "drawingml.chart+xml",
          from: "xl/drawings/drawing1.xml",
          relation: "chart",
        },
      ],
    });
    const [radar] = sheet.charts;
    // Columns of 64 pixels, rows of 15 points: 1,219,200 EMU are two columns, 381,000 two rows.
    expect(radar).toMatchObject({
      kind: "Other",
      series: [],
      anchor: { fromRow: 2, fromColumn: 1, toRow: 4, toColumn: 3 },
    });
    if (radar) radar.anchor = { fromRow: 0, fromColumn: 0, toRow: 1, toColumn: 1 };
    const bytes = book.save();
    expect(partText(bytes, "xl/drawings/drawing1.xml")).toContain('<xdr:ext cx="609600" cy="190500"/>');
    expect(partText(bytes, "xl/charts/chart1.xml")).toBe(chartXml);
  });
});
