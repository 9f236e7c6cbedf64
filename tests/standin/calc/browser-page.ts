import { loadRecalculator } from "../../../src/standin/calc/browser";
import { newBook } from "../../../src/standin/ooxml/open-book";

/** Runs in the page that the test serves: one book recomputed, and what came out put where the test reads it. */
async function recomputed(): Promise<string> {
  const recalculator = await loadRecalculator();
  const book = newBook();
  const sheet = book.activeSheet;
  sheet.setValue(0, 0, 61.5);
  sheet.setFormula(0, 1, '=ROUND(A1/7,2)&" ETP"');
  const { present, computed } = recalculator.recalculate(book);
  return `${JSON.stringify(sheet.cell(0, 1).value)} ${computed}/${present}`;
}

recomputed().then(
  (outcome) => (document.body.textContent = outcome),
  (error: unknown) => (document.body.textContent = String(error)),
);
