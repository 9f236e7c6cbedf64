import type { Book, BookTable, Sheet } from "../../book";
import { isCellError } from "../../../sheet/cell-value";
import { parseFormula } from "./parse";
import { ALL_FIXED, FormulaNotRead, type Corners, type Fixed, type Node } from "./syntax";

/** Where a formula stands; rows and columns count from 0. */
export type Place = { readonly sheet: Sheet; readonly row: number; readonly column: number };

/**
 * Replaces what only the book knows: names become what they stand for, structured references become areas, every area gets
 * the sheet it lies on. What does not exist becomes the error that Excel shows. Nothing is left but plain A1.
 */
export type Resolve = (formula: string, place: Place) => Node;

const DEEPEST_NAME = 20;

/** A resolver over the book as it is now; headings and names are read once. */
export function resolverOf(book: Book): Resolve {
  const tables = new Map<string, { sheet: Sheet; table: BookTable; columns: Map<string, number> }>();
  for (const sheet of book.sheets) {
    for (const table of sheet.tables) {
      tables.set(table.name.toLowerCase(), { sheet, table, columns: headings(sheet, table) });
    }
  }
  const names = new Map<string, string>();
  const meanings = new Map<string, Node>();
  const key = (name: string, scope: Sheet | null): string => `${scope?.id ?? ""} ${name.toLowerCase()}`;
  for (const name of book.names) names.set(key(name.name, name.scope), name.formula);

  const inNode = (node: Node, place: Place, depth: number): Node => {
    const inside = (child: Node): Node => inNode(child, place, depth);
    switch (node.kind) {
      case "area": {
        const sheet = node.sheet === null ? place.sheet : book.sheetNamed(node.sheet);
        return sheet ? { ...node, sheet: sheet.name } : { kind: "error", code: "#REF!" };
      }
      case "name":
        return name(node.name, node.sheet, place, depth);
      case "table":
        return structured(node, place);
      case "call":
        return { ...node, args: node.args.map((argument) => (argument ? inside(argument) : null)) };
      case "binary":
        return { ...node, left: inside(node.left), right: inside(node.right) };
      case "prefix":
      case "percent":
        return { ...node, operand: inside(node.operand) };
      case "foreign":
        return { ...node, parts: node.parts.map(inside) };
      default:
        return node;
    }
  };

  const name = (word: string, sheetName: string | null, place: Place, depth: number): Node => {
    if (depth > DEEPEST_NAME) throw new FormulaNotRead(`the name ${word} refers to itself`);
    const sheet = sheetName === null ? place.sheet : book.sheetNamed(sheetName);
    const formula = names.get(key(word, sheet ?? null)) ?? names.get(key(word, null));
    if (formula !== undefined) {
      const meaning = meanings.get(formula) ?? parseFormula(formula);
      meanings.set(formula, meaning);
      if (hasRelative(meaning)) throw new FormulaNotRead(`the name ${word} moves with the cell`);
      return inNode(meaning, place, depth + 1);
    }
    if (sheetName === null && tables.has(word.toLowerCase())) {
      return structured({ kind: "table", table: word, parts: [], columns: null }, place);
    }
    return { kind: "error", code: "#NAME?" };
  };

  const structured = (node: Extract<Node, { kind: "table" }>, place: Place): Node => {
    const found =
      node.table === null
        ? [...tables.values()].find((each) => each.sheet === place.sheet && contains(each.table, place))
        : tables.get(node.table.toLowerCase());
    if (!found) return { kind: "error", code: "#REF!" };
    const { sheet, table, columns } = found;
    const rows = rowsOf(table, node.parts, place);
    if (!rows) return { kind: "error", code: "#VALUE!" };
    const { column, columns: width } = table.area;
    let left = column;
    let right = column + width - 1;
    if (node.columns) {
      const ends = node.columns.map((heading) => columns.get(heading.toLowerCase()));
      const [first, last] = ends;
      if (first === undefined || last === undefined) return { kind: "error", code: "#REF!" };
      left = Math.min(first, last);
      right = Math.max(first, last);
    }
    return { kind: "area", sheet: sheet.name, at: { ...rows, left, right }, fixed: tableEdges(node.parts) };
  };

  return (formula, place) => inNode(parseFormula(formula), place, 0);
}

function headings(sheet: Sheet, table: BookTable): Map<string, number> {
  const columns = new Map<string, number>();
  if (!table.showHeaders) return columns;
  const { row, column, columns: width } = table.area;
  for (let offset = 0; offset < width; offset++) {
    const { value } = sheet.cell(row, column + offset);
    const heading = isCellError(value) ? value.error : String(value ?? "");
    columns.set(heading.toLowerCase(), column + offset);
  }
  return columns;
}

function contains(table: BookTable, place: Place): boolean {
  const { row, column, rows, columns } = table.area;
  return (
    place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns
  );
}

// Null where Excel gives an error: headings or totals that are not there, "this row" outside the table's rows.
function rowsOf(
  table: BookTable,
  parts: readonly string[],
  place: Place,
): Pick<Corners, "top" | "bottom"> | null {
  const { row, rows } = table.area;
  const first = row + (table.showHeaders ? 1 : 0);
  const last = row + rows - 1 - (table.showTotals ? 1 : 0);
  if (parts.includes("ThisRow")) {
    return place.row >= first && place.row <= last ? { top: place.row, bottom: place.row } : null;
  }
  if (parts.includes("All")) return { top: row, bottom: row + rows - 1 };
  const headers = parts.includes("Headers");
  const totals = parts.includes("Totals");
  if ((headers && !table.showHeaders) || (totals && !table.showTotals)) return null;
  const data = parts.includes("Data") || parts.length === 0;
  if (headers && totals && !data) throw new FormulaNotRead("headings and totals without the rows between");
  return {
    top: headers ? row : data ? first : last + 1,
    bottom: totals ? last + 1 : data ? last : row,
  };
}

// "This row" is another one in the row below; the rest of a table stays where it is.
function tableEdges(parts: readonly string[]): Fixed {
  const rowStays = !parts.includes("ThisRow");
  return { ...ALL_FIXED, top: rowStays, bottom: rowStays };
}

function hasRelative(node: Node): boolean {
  switch (node.kind) {
    case "area":
      return Object.values(node.fixed).includes(false);
    case "call":
      return node.args.some((argument) => argument !== null && hasRelative(argument));
    case "binary":
      return hasRelative(node.left) || hasRelative(node.right);
    case "prefix":
    case "percent":
      return hasRelative(node.operand);
    case "table":
      return node.parts.includes("ThisRow");
    default:
      return false;
  }
}
