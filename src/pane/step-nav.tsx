import type { ReactElement } from "react";
import type { PaneWords } from "../text/pane-words";
import { usePane } from "./context";
import { isUnderWay, isUnfinished } from "./state";
import type { PaneState, Step } from "./state";

type Place = {
  readonly name: Exclude<keyof PaneWords["steps"], "label">;
  /** The steps at this place; the first that can be gone to is. */
  readonly steps: readonly Step[];
};

const PLACES: readonly Place[] = [
  { name: "found", steps: ["found"] },
  { name: "scenarios", steps: ["scenarios"] },
  { name: "results", steps: ["results"] },
  { name: "annex", steps: ["preview", "write"] },
];

/** The way from the sources to the annex, with the place that is shown; one can go back, and on as far as there is something to see. */
export function StepNav({ state }: { readonly state: PaneState }): ReactElement {
  const { session, words } = usePane();
  return (
    <nav className="syn-nav" aria-label={words.steps.label}>
      <ol>
        {PLACES.map(({ name, steps }, index) => {
          const here = steps.includes(state.step);
          const next = steps.find((step) => canGo(state, step));
          return (
            <li key={name}>
              <button
                type="button"
                aria-current={here ? "step" : undefined}
                disabled={!here && next === undefined}
                onClick={() => {
                  if (!here && next) session.go(next);
                }}
              >
                <span aria-hidden="true">{index + 1}</span> {words.steps[name]}
              </button>
            </li>
          );
        })}
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
    case "scenarios":
      return state.prepared !== null && !isUnfinished(state.prepared);
    case "results":
    case "preview":
      return canPreview(state);
    case "write":
      return state.writing !== null;
  }
}

/** Read without errors, and no earlier write waits to be finished; which annexes are possible is said at that step. */
export function canPreview({ prepared }: PaneState): boolean {
  if (!prepared || isUnfinished(prepared)) return false;
  const { scanned, calculation } = prepared;
  return ![...scanned.findings, ...calculation.findings].some(({ severity }) => severity === "error");
}
