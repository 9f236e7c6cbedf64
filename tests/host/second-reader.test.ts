import { readFileSync } from "node:fs";
import type { Element } from "@xmldom/xmldom";
import { XMLSerializer } from "@xmldom/xmldom";
import { Workbook } from "exceljs";
import type { Worksheet } from "exceljs";
import { unzipSync } from "fflate";
import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { differingParts, done, openAnnexHost } from "../support/annex-host";
import { SAMPLE } from "../support/grids";
import { packageFlaws } from "../support/package-flaws";
import { childrenOf, named, only, openPackage } from "../samples/opened-package";

const sample = readFileSync(SAMPLE);
let written: Uint8Array;
let book: Workbook;
let sheet: Worksheet;

beforeAll(async () => {
  const host = await openAnnexHost(sample);
  done(await host.write());
  written = host.save();
  book = new Workbook();
  await book.xlsx.load(new Uint8Array(written).buffer);
  const found = book.getWorksheet("T1 Personeel");
  if (!found) throw new Error("no such sheet");
  sheet = found;
});

describe("the written file as another library reads it", () => {
  const shown = (row: number) =>
    Array.from({ length: 13 }, (_, column) => {
      const cell = sheet.getCell(row, column + 1);
      return cell.formula ? cell.result : cell.value;
    });

  test("has the sheets of the input and the annex after them", () => {
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Personeel - Personnel", "visible"],
      ["Loonbeheer - Paie", "visible"],
      ["Eenheidskost - Coût unitaire", "visible"],
      ["Begroting Gemeente - Commune", "visible"],
      ["Begroting OCMW - CPAS", "visible"],
      ["Lijsten - Listes", "hidden"],
      ["Scenario’s - Scénarios", "visible"],
      ["Maatregelen - Mesures", "visible"],
      ["Hypothesen - Hypothèses", "visible"],
      ["Mechanismen - Mécanismes", "visible"],
      ["Keuzelijsten - Listes de choix", "visible"],
      ["T1 Personeel", "visible"],
    ]);
  });

  test("shows the figures of the source", () => {
    const total = [30, 38, 8, 30 / 38, 31.5, 34.8, 3.3, 31.5 / 34.8, 61.5, 72.8, 11.3, 61.5 / 72.8];
    expect(shown(37)[0]).toBe("Totaal");
    total.forEach((figure, index) => expect(shown(37)[index + 1]).toBeCloseTo(figure, 9));
    const procurement = shown(35);
    expect(procurement[0]).toBe("Overheidsopdrachten / Marchés publics");
    expect(procurement[10]).toBeCloseTo(6.8, 9);
    expect(procurement[11]).toBeCloseTo(4, 9);
    expect(shown(38)).toEqual(["Niet bekend (aantal)", ...Array.from({ length: 12 }, () => 0)]);
  });

  test("has a live formula for every figure and every service", () => {
    const formulas = Array.from({ length: 7 }, (_, row) =>
      Array.from({ length: 13 }, (__, column) => sheet.getCell(32 + row, column + 1).formula),
    );
    expect(formulas.flat().filter((formula) => !formula)).toHaveLength(2); // the words of the last two rows
    expect(formulas[0]?.slice(0, 5)).toEqual([
      `IF('Personeel - Personnel'!B8="","(zonder naam)",'Personeel - Personnel'!B8)`,
      `IF(ISNUMBER('Personeel - Personnel'!C8),'Personeel - Personnel'!C8,IF('Personeel - Personnel'!C8="-",0,"n.b."))`,
      `IF(ISNUMBER('Personeel - Personnel'!D8),'Personeel - Personnel'!D8,IF('Personeel - Personnel'!D8="-",0,"n.b."))`,
      `IF(COUNT(B32,C32)=2,C32-B32,"n.b.")`,
      `IF(COUNT(B32,C32)=2,IF(C32=0,"–",B32/C32),"n.b.")`,
    ]);
    expect(formulas[5]?.slice(1, 3)).toEqual(["SUM(B32:B36)", "SUM(C32:C36)"]);
    expect(formulas[6]?.[1]).toBe("ROWS(B32:B36)-COUNT(B32:B36)");
  });

  test("finds the table, the name and how it prints", () => {
    // declared as tables, in fact holders of them
    const tables = sheet.getTables() as unknown as { table: { name: string; tableRef: string } }[];
    expect(tables.map(({ table }) => [table.name, table.tableRef])).toEqual([["Syn_T01_Table", "A31:M38"]]);
    expect(book.definedNames.getRanges("Syn_T01").ranges).toEqual(["'T1 Personeel'!$A$1:$M$38"]);
    expect(book.definedNames.getRanges("Indexcijfer").ranges).toHaveLength(1);
    expect(sheet.pageSetup).toMatchObject({
      printArea: "A1:M38",
      printTitlesRow: "31:31",
      orientation: "landscape",
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
  });
});

