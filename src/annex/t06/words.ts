import type { FrameWords } from "../frame";

/** T6: recharges; and what the calculation sheet says of them and of portfolios. */
export type RechargeWords = FrameWords & {
  readonly what: string;
  readonly provider: string;
  readonly receiver: string;
  readonly key: string;
  readonly keyValue: string;
  readonly share: string;
  readonly fullYear: string;
  readonly inYear: (year: number) => string;
  readonly every: string;
  readonly pool: string;
  readonly own: string;
  readonly received: string;
  readonly issued: string;
  readonly after: string;
  readonly check: string;
  readonly portfolio: (id: string) => string;
  readonly meaning: (what: string, when: string) => string;
  /** On the calculation sheet: the titles of both blocks, and headings that T6 does not have. */
  readonly calc: {
    readonly recharges: string;
    readonly poolId: string;
    readonly cost: string;
    readonly from: string;
    readonly until: string;
    readonly invoice: string;
    readonly amount: string;
    readonly portfolios: string;
    readonly included: string;
  };
};
