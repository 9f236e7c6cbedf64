import initialise, { Model, type CellArrayStructure, type InitOutput } from "@ironcalc/wasm";
import { CELL_ERRORS, isCellError, type CellValue } from "../../sheet/cell-value";
import { formatCell } from "../../sheet/a1";
import { forIronCalc } from "./ironcalc-dialect";
import { sheetAlias, type Engine, type EngineSheet } from "./engine";

const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 4;
const ERROR = 16;

/** IronCalc as an engine. @param wasm the package's wasm_bg.wasm; compiled without blocking, and once whatever the number of calls */
export async function loadIronCalc(wasm: BufferSource): Promise<Engine> {
  const loaded = await initialise({ module_or_path: wasm });
  return ironcalcIn(loaded);
}

const ironcalcIn = (loaded: InitOutput): Engine => ({
  name: "IronCalc",
  translate: forIronCalc,
  evaluate(sheets) {
    reserve(loaded, sheets);
    const model = new Model("book", "en", timeZone(), "en");
    try {
      model.pauseEvaluation(); // else every input would evaluate the whole book
      // Each new sheet makes IronCalc read all formulas again, so sheets come first. The second half is for `spellOut`.
      for (let count = 1; count < 2 * sheets.length; count++) model.newSheet();
      sheets.forEach((sheet, index) => {
        fill(model, index, sheet);
        spellOut(model, sheets.length + index, index, sheet);
      });
      model.evaluate();
      return sheets.map((sheet, index) =>
        sheet.formulas.map((formula) => read(model, index, sheets.length + index, formula)),
      );
    } finally {
      model.free();
    }
  },
});

/** What IronCalc was seen to take for a formula with its twin that spells it out, and for a value; in bytes. */
const FORMULA_BYTES = 2_200;
const VALUE_BYTES = 300;

// Its memory grows by 64 kB at a time, and each time V8 counts the whole of it as new and soon collects its garbage: with 45,000
// formulas that took six times as long as everything else. What is asked for in one piece and given back stays for its use.
function reserve({ __wbindgen_malloc, __wbindgen_free }: InitOutput, sheets: readonly EngineSheet[]): void {
  const bytes = sheets.reduce(
    (sum, { values, formulas }) => sum + values.length * VALUE_BYTES + formulas.length * FORMULA_BYTES,
    0,
  );
  if (bytes > 0) __wbindgen_free(__wbindgen_malloc(bytes, 1), bytes, 1);
}

function fill(model: Model, index: number, sheet: EngineSheet): void {
  for (const { row, column, value } of sheet.values) {
    if (value !== null) model.setUserInput(index, row + 1, column + 1, typed(value));
  }
  for (const { row, column, text } of sheet.formulas) {
    model.setUserInput(index, row + 1, column + 1, `=${text}`);
  }
}

// The apostrophe keeps text as text ("=1", "4", "1/2", "TRUE") and spares IronCalc the search for a number or date in it.
function typed(value: NonNullable<CellValue>): string {
  if (typeof value === "string") return `'${value}`;
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

// IronCalc shows numbers as formatted, with fewer digits than they have; joined with "" they come out whole. A second sheet for
// each does that, every value at the same place: relative to its cell it is one and the same formula, which costs least.
function spellOut(model: Model, exact: number, index: number, sheet: EngineSheet): void {
  for (const { row, column } of sheet.formulas) {
    const cell = formatCell({ row, column });
    model.setUserInput(exact, row + 1, column + 1, `=${sheetAlias(index)}!${cell}&""`);
  }
}

// What spills over several cells is no answer: a formula that is asked here has one value.
function read(
  model: Model,
  index: number,
  exact: number,
  { row, column, text }: EngineSheet["formulas"][number],
): CellValue | undefined {
  const [r, c] = [row + 1, column + 1];
  if (!isOneCell(model.getCellArrayStructure(index, r, c))) return undefined;
  switch (model.getCellType(index, r, c)) {
    case NUMBER: {
      const spelled = model.getFormattedCellValue(exact, r, c);
      const value = spelled === "" ? NaN : Number(spelled);
      return Number.isFinite(value) ? value + 0 : undefined;
    }
    case TEXT:
      return unlessSpelledOtherwise(text, model.getFormattedCellValue(index, r, c));
    case BOOLEAN:
      return model.getFormattedCellValue(index, r, c) === "TRUE";
    case ERROR: {
      const shown = model.getFormattedCellValue(index, r, c);
      const code = CELL_ERRORS.find((each) => each === shown); // not: #ERROR!, #N/IMPL!, #CIRC!
      return code === undefined ? undefined : { error: code };
    }
    default:
      return undefined;
  }
}

function isOneCell(structure: CellArrayStructure): boolean {
  if (structure === "SingleCell") return true;
  if (!("DynamicAnchor" in structure)) return false;
  const [width, height] = structure.DynamicAnchor;
  return width === 1 && height === 1;
}

// Excel puts a number into a text with fifteen digits and knows no -0, IronCalc with all the digits it has: such a text is not
// what Excel would show.
function unlessSpelledOtherwise(formula: string, text: string): string | undefined {
  if (!/&|\b(?:CONCATENATE|LEFT|RIGHT|MID|SUBSTITUTE|REPT|TRIM|UPPER|LOWER)\(/.test(formula)) return text;
  if (/(?:^|[^\d.,])-0(?![\d.,])/.test(text)) return undefined;
  const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
  const digits = numbers.map((each) => each.replace(".", "").replace(/^0+/, "").length);
  return digits.some((count) => count > 15) ? undefined : text;
}

function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}
