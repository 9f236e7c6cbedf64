import type { Address } from "../sheet/address";
import type { Money } from "./money";
import type { Year } from "./year";

/** The columns of `SynergyProfiles`. */
export const PROFILE_FIELDS = ["measure", "year", "amount", "funding", "remark"] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

/** Who bears an amount: the body itself, or a regional fund, whose money is never part of its budget's result. */
export const FUNDINGS = ["own", "regional"] as const;
export type Funding = (typeof FUNDINGS)[number];

/** What a measure brings (above zero) or costs in one year, where it differs from year to year. */
export type ProfileAmount = {
  /** The measure's id. */
  readonly measure: string;
  readonly year: Year;
  /** Null is unknown. */
  readonly amount: Money | null;
  readonly funding: Funding;
  readonly cells: Readonly<Partial<Record<ProfileField, Address>>>;
};
