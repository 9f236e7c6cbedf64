import type { SensitivityOutcome } from "../../scenario/sensitivity";
import type { Numbered } from "../scenario-input";

/** A scenario with what makes its cumulative net sway. */
export type SensitivityInput = Numbered & SensitivityOutcome;
