import type { Recharge } from "../../model/recharge";
import { complete } from "../../model/total";
import type { Year } from "../../model/year";
import { entityEffect, bodiesToSettle } from "../../scenario/entity-effect";
import { figuresOf } from "../../scenario/figures";
import type { PortfolioOutcome } from "../../scenario/portfolio";
import { rechargeAmounts } from "../../scenario/recharge";
import type { RechargePeriod } from "../../scenario/recharge";
import type { ScenarioFigures } from "../../scenario/scenario-figures";
import { formatAddress } from "../../sheet/a1";

/** One row for each row of the recharges' table and each period, of year null for a full year. */
export function jsonRecharges(recharges: readonly Recharge[], years: readonly Year[]): unknown[] {
  return periodsOf(years).flatMap((period) =>
    rechargeAmounts(recharges, period).map(({ recharge, share, amount }) => {
      const { pool, scenario, provider, receiver, cost, key, keyValue, cells } = recharge;
      const at = cells.pool ? formatAddress(cells.pool) : null;
      return {
        pool,
        scenario,
        provider,
        receiver,
        cost,
        key,
        keyValue,
        year: yearOf(period),
        share,
        amount,
        at,
      };
    }),
  );
}

/** One row for each scenario, period and body that the scenario or a recharge names; none where there is no recharge. */
export function jsonSettlement(
  scenarios: readonly ScenarioFigures[],
  recharges: readonly Recharge[],
): unknown[] {
  if (recharges.length === 0) return [];
  return scenarios.flatMap(({ outcome, whose }) => {
    const bodies = bodiesToSettle(whose, recharges);
    return periodsOf(outcome.years).flatMap((period) =>
      bodies.map((entity) => {
        const { own, recharge, after } = entityEffect(outcome, recharges, { kind: "body", entity }, period);
        return {
          scenario: outcome.scenario.id,
          year: yearOf(period),
          entity,
          own: complete(own),
          received: complete(recharge.received),
          issued: complete(recharge.issued),
          after: complete(after),
        };
      }),
    );
  });
}

/** Each portfolio with its scenarios and what they come to together. */
export function jsonPortfolios(portfolios: readonly PortfolioOutcome[], years: readonly Year[]): unknown[] {
  return portfolios.map(({ portfolio: { id, titleNl, titleFr }, outcomes, lines }) => ({
    id,
    titleNl,
    titleFr,
    scenarios: outcomes.map(({ scenario }) => scenario.id),
    outcomes: years.map((year) => {
      const { fte, gross, offsets, oneOff, net } = figuresOf(lines, { year });
      return {
        year,
        fte: complete(fte),
        gross: complete(gross),
        offsets: complete(offsets),
        oneOff: complete(oneOff),
        net: complete(net),
      };
    }),
  }));
}

function periodsOf(years: readonly Year[]): readonly RechargePeriod[] {
  return ["full-year", ...years];
}

function yearOf(period: RechargePeriod): number | null {
  return period === "full-year" ? null : period;
}
