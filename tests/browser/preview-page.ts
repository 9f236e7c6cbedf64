import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { paneWords } from "../../src/text/pane-text";
import { type Conduct, launchBrowser, watchConduct } from "../support/browser";
import { buildPreview, type PageServer, servePage } from "../support/serve";

/** The preview page as a visitor has it: built, served on a port of its own, in a Chromium that is watched. */
export type PreviewSite = {
  readonly origin: string;
  /** A folder for what the test saves. */
  readonly folder: string;
  visit(query: string, size?: { width: number; height: number }): Promise<Visit>;
  close(): Promise<void>;
};

export type Visit = { readonly page: Page; readonly conduct: Conduct; readonly pane: Locator };

export async function openPreviewSite(): Promise<PreviewSite> {
  const folder = mkdtempSync(path.join(tmpdir(), "annex-preview-"));
  const built = path.join(folder, "site");
  await buildPreview(built);
  const server: PageServer = await servePage(built);
  const browser: Browser = await launchBrowser();
  return {
    origin: server.origin,
    folder,
    async visit(query, size = { width: 1400, height: 820 }) {
      const page = await browser.newPage({ viewport: size, locale: "nl-BE", acceptDownloads: true });
      page.setDefaultTimeout(30_000);
      const conduct = watchConduct(page);
      await page.goto(`${server.origin}/?${query}`);
      await page.getByRole("grid").waitFor();
      return { page, conduct, pane: page.getByRole("complementary") };
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const { steps, preview, write } = paneWords("nl");

/** Goes to a step of the pane by its name; those buttons have a number too. */
export async function goTo(visit: Visit, step: string): Promise<void> {
  await visit.pane.getByRole("navigation").getByRole("button", { name: step }).click();
}

/** Presses the button of the pane with just these words; those of the steps above have a number too. */
export async function press(visit: Visit, words: string): Promise<void> {
  const pattern = words.replace(/[^\p{L}\d ]/gu, "\\$&");
  await visit.pane
    .locator("button")
    .filter({ hasText: new RegExp(`^${pattern}$`) })
    .click();
}

/** Shows what would be written, on a page in Dutch. */
export async function showPreview(visit: Visit): Promise<void> {
  await goTo(visit, steps.annex);
  await visit.pane.getByRole("heading", { name: preview.heading, exact: true }).waitFor();
}

/** Writes the annexes of the open workbook by the pane, on a page in Dutch, and shows T1. */
export async function writeAnnex(visit: Visit): Promise<void> {
  await showPreview(visit);
  await press(visit, preview.write);
  await visit.pane.getByRole("heading", { name: write.heading.written }).waitFor();
  await press(visit, write.showAnnex("T1"));
  await visit.page.getByRole("tab", { name: "T1 Personeel", selected: true }).waitFor();
}

/** The cells of the sheet that is in sight. */
export function sheetCells(page: Page): Locator {
  return page.getByRole("region", { name: "Werkmap" }).getByRole("gridcell");
}

/** The texts of the row that begins with the given one, from left to right, without empty cells. */
export async function rowTexts(page: Page, firstText: string): Promise<string[]> {
  const first = sheetCells(page).filter({ hasText: new RegExp(`^${firstText}$`) });
  const row = await first.locator("xpath=..").getAttribute("aria-rowindex");
  // Frozen columns make one row of the sheet two on the page.
  const cells = page
    .getByRole("region", { name: "Werkmap" })
    .locator(`[aria-rowindex="${row}"] [role=gridcell]`);
  const placed = await cells.evaluateAll((found) =>
    found.map((cell) => ({
      column: Number(cell.getAttribute("aria-colindex")),
      text: cell.textContent,
    })),
  );
  return placed
    .sort((a, b) => a.column - b.column)
    .map(({ text }) => text)
    .filter((text) => text !== "");
}

/** Saves a copy and gives back where it is on the disk. */
export async function saveCopy(visit: Visit, site: PreviewSite, button: string): Promise<string> {
  const [download] = await Promise.all([
    visit.page.waitForEvent("download"),
    visit.page.getByRole("button", { name: button }).click(),
  ]);
  const file = path.join(site.folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** Opens a file from the disk, as the button of the page does. */
export async function openFile(
  visit: Visit,
  file: string | { name: string; bytes: Uint8Array },
): Promise<void> {
  const chosen =
    typeof file === "string"
      ? file
      : { name: file.name, mimeType: "application/octet-stream", buffer: Buffer.from(file.bytes) };
  await visit.page.locator("input[type=file]").setInputFiles(chosen);
}
