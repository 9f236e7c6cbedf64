import type { GrantOutcome } from "../../scenario/grant";
import type { Numbered } from "../scenario-input";

/** A scenario with the engine's nets of both budgets, and what the grant makes of them. */
export type GrantInput = Numbered & GrantOutcome;
