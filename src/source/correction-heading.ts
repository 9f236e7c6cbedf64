import { columnName } from "../sheet/a1";
import type { Grid } from "../sheet/grid";
import { valueAt } from "../sheet/grid";
import type { Meaning, PlacedCorrection } from "./correction";
import { isOfBlock } from "./correction";
import { anchorText } from "./correction-anchor";
import type { Field } from "./field";
import type { Heading } from "./heading";
import type { HeadingCell, SheetHeadings } from "./sheet-headings";

const BODIES: readonly Field[] = ["municipality", "welfare-centre"];

/** The sheet as its readers see it once its cells say what the user says. */
export function correctedSheet(
  sheet: SheetHeadings,
  corrections: readonly PlacedCorrection[],
): SheetHeadings {
  const { area } = sheet.grid;
  const said = new Map<string, Heading | null>();
  const places: { row: number; column: number }[] = [];
  for (const { at, correction } of corrections) {
    if (isOfBlock(correction.as)) continue;
    const place = { row: at.row - area.row, column: at.column - area.column };
    const text = anchorText(valueAt(sheet.grid, place.row, place.column));
    said.set(
      `${place.row},${place.column}`,
      headingAs(correction.as, text || `(${columnName(at.column)})`, sheet.at(place.row, place.column)),
    );
    places.push(place);
  }
  const rows = new Map(sheet.rows);
  for (const row of new Set(places.map((place) => place.row))) {
    const cells = (rows.get(row) ?? []).filter(({ column }) => !said.has(`${row},${column}`));
    const corrected = places.flatMap(({ row: of, column }): HeadingCell[] => {
      const heading = of === row ? said.get(`${row},${column}`) : null;
      return heading ? [{ row, column, heading }] : [];
    });
    const all = [...cells, ...corrected].sort((a, b) => a.column - b.column);
    if (all.length > 0) rows.set(row, all);
    else rows.delete(row);
  }
  return {
    ...sheet,
    grid: withTexts(sheet.grid, said),
    rows: new Map([...rows].sort(([a], [b]) => a - b)),
    at: (row, column) => {
      const heading = said.get(`${row},${column}`);
      return heading === undefined ? sheet.at(row, column) : heading;
    },
  };
}

/** A heading that is no text (a year, nothing at all) becomes one: readers take headings from texts only. */
function withTexts(grid: Grid, said: ReadonlyMap<string, Heading | null>): Grid {
  const values = grid.values.map((cells, row) => {
    if (![...said.keys()].some((key) => key.startsWith(`${row},`))) return cells;
    return cells.map((value, column) => {
      const heading = said.get(`${row},${column}`);
      return heading && (typeof value !== "string" || value.trim() === "") ? heading.text : value;
    });
  });
  return { ...grid, values };
}

/** What a cell that says `text` names by the user's word; null where it names nothing. */
function headingAs(as: Meaning, text: string, read: Heading | null): Heading | null {
  switch (as.kind) {
    case "fields":
      return naming(as.fields, text, read, as.year);
    case "ignored":
      return naming(["ignored"], text, read, null);
    case "total":
      return naming(["subtotal"], text, read, null);
    default:
      return null;
  }
}

function naming(fields: readonly Field[], text: string, read: Heading | null, year: number | null): Heading {
  const all = new Set(fields);
  // A heading that names just a body is that body's name; else what of it was read as one.
  const body = fields.every((field) => BODIES.includes(field)) ? text : (read?.body ?? "");
  return {
    text,
    fields: all,
    certain: all,
    first: fields,
    last: fields,
    known: 1,
    unknown: 0,
    name: body,
    body,
    year: year ?? read?.year ?? null,
    relativeYear: year === null ? (read?.relativeYear ?? null) : null,
  };
}
