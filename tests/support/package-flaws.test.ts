import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { packageFlaws } from "./package-flaws";

const sample = sampleWorkbook();

function changed(path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(sample);
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [path]: strToU8(after) });
}

test("the sample has no flaw", () => {
  expect(packageFlaws(sample)).toEqual([]);
});

const CHART = "xl/charts/chart1.xml";
const SHEET = "xl/worksheets/sheet1.xml";

test.each<[string, string, (xml: string) => string, RegExp]>([
  [
    "an order",
    CHART,
    (xml) => xml.replace(/(<c:barDir[^>]*>)(<c:grouping[^>]*>)/, "$2$1"),
    /too late in c:barChart/,
  ],
  [
    "a count",
    "xl/styles.xml",
    (xml) => xml.replace(/<fonts count="\d+"/, '<fonts count="1"'),
    /fonts says 1/,
  ],
  [
    "an empty extension",
    CHART,
    (xml) => xml.replace("</c:chartSpace>", '<c:extLst><c:ext uri="{0}"/></c:extLst></c:chartSpace>'),
    /an extension holds 0/,
  ],
  [
    "a content type",
    "[Content_Types].xml",
    (xml) => xml.replace("chart1.xml", "chart9.xml"),
    /content type for/,
  ],
  [
    "a relationship",
    "xl/drawings/_rels/drawing1.xml.rels",
    (xml) => xml.replace("chart1.xml", "chart9.xml"),
    /leads to xl\/charts\/chart9.xml/,
  ],
  ["a used id", "xl/workbook.xml", (xml) => xml.replace('r:id="rId2"', 'r:id="rId99"'), /sheet names rId99/],
  ["a style", SHEET, (xml) => xml.replace(/(<c r="B8"[^>]* s=")\d+"/, '$1999"'), /B8 has no style/],
  ["a cell's place", SHEET, (xml) => xml.replace('r="C8"', 'r="A8"'), /A8 out of order/],
  ["a heading", "xl/tables/table1.xml", (xml) => xml.replace('name="Niveau"', 'name="Niveaus"'), /headings/],
  [
    "a sheet's name",
    "xl/workbook.xml",
    (xml) => xml.replace("Loonbeheer - Paie", "personeel - personnel"),
    /twice/,
  ],
])("%s that is wrong is found", (_, path, change, flaw) => {
  expect(packageFlaws(changed(path, change)).join("\n")).toMatch(flaw);
});
