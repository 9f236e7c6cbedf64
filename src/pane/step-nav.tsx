import type { ReactElement } from "react";
import { usePane } from "./context";
import { isUnderWay, isUnfinished } from "./state";
import type { PaneState, Step } from "./state";

const STEPS: readonly Step[] = ["found", "preview", "write"];

/** The three steps, with the one that is shown; one can go back, and on as far as there is something to see. */
export function StepNav({ state }: { readonly state: PaneState }): ReactElement {
  const { session, words } = usePane();
  return (
    <nav className="syn-nav" aria-label={words.steps.label}>
      <ol>
        {STEPS.map((step, index) => (
          <li key={step}>
            <button
              type="button"
              aria-current={state.step === step ? "step" : undefined}
              disabled={state.step !== step && !canGo(state, step)}
              onClick={() => {
                if (state.step !== step) session.go(step);
              }}
            >
              <span aria-hidden="true">{index + 1}</span> {words.steps[step]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Whether there is something to see at a step. */
export function canGo(state: PaneState, step: Step): boolean {
  if (isUnderWay(state)) return false;
  switch (step) {
    case "found":
      return true;
    case "preview":
      return canPreview(state);
    case "write":
      return state.writing !== null;
  }
}

/** A staffing table was read, without errors in it, and no earlier write waits to be finished. */
export function canPreview({ prepared }: PaneState): boolean {
  return (
    prepared?.scanned.scan.staffing != null &&
    !prepared.scanned.findings.some(({ severity }) => severity === "error") &&
    !isUnfinished(prepared)
  );
}
