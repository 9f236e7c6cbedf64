import type { GrantOutcome } from "../../scenario/grant";
import type { Numbered, ScenarioChoices } from "../scenario-input";

/** A scenario with the engine's nets of both budgets, and what the grant makes of them. */
export type GrantInput = Numbered & GrantOutcome;

/** `recharged`: whether the workbook tells of any recharge. Without, there are no rows for them. */
export type GrantChoices = ScenarioChoices & { readonly recharged: boolean };
