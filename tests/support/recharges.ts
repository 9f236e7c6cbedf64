import { money } from "../../src/model/money";
import type { Recharge } from "../../src/model/recharge";
import { year } from "../../src/model/year";

/** What a test says of a recharge; the rest is usual: the municipality's 1,000 FTE take part of a pool of the OCMW. */
export type ToldRecharge = Partial<Omit<Recharge, "cost" | "start" | "end" | "cells">> & {
  readonly cost?: number | null;
  readonly start?: number | null;
  readonly end?: number | null;
};

export function rechargeOf({
  cost = 90_000,
  start = null,
  end = null,
  ...told
}: ToldRecharge = {}): Recharge {
  return {
    pool: "P1",
    titleNl: "",
    titleFr: "",
    provider: "welfare-centre",
    receiver: "municipality",
    key: "fte",
    keyValue: 1000,
    scenario: null,
    legalBasis: "",
    vat: null,
    providerArticle: null,
    receiverArticle: null,
    remark: "",
    ...told,
    cost: cost === null ? null : money(cost),
    start: start === null ? null : year(start),
    end: end === null ? null : year(end),
    cells: {},
  };
}
