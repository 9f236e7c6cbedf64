import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { newBook, partsOf } from "../../src/standin/ooxml/open-book";
import { SAMPLE } from "../support/grids";
import { needs } from "../support/skip";
import { openFile, openPreviewSite, type PreviewSite, sheetCells, type Visit } from "./preview-page";

/** The first bytes of an .xls file, and of an .xlsx with a password. */
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);

const ROWS = 50_000;

/** Rows of 12 columns, written as text: faster than cell by cell. */
function bookOf(count: number): Uint8Array {
  const parts = partsOf(newBook().save());
  const rows = Array.from({ length: count }, (_, row) => {
    const figures = Array.from({ length: 11 }, (_, column) => `<c><v>${row + (column + 1) / 10}</v></c>`);
    return `<row r="${row + 1}"><c t="inlineStr"><is><t>Dienst ${row + 1}</t></is></c>${figures.join("")}</row>`;
  });
  const name = [...parts.keys()].find((part) => part.endsWith("worksheets/sheet1.xml"))!;
  const empty = new TextDecoder().decode(parts.get(name));
  parts.set(name, strToU8(empty.replace(/<sheetData\s*\/>/, `<sheetData>${rows.join("")}</sheetData>`)));
  return zipSync(Object.fromEntries(parts));
}

jest.setTimeout(90_000);

needs("Chromium")("files of the user's own, in a browser", () => {
  let site: PreviewSite;
  let visit: Visit;

  beforeAll(async () => {
    site = await openPreviewSite();
    visit = await site.visit("language=nl&theme=light");
  }, 240_000);
  afterAll(() => site.close());

  async function refusal(name: string, bytes: Uint8Array): Promise<string> {
    await openFile(visit, { name, bytes });
    const alert = visit.page.getByRole("alert").filter({ hasText: name });
    await alert.waitFor();
    return (await alert.textContent()) ?? "";
  }

  test("what is no workbook is refused in words, and the open one stays", async () => {
    expect(await refusal("foto.xlsx", strToU8("dit is geen zip"))).toContain(
      "foto.xlsx is geen Excel-werkmap (.xlsx), of het bestand is beschadigd. De geopende werkmap is niet gewijzigd.",
    );
    expect(await refusal("oud.xls", OLE)).toContain("oud.xls heeft de oude Excel-indeling (.xls).");
    const withoutWorkbook = zipSync({ "leesmij.txt": strToU8("hallo") });
    expect(await refusal("leeg.xlsx", withoutWorkbook)).toMatch(
      /leeg\.xlsx (is beschadigd|heeft een indeling)/,
    );

    expect(await visit.page.getByRole("tab").allTextContents()).toContain("Personeel - Personnel");
    await visit.pane.getByText("'Personeel - Personnel'!B6:F12").waitFor();
  });

  test("the message follows the language of the page", async () => {
    await refusal("foto.xlsx", strToU8("dit is geen zip"));
    await visit.page.getByRole("button", { name: "FR", exact: true }).click();
    await visit.page.getByText("foto.xlsx n’est pas un classeur Excel").waitFor();
    expect(await visit.page.locator("html").getAttribute("lang")).toBe("fr");
    await visit.page.getByRole("button", { name: "NL", exact: true }).click();
  });

  test("markup in the name of a file or a cell is text", async () => {
    const book = newBook();
    const html = "<img src=x onerror=alert(1)>";
    book.sheets[0]!.setValue(0, 0, html);
    await openFile(visit, { name: `${html}.xlsx`.replaceAll("/", ""), bytes: book.save() });
    await sheetCells(visit.page).filter({ hasText: html }).waitFor();
    expect(await visit.page.locator("img[src=x]").count()).toBe(0);
  });

  test("a file that is dropped on the page is opened", async () => {
    const bytes = [...readFileSync(SAMPLE)];
    const carried = await visit.page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(content)], "gesleept.xlsx"));
      return transfer;
    }, bytes);
    await visit.page.dispatchEvent("main", "dragover", { dataTransfer: carried });
    await visit.page.getByText("Laat de werkmap hier los om ze te openen").waitFor();
    await visit.page.dispatchEvent("main", "drop", { dataTransfer: carried });
    await visit.page.getByText("gesleept.xlsx").first().waitFor();
    await visit.pane.getByText("'Personeel - Personnel'!B6:F12").waitFor();
  });

  /** Opens so many rows, goes to the last by one key, and up again: milliseconds for each of a hundred rows drawn. */
  async function stepsIn(name: string, rows: number): Promise<number> {
    const { page } = visit;
    await openFile(visit, { name, bytes: bookOf(rows) });
    await page.getByText(name).first().waitFor({ timeout: 30_000 });
    await sheetCells(page)
      .filter({ hasText: /^Dienst 1$/ })
      .waitFor({ timeout: 30_000 });
    await page.getByRole("region", { name: "Werkmap" }).getByRole("grid").focus();
    await page.keyboard.press("Control+End");
    await sheetCells(page)
      .filter({ hasText: new RegExp(`^Dienst ${rows}$`) })
      .waitFor();
    expect(await sheetCells(page).count()).toBeLessThan(1500);
    return page.evaluate(async () => {
      const grid = document.querySelector<HTMLElement>("[role=grid]");
      const began = performance.now();
      for (let step = 0; step < 100; step += 1) {
        grid?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp", bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return (performance.now() - began) / 100;
    });
  }

  test("50,000 rows: only those in sight are drawn, the last is one key away, and a step costs what it does in few", async () => {
    const inFew = await stepsIn("kort.xlsx", 500);
    const inMany = await stepsIn("lang.xlsx", ROWS);
    process.stdout.write(`A step in 500 rows: ${inFew.toFixed(0)} ms, in 50,000: ${inMany.toFixed(0)} ms\n`);
    expect(inMany).toBeLessThan(4 * inFew);
  }, 90_000);

  test("none of these files went anywhere", () => {
    const { requests, complaints } = visit.conduct;
    expect(requests.filter((url) => !url.startsWith(`${site.origin}/`))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
