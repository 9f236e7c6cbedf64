import type { Address } from "../sheet/address";

/** Who signs a scenario off, in the order in which they see it. */
export const SIGN_OFFS = [
  "focus-group",
  "steering-committee",
  "college",
  "consultation-committee",
  "councils",
] as const;

export type SignOff = (typeof SIGN_OFFS)[number];

/** A set of measures that stands by itself. A later version is a full copy: nothing is inherited when it is calculated. */
export type Scenario = {
  readonly id: string;
  readonly titleNl: string;
  readonly titleFr: string;
  readonly version: string;
  /** The scenario that it was copied from. */
  readonly basedOn: string | null;
  /** The document that tells it. */
  readonly source: string;
  readonly writtenBy: string;
  /** ISO date of that document. */
  readonly date: string | null;
  /** Whether its minutes were approved; null where nobody knows. */
  readonly approved: boolean | null;
  readonly signedOff: Readonly<Partial<Record<SignOff, string>>>;
  /** Null for one that stands in no cell. */
  readonly at: Address | null;
};
