import type { EntityKind } from "../model/entity";
import type { CalcWords } from "./calc/words";
import type { ByYearWords, GrantWords, MoneyWords } from "./money-words";
import type {
  BudgetWords,
  ComparisonWords,
  RegisterWords,
  SensitivityWords,
  ScenarioWords,
  StepsWords,
  WorkloadWords,
} from "./scenario-words";
import type { LineageWords } from "./t00/words";
import type { StaffingWords } from "./t01/words";
import type { RechargeWords } from "./t06/words";

/**
 * Every word that stands in an annex, in one language or in two side by side. `text/` provides them. A sentence in two
 * languages has a line for each.
 */
export type AnnexWords = {
  /** The law's name of the yearly report, art. 26bis §5 of the organic law of 8 July 1976. */
  readonly report: string;
  /** Shown instead of a figure that cannot be known. */
  readonly unknown: string;
  readonly asAt: (date: string) => string;
  readonly writtenOn: (date: string) => string;
  readonly source: (area: string) => string;
  readonly entity: Readonly<Record<Exclude<EntityKind, "other">, string>>;
  readonly together: string;
  readonly staffing: StaffingWords;
  readonly calc: CalcWords;
  readonly scenario: ScenarioWords;
  readonly register: RegisterWords;
  readonly steps: StepsWords;
  readonly workload: WorkloadWords;
  readonly recharge: RechargeWords;
  readonly comparison: ComparisonWords;
  readonly budget: BudgetWords;
  readonly byYear: ByYearWords;
  readonly money: MoneyWords;
  readonly grant: GrantWords;
  readonly sensitivity: SensitivityWords;
  readonly lineage: LineageWords;
};
