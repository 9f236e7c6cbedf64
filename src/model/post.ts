import type { Address } from "../sheet/address";
import type { Entity } from "./entity";
import type { Fte } from "./fte";
import type { Sourced } from "./headcount";
import type { Level, Statute } from "./unit-cost";
import type { Year } from "./year";

/**
 * What one line of a staffing sheet says of one body at one moment, whatever the layout of the sheet: how many work there,
 * and how many the establishment provides for. Texts are "" where the sheet does not tell; a figure is null where the
 * sheet has no such column, and its amount null where the cell is unknown. No name of a person is ever part of it.
 */
export type Post = {
  readonly entity: Entity;
  /** As the sheet writes them. */
  readonly service: string;
  readonly cell: string;
  readonly job: string;
  /** A to E; null where the sheet does not tell. */
  readonly level: Level | null;
  /** "B4"; "B1-3" for the grades B1 to B3 together; null where the sheet tells no more than the level. */
  readonly grade: Level | null;
  readonly statute: Statute | null;
  /** The year of the column; null where the line tells the moment of its block. */
  readonly year: Year | null;
  /** Real FTE (nl effectief, fr effectif). */
  readonly real: Sourced<Fte> | null;
  /** Theoretical FTE: the establishment (nl kader, fr cadre). */
  readonly theoretical: Sourced<Fte> | null;
  /** People, whatever their working time (nl aantal personen, fr unités). */
  readonly heads: Sourced<number> | null;
  /** When who holds the post will leave: a day, month or year in ISO form; null where the sheet does not tell. */
  readonly until: string | null;
  /** The cell that names the line. */
  readonly at: Address;
};
