import type { Address } from "../sheet/address";
import type { EntityKey } from "./measure";
import type { Money } from "./money";
import type { Year } from "./year";

/** The columns of `SynergyRecharges`. */
export const RECHARGE_FIELDS = [
  "pool", "titleNl", "titleFr", "provider", "receiver", "cost", "key", "keyValue", "scenario", "start", "end",
  "legalBasis", "vat", "providerArticle", "receiverArticle", "remark",
] as const; // prettier-ignore
export type RechargeField = (typeof RECHARGE_FIELDS)[number];

/** The key whose values are shares of the whole, and so come to 1. */
export const FIXED_SHARE = "fixed-share";

/** What one body takes of a pool that another (or itself) provides: cost × its key / the keys of all that the pool serves. */
export type Recharge = {
  readonly pool: string;
  readonly titleNl: string;
  readonly titleFr: string;
  /** Null where the cell names none. */
  readonly provider: EntityKey | null;
  readonly receiver: EntityKey | null;
  /** Of the whole pool, in EUR a year; null is unknown, never nothing. */
  readonly cost: Money | null;
  /** What is counted, by the key of its word in the list. */
  readonly key: string | null;
  /** How much of it; null is unknown. */
  readonly keyValue: number | null;
  /** Null: whatever the scenario. */
  readonly scenario: string | null;
  /** The first and the last year that are invoiced; null where there is no such limit. */
  readonly start: Year | null;
  readonly end: Year | null;
  readonly legalBasis: string;
  readonly vat: string | null;
  readonly providerArticle: string | null;
  readonly receiverArticle: string | null;
  readonly remark: string;
  readonly cells: Readonly<Partial<Record<RechargeField, Address>>>;
};
