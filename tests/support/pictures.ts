/**
 * `npm run pictures` draws the picture of the README, docs/pictures/pane-and-annex.png, anew.
 * `npm run pictures -- FOLDER` puts every step of the pane, in each language, light and dark, into a folder to look at.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { SAMPLE_SERVICES, sampleWorkbook } from "../../assets/samples/sample-workbook";
import type { SampleOptions } from "../../assets/samples/sample-workbook";
import { UI_LANGUAGES, type UiLanguage } from "../../src/text/language";
import { paneWords } from "../../src/text/pane-text";
import { scenarioPaneWords } from "../../src/text/scenario-pane-text";
import { launchBrowser } from "./browser";
import { buildPreview, servePage } from "./serve";

const README_PICTURE = "docs/pictures/pane-and-annex.png";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const DAY = new Date("2026-03-02T09:00:00");

const [folder] = process.argv.slice(2);
const site = mkdtempSync(path.join(tmpdir(), "annex-pictures-"));
await buildPreview(site);
const server = await servePage(site);
const browser = await launchBrowser();
try {
  if (folder === undefined) await drawReadme(browser, server.origin);
  else await drawAll(browser, server.origin, folder);
} finally {
  await browser.close();
  await server.close();
  rmSync(site, { recursive: true, force: true });
}

async function drawReadme(chromium: Browser, origin: string): Promise<void> {
  const page = await open(chromium, `${origin}/?language=nl&theme=light`, { width: 1800, height: 900 });
  await write(page, "nl");
  await showOrigin(page, "61,50");
  mkdirSync(path.dirname(README_PICTURE), { recursive: true });
  await page.screenshot({ path: README_PICTURE });
}

async function drawAll(chromium: Browser, origin: string, into: string): Promise<void> {
  mkdirSync(into, { recursive: true });
  for (const language of UI_LANGUAGES) {
    for (const theme of ["light", "dark"]) {
      const address = `${origin}/?language=${language}&theme=${theme}`;
      const page = await open(chromium, address, { width: 1400, height: 820 });
      await walk(page, language, (step) =>
        page.screenshot({ path: path.join(into, `${language}-${theme}-${step}.png`) }),
      );
      await page.close();
    }
  }
}

/** Every step of the pane on the sample, each also where it is scrolled to its end. */
async function walk(
  page: Page,
  language: UiLanguage,
  shoot: (step: string) => Promise<unknown>,
): Promise<void> {
  const pane = page.getByRole("complementary").first();
  const { steps } = paneWords(language);
  const { results, difference } = scenarioPaneWords(language);
  const both = async (step: string) => {
    await page.waitForTimeout(400);
    await shoot(step);
    const main = pane.getByRole("main");
    await main.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await page.waitForTimeout(200);
    await shoot(`${step}-end`);
    await main.evaluate((element) => element.scrollTo(0, 0));
  };
  await pane.getByRole("heading", { level: 1 }).waitFor();
  await pane.locator("main[aria-busy=false]").waitFor();
  await both("1-sources");
  await goTo(page, steps.scenarios);
  await pane.getByRole("heading", { name: difference.heading }).waitFor();
  await both("2-scenarios");
  await pane.locator("details").first().locator("summary").click();
  await both("2-scenarios-measures");
  await goTo(page, steps.results);
  await pane.getByRole("heading", { name: results.heading, exact: true }).waitFor();
  await both("3-results");
  await pane.getByRole("gridcell").first().click();
  await both("3-results-origin");
  await write(page, language, async () => {
    await both("4-annex");
    for (const annex of ["T2", "T3", "T4", "T7", "T17", "T18"]) {
      await pane.getByRole("button", { name: `${annex} –` }).click();
      await page.waitForTimeout(300);
      await pane.getByRole("grid").evaluate((table) => table.scrollIntoView());
      await shoot(`4-annex-${annex}`);
      await pane.getByRole("gridcell").last().scrollIntoViewIfNeeded();
      await shoot(`4-annex-${annex}-end`);
    }
    await pane
      .getByRole("gridcell", { name: /,00$|\.00$/ })
      .first()
      .click();
    await page.waitForTimeout(200);
    await shoot("4-annex-lineage");
  });
  await both("5-written");
  await follow(page, shoot);
  await makeTables(page, language, both);
  await mistakes(page, language, both);
}

