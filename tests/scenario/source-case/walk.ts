import { HR_MEASURES, HR_SCENARIOS } from "../../../assets/samples/hr-minutes";
import type { MeasureRow } from "../../../assets/samples/hr-places";
import type { ScenarioRow } from "../../../assets/samples/hr-minutes";
import type { RechargeField } from "../../../src/model/recharge";
import type { CellValue } from "../../../src/sheet/cell-value";
import { HR_WALK } from "./hr";
import { PLANNED_WALK } from "./planned";
import { PROCUREMENT_WALK } from "./procurement";
import { SERVICES_WALK } from "./services";
import { SOFTWARE_WALK } from "./software";

/**
 * One thing that the source's report says, in our words, and how it is typed: as rows of the table of measures (those of the
 * HR minutes by the ids that the sample has for them) or of the table of recharges.
 */
export type WalkItem = {
  /** The part of the report: a chapter, or a focus group. */
  readonly part: string;
  readonly says: string;
  readonly rows?: readonly MeasureRow[];
  readonly sample?: readonly string[];
  /** Rows of the table of recharges. */
  readonly recharges?: readonly RechargeRow[];
};

export type RechargeRow = Readonly<Partial<Record<RechargeField, CellValue>>>;

/** Everything that the report names as a gain, a cost or a plan. */
export const WALK: readonly WalkItem[] = [
  ...HR_WALK,
  ...SERVICES_WALK,
  ...SOFTWARE_WALK,
  ...PROCUREMENT_WALK,
  ...PLANNED_WALK,
];

/** One scenario for each focus group or chapter, beside the two versions of the HR minutes. */
export const WALK_SCENARIOS: readonly ScenarioRow[] = [
  ...HR_SCENARIOS,
  ...["SIPPT", "COM", "IT", "SOC", "PROC", "PLAN"].map((id) => ({ id, titleNl: id, titleFr: id })),
];

export const WALK_MEASURES: readonly MeasureRow[] = [
  ...HR_MEASURES,
  ...WALK.flatMap(({ rows }) => rows ?? []).map((row) => ({ class: "synergy", status: "proposed", ...row })),
];

export const WALK_RECHARGES: readonly RechargeRow[] = WALK.flatMap(({ recharges }) => recharges ?? []);
