import { openBook } from "../../../src/standin/ooxml/open-book";
import { openBuilt, partText, rows } from "./package-builder";
import { wholeWorkbook } from "./whole-workbook";
import { firstChart, withoutId } from "./drawn-chart";

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
