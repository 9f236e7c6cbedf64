import type { Finding } from "../model/finding";
import type { Portfolio } from "../model/portfolio";
import { sameText } from "../model/same-text";
import type { Scenario } from "../model/scenario";
import { areaOf } from "../sheet/address";
import type { Basis } from "./basis";
import { effectVerdicts } from "./guards";
import type { Line } from "./line";
import type { Outcome } from "./outcome";
import type { Settings } from "./settings";

/** What the scenarios of a portfolio do together: the sum of what each does, and what speaks against adding them up. */
export type PortfolioOutcome = {
  readonly portfolio: Portfolio;
  /** Those that are included, in the order of their table. */
  readonly outcomes: readonly Outcome[];
  /** Of all of them: `figuresOf` gives the portfolio's figures. */
  readonly lines: readonly Line[];
  /** Those that no scenario has by itself. */
  readonly findings: readonly Finding[];
};

/** Puts the included scenarios together; the guards look at all of their measures at once. */
export function portfolioOutcome(
  portfolio: Portfolio,
  all: readonly Outcome[],
  basis: Basis,
  settings: Settings,
): PortfolioOutcome {
  const outcomes = all.filter(({ scenario }) => choiceOf(portfolio, scenario.id)?.included === true);
  const effects = outcomes.flatMap((outcome) => outcome.effects);
  const told = new Set(outcomes.flatMap(({ findings }) => findings).map((one) => JSON.stringify(one)));
  const union = effectVerdicts(effects, basis, settings)
    .flatMap(({ findings }) => findings)
    .filter((one) => !told.has(JSON.stringify(one)));
  const at = portfolio.choices[0]?.cells.portfolio;
  const together: Finding[] =
    union.length === 0
      ? []
      : [
          {
            code: "portfolio-guards",
            severity: "warning",
            at: at ? areaOf(at) : null,
            facts: { portfolio: portfolio.id, objections: union.length },
          },
        ];
  return {
    portfolio,
    outcomes,
    lines: outcomes.flatMap(({ lines }) => lines),
    findings: [...versionsTogether(portfolio, outcomes, all), ...together, ...union],
  };
}

function choiceOf({ choices }: Portfolio, scenario: string) {
  return choices.find((one) => sameText(one.scenario, scenario));
}

/** Two versions of one scenario say the same gains twice. Each pair once, at the later of the two. */
function versionsTogether(
  portfolio: Portfolio,
  outcomes: readonly Outcome[],
  all: readonly Outcome[],
): readonly Finding[] {
  const scenarios = all.map(({ scenario }) => scenario);
  return outcomes.flatMap(({ scenario: later }, index) =>
    outcomes.slice(0, index).flatMap(({ scenario: earlier }): Finding[] => {
      if (originOf(earlier, scenarios) !== originOf(later, scenarios)) return [];
      const at = choiceOf(portfolio, later.id)?.cells.included;
      const facts = { portfolio: portfolio.id, first: earlier.id, second: later.id };
      return [{ code: "portfolio-versions", severity: "warning", at: at ? areaOf(at) : null, facts }];
    }),
  );
}

/** The scenario that all versions of this one go back to. */
function originOf(scenario: Scenario, all: readonly Scenario[], passed: readonly Scenario[] = []): Scenario {
  const { basedOn } = scenario;
  const former = basedOn === null ? undefined : all.find(({ id }) => sameText(id, basedOn));
  const path = [...passed, scenario];
  // Based on each other in a circle: the first of them in the table stands for all.
  if (former && path.includes(former)) return all.find((one) => path.includes(one)) ?? scenario;
  return former ? originOf(former, all, path) : scenario;
}
