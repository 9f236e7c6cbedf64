import type { EntityKey } from "../../model/measure";
import type { BudgetEffect } from "../../scenario/budget-effect";
import type { Numbered } from "../scenario-input";

/** A scenario with the engine's effects on the budget. */
export type BudgetInput = Numbered & { readonly effects: readonly BudgetEffect[] };

/** Where the articles of the calculation sheet are, and of what year the credits. */
export type ArticlesInput = {
  readonly articles: readonly { readonly entity: EntityKey | null; readonly article: string }[];
  readonly creditYear: string;
};
