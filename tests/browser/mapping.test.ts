import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { openBook } from "../../src/standin/ooxml/open-book";
import { UI_LANGUAGES } from "../../src/text/language";
import { mappingWords } from "../../src/text/mapping-text";
import { needs } from "../support/skip";
import { openFile, openPreviewSite, type PreviewSite, type Visit } from "./preview-page";

const SHEET = "Personeel - Personnel";

/** The sample with headings below the bodies that nobody knows. */
function oddWorkbook(): Uint8Array {
  const book = openBook(sampleWorkbook({ inputTables: false }));
  const sheet = book.sheetNamed(SHEET);
  ["Kol. x", "Kol. y", "Kol. x", "Kol. y"].forEach((text, index) => sheet?.setValue(6, 2 + index, text));
  return book.save();
}

jest.setTimeout(90_000);

needs("Chromium")("correcting how a table is read, in a browser", () => {
  let site: PreviewSite;
  beforeAll(async () => {
    site = await openPreviewSite();
  }, 240_000);
  afterAll(() => site.close());

  /** Nothing reaches beyond the pane's edge. */
  async function widest(visit: Visit): Promise<number> {
    return visit.pane.getByRole("main").evaluate((main) => main.scrollWidth - main.clientWidth);
  }

  test("with the keyboard alone: an odd table is told, shows at once, and is remembered", async () => {
    const visit = await site.visit("language=nl&theme=light");
    const { page, pane, conduct } = visit;
    const words = mappingWords("nl");
    page.on("dialog", (dialog) => void dialog.accept());
    await openFile(visit, { name: "eigen.xlsx", bytes: oddWorkbook() });
    const correct = pane.getByRole("button", { name: words.correctWhat(`'${SHEET}'!B1:F17`) });
    await correct.focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: words.heading }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.heading);
    for (const [index, what] of ["real", "theoretical", "real", "theoretical"].entries()) {
      const group = pane
        .getByRole("group", { name: index % 2 === 0 ? "Kol. x" : "Kol. y" })
        .nth(index < 2 ? 0 : 1);
      const field = group.getByLabel(words.is, { exact: true });
      await field.focus();
      await field.selectOption(what);
    }
    await pane.getByText(words.draft.unkept(4)).waitFor();
    await pane
      .getByRole("status")
      .filter({ hasText: /^personeelstabel$/ })
      .waitFor();
    await pane.getByRole("button", { name: words.draft.keep, exact: true }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText(words.draft.unkept(4)).waitFor({ state: "detached" });
    await pane.getByRole("button", { name: words.back }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText("Gemeente / Commune · OCMW / CPAS").waitFor();
    expect(conduct.complaints).toEqual([]);
    await page.close();
  });

  test.each(UI_LANGUAGES)("fits in the pane, light and dark, in %s", async (language) => {
    const words = mappingWords(language);
    for (const theme of ["light", "dark"]) {
      const visit = await site.visit(`language=${language}&theme=${theme}`);
      await visit.pane.getByRole("button", { name: words.correctWhat(`'${SHEET}'!B6:F13`) }).click();
      await visit.pane.getByRole("heading", { name: words.heading }).waitFor();
      await visit.pane.getByLabel(words.is, { exact: true }).nth(2).selectOption("ignored");
      await visit.pane.getByText(words.draft.unkept(1)).waitFor();
      expect(await widest(visit)).toBeLessThanOrEqual(0);
      await visit.page.close();
    }
  });
});
