import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type {
  CellLike,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import { CELL_ERRORS, type CellValue } from "../../sheet/cell-value";
import { sheetAlias, type Engine, type EngineSheet } from "./engine";

const EMPTY = 0;
const VALUE = 2;
const FORMULA = 6;

/** excelts as an engine: the second opinion. Formulas that it passes over (see docs/decisions/0002) come back as undefined. */
export const excelts: Engine = {
  name: "excelts",
  translate: (formula) => formula,
  evaluate(sheets) {
    const asked = sheets.map((sheet) => new SheetAsked(sheet));
    const worksheets = asked.map((sheet, index) => sheet.worksheet(index));
    const workbook: WorkbookLike = {
      worksheets,
      getWorksheet: (id) => worksheets.find((sheet) => sheet.id === id || sheet.name === id),
    };
    calculateFormulas(workbook);
    return asked.map((sheet) => sheet.formulas.map((cell) => cell.answer));
  },
};

class CellAsked implements CellLike {
  readonly model: { formula?: string };
  readonly formula?: string;
  answer: CellValue | undefined;

  constructor(
    readonly row: number,
    readonly col: number,
    readonly type: number,
    public value: CellValue,
    formula?: string,
  ) {
    this.model = formula === undefined ? {} : { formula };
    if (formula !== undefined) this.formula = formula;
  }

  get result(): FormulaResultLike {
    return undefined;
  }

  set result(result: FormulaResultLike) {
    this.answer = answerOf(result);
  }
}

class SheetAsked {
  readonly formulas: readonly CellAsked[];
  private readonly rows = new Map<number, Map<number, CellAsked>>();

  constructor(sheet: EngineSheet) {
    for (const { row, column, value } of sheet.values) {
      if (value !== null) this.place(new CellAsked(row + 1, column + 1, VALUE, value));
    }
    this.formulas = sheet.formulas.map(({ row, column, text }) =>
      this.place(new CellAsked(row + 1, column + 1, FORMULA, null, text)),
    );
  }

  worksheet(index: number): WorksheetLike {
    const eachRow = (...args: unknown[]): void => {
      const visit = args.at(-1) as (row: RowLike, rowNumber: number) => void;
      for (const [number, cells] of [...this.rows].sort(([a], [b]) => a - b)) visit(rowOf(cells), number);
    };
    const last = { row: 1, column: 1 };
    for (const [row, cells] of this.rows) {
      last.row = Math.max(last.row, row);
      for (const column of cells.keys()) last.column = Math.max(last.column, column);
    }
    return {
      id: index + 1,
      name: sheetAlias(index),
      dimensions: { top: 1, left: 1, bottom: last.row, right: last.column },
      eachRow,
      findCell: (row, column) => this.rows.get(row)?.get(column),
      getCell: (row, column) =>
        this.rows.get(row)?.get(column) ?? this.place(new CellAsked(row, column, EMPTY, null)),
    };
  }

  private place(cell: CellAsked): CellAsked {
    const row = this.rows.get(cell.row) ?? new Map<number, CellAsked>();
    this.rows.set(cell.row, row);
    row.set(cell.col, cell);
    return cell;
  }
}

function rowOf(cells: Map<number, CellAsked>): RowLike {
  return {
    eachCell(...args: unknown[]): void {
      const visit = args.at(-1) as (cell: CellLike, column: number) => void;
      for (const [column, cell] of cells) visit(cell, column);
    },
  };
}

function answerOf(result: FormulaResultLike): CellValue | undefined {
  if (typeof result === "object" && "error" in result) {
    const code = CELL_ERRORS.find((each) => each === result.error);
    return code === undefined ? undefined : { error: code };
  }
  if (result === undefined) return 0; // a reference to an empty cell
  return result instanceof Date ? undefined : result;
}
