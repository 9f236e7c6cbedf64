import type { MoneyByYear } from "../../scenario/money-by-year";
import type { Prospects } from "../../scenario/payback";
import type { Whom } from "../../scenario/scenario-figures";
import type { Numbered } from "../scenario-input";

/** A scenario with the engine's figures: of each body, and last of all together. */
export type MoneyInput = Numbered & {
  readonly whose: readonly { readonly whom: Whom; readonly money: MoneyByYear }[];
  readonly prospects: Prospects;
};
