import { hrTables } from "../../assets/samples/hr-tables";
import { FUNCTIONS } from "../../src/annex/formula/expression";
import { printFormula } from "../../src/annex/formula/print";
import { ANNEX_LANGUAGES } from "../../src/annex/language";
import type { AnnexLanguage } from "../../src/annex/language";
import { figures } from "../../src/annex/plan";
import { quoteSheet } from "../../src/sheet/a1";
import type { CellValue } from "../../src/sheet/cell-value";
import { loadRecalculator } from "../../src/standin/calc/node";
import { openBook } from "../../src/standin/ooxml/open-book";
import { annexWords } from "../../src/text/annex-words";
import { approve } from "../support/approve";
import { plannedBook, wrongIn } from "../support/planned-book";
import { recalculateWithLibreOffice } from "../support/libreoffice";
import { renderPlan } from "../support/render-plan";
import { needs } from "../support/skip";

/** The sample with both versions of the minutes, the calculation sheet and all annexes written into it. */
const written = (language: AnnexLanguage) => plannedBook(hrTables(language), language);

describe.each(ANNEX_LANGUAGES)("the annexes of both versions, in %s", (language) => {
  const made = written(language);
  const { book, plans } = made;

  test("show what the engine says", async () => {
    const { stale } = (await loadRecalculator()).recalculate(book);
    expect(stale).toEqual([]);
    expect(wrongIn(made, book)).toEqual([]);
  });

  test("use the functions of the whitelist, and give each figure a meaning", () => {
    for (const plan of plans) {
      for (const row of plan.rows) {
        for (const cell of row.cells) {
          if (cell?.content.kind !== "formula") continue;
          const text = printFormula(cell.content.formula, { sheet: plan.sheet, row: 0, column: 0 });
          const used = [...text.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map((match) => match[1]);
          expect(FUNCTIONS).toEqual(expect.arrayContaining(used));
        }
      }
      expect(figures(plan).length).toBeGreaterThan(10);
      expect(figures(plan).every(({ figure }) => figure.meaning !== "")).toBe(true);
      // What does not follow the workbook looks so: only T8 has such figures.
      for (const { row, column, figure } of figures(plan)) {
        expect(figure.live).toBe(!plan.rows[row]!.cells[column]!.style.endsWith("not-live"));
        if (!figure.live) expect(plan.annex).toBe("T8");
      }
    }
  });

  test("have sheets that Excel can name, and headings that a table can have", () => {
    const sheets = plans.map(({ sheet }) => sheet);
    expect(new Set(sheets).size).toBe(plans.length);
    for (const plan of plans) {
      expect(plan.sheet).toMatch(/^[^\\/?*:[\]']{1,31}$/);
      const headings = plan.rows[plan.table.row]!.cells.slice(0, plan.table.columns).map((cell) =>
        cell?.content.kind === "text" ? cell.content.text : "",
      );
      expect(headings.every((heading) => heading !== "")).toBe(true);
      expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(plan.table.columns);
      expect(plan.rows).toHaveLength(plan.table.row + plan.table.rows);
      const widths = plan.columnWidths.length;
      for (const row of plan.rows) expect(row.cells.length).toBeLessThanOrEqual(widths);
    }
  });

  test.each(["T2", "T3", "T4", "T5", "T7", "T8", "T17", "T18"])("%s is approved", (annex) => {
    const plan = plans.find((one) => one.annex === annex)!;
    const number = annex.slice(1).padStart(2, "0");
    // The calculation sheet's name stands in every formula: short, or nobody reads the file.
    const text = renderPlan(plan).replaceAll(`${quoteSheet(plans[0]!.sheet)}!`, "calc!");
    approve(`t${number}-${language.replace("+", "-")}.txt`, text);
  });
});

describe("in the file as written", () => {
  const made = written("en");
  const { book, plans } = made;

  beforeAll(async () => {
    (await loadRecalculator()).recalculate(book);
  });

  /** The values of the rows of an annex whose label reads so, without the empty ones. */
  function row(annex: string, ...labels: readonly string[]): CellValue[] {
    const plan = plans.find((one) => one.annex === annex)!;
    const sheet = book.sheetNamed(plan.sheet)!;
    const index = plan.rows.findIndex((_, r) =>
      labels.every((label, c) => label === "" || sheet.cell(r, c).value === label),
    );
    return plan.columnWidths.map((_, column) => sheet.cell(index, column).value);
  }

  test("T7: version 1 claims 6 FTE, 4 by 2030 and 2 undated, and redeploys 1; version 2 claims 2 and redeploys 1", () => {
    expect(row("T7", "FTE claimed").slice(1, 4)).toEqual([6, 2, -4]);
    expect(row("T7", "of which by 31/12/2031").slice(1, 3)).toEqual([4, 2]);
    expect(row("T7", "of which undated").slice(1, 3)).toEqual([2, 0]);
    expect(row("T7", "FTE on 31/12/2030 against unchanged policy").slice(1, 3)).toEqual([-4, -2]);
    expect(row("T7", "of which realisable by 31/12/2031").slice(1, 3)).toEqual([2, 2]);
    expect(row("T7", "FTE redeployed (no gain)").slice(1, 3)).toEqual([1, 1]);
  });

  test("T3: RH of both bodies together loses 2 in 2028 and 2 more in 2030, or one and one", () => {
    // 61,5 real FTE in all: 59,5 from 2028 and 57,5 from 2030, or 60,5 and 59,5
    const after = (scenario: string) => row("T3", scenario, "Together", "After").slice(3, 12).map(Number);
    expect(after("HR-1")).toEqual([61.5, 61.5, 61.5, 61.5, 61.5, 59.5, 59.5, 57.5, 57.5]);
    expect(after("HR-2")).toEqual([61.5, 61.5, 61.5, 61.5, 61.5, 60.5, 60.5, 59.5, 59.5]);
    expect(row("T3", "HR-1", "Together", "Level A: change")[3]).toBe("n/a");
    expect(row("T3", "HR-1", "Together", "Level A: change")[11]).toBe(-2);
  });

  test("T5: 250, 175 and 200 files per officer; 142,86, 175 and 160 like for like; 13,71 of 15 needed, 1,29 freed", () => {
    const shown = (label: string) =>
      row("T5", label)
        .slice(5, 9)
        .map((value) => Number(value).toFixed(2));
    expect(shown("OCMW/CPAS")).toEqual(["250.00", "142.86", "5.71", "1.29"]);
    expect(shown("Municipality")).toEqual(["175.00", "175.00", "8.00", "0.00"]);
    expect(shown("Together")).toEqual(["200.00", "160.00", "13.71", "1.29"]);
  });

  test("T5: 1,29 is freed at the centre, the only departure from payroll is the municipality's D4: nothing is realisable", () => {
    for (const scenario of ["HR-1", "HR-2"]) {
      const shown = (label: string) =>
        row("T5", `${scenario} – ${label}`)
          .slice(8, 11)
          .map((value) => Number(value).toFixed(2));
      expect(shown("OCMW/CPAS")).toEqual(["1.29", "0.00", "0.00"]);
      expect(shown("Municipality")).toEqual(["0.00", "1.00", "0.00"]);
      expect(shown("Together")).toEqual(["1.29", "1.00", "0.00"]);
    }
  });

  test("T17: the D4's cost leaves its salary article from 2031", () => {
    const cells = row("T17", "HR-1", "Municipality", "131/111-01");
    // credit 884.900; 2024 … 2030 nil; 54.264 from 2031; a full year; after
    expect(cells.slice(4)).toEqual(["Staff", 884_900, 0, 0, 0, 0, 0, 0, 0, -54_264, -54_264, 830_636, 0, 0]);
  });

  test("T17: the groups come to the total, and what is not known of it stands in one of them", () => {
    const total = row("T17", "HR-1", "Total");
    const groups = Object.values(annexWords("en").budget.groups).map((name) =>
      row("T17", "HR-1", "of which", "", "", name),
    );
    // two salaries of HR in 2031; no measure of these names another article
    expect(groups.map((cells) => cells[13])).toEqual([total[13], 0, 0, 0, 0, 0]);
    expect(Number(total[13])).toBeLessThan(-300_000);
    expect(groups.map((cells) => cells[17])).toEqual([1, 0, 0, 0, 0, 0]);
  });

  needs("LibreOffice")("LibreOffice", () => {
    test("says the same of every figure", async () => {
      const recalculated = openBook(await recalculateWithLibreOffice(book.save()));
      expect(wrongIn(made, recalculated)).toEqual([]);
    }, 180_000);
  });
});
