import { HostProblem } from "../app/host-problem";
import type { Trouble } from "./state";

/** What the pane says of an error. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof HostProblem) return { kind: error.kind, detail: error.detail };
  return { kind: "unexpected", detail: error instanceof Error ? `${error.name}: ${error.message}` : "" };
}
