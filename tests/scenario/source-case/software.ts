import type { WalkItem } from "./walk";

const it = { scenario: "IT", domain: "IT", service: "IT" } as const;
const ac = { entity: "municipality" } as const;
const cpas = { entity: "welfare-centre" } as const;
const both = { entity: "both" } as const;
const RUNNING = "139/123-13";
/** Fees for the data protection officer, who works for another firm. */
const DPO = "104/122-02";
const JUNE_30_2024 = 45_473;
const JANUARY_1_2026 = 46_023;

/** IT, the data protection officer, the regional programme, and software for social work. */
export const SOFTWARE_WALK: readonly WalkItem[] = [
  {
    part: "IT",
    says: "200.000 euro saved in the centre's budget 2023, before the baseline",
    rows: [
      {
        ...it,
        ...cpas,
        id: "I-1",
        mechanism: "cost-change",
        article: RUNNING,
        amount: 200_000,
        start: 2023,
        status: "realised-before",
      },
    ],
  },
  {
    part: "IT",
    says: "cloud and the region's workplace for 150 users, not accepted in 2023",
    rows: [{ ...it, ...cpas, id: "I-2", mechanism: "cost-change", status: "not-retained" }],
  },
  {
    part: "IT",
    says: "strategies for hardware aligned; the focus group was not held",
    rows: [
      { ...it, ...both, id: "I-3", gain: "qualitative", mechanism: "qualitative", status: "to-examine" },
    ],
  },
  {
    part: "IT",
    says: "a budget for security put together, not counted in euro",
    rows: [
      { ...it, ...ac, id: "I-4a", group: "security", mechanism: "cost-change", article: RUNNING },
      { ...it, ...cpas, id: "I-4b", group: "security", mechanism: "cost-change", article: RUNNING },
    ],
  },
  {
    part: "IT",
    says: "the data protection officer together: 12.480 budgeted, 5.000 spent, and not to save",
    rows: [
      {
        ...it,
        ...cpas,
        id: "I-5a",
        group: "dpo",
        mechanism: "joint-contract",
        article: DPO,
        amountLow: 5000,
        amountHigh: 12_480,
        counted: "no",
        exclusiveWith: "I-6a; I-6b",
      },
      { ...it, ...ac, id: "I-5b", group: "dpo", mechanism: "joint-contract", article: DPO, counted: "no" },
    ],
  },
  {
    part: "IT",
    says: "one hired instead, which costs far more",
    rows: [
      {
        ...it,
        ...cpas,
        id: "I-6a",
        group: "dpo-hired",
        mechanism: "added-fte",
        level: "A",
        fte: 1,
        counted: "no",
      },
      {
        ...it,
        ...cpas,
        id: "I-6b",
        group: "dpo-hired",
        mechanism: "cost-change",
        article: DPO,
        amount: 12_480,
        counted: "no",
      },
    ],
  },
  {
    part: "IT",
    says: "a catalogue of training by 30 June 2024",
    rows: [{ ...it, ...both, id: "I-7", gain: "qualitative", mechanism: "qualitative", start: JUNE_30_2024 }],
  },
  {
    part: "IT",
    says: "a committee on alignment each quarter",
    rows: [{ ...it, ...both, id: "I-8", gain: "qualitative", mechanism: "qualitative" }],
  },
  {
    part: "IT",
    says: "costs of the regional programme by domain from 2026, each body its own",
    rows: [
      {
        ...it,
        ...ac,
        id: "I-9a",
        group: "regional",
        class: "regional",
        mechanism: "cost-change",
        start: JANUARY_1_2026,
      },
      {
        ...it,
        ...cpas,
        id: "I-9b",
        group: "regional",
        class: "regional",
        mechanism: "cost-change",
        start: JANUARY_1_2026,
      },
    ],
  },
  {
    part: "SOC",
    says: "shared software for social work against another offer: considerable savings, without the table that shows them",
    rows: [
      {
        scenario: "SOC",
        ...cpas,
        id: "W-1",
        mechanism: "shared-software",
        article: RUNNING,
        status: "decided",
        exclusiveWith: "W-2",
      },
      {
        scenario: "SOC",
        ...cpas,
        id: "W-2",
        mechanism: "shared-software",
        article: RUNNING,
        status: "not-retained",
      },
    ],
  },
];
