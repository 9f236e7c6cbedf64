import type { MoneyByYear } from "../../scenario/money-by-year";
import type { Prospects } from "../../scenario/payback";
import type { Whom } from "../../scenario/scenario-figures";
import type { Portfolio } from "../../model/portfolio";
import type { Numbered } from "../scenario-input";

/** A portfolio with the engine's figures of all together, and which scenarios there are to choose from. */
export type PortfolioMoney = {
  readonly portfolio: Portfolio;
  /** Of its first row in the portfolios' table, from 0. */
  readonly row: number;
  readonly scenarios: readonly Numbered[];
  readonly money: MoneyByYear;
  readonly prospects: Prospects;
};

/** A scenario with the engine's figures: of each body, and last of all together. */
export type MoneyInput = Numbered & {
  readonly whose: readonly { readonly whom: Whom; readonly money: MoneyByYear }[];
  readonly prospects: Prospects;
};
