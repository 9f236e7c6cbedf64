import type { CellValue } from "../../src/sheet/cell-value";
import type { ScenarioField } from "../../src/source/scenario-tables/scenarios-table";
import { PAYROLL } from "./hr-places";
import type { MeasureRow } from "./hr-places";
import { VERSION_1 } from "./hr-version-1";
import { VERSION_2 } from "./hr-version-2";

/**
 * The source's two versions of the minutes of one meeting on HR (08/02/2023), typed as measures in titles of our own.
 * Lists are told by their keys. What the source leaves undated or unknown is an empty cell.
 */
export type ScenarioRow = Readonly<Partial<Record<ScenarioField, CellValue>>>;

const MEETING = 44_965; // 8 February 2023

export const HR_SCENARIOS: readonly ScenarioRow[] = [
  {
    id: "HR-1",
    titleNl: "HR: notulen, versie 1",
    titleFr: "RH : procès-verbal, version 1",
    version: "1",
    source: "PV 08/02/2023",
    writtenBy: "Gemeente / Commune",
    date: MEETING,
    approved: "no",
  },
  {
    id: "HR-2",
    titleNl: "HR: notulen, versie 2",
    titleFr: "RH : procès-verbal, version 2",
    version: "2",
    basedOn: "HR-1",
    source: "PV 08/02/2023",
    date: MEETING,
    approved: "no",
  },
];

const inScenario = (scenario: string, rows: readonly MeasureRow[]): MeasureRow[] =>
  rows.map((row) => ({ ...row, scenario, status: "proposed" }));

export const HR_MEASURES: readonly MeasureRow[] = [
  ...inScenario("HR-1", VERSION_1),
  ...inScenario("HR-2", VERSION_2),
];

/**
 * What the sample takes for granted: the years to show, to the first in which all that is dated has its money, and a statute
 * that the source does not tell.
 */
export const HR_GIVEN = {
  "first-year": 2024,
  "last-year": 2031,
  "price-year": 2024,
  "yearly-index": 0,
  statute: "statutory",
  "workload-cell": PAYROLL,
} as const;
