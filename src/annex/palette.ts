/** One colour for each scenario, each of clearly other lightness than its neighbours: grey printing keeps them apart. */
const SCENARIOS = ["#1B3A57", "#C77F3B", "#6B4B73", "#B7CFA3", "#3F7F6B"] as const;

/** What happens anyway; lighter than the first scenarios. */
export const UNCHANGED = "#AEB6BF";

export function scenarioColor(index: number): string {
  return SCENARIOS[index % SCENARIOS.length] ?? UNCHANGED;
}