/** What the pane tells of cells that are selected in the workbook: a figure of an annex, a measure. */
async function follow(page: Page, shoot: (step: string) => Promise<unknown>): Promise<void> {
  const cells = page.getByRole("region").getByRole("gridcell");
  await page.getByRole("tab", { name: /^T7 / }).click();
  await cells
    .filter({ hasText: /^6[.,]00$/ })
    .first()
    .click();
  await page.waitForTimeout(300);
  await shoot("7-follow-figure");
  await page.getByRole("tab", { name: /^Maatregelen/ }).click();
  await cells
    .filter({ hasText: /^HR-1\.2$/ })
    .first()
    .click();
  await page.waitForTimeout(300);
  await shoot("7-follow-measure");
}

/** A workbook with mistakes in it, and one that no annex can be made of. */
async function mistakes(
  page: Page,
  language: UiLanguage,
  shoot: (step: string) => Promise<unknown>,
): Promise<void> {
  const pane = page.getByRole("complementary").first();
  const [it, hr, ...others] = SAMPLE_SERVICES;
  if (!it || !hr) throw new Error("the sample has services");
  const open = async (name: string, options: SampleOptions) => {
    const buffer = Buffer.from(sampleWorkbook(options));
    await page.locator("input[type=file]").setInputFiles({ name, mimeType: XLSX, buffer });
    await page.getByText(name).first().waitFor();
    await pane.locator("main[aria-busy=false]").waitFor();
  };
  const wrong = { ...it, ac: { real: "drie", theoretical: -2 } };
  await open("fouten.xlsx", {
    services: [wrong, { ...hr, cpas: { real: null, theoretical: 3 } }, ...others],
  });
  await shoot("8-errors");
  await goTo(page, paneWords(language).steps.scenarios);
  await shoot("8-errors-scenarios");
  await open("zonder-personeel.xlsx", { staffing: false });
  await shoot("8-no-staffing");
  await goTo(page, paneWords(language).steps.annex);
  await shoot("8-no-staffing-annex");
}

/** A workbook without tables for scenarios, and how it gets them. */
async function makeTables(
  page: Page,
  language: UiLanguage,
  shoot: (step: string) => Promise<unknown>,
): Promise<void> {
  const pane = page.getByRole("complementary").first();
  const { empty, created } = scenarioPaneWords(language).list;
  page.on("dialog", (dialog) => void dialog.accept());
  const buffer = Buffer.from(sampleWorkbook({ inputTables: false }));
  await page.locator("input[type=file]").setInputFiles({ name: "zonder.xlsx", mimeType: XLSX, buffer });
  await goTo(page, paneWords(language).steps.scenarios);
  await pane.getByRole("heading", { name: empty.heading }).waitFor();
  await shoot("6-no-tables");
  await goTo(page, paneWords(language).steps.annex);
  await pane.getByRole("grid").waitFor();
  await shoot("6-no-tables-annex");
  await goTo(page, paneWords(language).steps.scenarios);
  await pane.getByRole("button", { name: empty.create, exact: true }).click();
  await pane.getByText(created).waitFor();
  await shoot("6-tables");
}

async function goTo(page: Page, step: string): Promise<void> {
  const pane = page.getByRole("complementary").first();
  await pane.getByRole("navigation").getByRole("button", { name: step }).click();
}

/** Selects a figure of the annex, and asks the pane where it comes from. */
async function showOrigin(page: Page, figure: string): Promise<void> {
  const pane = page.getByRole("complementary").first();
  await page.getByRole("region").getByRole("gridcell", { name: figure, exact: true }).click();
  await pane.getByRole("button", { name: paneWords("nl").write.toPreview, exact: true }).click();
  await pane.getByRole("gridcell", { name: figure, exact: true }).click();
  await page.waitForTimeout(500);
}

async function open(
  chromium: Browser,
  address: string,
  viewport: { width: number; height: number },
): Promise<Page> {
  const page = await chromium.newPage({ viewport });
  page.setDefaultTimeout(60_000);
  await page.clock.setFixedTime(DAY);
  await page.goto(address);
  return page;
}

/** Writes the annexes by the pane and shows T1. */
async function write(
  page: Page,
  language: UiLanguage,
  atPreview: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const words = paneWords(language);
  const pane = page.getByRole("complementary").first();
  await goTo(page, words.steps.annex);
  await pane.getByRole("heading", { name: words.preview.heading, exact: true }).waitFor();
  await page.waitForTimeout(300);
  await atPreview();
  await pane.getByRole("button", { name: words.preview.write, exact: true }).click();
  await pane.getByRole("heading", { name: words.write.heading.written }).waitFor();
  await pane.getByRole("button", { name: words.write.showAnnex("T1"), exact: true }).click();
  await page.getByRole("tab", { name: /^T1 /, selected: true }).waitFor();
  await page.waitForTimeout(300);
}
