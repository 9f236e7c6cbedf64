import type { Locator } from "playwright-core";
import { UI_LANGUAGES } from "../../src/text/language";
import { paneWords } from "../../src/text/pane-text";
import { scenarioPaneWords } from "../../src/text/scenario-pane-text";
import { needs } from "../support/skip";
import { goTo, openPreviewSite, type PreviewSite, press, sheetCells, type Visit } from "./preview-page";

/** Excel's personality menu covers so much at the pane's top right, in px. */
const MENU = 34;

const { steps, write, preview } = paneWords("nl");
const { measure } = scenarioPaneWords("nl");

jest.setTimeout(90_000);

needs("Chromium")("scenarios beside their workbook, in a browser", () => {
  let site: PreviewSite;
  let visit: Visit;

  beforeAll(async () => {
    site = await openPreviewSite();
    visit = await site.visit("language=nl&theme=light");
  }, 240_000);
  afterAll(() => site.close());

  const claimed = (text: string): Locator =>
    visit.pane
      .getByRole("row", { name: /^Geclaimde VTE/ })
      .getByRole("gridcell", { name: text, exact: true });

  test("the results say where a figure comes from, lead to the cell, and follow what is typed there", async () => {
    await goTo(visit, steps.results);
    await claimed("6,00").click();
    await press(visit, "V7"); // FTE of the second measure
    const { page } = visit;
    await page.getByRole("tab", { name: "Maatregelen - Mesures", selected: true }).waitFor();
    await page.getByRole("region", { name: "Werkmap" }).getByRole("grid").focus();
    await page.keyboard.type("3");
    await page.keyboard.press("Enter");
    await claimed("8,00").waitFor();
    await claimed("2,00").waitFor();
  });

  test("the annexes are written with their calculation sheet, and follow the same cell", async () => {
    const { page, pane } = visit;
    await goTo(visit, steps.annex);
    await pane.getByText(/^Nieuw blad “Syn Berekening”: \d+\.\d{3} cellen, 1 tabel$/).waitFor();
    await press(visit, preview.write);
    await pane.getByRole("heading", { name: write.heading.written }).waitFor();
    await pane.getByText(write.reconciled).waitFor();
    await pane.getByRole("button", { name: /^Toon 'T7 Vergelijking'/ }).click();
    await page.getByRole("tab", { name: "T7 Vergelijking", selected: true }).waitFor();
    const gained = sheetCells(page)
      .filter({ hasText: /^Geclaimde VTE$/ })
      .first();
    await gained.waitFor();
    const line = page.locator(
      `[aria-rowindex="${await gained.locator("xpath=..").getAttribute("aria-rowindex")}"]`,
    );
    expect((await line.getByRole("gridcell").allTextContents()).join(" ")).toContain("8,00");

    await goTo(visit, steps.results);
    await claimed("8,00").click();
    await press(visit, "V7");
    await page.getByRole("tab", { name: "Maatregelen - Mesures", selected: true }).waitFor();
    await page.getByRole("region", { name: "Werkmap" }).getByRole("grid").focus();
    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    await claimed("6,00").waitFor();
    await page.getByRole("tab", { name: "T7 Vergelijking" }).click();
    await gained.waitFor();
    expect((await line.getByRole("gridcell").allTextContents()).join(" ")).toContain("6,00");
  });

  test("the pane follows a cell that is clicked in the workbook: a figure, then a measure", async () => {
    const { page, pane } = visit;
    const panel = pane.getByRole("complementary");
    await page.getByRole("tab", { name: "T7 Vergelijking" }).click();
    await sheetCells(page)
      .filter({ hasText: /^6,00$/ })
      .first()
      .click();
    await panel.getByText(/Geclaimde VTE – HR-1/).waitFor();
    await panel.getByText(preview.lineage.computed).waitFor();
    await panel.getByText("HR-1.2", { exact: true }).waitFor();
    await page.getByRole("tab", { name: "Maatregelen - Mesures" }).click();
    await sheetCells(page)
      .filter({ hasText: /^HR-1\.2$/ })
      .first()
      .click();
    await panel.getByText(/1 VTE B/).waitFor();
    expect(await panel.getAttribute("aria-label")).toBe(measure.heading);
    await page.keyboard.press("ArrowUp");
    await panel.getByText("HR-1.1", { exact: true }).waitFor();
    await panel.getByRole("button", { name: preview.lineage.close }).click();
    await panel.waitFor({ state: "detached" });
  });

  test.each(UI_LANGUAGES)("every step fits in 350 px: %s", async (language) => {
    const other = await site.visit(`language=${language}&theme=light`);
    const words = paneWords(language);
    for (const step of [words.steps.found, words.steps.scenarios, words.steps.results, words.steps.annex]) {
      await goTo(other, step);
      const button = other.pane.getByRole("navigation").getByRole("button", { name: step });
      await other.pane.locator("nav [aria-current=step]", { hasText: step }).waitFor();
      await button.waitFor();
      const [pane, last, main] = await Promise.all([
        other.pane.boundingBox(),
        other.pane.getByRole("navigation").getByRole("button").last().boundingBox(),
        other.pane.getByRole("main").evaluate((element) => [element.scrollWidth, element.clientWidth]),
      ]);
      expect(pane!.width).toBeLessThanOrEqual(352);
      expect(last!.x + last!.width).toBeLessThanOrEqual(pane!.x + pane!.width - MENU);
      expect(main[0]).toBe(main[1]);
    }
    await other.page.close();
  });

  test("nothing left the page's own origin, and the page had nothing to complain of", () => {
    const { requests, complaints } = visit.conduct;
    expect(requests.filter((url) => !url.startsWith(`${site.origin}/`))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
