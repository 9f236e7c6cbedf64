import type { Sheet } from "../../../src/standin/book";
import { compareValues } from "../../../src/standin/calc/compare";
import { KNOWN_FUNCTIONS } from "../../../src/standin/calc/formula/functions";
import { excelts } from "../../../src/standin/calc/excelts";
import { loadRecalculator } from "../../../src/standin/calc/node";
import { recalculatorWith } from "../../../src/standin/calc/recalculate";
import { newBook, openBook } from "../../../src/standin/ooxml/open-book";
import { recalculateWithLibreOffice } from "../../support/libreoffice";
import { needs } from "../../support/skip";
import { EXCELTS_DIFFERS, LEFT_TO_EXCEL, LIBREOFFICE_DIFFERS } from "./known-differences";
import { fillOddBook } from "./odd-book";
import { ALL_ODD } from "./odd-formulas";

const TOLERANCE = 1e-12;

function oddBook() {
  const book = newBook();
  const sheet = fillOddBook(book);
  ALL_ODD.forEach(([formula], row) => sheet.setFormula(row, 0, formula));
  return { book, sheet };
}

/** The formulas whose value on the sheet is not Excel's, with the value. */
function differing(sheet: Sheet): unknown[] {
  return ALL_ODD.flatMap(([formula, expected], row) => {
    const { value, stale } = sheet.cell(row, 0);
    return stale || compareValues(value, expected, TOLERANCE) ? [] : [[formula, value]];
  });
}

function stale(sheet: Sheet): string[] {
  return ALL_ODD.flatMap(([formula], row) => (sheet.cell(row, 0).stale ? [formula] : []));
}

describe("odd formulas", () => {
  it("are many, and none stands twice", () => {
    expect(new Set(ALL_ODD.map(([formula]) => formula)).size).toBe(ALL_ODD.length);
    expect(ALL_ODD.length).toBeGreaterThan(200);
  });

  it("show every function that is computed at all", () => {
    const text = ALL_ODD.map(([formula]) => formula).join(" ");
    const shown = (name: string): boolean => new RegExp(`\\b${name}\\(`).test(text);
    expect(KNOWN_FUNCTIONS.filter((name) => !shown(name))).toEqual([]);
  });

  it("get Excel's value from our recalculation, or are left to Excel and said to be", async () => {
    const { book, sheet } = oddBook();
    const { present, computed } = (await loadRecalculator()).recalculate(book);
    expect(differing(sheet)).toEqual([]);
    expect(stale(sheet).sort()).toEqual([...LEFT_TO_EXCEL].sort());
    expect(present - computed).toBe(LEFT_TO_EXCEL.length);
  });

  it("get Excel's value from excelts but for known differences", () => {
    const { book, sheet } = oddBook();
    recalculatorWith(excelts).recalculate(book);
    expect(differing(sheet)).toEqual(EXCELTS_DIFFERS);
  });
});

needs("LibreOffice")("odd formulas in LibreOffice", () => {
  it("get Excel's value but for known differences", async () => {
    const recalculated = openBook(await recalculateWithLibreOffice(oddBook().book.save()));
    const sheet = recalculated.sheetNamed("F");
    expect(sheet && differing(sheet)).toEqual(LIBREOFFICE_DIFFERS);
  });
});
