import type { MeasureRow } from "../../../assets/samples/hr-places";
import type { WalkItem } from "./walk";

const plan = { scenario: "PLAN" } as const;
const hr = { ...plan, domain: "HR", service: "Personeelsdienst / RH" } as const;
const policy = { ...hr, class: "personnel-policy" } as const;
const ac = { entity: "municipality" } as const;
const cpas = { entity: "welfare-centre" } as const;

const quality = (id: string, domain: string): readonly MeasureRow[] => [
  { ...plan, id, domain, entity: "both", gain: "qualitative", mechanism: "qualitative" },
];

/** The other chapters: what is planned, levers of personnel policy, and what is given in kind. */
export const PLANNED_WALK: readonly WalkItem[] = [
  {
    part: "4.1",
    says: "advice on recruiting and replacing; committees prepared together",
    rows: quality("R-1", "HR"),
  },
  {
    part: "4.1",
    says: "processes put together lower the workload; nobody leaves",
    // 7 − 1000/175 = 1,29 at the centre, by the workload table
    rows: [{ ...hr, ...cpas, id: "R-2", mechanism: "capacity-freed", fte: 1.29, certainty: "inferred" }],
  },
  {
    part: "4.1",
    says: "training of staff together, also on line",
    rows: [{ ...quality("R-3", "HR")[0], gain: "scale" }],
  },
  {
    part: "4.1",
    says: "the municipality's management training ends: bonuses go, hours grow",
    rows: [
      { ...policy, ...ac, id: "R-4a", mechanism: "unit-cost-change", article: "104/111-01" },
      { ...policy, ...ac, id: "R-4b", mechanism: "working-time-change" },
    ],
  },
  {
    part: "4.1",
    says: "an officer for integrity together, recharged; neither who employs him nor the cost or key is said",
    recharges: [
      {
        pool: "INT",
        titleNl: "integriteit",
        provider: "municipality",
        receiver: "municipality",
        key: "heads",
        scenario: "PLAN",
      },
      {
        pool: "INT",
        titleNl: "integriteit",
        provider: "municipality",
        receiver: "welfare-centre",
        key: "heads",
        scenario: "PLAN",
      },
    ],
  },
  {
    part: "4.1",
    says: "an end to unpaid leave every two years and to leave by choice: more FTE are paid",
    rows: [{ ...policy, ...cpas, id: "R-6", mechanism: "working-time-change" }],
  },
  {
    part: "4.1",
    says: "no appointment by itself after five years",
    rows: [
      {
        ...policy,
        ...cpas,
        id: "R-7",
        mechanism: "statute-change",
        statute: "statutory",
        toStatute: "contractual",
        level: "C",
      },
    ],
  },
  {
    part: "4.1",
    says: "the end-of-year bonus goes",
    rows: [
      { ...policy, ...ac, id: "R-8a", group: "bonus", mechanism: "unit-cost-change", article: "104/111-01" },
      {
        ...policy,
        ...cpas,
        id: "R-8b",
        group: "bonus",
        mechanism: "unit-cost-change",
        article: "104/111-01",
      },
    ],
  },
  {
    part: "4.1",
    says: "one party for all staff, not counted in euro",
    rows: [
      { ...hr, ...ac, id: "R-9a", group: "party", mechanism: "cost-change" },
      { ...hr, ...cpas, id: "R-9b", group: "party", mechanism: "cost-change" },
    ],
  },
  { part: "4.2", says: "four meetings a year on budget and accounts", rows: quality("B-1", "FIN") },
  {
    part: "4.4",
    says: "plans for prevention aligned; minutes call the joint plan not effective",
    rows: quality("S-6", "SIPPT"),
  },
  { part: "4.5", says: "articles, websites and know-how about the intranet", rows: quality("C-6", "COM") },
  {
    part: "4.6",
    says: "coordination of the regional programme, skills, other centres",
    rows: quality("I-10", "IT"),
  },
  {
    part: "4.7",
    says: "equipment on loan",
    rows: [{ ...plan, ...ac, id: "E-1", mechanism: "in-kind", toEntity: "welfare-centre" }],
  },
  {
    part: "4.7",
    says: "sharing vehicles, to be examined",
    rows: [
      { ...plan, ...ac, id: "E-2", mechanism: "cost-change", article: "104/127-03", status: "to-examine" },
    ],
  },
  {
    part: "4.8",
    says: "ombuds, training of workers, desks, homelessness, evictions",
    rows: quality("X-1", "SOC"),
  },
  {
    part: "3.1",
    says: "art. 60 workers placed with services of the municipality",
    rows: [
      { ...plan, ...cpas, id: "E-3", mechanism: "in-kind", statute: "article-60", toEntity: "municipality" },
    ],
  },
  {
    part: "3.6",
    says: "rooms lent both ways",
    rows: [{ ...plan, entity: "both", id: "E-4", mechanism: "in-kind" }],
  },
];
