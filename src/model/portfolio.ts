import type { Address } from "../sheet/address";

/** The columns of `SynergyPortfolios`. */
export const PORTFOLIO_FIELDS = ["portfolio", "titleNl", "titleFr", "scenario", "included"] as const;
export type PortfolioField = (typeof PORTFOLIO_FIELDS)[number];

/** Scenarios that are carried out together: one row of the 0/1 matrix each. */
export type Portfolio = {
  readonly id: string;
  readonly titleNl: string;
  readonly titleFr: string;
  readonly choices: readonly PortfolioChoice[];
  /** Of its first row in the table, from 0. */
  readonly position: number;
};

/** Whether a portfolio holds a scenario; null where the cell does not tell, which is not "no". */
export type PortfolioChoice = {
  readonly scenario: string;
  readonly included: boolean | null;
  readonly cells: Readonly<Partial<Record<PortfolioField, Address>>>;
};
