import type { MeasureRow } from "../../../assets/samples/hr-places";
import type { WalkItem } from "./walk";

const proc = { scenario: "PROC", domain: "PROC", service: "Overheidsopdrachten / Marchés publics" } as const;
const ac = { entity: "municipality" } as const;
const cpas = { entity: "welfare-centre" } as const;
const qualitative = { gain: "qualitative", mechanism: "qualitative" } as const;

/** One row for each body; prices and volumes are not known. */
const jointly = (id: string, article: string | null): MeasureRow[] =>
  [ac, cpas].map((body, index) => ({
    ...proc,
    ...body,
    id: `${id}${index === 0 ? "a" : "b"}`,
    group: id,
    gain: "scale",
    mechanism: "joint-contract",
    article,
  }));

/** Chapter 4.3. */
export const PROCUREMENT_WALK: readonly WalkItem[] = [
  {
    part: "4.3",
    says: "insurance, window cleaning and office supplies bought together",
    rows: [...jointly("P-1", "104/124-08"), ...jointly("P-2", "104/125-06"), ...jointly("P-3", "104/123-02")],
  },
  { part: "4.3", says: "joining central purchasing bodies that exist", rows: jointly("P-4", null) },
  {
    part: "4.3",
    says: "a cell for procurement together: 2,8 FTE work there now; who leads it is not said",
    rows: [
      {
        ...proc,
        ...ac,
        id: "P-5a",
        group: "cell",
        mechanism: "pooled-service",
        fte: 2,
        lead: "municipality",
      },
      {
        ...proc,
        ...cpas,
        id: "P-5b",
        group: "cell",
        mechanism: "pooled-service",
        fte: 0.8,
        lead: "municipality",
      },
    ],
  },
  {
    part: "4.3",
    says: "a person to contact in each administration",
    rows: [{ ...proc, ...qualitative, entity: "both", id: "P-6" }],
  },
  {
    part: "4.3",
    says: "coordination costs that a joint contract brings, not counted in euro",
    rows: [{ ...proc, ...ac, id: "P-7", mechanism: "cost-change", dependsOn: "P-1a" }],
  },
  {
    part: "4.3",
    says: "the social grocery's list of food looked at again",
    rows: [{ ...proc, ...qualitative, ...cpas, id: "P-8" }],
  },
];
