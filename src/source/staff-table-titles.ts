import type { Entity } from "../model/entity";
import type { Statute } from "../model/unit-cost";
import type { Address } from "../sheet/address";
import { gridAddress } from "../sheet/grid";
import { bodyOf } from "./measure";
import type { SheetHeadings } from "./sheet-headings";
import type { TableFigures } from "./staff-table-figures";
import { statuteOf } from "./statute";

/** What the titles of a table tell of all its lines. */
export type Titled = {
  readonly entity: Entity;
  readonly statute: Statute | null;
  /** The cell that names the body; null where none does. */
  readonly at: Address | null;
  /** The block goes on where the one above it ends: what that one tells of all its lines goes for this one, too. */
  readonly goesOn: boolean;
};

/**
 * The body and statute that titles tell, the nearest first. A block of another statute goes on with the body of the block
 * above it; where nothing tells the body, it is another one that is called as the sheet is.
 */
export function titledBy(sheet: SheetHeadings, { titles }: TableFigures, above: Titled | null): Titled {
  let statute: Statute | null = null;
  let entity: Entity | null = null;
  let at: Address | null = null;
  for (const { heading, row, column } of titles) {
    if (heading === null) continue;
    statute ??= statuteOf(heading);
    const kind = bodyOf(heading);
    if (kind === null || entity !== null) continue;
    entity = { kind, name: heading.body };
    at = gridAddress(sheet.grid, row, column);
  }
  const other = above !== null && statute !== null && above.statute !== null && statute !== above.statute;
  const goesOn = other && (entity === null || sameBody(entity, above.entity));
  if (entity) return { entity, statute, at, goesOn };
  if (goesOn && above.at) return { entity: above.entity, statute, at: above.at, goesOn };
  return { entity: { kind: "other", name: sheet.grid.area.sheet }, statute, at, goesOn };
}

function sameBody(one: Entity, other: Entity): boolean {
  return one.kind === other.kind && (one.kind !== "other" || one.name === other.name);
}
