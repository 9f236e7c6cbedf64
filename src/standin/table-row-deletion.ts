import { formatArea, LAST_ROW } from "../sheet/a1";
import type { Area } from "../sheet/address";
import { areasOverlap } from "../sheet/address";
import type { Book, BookTable, Sheet } from "./book";
import { parseFormula } from "./calc/formula/parse";
import { FormulaNotRead } from "./calc/formula/syntax";
import { visit } from "./calc/formula/walk";
import type { Host } from "./host";
import { common } from "./ooxml/areas";

/** The stand-in cannot do to the book what the user's Excel would. */
export class NotDone extends Error {
  override readonly name = "NotDone";
}

/**
 * Deletes a row of a table as a user does with Delete > Table Rows: in the table's columns, everything below moves up by a row.
 * The only row of a table is emptied. Gives the cells that were deleted.
 *
 * References that Excel would shift ("=C7" below the row) are not shifted here: where there is one, nothing is done.
 *
 * @param row counts from 0 among the table's rows of data
 * @throws NotDone
 */
export function deleteRow(book: Book, sheet: Sheet, table: BookTable, row: number, host: Host): Area {
  const { area, showHeaders, showTotals } = table;
  const first = area.row + (showHeaders ? 1 : 0);
  const count = area.row + area.rows - (showTotals ? 1 : 0) - first;
  if (row < 0 || row >= count) throw new NotDone(`${table.name} has no row ${row}`);
  const deleted = { ...area, sheet: sheet.name, row: first + row, rows: 1 };
  if (count === 1) sheet.clear(deleted, "contents");
  else {
    const moving = { ...deleted, rows: LAST_ROW - deleted.row };
    checkMove(book, sheet, table, moving);
    moveUp(sheet, moving);
    moveRules(sheet, moving);
    table.area = { ...area, rows: area.rows - 1 };
  }
  host.calculation.touch({ ...area, sheet: sheet.name }, below(sheet, deleted));
  host.calculation.touchName(table.name);
  return deleted;
}

/** From the cells down to the last that is used. */
function below(sheet: Sheet, area: Area): Area {
  const used = sheet.usedArea("formats");
  const end = used === null ? 0 : used.row + used.rows;
  return { ...area, rows: Math.max(area.rows, end - area.row) };
}

function checkMove(book: Book, sheet: Sheet, own: BookTable, moving: Area): void {
  const others = sheet.tables.filter((table) => table !== own).map((table) => table.area);
  const blocked = [...sheet.merges, ...others].find((area) =>
    areasOverlap({ ...area, sheet: sheet.name }, moving),
  );
  if (blocked) throw new NotDone(`${formatArea(blocked)} stands in the way of the cells that move up`);
  for (const [where, formula] of formulasOf(book)) {
    const pointsIn = areasIn(formula, where.sheet).some(
      (area) =>
        area.rows < LAST_ROW &&
        book.sheetNamed(area.sheet) === sheet &&
        areasOverlap({ ...area, sheet: sheet.name }, moving),
    );
    if (pointsIn) throw new NotDone(`${where.text} refers to cells that move up: ${formula}`);
  }
}

type Where = { readonly text: string; readonly sheet: string };

/** Every formula that could hold a plain reference, with where it stands. */
function* formulasOf(book: Book): Generator<readonly [Where, string]> {
  for (const { name, formula } of book.names) yield [{ text: name, sheet: "" }, formula];
  for (const sheet of book.sheets) {
    const { name } = sheet;
    for (const { row, column, formula } of sheet.cells()) {
      if (formula === null) continue;
      yield [{ text: formatArea({ sheet: name, row, column, rows: 1, columns: 1 }), sheet: name }, formula];
    }
    const rules = sheet.validations.flatMap(({ rule }) => [rule.formula1, rule.formula2]);
    for (const formula of rules)
      if (formula !== "") yield [{ text: `a rule on ${name}`, sheet: name }, formula];
    for (const chart of sheet.charts) {
      for (const { values, categories, nameFormula } of chart.series) {
        for (const formula of [values, categories, nameFormula])
          if (formula !== null && formula !== "")
            yield [{ text: `the chart ${chart.name}`, sheet: name }, formula];
      }
    }
  }
}

function areasIn(formula: string, home: string): Area[] {
  const areas: Area[] = [];
  try {
    visit(parseFormula(formula), (node) => {
      if (node.kind !== "area") return;
      const { top, left, bottom, right } = node.at;
      const size = { rows: bottom - top + 1, columns: right - left + 1 };
      areas.push({ sheet: node.sheet ?? home, row: top, column: left, ...size });
    });
  } catch (error) {
    if (error instanceof FormulaNotRead) throw new NotDone(`what ${formula} refers to is not known`);
    throw error;
  }
  return areas;
}

function moveUp(sheet: Sheet, moving: Area): void {
  const { rows } = below(sheet, { ...moving, rows: 1 });
  const last = moving.row + rows - 1;
  for (let row = moving.row; row < last; row += 1) {
    for (let column = moving.column; column < moving.column + moving.columns; column += 1) {
      const { value, formula, stale } = sheet.cell(row + 1, column);
      if (formula === null) sheet.setValue(row, column, value);
      else {
        sheet.setFormula(row, column, formula);
        sheet.setCached(row, column, value, stale);
      }
      sheet.restyle(row, column, sheet.style(row + 1, column));
    }
  }
  const end = { ...moving, row: last, rows: 1 };
  sheet.clear(end, "contents");
  sheet.clear(end, "formats");
}

function moveRules(sheet: Sheet, moving: Area): void {
  const following = { ...moving, row: moving.row + 1, rows: moving.rows - 1 };
  const pieces = sheet.validations.flatMap(({ rule, areas }) =>
    areas.flatMap((area) => {
      const piece = common(following, area);
      return piece ? [{ rule, area: { ...piece, row: piece.row - 1 } }] : [];
    }),
  );
  sheet.setValidation(moving, null);
  for (const { rule, area } of pieces) sheet.setValidation(area, rule);
}
