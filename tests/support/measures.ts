import type { Address } from "../../src/sheet/address";
import type { Workload } from "../../src/model/workload";
import { fte } from "../../src/model/fte";
import { certain } from "../../src/model/measure";
import type { Measure, Place } from "../../src/model/measure";
import { mechanism } from "../../src/model/mechanism";
import type { MechanismId } from "../../src/model/mechanism";
import { money } from "../../src/model/money";
import type { Scenario } from "../../src/model/scenario";
import type { Statute, UnitCost } from "../../src/model/unit-cost";
import { inYear } from "../../src/model/when";
import { year } from "../../src/model/year";
import type { Staffing } from "../../src/model/staffing";
import type { Basis } from "../../src/scenario/basis";
import type { Settings } from "../../src/scenario/settings";

export const SCENARIO: Scenario = {
  id: "S1",
  titleNl: "",
  titleFr: "",
  version: "",
  basedOn: null,
  source: "",
  writtenBy: "",
  date: null,
  approved: null,
  signedOff: {},
  at: null,
};

/** What a test says of a measure; the rest is usual: one FTE of level C leaves service "HR" of the municipality in 2028. */
export type Told = Partial<Omit<Measure["what"], "mechanism">> &
  Partial<Omit<Measure["who"], "to">> &
  Partial<Measure["when"]> &
  Partial<Pick<Measure["trail"], "counted" | "dependsOn" | "exclusiveWith" | "status">> & {
    readonly mechanism?: MechanismId;
    readonly to?: Partial<Place>;
    readonly fte?: number | null;
    readonly amount?: number | null;
    readonly oneOff?: number | null;
    readonly article?: string | null;
  };

export function measureOf(told: Told = {}): Measure {
  const {
    mechanism: way = "departure-not-replaced",
    to = {},
    fte: people = 1,
    amount = null,
    oneOff = null,
  } = told;
  return {
    what: {
      id: told.id ?? "M1",
      scenario: told.scenario ?? "S1",
      group: told.group ?? null,
      class: told.class ?? "synergy",
      gain: null,
      domain: null,
      titleNl: told.titleNl ?? "",
      titleFr: told.titleFr ?? "",
      mechanism: mechanism(way),
    },
    who: {
      entity: told.entity === undefined ? "municipality" : told.entity,
      service: told.service === undefined ? "HR" : told.service,
      cell: told.cell ?? null,
      level: told.level === undefined ? "C" : told.level,
      statute: told.statute ?? null,
      to: { entity: null, service: null, cell: null, level: null, ...to },
      toStatute: told.toStatute ?? null,
      lead: told.lead ?? null,
    },
    howMuch: {
      fte: certain(people === null ? null : fte(people)),
      article: told.article ?? null,
      amount: certain(amount === null ? null : money(amount)),
      oneOff: oneOff === null ? null : money(oneOff),
    },
    when: { start: told.start === undefined ? inYear(2028) : told.start, end: told.end ?? null },
    trail: {
      counted: told.counted ?? true,
      dependsOn: told.dependsOn ?? [],
      exclusiveWith: told.exclusiveWith ?? [],
      certainty: null,
      status: told.status ?? "proposed",
      realisedFte: null,
      realisedAmount: null,
      source: "",
      remark: "",
    },
    cells: {},
  };
}

const at = (row: number, column = 0) => ({ sheet: "Staff", row, column });

/** Two bodies, two services, ten FTE in each. */
export const STAFFING: Staffing = {
  area: { ...at(0), rows: 3, columns: 5 },
  asAt: "2023-01-19",
  services: [
    { label: "HR", at: at(1) },
    { label: "IT", at: at(2) },
  ],
  entities: [
    { kind: "municipality", name: "AC" },
    { kind: "welfare-centre", name: "CPAS" },
  ],
  headcounts: [0, 1].flatMap((service) =>
    [0, 1].map((entity) => ({
      service,
      entity,
      real: { amount: fte(10), at: at(service + 1, 1 + entity) },
      theoretical: null,
    })),
  ),
};

export function unitCost(
  level: string,
  amount: number | null,
  {
    entity = null,
    statute = null,
    of = 2024,
  }: { entity?: UnitCost["entity"]; statute?: Statute | null; of?: number } = {},
): UnitCost {
  return {
    entity,
    level,
    statute,
    year: year(of),
    amount: amount === null ? null : money(amount),
    at: at(0),
  };
}

export const BASIS: Basis = {
  staffing: STAFFING,
  unitCosts: [unitCost("A", 90_000), unitCost("B", 72_000), unitCost("C", 60_000), unitCost("D", 48_000)],
  budget: [],
};

export const SETTINGS: Settings = {
  years: Array.from({ length: 10 }, (_, index) => year(2024 + index)),
  yearAloneMonths: 12,
  yearlyIndex: 0,
  priceYear: year(2024),
  statute: null,
  targetRatio: null,
  article60Weight: 1,
  workloadCell: null,
  article60: true,
  pivots: [],
  indexLag: 2,
  seniorityDrift: 0,
  pensionRate: null,
  case: "mid",
};

/** The files and officers of one of the staffing's bodies; `at`: the cell that tells them. */
export function workOf(
  body: number,
  files: number | null,
  officers: number,
  at: Address = { sheet: "Paie", row: 0, column: 0 },
): Workload {
  return {
    entity: STAFFING.entities[body]!,
    files: { amount: files, at },
    article60Files: null,
    officers: { amount: fte(officers), at },
    otherStaff: null,
  };
}
