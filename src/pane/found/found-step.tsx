import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Prepared } from "../../app/prepare";
import type { FoundWords } from "../../text/pane-words";
import { usePane } from "../context";
import { FindingList } from "../finding-list";
import { Notice } from "../notice";
import { isUnfinished } from "../state";
import type { PaneState } from "../state";
import { StepHeading } from "../step-heading";
import { canPreview } from "../step-nav";
import { TroubleNotice } from "../trouble-notice";
import { EmptyState } from "./empty-state";
import { OtherSheets } from "./other-sheets";
import { StaffingCard } from "./staffing-card";
import { Unfinished } from "./unfinished";

/** Step 1: which sheet holds the staffing and why, and what is wrong with it. */
export function FoundStep({ state }: { readonly state: PaneState }): ReactElement {
  const { session, words } = usePane();
  const { prepared } = state;
  const ready = canPreview(state);
  return (
    <>
      <main className="syn-main" aria-busy={state.reading}>
        <StepHeading state={state}>{words.found.heading}</StepHeading>
        {state.trouble ? <TroubleNotice trouble={state.trouble} onRetry={() => void session.read()} /> : null}
        {state.changed ? (
          <Notice kind="info">
            <p>{words.found.changed}</p>
          </Notice>
        ) : null}
        {prepared ? <Found prepared={prepared} /> : null}
        {!prepared && state.reading ? <Spinner size="small" label={words.reading} /> : null}
      </main>
      <footer className="syn-foot">
        {prepared && !ready ? <p className="syn-quiet">{blocked(prepared, words.found)}</p> : null}
        <div className="syn-actions">
          <Button disabledFocusable={state.reading} onClick={() => void session.read()}>
            {words.readAgain}
          </Button>
          <Button appearance="primary" disabled={!ready} onClick={() => session.go("preview")}>
            {words.found.toPreview}
          </Button>
        </div>
      </footer>
    </>
  );
}

function Found({ prepared }: { readonly prepared: Prepared }): ReactElement {
  const { words } = usePane();
  const { scan, findings } = prepared.scanned;
  const { staffing } = scan;
  // These two have a place of their own.
  const listed = findings.filter(
    ({ code }) => code !== "unfinished-write" && (staffing !== null || code !== "no-staffing-sheet"),
  );
  return (
    <>
      {isUnfinished(prepared) ? <Unfinished findings={findings} /> : null}
      {staffing ? <StaffingCard staffing={staffing} blocks={scan.blocks} /> : <EmptyState />}
      {listed.length > 0 ? <FindingList findings={listed} /> : null}
      {staffing && listed.length === 0 ? (
        <Notice kind="success">
          <p>{words.found.noFindings}</p>
        </Notice>
      ) : null}
      <OtherSheets scanned={prepared.scanned} />
    </>
  );
}

function blocked(prepared: Prepared, words: FoundWords): string {
  if (isUnfinished(prepared)) return words.unfinished.first;
  return prepared.scanned.scan.staffing ? words.blocked : words.empty.heading;
}
