import type { Address } from "../sheet/address";
import type { Entity } from "./entity";
import type { Money } from "./money";
import type { Year } from "./year";

/** The two services of a budget: of a municipality ordinary and extraordinary, of a centre operating and investment. */
export type ServiceKind = "ordinary" | "extraordinary" | "operating" | "investment";

/** What an amount of a year is: the account, the credit at some moment, or how far the credit is used. */
export type BudgetStage =
  "account" | "initial" | "amended" | "budget" | "committed" | "charged" | "available";

/** Whether money goes out or comes in: the two are never added up. */
export type BudgetSide = "expenditure" | "revenue";

/** One amount of one article. `year` is null where neither heading nor title tells it; `amount` null is unknown. */
export type BudgetAmount = {
  readonly year: Year | null;
  readonly stage: BudgetStage;
  readonly amount: Money | null;
  readonly at: Address;
  /** The cell's text where it was read as the amount; absent where the cell holds a number. */
  readonly text?: string;
};

/** A line of a budget: 104/111-01 is function 104, economic code 111-01. */
export type BudgetArticle = {
  readonly entity: Entity;
  readonly serviceKind: ServiceKind | null;
  /** Null where neither a title, nor a group heading, nor a column tells. */
  readonly side: BudgetSide | null;
  /** As it stands in the sheet; put together as 104/111-01 where its parts stand in several cells. */
  readonly article: string;
  /** Whether the cell at `at` holds all of `article`, so that a formula may take it from there. */
  readonly whole: boolean;
  readonly function: string;
  readonly economic: string;
  readonly label: string;
  readonly at: Address;
  readonly amounts: readonly BudgetAmount[];
};
