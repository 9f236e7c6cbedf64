import { Workbook } from "exceljs";
import type { Worksheet } from "exceljs";
import { manyServices, sampleWorkbook } from "../../assets/samples/sample-workbook";
import type { SampleOptions } from "../../assets/samples/sample-workbook";
import { named, openPackage } from "./opened-package";
import { needs } from "../support/skip";
import { recalculateWithLibreOffice } from "../support/libreoffice";

async function read(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

async function sheetOf(name: string, options?: SampleOptions): Promise<Worksheet> {
  const sheet = (await read(sampleWorkbook(options))).getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

const STAFFING = "Personeel - Personnel";
const row = (sheet: Worksheet, number: number, columns: string) =>
  columns.split("").map((column) => {
    const cell = sheet.getCell(`${column}${number}`);
    return cell.formula ? cell.result : cell.value;
  });

describe("the sample's figures, as another library reads them", () => {
  it("are the source's staffing", async () => {
    const sheet = await sheetOf(STAFFING);
    expect([8, 9, 10, 11, 12, 13].map((number) => row(sheet, number, "BCDEF"))).toEqual([
      ["IT", 3, 5, 5.5, 7],
      ["IDPBW / SIPPT", 3, 3, 3, 3],
      ["Personeelsdienst / RH", 19, 20, 20, 20],
      ["Overheidsopdrachten / Marchés publics", 2, 5, 0.8, 1.8],
      ["Communicatie / Communication", 3, 5, 2.2, 3],
      ["Totaal / Total", 30, 38, 31.5, 34.8],
    ]);
    expect(sheet.getCell("F13").formula).toBe("SUM(F8:F12)");
    expect(sheet.getCell("D6").master.address).toBe("C6");
    expect(sheet.getCell("B7").master.address).toBe("B6");
  });

  it("are the source's payroll workload, naive and like for like", async () => {
    const sheet = await sheetOf("Loonbeheer - Paie");
    expect(row(sheet, 7, "CDEF")).toEqual([1000, 4, 250, 3]);
    expect(row(sheet, 8, "CDEF")).toEqual([1400, 8, 175, 0]);
    expect(row(sheet, 9, "CDEF")).toEqual([2400, 12, 200, 3]);
    const ratios = [7, 8, 9].map((number) => Number(sheet.getCell(`G${number}`).result).toFixed(1));
    expect(ratios).toEqual(["142.9", "175.0", "160.0"]);
  });

  it("hold the source's credit for the data protection officer and leave unknown years empty", async () => {
    const sheet = await sheetOf("Begroting OCMW - CPAS");
    const rows = Array.from({ length: sheet.rowCount }, (_, index) => index + 1);
    const number = rows.find((at) => sheet.getCell(`C${at}`).text.includes("DPO")) ?? 0;
    expect(row(sheet, number, "ABEFGHIJ")).toEqual([
      "104/122-02", 104, null, null, 12480, "n/a", "n/a", "bron / source",
    ]); // prettier-ignore
    const marked = rows.filter((at) => sheet.getCell(`J${at}`).text.startsWith("illustratief"));
    expect(marked).toHaveLength(19);
  });

  it("give the grant as one amount in both budgets", async () => {
    const grant = async (name: string, article: string) => {
      const sheet = await sheetOf(name);
      const rows = Array.from({ length: sheet.rowCount }, (_, index) => index + 1);
      const number = rows.find((at) => sheet.getCell(`A${at}`).value === article) ?? 0;
      return row(sheet, number, "EFG");
    };
    const paid = await grant("Begroting Gemeente - Commune", "831/435-01");
    expect(paid).toEqual([3012500, 3148000, 3264000]);
    expect(await grant("Begroting OCMW - CPAS", "000/486-01")).toEqual(paid);
  });
});

describe("twins of the sample", () => {
  const posts = { real: 1, theoretical: 2 };

  it("keep odd names as they are, text as text and numbers as numbers", async () => {
    const names = ["RH*", "<5", "=1", "4", 4, 'a"b', null, ""];
    const sheet = await sheetOf(STAFFING, {
      services: names.map((name) => ({ name, ac: posts, cpas: posts })),
    });
    const found = names.map((_, index) => sheet.getCell(`B${8 + index}`).value);
    expect(found).toEqual(["RH*", "<5", "=1", "4", 4, 'a"b', null, null]);
  });

  it("hold figures that are text, negative or missing, which the total passes over as SUM does", async () => {
    const sheet = await sheetOf(STAFFING, {
      services: [
        { name: "A", ac: { real: "drie", theoretical: 2 }, cpas: { real: -1.5, theoretical: null } },
        { name: "B", ac: posts, cpas: posts },
      ],
    });
    expect(row(sheet, 8, "CDEF")).toEqual(["drie", 2, -1.5, null]);
    expect(row(sheet, 10, "CDEF")).toEqual([1, 4, -0.5, 2]);
  });

  it("may have a total row that is typed, forgets a service, or is not there", async () => {
    const typed = await sheetOf(STAFFING, { total: [30, 38, 31.5, 99] });
    expect(typed.getCell("F13").value).toBe(99);
    const short = await sheetOf(STAFFING, { total: "short" });
    expect(short.getCell("C13").formula).toBe("SUM(C8:C11)");
    expect(short.getCell("C13").result).toBe(27);
    const none = await sheetOf(STAFFING, { total: "none" });
    expect(none.getCell("B13").value).toBeNull();
  });

  it("may lack the staffing sheet and have sheets of the user, protected or not", async () => {
    const bytes = sampleWorkbook({
      staffing: false,
      extraSheets: [{ name: "T1" }, { name: "Bijlage T1", protected: true, rows: [["a", 1, null]] }],
    });
    const workbook = await read(bytes);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      "Loonbeheer - Paie",
      "Eenheidskost - Coût unitaire",
      "Begroting Gemeente - Commune",
      "Begroting OCMW - CPAS",
      "T1",
      "Bijlage T1",
      "Lijsten - Listes",
      "Scenario’s - Scénarios",
      "Maatregelen - Mesures",
      "Hypothesen - Hypothèses",
      "Mechanismen - Mécanismes",
      "Keuzelijsten - Listes de choix",
    ]);
    expect(workbook.getWorksheet("Bijlage T1")?.getCell("B1").value).toBe(1);
    const opened = openPackage(bytes);
    const protectedAt = (index: number) =>
      named(opened.root(`xl/worksheets/sheet${index}.xml`), "sheetProtection").length === 1;
    expect([protectedAt(6), protectedAt(5)]).toEqual([true, false]);
  });

  it("may have many services", async () => {
    const sheet = await sheetOf(STAFFING, { services: manyServices(400) });
    expect(sheet.getCell("C408").formula).toBe("SUM(C8:C407)");
    expect(sheet.getCell("B407").value).toBe("Dienst 400 / Service 400");
  });
});

