import type { ReactElement } from "react";
import type { WriteStep } from "../../app/transaction";
import { usePane } from "../context";
import type { Writing } from "../state";
import { Wait } from "../wait";

const USUAL: readonly WriteStep[] = ["reading", "writing", "checking", "finishing"];

/** The steps of a write: done, under way, to come. Taking back comes where it is needed. */
export function Progress({ writing }: { readonly writing: Writing & { kind: "under-way" } }): ReactElement {
  const { words } = usePane();
  const { steps, task } = writing;
  const current = steps.length - 1;
  const ahead = task === "write" && !isTakingBack(steps) ? USUAL.filter((step) => !steps.includes(step)) : [];
  return (
    <ol className="syn-progress" aria-label={words.write.progress}>
      {steps.map((step, index) => (
        <li key={index} aria-current={index === current ? "step" : undefined}>
          {index === current ? <Wait /> : <span aria-hidden="true">✓</span>}
          {words.write.step[step]}
        </li>
      ))}
      {ahead.map((step) => (
        <li key={step} className="syn-ahead">
          <span aria-hidden="true">·</span>
          {words.write.step[step]}
        </li>
      ))}
    </ol>
  );
}

/** After writing, that is; before it, an earlier write is taken back and the rest follows. */
function isTakingBack(steps: readonly WriteStep[]): boolean {
  return steps.at(-1) === "undoing" && steps.includes("writing");
}
