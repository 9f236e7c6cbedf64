import type { Finding } from "../model/finding";
import type { Measure } from "../model/measure";
import type { Total } from "../model/total";

/** What is looked at before measures are added up, in the order in which it is told. */
export const GUARDS = [
  "minutes",
  /** Gains that exclude each other are not added. */
  "exclusive",
  /** What a measure depends on is counted, too. */
  "dependency",
  /** Service, level and cell of a gain exist in the baseline. */
  "service",
  "level",
  "cell",
  /** FTE gained are no more than work there: in the service, and of the level and in the cell. */
  "staff",
  /** One post carries one gain at most. */
  "one-post",
  /** A post that is suppressed was budgeted, and is vacant. */
  "vacancy",
  /** Who is reassigned comes to work somewhere. */
  "target",
  /** FTE taken out of a pool are no more than the capacity that the workload frees there. */
  "pool",
  "article",
  /** Gains on one article are no more than its credit. */
  "credit",
  /** Prices are of the year that the index starts from, so that it counts once. */
  "index",
  /** Subsidised staff are not let go without the subsidy that goes with them. */
  "subsidy",
  /** Levers of personnel policy are no synergies. */
  "lever",
] as const;
export type GuardId = (typeof GUARDS)[number];

/** Holds, does not hold, or cannot be checked for want of what it would be checked against. */
export const VERDICTS = ["fails", "unknown", "holds"] as const;
export type VerdictKind = (typeof VERDICTS)[number];

/** What a guard says of one case. */
export type Verdict = {
  readonly guard: GuardId;
  readonly verdict: VerdictKind;
  /** None where the guard has nothing to look at in the scenario. */
  readonly measures: readonly Measure[];
  /** The cell to look at; null where there is none. */
  readonly at: Finding["at"];
  /** What is to be said of it: always something where it does not hold. */
  readonly findings: readonly Finding[];
};

/** What one guard says of a scenario: the worst of its cases, with how many say so. */
export type GuardSummary = {
  readonly guard: GuardId;
  readonly verdict: VerdictKind;
  /** The cases with that verdict; none where there is nothing to look at. */
  readonly cases: readonly Verdict[];
  /** How many cases there are in all. */
  readonly of: number;
};

/** One for each guard, in their order. */
export function summaryOf(verdicts: readonly Verdict[]): readonly GuardSummary[] {
  return GUARDS.map((guard): GuardSummary => {
    const own = verdicts.filter((one) => one.guard === guard);
    const verdict = VERDICTS.find((kind) => own.some((one) => one.verdict === kind)) ?? "holds";
    return { guard, verdict, cases: own.filter((one) => one.verdict === verdict), of: own.length };
  });
}

/** One verdict. */
export function judged(
  guard: GuardId,
  measures: readonly Measure[],
  verdict: VerdictKind,
  at: Finding["at"] = null,
  findings: readonly Finding[] = [],
): Verdict {
  return { guard, verdict, measures, at, findings };
}

/** Below half a cent and half a hundredth of an FTE nothing is too much. */
const NEGLIGIBLE = 0.005;

/** The same of a sum of which a part is not known: where that can only be more, what is known may be too much already. */
export function sumWithin(
  { sum, unknowns }: Total<number>,
  there: number | null,
  onlyMore: boolean,
): VerdictKind {
  const verdict = within(sum, there);
  return unknowns === 0 || (onlyMore && verdict === "fails") ? verdict : "unknown";
}

/** Whether so much is no more than there is; unknown where either is, but for nothing, which is never too much. */
export function within(taken: number | null, there: number | null): VerdictKind {
  if (taken === null) return "unknown";
  if (taken <= NEGLIGIBLE) return "holds";
  return there === null ? "unknown" : taken <= there + NEGLIGIBLE ? "holds" : "fails";
}
