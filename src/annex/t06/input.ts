import type { EntityEffect } from "../../scenario/entity-effect";
import type { Whom } from "../../scenario/scenario-figures";
import type { RechargeSlot } from "../calc/input";
import type { Numbered } from "../scenario-input";

/** A row of the recharges' table with its position there, from 0. */
export type PoolRow = RechargeSlot & { readonly slot: number };

/** The rows that share one cost: of one pool, under one scenario or under every one. */
export type Pool = readonly PoolRow[];

/** A scenario: for each body, and for all together, what it comes to in a full year and in each year. */
export type SettledScenario = Numbered & { readonly bodies: readonly SettledBody[] };

export type SettledBody = { readonly whom: Whom; readonly effects: readonly EntityEffect[] };
