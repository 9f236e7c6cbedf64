import type { Fte } from "../../model/fte";
import type { Money } from "../../model/money";
import type { Year } from "../../model/year";
import type { Claims } from "../../scenario/claims";
import type { Figure as Sum } from "../../scenario/figures";
import type { Portfolio } from "../../model/portfolio";
import type { Numbered } from "../scenario-input";

/** A scenario with the engine's claims, and by year the FTE gone by 31 December and the net saving. */
export type ComparisonInput = Numbered & {
  readonly claims: Claims;
  readonly years: readonly { readonly year: Year; readonly fte: Sum<Fte>; readonly net: Sum<Money> }[];
};

/** Scenarios together: whichever the 0/1 matrix of the calculation sheet includes, whether they are shown or not. */
export type ComparedPortfolio = {
  readonly portfolio: Portfolio;
  /** Of its first row in the portfolios' table, from 0. */
  readonly row: number;
  /** Of all scenarios, shown or not. */
  readonly parts: readonly (ComparisonInput & { readonly included: boolean })[];
};
