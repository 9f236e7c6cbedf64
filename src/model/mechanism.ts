/** How a measure works, by the names that stand for good: words for them are the tables' and the user's. */
export const MECHANISMS = [
  "retirement-not-replaced", "departure-not-replaced", "vacant-post-suppressed", "unspecified", "redeployment",
  "promotion", "regrading", "statute-change", "unit-cost-change", "working-time-change", "added-fte", "shared-post",
  "pooled-service", "capacity-freed", "joint-contract", "shared-software", "cost-change", "in-kind", "qualitative",
  "no-gain",
] as const; // prettier-ignore

export type MechanismId = (typeof MECHANISMS)[number];

/** What a measure must tell for its mechanism to be computed. */
export type MechanismNeed =
  | "entity"
  | "level"
  | "statute"
  | "toEntity"
  | "toLevel"
  | "toStatute"
  | "fte"
  | "amount"
  | "article"
  | "lead";

/**
 * What a mechanism does to staff and money. With these, one formula serves them all: `sign` to the FTE at the place that a
 * measure names (−1 they leave, 1 they come, 0 none).
 */
export type Mechanism = {
  /** A `MechanismId`, or the name of one that the user added to the list. */
  readonly id: string;
  readonly sign: -1 | 0 | 1;
  readonly target: MechanismTarget;
  /** Whether money follows. */
  readonly countsInNet: boolean;
  /** Money follows only where the measure names the budget article that the post was budgeted on (facts: double-count guards). */
  readonly needsCredit: boolean;
  /** Whether those who leave go of their own accord: the only FTE that can be realised without dismissals. */
  readonly natural: boolean;
  /** Whether it is computed: what the user's own list says is not counts nowhere, and a finding says so. */
  readonly computed: boolean;
  readonly needs: readonly MechanismNeed[];
};

/**
 * Where those who leave appear again, or what else changes: nowhere · at another place · in another body, in the same service ·
 * at another level of the same place · in another statute at the same place · as capacity, without a credit.
 */
export const MECHANISM_TARGETS = ["none", "place", "body", "level", "statute", "capacity"] as const;
export type MechanismTarget = (typeof MECHANISM_TARGETS)[number];

type Rules = Omit<Mechanism, "id">;

const leaving: Rules = {
  sign: -1,
  target: "none",
  countsInNet: true,
  needsCredit: false,
  natural: false,
  computed: true,
  needs: ["entity", "level", "fte"],
};
const nothing: Rules = { ...leaving, sign: 0, countsInNet: false, needs: [] };
const amount: Rules = { ...nothing, countsInNet: true, needs: ["entity", "amount"] };
const regraded: Rules = { ...leaving, target: "level", needs: ["entity", "level", "toLevel", "fte"] };
const shared: Rules = { ...leaving, target: "body", countsInNet: false };

const RULES: Readonly<Record<MechanismId, Rules>> = {
  "retirement-not-replaced": { ...leaving, natural: true },
  "departure-not-replaced": { ...leaving, natural: true },
  // Nobody leaves: it is the establishment that shrinks.
  "vacant-post-suppressed": { ...leaving, sign: 0, needsCredit: true },
  unspecified: leaving,
  redeployment: { ...leaving, target: "place", countsInNet: false, needs: ["entity", "fte"] },
  promotion: regraded,
  regrading: regraded,
  "statute-change": {
    ...amount,
    target: "statute",
    needs: ["entity", "level", "statute", "toStatute", "fte"],
  },
  "unit-cost-change": amount,
  "working-time-change": leaving,
  "added-fte": { ...leaving, sign: 1 },
  "shared-post": { ...shared, needs: ["entity", "toEntity", "fte"] },
  "pooled-service": { ...shared, needs: ["entity", "lead", "fte"] },
  "capacity-freed": { ...nothing, target: "capacity", needs: ["entity", "fte"] },
  "joint-contract": { ...amount, needs: ["entity", "article", "amount"] },
  "shared-software": amount,
  "cost-change": amount,
  "in-kind": nothing,
  qualitative: nothing,
  "no-gain": nothing,
};

export function mechanism(id: MechanismId): Mechanism {
  return { id, ...RULES[id] };
}

/** How a table says whether money follows: 0 never, 1 always, 2 only with a budget article. */
export function netCode({
  countsInNet,
  needsCredit,
}: Pick<Mechanism, "countsInNet" | "needsCredit">): 0 | 1 | 2 {
  return !countsInNet ? 0 : needsCredit ? 2 : 1;
}
