import type { Address } from "../sheet/address";
import type { Fte } from "./fte";
import type { SourceSum } from "./source-sum";

/** A number as read from the workbook; null is unknown, which is not zero. */
export type Sourced<T> = {
  readonly amount: T | null;
  readonly at: Address;
  /** The cell's text, as it stands, where it was read as one number without doubt; absent where the cell holds a number. */
  readonly text?: string;
  /** What it adds up, where it is no single cell; `at` is then the first of them. */
  readonly sum?: SourceSum;
};

/** One service of one entity: how many work there, and how many the establishment provides for. */
export type Headcount = {
  /** Position in `Staffing.services` and `Staffing.entities`. */
  readonly service: number;
  readonly entity: number;
  /** Real FTE (nl effectief, fr effectif); null where the sheet has no such column. */
  readonly real: Sourced<Fte> | null;
  /** Theoretical FTE: the establishment (nl kader, fr cadre). */
  readonly theoretical: Sourced<Fte> | null;
};
