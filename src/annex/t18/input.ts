import type { GrantOutcome } from "../../scenario/grant";
import type { GrantCredits } from "../../scenario/grant-credit";
import type { Numbered } from "../scenario-input";

/** A scenario with the engine's nets of both budgets, what the grant makes of them, and the grant as both budgets have it. */
export type GrantInput = Numbered & GrantOutcome & { readonly credits: GrantCredits };
