import type { SensitivityWords } from "../../annex/scenario-words";

export const sensitivityEn: SensitivityWords = {
  sheet: "T8 Sensitivity",
  title: "T8 – Sensitivity: what one driver at a time does to the cumulative net",
  note: "Each driver is varied by its step, the others stay as they are. Unit cost, index and realisation follow the workbook; figures in italics (shifted starts, estimates, workload, their break-evens) and the order of the rows are of the day of writing. Break-even = where the outcome is nil; n/a = nowhere.",
  varied: "Driver",
  step: "Step (±)",
  driver: {
    "unit-cost": "Unit cost (break-even: share of today’s)",
    index: "Yearly index (break-even: index)",
    realisation: "Realisation of the gross saving (break-even: share)",
    start: "Start of the measures, years (break-even: years)",
    estimate: "Estimates, low and high",
    ratio: "Target ratio: capacity freed, FTE (break-even: ratio)",
  },
  column: {
    low: "With the driver lower (EUR)",
    base: "As it is (EUR)",
    high: "With the driver higher (EUR)",
    lower: "Lower: difference (EUR)",
    higher: "Higher: difference (EUR)",
    swing: "Swing (EUR)",
    breakEven: "Break-even",
  },
  outcome: (from, to) =>
    `Outcome: cumulative net ${from}–${to}, dated gains only; of the target ratio the capacity freed by both bodies, in FTE`,
  byYear: "By year",
  year: "Year",
  yearly: {
    net: "Net (EUR)",
    pay: "of which pay (EUR)",
    gross: "Gross (EUR)",
    payLow: "Pay at a lower index (EUR)",
    payHigh: "Pay at a higher index (EUR)",
  },
  sum: "Sum",
  unknowns: "Measures not known (count)",
  chartTitle: "Effect on the cumulative net",
  chartAxis: "EUR against the outcome as it is",
  caption:
    "Bars by driver, the widest swing on top: how much the cumulative net falls or rises when the driver is lower or higher by its step; figures in the table that follows.",
  meaning: (column, driver, scenario) => `${scenario} – ${driver}: ${column}`,
};
