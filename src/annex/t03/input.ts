import type { Fte } from "../../model/fte";
import type { EntityKey } from "../../model/measure";
import type { Level } from "../../model/unit-cost";
import type { Figure } from "../../scenario/figures";
import type { Position, StaffSelection } from "../../scenario/staffing-by-year";
import type { Numbered } from "../scenario-input";

/** What changes in one place or level: in each year, and without a date. */
export type Changes = { readonly years: readonly Figure<Fte>[]; readonly undated: Figure<Fte> };

/** Whose change is asked for; null is what is not known. */
export type ChangeSelection = {
  readonly entity?: EntityKey | null;
  readonly service?: number | null;
  readonly level?: Level | null;
};

/** A scenario with the engine's answers about it. */
export type StepsInput = Numbered & {
  readonly positions: (selection: StaffSelection) => readonly Position[];
  readonly changes: (selection: ChangeSelection) => Changes;
  /** The levels that its measures name, without grades. */
  readonly levels: readonly Level[];
  /** How many of its counted measures have FTE that nobody knows. */
  readonly unknowns: number;
};
