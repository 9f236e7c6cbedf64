import { inputFormat } from "../annex/input-format";
import type { Area } from "../sheet/address";
import type { CellValue } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import { choicesName } from "../source/scenario-tables/choices-name";
import type { TableDefinition, TableField } from "../source/scenario-tables/definition";
import { mapColumns } from "../source/scenario-tables/mapping";
import { formatOf } from "../source/scenario-tables/new-table";
import { isBlank } from "../source/sheet-headings";
import type { Content, Operation, Steps } from "./operation";
import type { Outline } from "./workbook";

export type TableRow<Id extends string> = Readonly<Partial<Record<Id, CellValue>>>;

/** Rows added to one of our tables: where they stand, and which of those cells lay below it. */
export type AddedRows = Steps & { readonly added: Area; readonly takes: Area | null };

/**
 * Adds rows below the last one that holds anything: into rows of the table that are still empty, and then into cells below,
 * which the table grows over. Columns are where the user has them; those of his own stay empty.
 */
export function addRows<Id extends string>(
  table: TableDefinition<Id>,
  { area, values }: Grid,
  outline: Outline,
  rows: readonly TableRow<Id>[],
): AddedRows {
  const { mapping } = mapColumns(table, { area, values }, outline.names);
  const used = values.findLastIndex((row, index) => index === 0 || row.some((value) => !isBlank(value))) + 1;
  const added: Area = { ...area, row: area.row + used, rows: rows.length };
  const grown = Math.max(0, used + rows.length - area.rows);
  const below: Area = { ...area, row: area.row + area.rows, rows: grown };
  const known = new Set(outline.names.map(({ name }) => name));
  const contents = rows.map((row) => {
    const cells = new Array<Content | null>(area.columns).fill(null);
    for (const [field, column] of mapping) cells[column] = contentOf(row[field] ?? null);
    return cells;
  });
  const looks = table.fields.flatMap((field) => {
    const column = mapping.get(field.id);
    return column === undefined
      ? []
      : looksOf(field, { ...added, column: area.column + column, columns: 1 }, known);
  });
  const whole: Area = { ...area, rows: area.rows + grown };
  const filled = contents.map((row) => row.map((cell): Content | null => cell && { kind: "blank" }));
  return {
    added,
    takes: grown > 0 ? below : null,
    operations: [
      // In a column of text, Excel takes an apostrophe in front for a character: formats come last.
      { kind: "format", area: added, format: { numberFormat: "General" } },
      { kind: "set-cells", area: added, contents },
      ...looks,
      ...(grown > 0 ? [{ kind: "resize-table", name: table.name, area: whole } as const] : []),
    ],
    undo: [
      ...(grown > 0 ? [{ kind: "resize-table", name: table.name, area } as const] : []),
      { kind: "set-cells", area: added, contents: filled },
      ...(grown > 0 ? [{ kind: "clear", area: below } as const] : []),
    ],
  };
}

function looksOf(field: TableField<string>, area: Area, known: ReadonlySet<string>): readonly Operation[] {
  const list = field.kind.kind === "choice" ? choicesName(field.kind.list) : null;
  return [
    { kind: "format", area, format: inputFormat(formatOf(field.kind.kind)) },
    ...(list !== null && known.has(list) ? [{ kind: "set-choices", area, choices: list } as const] : []),
  ];
}

function contentOf(value: CellValue): Content | null {
  if (typeof value === "number") return { kind: "number", number: value };
  return typeof value === "string" && value !== "" ? { kind: "text", text: value } : null;
}
