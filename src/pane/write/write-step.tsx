import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { endingOf } from "../ending";
import { Followed } from "../follow/followed";
import { Notice } from "../notice";
import { Unfinished } from "../found/unfinished";
import { isUnfinished } from "../state";
import type { PaneState, Writing } from "../state";
import { StepHeading } from "../step-heading";
import { canPreview } from "../step-nav";
import { TroubleNotice } from "../trouble-notice";
import { Progress } from "./progress";
import { Result } from "./result";

/** Step 3: how the write goes on, and how it ended. */
export function WriteStep({ state }: { readonly state: PaneState }): ReactElement | null {
  const { session, words } = usePane();
  const { writing } = state;
  if (!writing) return null;
  return (
    <>
      <main className="syn-main" aria-busy={writing.kind === "under-way"}>
        <StepHeading state={state}>{words.write.heading[endingOf(writing)]}</StepHeading>
        {state.trouble && !hasReason(writing) ? (
          <TroubleNotice trouble={state.trouble} onRetry={() => void session.read()} />
        ) : null}
        <Body writing={writing} />
        {writing.kind !== "under-way" && isUnfinished(state.prepared) && !isHalfWritten(writing) ? (
          <Unfinished findings={state.prepared?.findings ?? []} />
        ) : null}
        {isOutOfDate(state) ? (
          <Notice kind="info">
            <p>{words.write.outOfDate}</p>
          </Notice>
        ) : null}
      </main>
      <Followed state={state} />
      <Foot state={state} writing={writing} />
    </>
  );
}

function Body({ writing }: { readonly writing: Writing }): ReactElement {
  const { session, words } = usePane();
  switch (writing.kind) {
    case "under-way":
      return <Progress writing={writing} />;
    case "ended":
      return <Result result={writing.result} cancelled={writing.cancelled} />;
    case "undone":
      return (
        <Notice kind="success">
          <p>{words.write.undone}</p>
        </Notice>
      );
    case "failed":
      return (
        <TroubleNotice
          trouble={writing.trouble}
          onRetry={() => void (writing.task === "undo" ? session.undo() : session.write())}
        />
      );
  }
}

function Foot({ state, writing }: { readonly state: PaneState; readonly writing: Writing }): ReactElement {
  const { session, words } = usePane();
  if (writing.kind === "under-way") {
    const step = writing.steps.at(-1);
    const stoppable = writing.task === "write" && step !== "finishing" && step !== "undoing";
    return (
      <footer className="syn-foot">
        <div className="syn-actions">
          <Button disabledFocusable={!stoppable || writing.cancelling} onClick={() => session.cancel()}>
            {writing.cancelling ? words.write.cancelling : words.write.cancel}
          </Button>
        </div>
      </footer>
    );
  }
  const draft = standingDraft(writing);
  return (
    <footer className="syn-foot">
      <div className="syn-actions">
        <Button disabled={!canPreview(state)} onClick={() => session.go("preview")}>
          {words.write.toPreview}
        </Button>
        {draft ? (
          <Button appearance="primary" onClick={() => void session.select(draft.block)}>
            {words.write.showAnnex(draft.plan.annex)}
          </Button>
        ) : null}
      </div>
    </footer>
  );
}

function isHalfWritten(writing: Writing): boolean {
  return writing.kind === "ended" && writing.result.status === "half-written";
}

/** The host's reason is said already; that reading failed too, for the same reason, adds nothing. */
function hasReason(writing: Writing): boolean {
  if (writing.kind !== "ended") return writing.kind === "failed";
  return "problem" in writing.result && writing.result.problem !== null;
}

/** The annex that stands in the workbook now. */
function standingDraft(writing: Writing) {
  if (writing.kind !== "ended") return undefined;
  const { status, prepared } = writing.result;
  return status === "written" || status === "unchanged" ? prepared.drafts[0] : undefined;
}

/** The source has changed since what was written. */
function isOutOfDate({ writing, prepared }: PaneState): boolean {
  if (writing?.kind !== "ended" || !prepared || !standingDraft(writing)) return false;
  return prepared.input !== writing.result.prepared.input;
}
