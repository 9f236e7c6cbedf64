import path from "node:path";
import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { partsOf } from "../../src/standin/ooxml/open-book";
import { paneWords } from "../../src/text/pane-text";
import { needs } from "../support/skip";
import {
  openFile,
  openPreviewSite,
  type PreviewSite,
  rowTexts,
  saveCopy,
  sheetCells,
  showPreview,
  type Visit,
  writeAnnex,
} from "./preview-page";

const WIDE = { width: 1900, height: 1300 };

jest.setTimeout(90_000);

needs("Chromium")("from the sample to a saved annex, in a browser", () => {
  let site: PreviewSite;
  let visit: Visit;

  beforeAll(async () => {
    site = await openPreviewSite();
    visit = await site.visit("language=nl&theme=light", WIDE);
  }, 240_000);
  afterAll(() => site.close());

  const cellWith = (text: string) => sheetCells(visit.page).filter({ hasText: new RegExp(`^${text}$`) });

  test("the sample is open, and the pane has found its staffing table", async () => {
    expect(await visit.page.getByRole("tab").allTextContents()).toContain("Personeel - Personnel");
    await visit.pane.getByText("'Personeel - Personnel'!B6:F12").waitFor();
    expect(await rowTexts(visit.page, "Totaal / Total")).toEqual([
      "Totaal / Total",
      "30,00",
      "38,00",
      "31,50",
      "34,80",
    ]);
  });

  test("the annex is written as a sheet with its figures and its chart", async () => {
    await writeAnnex(visit);
    const total = await rowTexts(visit.page, "Totaal");
    expect(total).toEqual(expect.arrayContaining(["30,00", "38,00", "31,50", "34,80"]));
    expect(total.slice(-4, -1)).toEqual(["61,50", "72,80", "11,30"]);
    const procurement = await rowTexts(visit.page, "Overheidsopdrachten / Marchés publics");
    expect(procurement.slice(-4, -1)).toEqual(["2,80", "6,80", "4,00"]);

    const chart = visit.page.getByRole("img", { name: "Grafiek: VTE per dienst" });
    await chart.waitFor();
    // 5 services; 2 bodies filled and 2 vacant, of which three are nought and have a bar without width.
    expect(await chart.locator(".sv-bar-mark").count()).toBe(20);
    const labels = await chart.locator(".sv-data-label").allTextContents();
    expect(labels).toEqual(expect.arrayContaining(["5,5", "0,8", "2,2"]));
    expect(labels.filter((label) => label.startsWith("0") && label !== "0,8")).toEqual([]);
  });

  test("a figure of the annex is a formula that follows the source", async () => {
    const { page } = visit;
    await page.getByRole("tab", { name: "Personeel - Personnel" }).click();
    await cellWith("5,50").dblclick();
    await page.getByRole("textbox", { name: "Inhoud van E8" }).fill("6,5");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "T1 Personeel" }).click();
    expect((await rowTexts(page, "Totaal")).slice(-4, -1)).toEqual(["62,50", "72,80", "10,30"]);

    await page.getByRole("tab", { name: "Personeel - Personnel" }).click();
    await cellWith("6,50").click();
    await page.keyboard.type("5,5");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "T1 Personeel" }).click();
    expect((await rowTexts(page, "Totaal")).slice(-4, -1)).toEqual(["61,50", "72,80", "11,30"]);
    await cellWith("61,50").click();
    expect(await page.getByRole("group", { name: "Inhoud van de cel" }).textContent()).toMatch(/^=/);
  });

  test("the saved copy holds it all, for another reader and for this page", async () => {
    const { page } = visit;
    const file = await saveCopy(visit, site, "Een kopie opslaan");
    expect(path.basename(file)).toBe("synergies-2024.annex.xlsx");

    const read = new ExcelJS.Workbook();
    await read.xlsx.readFile(file);
    const annex = read.getWorksheet("T1 Personeel")!;
    const figures: number[] = [];
    annex.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula && typeof cell.result === "number") figures.push(Number(cell.result.toFixed(6)));
      }),
    );
    expect(figures).toEqual(expect.arrayContaining([61.5, 72.8, 11.3]));
    const charts = [...partsOf(readFileSync(file)).keys()].filter((part) =>
      /charts\/chart\d+\.xml$/.test(part),
    );
    // Two of the budgets’ own, and those of T1, T3, T4 (two), T7 and T8.
    expect(charts).toHaveLength(8);

    await openFile(visit, file);
    await page.getByText("synergies-2024.annex.xlsx").first().waitFor();
    await page.getByRole("tab", { name: "T1 Personeel" }).click();
    expect((await rowTexts(page, "Totaal")).slice(-4, -1)).toEqual(["61,50", "72,80", "11,30"]);
    await page.getByRole("img", { name: "Grafiek: VTE per dienst" }).waitFor();

    // What was written before is found back, and a second run changes nothing.
    await showPreview(visit);
    await visit.pane.getByText(paneWords("nl").preview.changes.nothing).waitFor();
    expect((await rowTexts(page, "Totaal")).slice(-4, -1)).toEqual(["61,50", "72,80", "11,30"]);
  });

  test("nothing left the page's own origin, and the page had nothing to complain of", () => {
    const { requests, complaints } = visit.conduct;
    const outside = requests.filter((url) => !url.startsWith(`${site.origin}/`) && !url.startsWith("blob:"));
    expect(outside).toEqual([]);
    // The page itself, its scripts, Microsoft's client; files that were opened never travel.
    expect(requests.filter((url) => !/\.js$|\/\?language=/.test(url) && !url.startsWith("blob:"))).toEqual(
      [],
    );
    expect(complaints).toEqual([]);
  });
});
