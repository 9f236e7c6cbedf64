import type { Entity } from "./entity";
import type { Fte } from "./fte";
import type { Sourced } from "./headcount";

/** What one body's officers have to do: payroll files and who handles them. Null where the sheet has no such column. */
export type Workload = {
  readonly entity: Entity;
  readonly files: Sourced<number>;
  /** Of `files`, those of art. 60 §7 workers, which weigh more; null where nobody tells. */
  readonly article60Files: Sourced<number> | null;
  readonly officers: Sourced<Fte>;
  /** Staff apart for tasks that the other body's officers do themselves (time management); nil where there are none. */
  readonly otherStaff: Sourced<Fte> | null;
};