describe("the parts of the written file", () => {
  test("are those of the input, byte for byte, but for what the annex concerns", () => {
    const before = Object.keys(unzipSync(sample));
    const changed = differingParts(sample, written);
    expect(changed.filter((part) => before.includes(part)).sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    expect(changed.filter((part) => !before.includes(part)).sort()).toEqual([
      "customXml/_rels/item1.xml.rels",
      "customXml/item1.xml",
      "customXml/itemProps1.xml",
      "xl/charts/chart3.xml",
      "xl/drawings/_rels/drawing3.xml.rels",
      "xl/drawings/drawing3.xml",
      "xl/tables/table7.xml",
      "xl/worksheets/_rels/sheet12.xml.rels",
      "xl/worksheets/sheet12.xml",
    ]);
    expect(before.filter((part) => !Object.keys(unzipSync(written)).includes(part))).toEqual([]);
  });

  test("of the input that changed only gained: nothing of them is gone or moved", () => {
    const [before, after] = [openPackage(sample), openPackage(written)];
    const inner = (element: Element) =>
      childrenOf(element).map((child) => new XMLSerializer().serializeToString(child));
    for (const part of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]) {
      const old = inner(before.root(part));
      expect(inner(after.root(part)).slice(0, old.length)).toEqual(old);
    }
    for (const part of ["xl/workbook.xml", "xl/styles.xml"]) {
      const lists = childrenOf(before.root(part)).map(({ nodeName }) => nodeName);
      expect(childrenOf(after.root(part)).map(({ nodeName }) => nodeName)).toEqual(lists);
      for (const list of lists) {
        const old = inner(only(before.root(part), list));
        const gains = ["sheets", "definedNames", "numFmts", "fonts", "fills", "borders", "cellXfs"];
        const now = inner(only(after.root(part), list));
        expect(now.slice(0, old.length)).toEqual(old);
        if (!gains.includes(list)) expect(now).toHaveLength(old.length);
      }
    }
  });

  test("draw a chart whose ranges lead to the table and whose copies say what the cells say", () => {
    const chart = openPackage(written).root("xl/charts/chart3.xml");
    expect(only(chart, "c:barDir").getAttribute("val")).toBe("bar");
    expect(only(chart, "c:grouping").getAttribute("val")).toBe("stacked");
    const services = [32, 33, 34, 35, 36];
    const series = named(chart, "c:ser").map((one) => ({
      name: only(one, "c:tx").textContent,
      categories: only(only(one, "c:cat"), "c:f").textContent,
      labels: named(only(one, "c:cat"), "c:pt").map((point) => point.textContent),
      values: only(only(one, "c:val"), "c:f").textContent,
      copies: named(only(one, "c:val"), "c:pt").map((point) => Number(point.textContent)),
    }));
    const columns = {
      B: "Gemeente – effectief",
      F: "OCMW – effectief",
      D: "Gemeente – niet ingevuld",
      H: "OCMW – niet ingevuld",
    };
    expect(series).toEqual(
      Object.entries(columns).map(([column, name]) => ({
        name,
        categories: "'T1 Personeel'!$A$32:$A$36",
        labels: services.map((row) => sheet.getCell(`A${row}`).result),
        values: `'T1 Personeel'!$${column}$32:$${column}$36`,
        copies: services.map((row) => sheet.getCell(`${column}${row}`).result),
      })),
    );
  });

  test("have nothing in them that Excel would stumble over", async () => {
    expect(packageFlaws(written)).toEqual([]);
    // rewritten in place, in another language
    const host = await openAnnexHost(written);
    done(await host.write({ language: "nl+fr" }));
    expect(packageFlaws(host.save())).toEqual([]);
    const twin = await openAnnexHost(
      sampleWorkbook({
        services: [
          { name: 'a"b <&>', ac: { real: null, theoretical: 4 }, cpas: { real: 1, theoretical: 1 } },
          { name: "=1", ac: { real: 1, theoretical: 1 }, cpas: { real: "-", theoretical: 1 } },
        ],
        extraSheets: [{ name: "Blad 'eigen' & co" }],
      }),
    );
    done(await twin.write({ language: "fr" }));
    expect(packageFlaws(twin.save())).toEqual([]);
  });
});