needs("LibreOffice")("LibreOffice, which recomputes everything,", () => {
  const cases: [string, SampleOptions][] = [
    ["the sample", {}],
    [
      "a twin with text, negative and empty figures",
      {
        services: [
          { name: "=1", ac: { real: "drie", theoretical: 2 }, cpas: { real: -1.5, theoretical: null } },
          ...manyServices(40),
        ],
        total: "short",
      },
    ],
  ];

  it.each(cases)(
    "agrees with every cached value of %s",
    async (_, options) => {
      const bytes = sampleWorkbook(options);
      const before = await read(bytes);
      const after = await read(await recalculateWithLibreOffice(bytes));
      let compared = 0;
      for (const sheet of before.worksheets) {
        sheet.eachRow((cells) =>
          cells.eachCell((cell) => {
            if (!cell.formula) return;
            const other = after.getWorksheet(sheet.name)?.getCell(cell.address);
            const result = other?.result;
            compared += 1;
            expect(other?.formula).toBeTruthy();
            if (typeof cell.result !== "number") expect(result).toBe(cell.result);
            else expect(Math.abs(Number(result) - cell.result)).toBeLessThan(1e-7);
          }),
        );
      }
      const opened = openPackage(bytes);
      const sheets = opened.paths.filter((path) => path.startsWith("xl/worksheets/sheet"));
      expect(compared).toBe(sheets.flatMap((path) => named(opened.root(path), "f")).length);
      expect(compared).toBeGreaterThan(150);
    },
    120_000,
  );
});
