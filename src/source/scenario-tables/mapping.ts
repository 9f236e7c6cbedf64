import type { Finding } from "../../model/finding";
import { formatCell } from "../../sheet/a1";
import { areaOf } from "../../sheet/address";
import type { Area } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import { gridAddress, valueAt } from "../../sheet/grid";
import { labelOf } from "../label";
import { labelKey } from "../words";
import { columnName, wordsIn } from "./definition";
import type { TableDefinition, TableField } from "./definition";

/** Which column of a table's grid holds which field, counted from the grid's first column. */
export type ColumnMapping<Id extends string> = ReadonlyMap<Id, number>;

export type Mapped<Id extends string> = {
  readonly mapping: ColumnMapping<Id>;
  readonly findings: readonly Finding[];
};

/**
 * Finds the columns by the defined names that we gave them (headings may then say anything), and what no name tells by
 * the headings in the grid's first row. Reports required columns that are not there.
 */
export function mapColumns<Id extends string>(
  table: TableDefinition<Id>,
  grid: Grid,
  names: readonly { readonly name: string; readonly area: Area | null }[] = [],
): Mapped<Id> {
  const mapping = new Map<Id, number>();
  const taken = new Set<number>();
  for (const field of table.fields) {
    const wanted = columnName(table, field.id).toLowerCase();
    const area = names.find(({ name }) => name.toLowerCase() === wanted)?.area;
    const column = area?.sheet === grid.area.sheet ? area.column - grid.area.column : -1;
    if (column < 0 || column >= grid.area.columns || taken.has(column)) continue;
    mapping.set(field.id, column);
    taken.add(column);
  }
  const findings: Finding[] = [];
  const headings = Array.from({ length: grid.area.columns }, (_, column) =>
    labelKey(labelOf(valueAt(grid, 0, column))),
  );
  for (const field of table.fields) {
    if (mapping.has(field.id)) continue;
    const known = headingKeys(field);
    const [column, second] = headings.flatMap((heading, index) =>
      known.includes(heading) && !taken.has(index) ? [index] : [],
    );
    if (column === undefined) {
      if (field.required) findings.push(missing(table, field, grid));
      continue;
    }
    mapping.set(field.id, column);
    taken.add(column);
    if (second !== undefined) findings.push(twice(grid, column, second));
  }
  return { mapping, findings };
}

function headingKeys<Id extends string>({ heading, former }: TableField<Id>): readonly string[] {
  const once = former.flatMap((fr) => [fr, wordsIn({ ...heading, fr }, "nl+fr")]);
  return [heading.nl, heading.fr, heading.en, wordsIn(heading, "nl+fr"), ...once].map(labelKey);
}

function missing<Id extends string>(
  table: TableDefinition<Id>,
  field: TableField<Id>,
  { area }: Grid,
): Finding {
  const facts = { table: table.name, heading: wordsIn(field.heading, "nl+fr") };
  return { code: "table-column-missing", severity: "error", at: { ...area, rows: 1 }, facts };
}

function twice(grid: Grid, used: number, ignored: number): Finding {
  const facts = { heading: labelOf(valueAt(grid, 0, used)), used: formatCell(gridAddress(grid, 0, used)) };
  const at = areaOf(gridAddress(grid, 0, ignored));
  return { code: "table-column-twice", severity: "warning", at, facts };
}
