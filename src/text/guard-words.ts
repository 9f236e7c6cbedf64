import type { GuardId, VerdictKind } from "../scenario/verdict";

/** What guards look at, each as it should be, and what they find. */
export type GuardWords = {
  readonly guard: Readonly<Record<GuardId, string>>;
  readonly verdict: Readonly<Record<VerdictKind, string>>;
  /** How many say what. */
  readonly summary: (counts: Readonly<Record<VerdictKind, number>>) => string;
};
