import { FormulaNotRead, type Node, type TablePart } from "./syntax";

const PARTS: Readonly<Record<string, TablePart>> = {
  "#all": "All",
  "#data": "Data",
  "#headers": "Headers",
  "#totals": "Totals",
  "#this row": "ThisRow",
};

const ITEM = /\s*(?:\[((?:'.|[^'\]])*)\]|([:,]))/y;

/**
 * Reads what stands between the brackets of a structured reference: "Column", "#All", "@Column", "@", "[#This Row],[Column]",
 * "[First]:[Last]". `table` is the name before the brackets, null inside the table itself. @throws FormulaNotRead
 */
export function readTableReference(table: string | null, inside: string): Node {
  const thisRow = inside.startsWith("@");
  const rest = (thisRow ? inside.slice(1) : inside).trim();
  const parts: TablePart[] = thisRow ? ["ThisRow"] : [];
  if (rest === "") return { kind: "table", table, parts, columns: null };
  if (!rest.startsWith("[")) {
    const part = PARTS[rest.toLowerCase()];
    if (part) return { kind: "table", table, parts: [...parts, part], columns: null };
    const column = plain(rest);
    return { kind: "table", table, parts, columns: [column, column] };
  }
  const columns: string[] = [];
  let at = 0;
  while (at < rest.length) {
    ITEM.lastIndex = at;
    const match = ITEM.exec(rest);
    if (!match) throw new FormulaNotRead(`[${inside}]`);
    at = ITEM.lastIndex;
    const item = match[1];
    if (item === undefined) continue;
    const part = PARTS[item.toLowerCase()];
    if (part) parts.push(part);
    else columns.push(plain(item));
  }
  const [first, last = first] = columns;
  if (columns.length > 2) throw new FormulaNotRead(`[${inside}]`);
  return {
    kind: "table",
    table,
    parts,
    columns: first === undefined || last === undefined ? null : [first, last],
  };
}

function plain(column: string): string {
  return column.replace(/'(.)/gs, "$1");
}
