import { format, formatColor } from "numfmt";
import { hrTables } from "../../../assets/samples/hr-tables";
import { FUNCTIONS } from "../../../src/annex/formula/expression";
import { printFormula } from "../../../src/annex/formula/print";
import { ANNEX_LANGUAGES } from "../../../src/annex/language";
import { CELL_FORMATS } from "../../../src/annex/style";
import { planCalc } from "../../../src/annex/calc/plan";
import { figures } from "../../../src/annex/plan";
import { loadRecalculator } from "../../../src/standin/calc/node";
import { annexWords } from "../../../src/text/annex-words";
import { bookWithTables, differing, putPlan, readBook } from "../../support/calc-book";
import { calculationOf } from "../../support/calc-input";

const WRITTEN_ON = "23/11/2026";

describe.each(ANNEX_LANGUAGES)("the calculation of both versions, in %s", (language) => {
  const words = annexWords(language);
  const book = bookWithTables(hrTables(language));
  const { calc } = calculationOf(readBook(book));
  const { plan, layout } = planCalc(calc, { words, language, writtenOn: WRITTEN_ON });

  test("the sheet computes what the engine computes", async () => {
    putPlan(book, plan);
    const { stale } = (await loadRecalculator()).recalculate(book);
    expect(stale).toEqual([]);
    const sheet = book.sheetNamed(plan.sheet)!;
    expect(figures(plan).length).toBeGreaterThan(22 * 48);
    expect(differing(plan, (row, column) => sheet.cell(row, column).value, words.unknown)).toEqual([]);
  });

  test("slots without a measure look empty, so that they add nothing to any column", () => {
    const sheet = book.sheetNamed(plan.sheet)!;
    const first = layout.columns - layout.years.length * 6;
    for (let slot = 22; slot < layout.slots; slot += 1) {
      for (let column = first; column < layout.columns; column += 1) {
        expect(sheet.cell(layout.slotRow + slot, column).value).toBe("");
      }
    }
  });

  test("the check of measures without a slot is red as soon as it is not nil", () => {
    const row = plan.rows.find(({ cells }) =>
      cells.some((cell) => cell?.content.kind === "text" && cell.content.text === words.calc.parameters.over),
    );
    const { numberFormat } = CELL_FORMATS[row!.cells[1]!.style];
    const shown = (over: number) => ({
      text: format(numberFormat!, over),
      color: formatColor(numberFormat!, over),
    });
    expect(shown(10)).toEqual({ text: "10", color: "red" });
    expect(shown(0)).toEqual({ text: "–", color: undefined });
  });

  test("uses the functions of the whitelist and no heading twice", () => {
    const used = new Set<string>();
    for (const row of plan.rows) {
      for (const cell of row.cells) {
        if (cell?.content.kind !== "formula") continue;
        const text = printFormula(cell.content.formula, { sheet: plan.sheet, row: 0, column: 0 });
        expect(text.length).toBeLessThan(8192);
        for (const [, name] of text.matchAll(/([A-Z][A-Z0-9.]*)\(/g)) used.add(name ?? "");
      }
    }
    expect(FUNCTIONS).toEqual(expect.arrayContaining([...used]));
    const headings = plan.rows[layout.headRow]!.cells.map((cell) =>
      cell?.content.kind === "text" ? cell.content.text.toLowerCase() : "",
    );
    expect(new Set(headings).size).toBe(layout.columns);
    expect(plan.sheet.length).toBeLessThanOrEqual(31);
  });
});
