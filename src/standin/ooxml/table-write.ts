import { formatRange } from "../../sheet/a1";
import { HEADER, MAIN } from "./namespaces";
import type { SheetTable, TableColumn } from "./table";
import type { Element } from "./xml-dom";
import {
  attribute,
  child,
  children,
  ensure,
  make,
  numberOf,
  parseXml,
  place,
  remove,
  rootOf,
  serialise,
  setAttributes,
} from "./xml-dom";
import { encodeHeading } from "./xml-text";

const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** The table's part as it is to be, or the file's own text where nothing differs. `headings` are the texts of its first row. */
export function writeTable(table: SheetTable, xml: string | null, headings: readonly string[]): string {
  const { inFile } = table;
  const columns = columnsOf(table, headings);
  if (xml !== null && inFile && sameTable(table, columns)) return xml;
  const blank = `${HEADER}<table xmlns="${MAIN}" id="${table.number}" name="" displayName="" ref="" totalsRowShown="0"/>`;
  const document = parseXml(xml ?? blank, inFile?.part ?? "table");
  const root = rootOf(document);
  const ref = formatRange(table.area);
  const moved = inFile === null || formatRange(inFile.state.area) !== ref;
  setAttributes(root, { name: encodeHeading(table.name), displayName: encodeHeading(table.name), ref });
  if (moved) remove(child(root, "sortState"));
  writeFilter(root, table, moved);
  writeColumns(root, columns);
  const style = {
    name: table.style === "" ? null : table.style,
    showFirstColumn: Number(table.showFirstColumn),
    showLastColumn: Number(table.showLastColumn),
    showRowStripes: Number(table.showBandedRows),
    showColumnStripes: Number(table.showBandedColumns),
  };
  setAttributes(ensure(root, "tableStyleInfo", ORDER), style);
  return serialise(document);
}

/** The columns with their ids: those that stand on the same sheet column as before keep theirs. */
function columnsOf({ area, inFile }: SheetTable, headings: readonly string[]): TableColumn[] {
  const before = inFile?.columns ?? [];
  const offset = inFile ? area.column - inFile.state.area.column : 0;
  let last = Math.max(0, ...before.map(({ id }) => id));
  return headings.map((name, i) => ({ id: before[i + offset]?.id ?? ++last, name }));
}

function sameTable(table: SheetTable, columns: readonly TableColumn[]): boolean {
  const { inFile } = table;
  if (!inFile) return false;
  const keys = Object.keys(inFile.state) as (keyof typeof inFile.state)[];
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const place = formatRange(table.area) === formatRange(inFile.state.area);
  return (
    place &&
    keys.every((key) => key === "area" || same(table[key], inFile.state[key])) &&
    same(columns, inFile.columns)
  );
}

function writeFilter(root: Element, table: SheetTable, moved: boolean): void {
  if (!table.showFilterButton || !table.showHeaders) {
    remove(child(root, "autoFilter"));
    return;
  }
  const filter = ensure(root, "autoFilter", ORDER);
  if (!moved) return;
  for (const condition of children(filter)) remove(condition);
  const rows = table.area.rows - (table.showTotals ? 1 : 0);
  setAttributes(filter, { ref: formatRange({ ...table.area, rows }) });
}

function writeColumns(root: Element, columns: readonly TableColumn[]): void {
  const list = ensure(root, "tableColumns", ORDER);
  const known = new Map(children(list, "tableColumn").map((column) => [numberOf(column, "id", 0), column]));
  for (const column of known.values()) remove(column);
  for (const { id, name } of columns) {
    const column = known.get(id) ?? make(list, "tableColumn", { id });
    const spelled = encodeHeading(name);
    if (attribute(column, "name") !== spelled) setAttributes(column, { name: spelled });
    list.appendChild(column);
  }
  setAttributes(list, { count: columns.length });
  place(root, list, ORDER);
}
