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
  "entity" | "level" | "toEntity" | "toLevel" | "fte" | "amount" | "article" | "lead";

/**
 * What a mechanism does to staff and money. With these three, one formula serves all that are computed:
 * `sign` to the FTE at the place that a measure names (−1 they leave, 1 they come, 0 none); `target` where those who leave
 * appear again: nowhere, at another place, or at another level of the same place; `countsInNet` whether money follows.
 */
export type Mechanism = {
  /** A `MechanismId`, or the name of one that the user added to the list. */
  readonly id: string;
  readonly sign: -1 | 0 | 1;
  readonly target: "none" | "place" | "level";
  readonly countsInNet: boolean;
  /** Whether those who leave go of their own accord: the only FTE that can be realised without dismissals. */
  readonly natural: boolean;
  /** Whether the tables and the engine compute it. What is not computed counts nowhere, and a finding says so. */
  readonly computed: boolean;
  readonly needs: readonly MechanismNeed[];
};

type Rules = Omit<Mechanism, "id">;

const leaving: Rules = {
  sign: -1,
  target: "none",
  countsInNet: true,
  natural: false,
  computed: true,
  needs: ["entity", "level", "fte"],
};
const nothing: Rules = {
  sign: 0,
  target: "none",
  countsInNet: false,
  natural: false,
  computed: true,
  needs: [],
};
const amount: Rules = { ...nothing, countsInNet: true, needs: ["entity", "amount"] };

const RULES: Readonly<Record<MechanismId, Rules>> = {
  "retirement-not-replaced": { ...leaving, natural: true },
  "departure-not-replaced": { ...leaving, natural: true },
  // Nobody leaves: it is the establishment that shrinks, and money only where the post was budgeted.
  "vacant-post-suppressed": { ...leaving, sign: 0, computed: false },
  unspecified: leaving,
  redeployment: { ...leaving, target: "place", countsInNet: false, needs: ["entity", "fte"] },
  promotion: { ...leaving, target: "level", needs: ["entity", "level", "toLevel", "fte"] },
  regrading: { ...leaving, target: "level", computed: false, needs: ["entity", "level", "toLevel", "fte"] },
  "statute-change": { ...amount, computed: false, needs: ["entity", "level", "fte"] },
  "unit-cost-change": { ...amount, computed: false },
  "working-time-change": { ...amount, computed: false, needs: ["entity", "fte"] },
  "added-fte": { ...leaving, sign: 1 },
  "shared-post": {
    ...leaving,
    target: "place",
    countsInNet: false,
    computed: false,
    needs: ["entity", "toEntity", "fte"],
  },
  "pooled-service": { ...nothing, computed: false, needs: ["lead", "fte"] },
  "capacity-freed": { ...nothing, computed: false, needs: ["entity", "fte"] },
  "joint-contract": { ...amount, computed: false, needs: ["entity", "article", "amount"] },
  "shared-software": { ...amount, computed: false },
  "cost-change": amount,
  "in-kind": { ...nothing, computed: false },
  qualitative: nothing,
  "no-gain": nothing,
};

export function mechanism(id: MechanismId): Mechanism {
  return { id, ...RULES[id] };
}
