import { refusalOf } from "./refusal";
import type { ChartKind } from "../../../src/standin/book";
import { openBook } from "../../../src/standin/ooxml/open-book";
import { partText } from "./package-builder";
import { series, chart, withData, firstChart, withoutId } from "./drawn-chart";

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
