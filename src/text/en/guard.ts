import type { GuardWords } from "../guard-words";

export const guardsEn: GuardWords = {
  guard: {
    minutes: "The minutes were approved",
    exclusive: "Gains that exclude each other are not added",
    dependency: "What a measure depends on is counted",
    service: "The service is in the staffing table",
    level: "The level or grade exists there",
    cell: "The cell exists there",
    staff: "No more FTE go than work there",
    "one-post": "Each post carries one gain",
    vacancy: "Suppressed posts are vacant",
    target: "Who moves has a destination",
    pool: "No more FTE leave the payroll than are freed there",
    article: "The article is in the budget",
    credit: "No more than the credit of the article",
    index: "The index counts once",
    subsidy: "Lost subsidies are told",
    lever: "Personnel policy counts as no synergy",
  },
  verdict: { holds: "holds", fails: "does not hold", unknown: "cannot be checked" },
  summary: ({ holds, fails, unknown }) =>
    `Checks: ${holds} hold, ${fails} ${fails === 1 ? "does" : "do"} not, ${unknown} cannot be checked`,
};
