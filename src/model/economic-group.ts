/**
 * What kind of money an article is, by its economic code: staff (11), operating costs (12), redistribution and transfers
 * (3, 4), debt (2 and repayments, 91), investment (7), or another. Municipality and centre use the same classes.
 */
export const ECONOMIC_GROUPS = ["staff", "operating", "transfers", "debt", "investment", "other"] as const;
export type EconomicGroup = (typeof ECONOMIC_GROUPS)[number];

const STARTS: readonly (readonly [string, EconomicGroup])[] = [
  ["11", "staff"],
  ["12", "operating"],
  ["2", "debt"],
  ["3", "transfers"],
  ["4", "transfers"],
  ["7", "investment"],
  ["91", "debt"],
];

export function economicGroup(code: string): EconomicGroup {
  return STARTS.find(([start]) => code.startsWith(start))?.[1] ?? "other";
}
