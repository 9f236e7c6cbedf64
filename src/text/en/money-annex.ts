import type { ByYearWords, GrantWords, MoneyWords } from "../../annex/money-words";

export const byYearEn: ByYearWords = {
  item: "Item",
  year: (year) => `Year ${year}`,
  years: (first, last) => `Total ${first}–${last}`,
  undated: "Undated (full year)",
  both: "Both bodies",
  meaning: (item, scenario, body, column) => `${item} – ${scenario}, ${body}: ${column}`,
};

export const moneyEn: MoneyWords = {
  sheet: "T4 Gross to net",
  title: "T4 – From gross to net saving, by year and body",
  note: "Net = gross less offsets and one-off costs = effect on the budget. Redeployment, capacity freed and costs avoided are no credit and never enter net. Undated gains enter no year. Discounted = to the first year. n/a = not known, and so not zero.",
  items: {
    gross: "Gross saving (EUR)",
    offsets: "Less: offsets (EUR)",
    oneOff: "Less: one-off costs (EUR)",
    net: "Net saving (EUR)",
    cumulative: "Cumulative net saving (EUR)",
    redeployed: "For information: redeployed on 31/12 (FTE)",
    freed: "For information: capacity freed on 31/12 (FTE)",
    avoided: "For information: costs avoided (EUR)",
    unchanged: "For information: net of unchanged policy (EUR)",
    factor: "Discount factor (total: yearly rate)",
    discounted: "Discounted net saving (EUR)",
    payback: "Paid back (total: first year)",
  },
  bridge: {
    chartTitle: (scenario, first, last) => `${scenario}: from gross to net, ${first}–${last}`,
    axis: "EUR",
    caption:
      "Columns of the first scenario over all years: gross, what is taken off, and net; the figures stand right of the charts.",
    bars: { gross: "Gross", offsets: "Offsets", oneOff: "One-off", net: "Net" },
    columns: { base: "Base", whole: "Whole", less: "Less", below: "Below zero" },
  },
  course: {
    chartTitle: "Cumulative net saving",
    axis: "EUR",
    caption:
      "Lines by scenario: the cumulative net saving at the end of each year; a scenario has paid for itself from the year in which its line reaches zero.",
    year: "Year",
    payback: "Paid back",
  },
  portfolios: "Below the charts of the scenarios stand the same charts of each portfolio.",
};

export const grantEn: GrantWords = {
  sheet: "T18 Municipal grant",
  title: "T18 – Effect on the municipal grant, and balance between both budgets",
  note: "The municipality covers the deficit of the OCMW/CPAS (organic law of 8 July 1976, art. 106): what the centre saves net lowers the grant by the share given. + = better for that budget; a lower grant has a minus sign. Together both budgets stay as they were.",
  share: "Share of the OCMW/CPAS result that the grant follows",
  other: "Others",
  beforeRecharges: "Net before recharges (EUR)",
  rechargesNote:
    "A recharge (T6) is a cost of the body that it is invoiced to and revenue of the body that invoices it: the grant follows the result of the OCMW/CPAS after recharges.",
  inBudget: (year) => `In the budget of ${year}\u00a0(EUR)`,
  items: {
    beforeMunicipality: "Net before the grant (EUR)",
    beforeWelfareCentre: "Net before the grant (EUR)",
    beforeOther: "Net (EUR)",
    before: "Net before the grant (EUR)",
    rechargedMunicipality: "Recharges: issued less received (EUR)",
    rechargedWelfareCentre: "Recharges: issued less received (EUR)",
    rechargedOther: "Recharges: issued less received (EUR)",
    recharged: "Balance: recharges of all bodies together",
    settledMunicipality: "Net after recharges (EUR)",
    settledWelfareCentre: "Net after recharges (EUR)",
    settledOther: "Net after recharges (EUR)",
    received: "Grant received: change (EUR)",
    ofRecharges: "of which through recharges (EUR)",
    paid: "Grant paid: change (EUR)",
    difference: "Balance: receivable less payable",
    afterMunicipality: "Net after the grant (EUR)",
    afterWelfareCentre: "Net after the grant (EUR)",
    after: "Net after the grant (EUR)",
    unchanged: "Balance: together after less before",
  },
};
