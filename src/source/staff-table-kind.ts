import type { TableBand } from "./staff-table-band";
import type { TableColumn } from "./staff-table-column";
import type { TableFigures } from "./staff-table-figures";
import type { LabelColumn } from "./staff-table-labels";
import type { TableRow } from "./staff-table-nesting";

/** Its headings say that posts or people are counted, and no title that it is money or files. */
export function isOfStaff({ columns, titles }: TableFigures): boolean {
  if (columns.length === 0) return false;
  if (columns.some(({ told }) => told === "measure")) return true;
  const fields = titles.flatMap(({ heading }) => [...(heading?.fields ?? [])]);
  const money = ["cost", "budget", "account", "files", "officers"] as const;
  if (money.some((field) => fields.includes(field))) return false;
  const units = columns.some(({ told }) => told === "unit");
  const years = new Set(columns.flatMap(({ year }) => year ?? []));
  const levels = new Set(columns.flatMap(({ level }) => level ?? []));
  if (years.size > 1 || levels.size > 1) return units || fields.includes("fte");
  return (
    units &&
    columns.some(({ figure }) => figure === "heads") &&
    columns.some(({ figure }) => figure === "real")
  );
}

/** One row a person: another layout, and names that are not to be read. */
export function tellsPersons({ paths }: TableBand): boolean {
  return [...paths.values()].some((path) => path[0]?.heading?.certain.has("person-name") === true);
}

/** Services down, real and theoretical across: what the matrix reads. */
export function isPlain(
  columns: readonly TableColumn[],
  labels: readonly LabelColumn[],
  rows: readonly TableRow[],
): boolean {
  return (
    labels.length === 1 &&
    labels[0]?.role !== "entity" &&
    columns.every(({ year, statute, level }) => year === null && statute === null && level === null) &&
    rows.every((row) => row.class === "text" || row.kind === "total")
  );
}
