import type { RechargeFindingWords } from "../finding-words";

export const rechargeFindingsEn: RechargeFindingWords = {
  "recharge-of-both": () => ({
    message: "A recharge goes from one body to one body, not from or to both together.",
    mend: "Make a row for each receiving body.",
  }),
  "recharge-pool-differs": ({ pool, first }) => ({
    message: `For pool “${pool}” this cell says something else than ${first}. Each row is computed as it stands.`,
    mend: "Give all rows of a pool the same provider, the same cost base and the same key.",
  }),
  "recharge-pool-twice": ({ pool, scenario }) => ({
    message: `Pool “${pool}” is told for every scenario and again for ${scenario}: there its cost is charged twice.`,
    mend: "Name a scenario in every row of this pool, or in none.",
  }),
  "recharge-keys-nil": ({ pool }) => ({
    message: `The keys of pool “${pool}” come to nil: the cost cannot be divided.`,
    mend: "Fill in at least one key above zero.",
  }),
  "recharge-shares-incomplete": ({ pool, sum }, { number }) => ({
    message: `The fixed shares of pool “${pool}” come to ${number(sum)}, not 100%. The cost is divided in proportion.`,
    mend: "Fill in shares that come to 1 or to 100.",
  }),
  "portfolio-versions": ({ portfolio, first, second }) => ({
    message: `Portfolio “${portfolio}” takes ${first} and ${second} together, two versions of one scenario: the same gain counts twice.`,
    mend: "Include one version of each scenario.",
  }),
  "portfolio-guards": ({ portfolio, objections }, { number }) => ({
    message: `Together the scenarios of portfolio “${portfolio}” meet objections that none has by itself: ${number(objections)}.`,
    mend: "See the findings that follow. Nothing was corrected or subtracted.",
  }),
};
