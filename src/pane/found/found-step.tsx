import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactElement } from "react";
import type { Prepared } from "../../app/prepare";
import type { Area } from "../../sheet/address";
import { usePane } from "../context";
import { ChangedNotice } from "../changed-notice";
import { FindingList } from "../finding-list";
import { Followed } from "../follow/followed";
import { Notice } from "../notice";
import { isUnfinished } from "../state";
import type { PaneState } from "../state";
import { StepHeading } from "../step-heading";
import { canGo } from "../step-nav";
import { TroubleNotice } from "../trouble-notice";
import { AnnexesCard } from "./annexes-card";
import { BlockEditor } from "./block-editor";
import { EmptyState } from "./empty-state";
import { MappingBar } from "./mapping-bar";
import { MappingNotices } from "./mapping-notices";
import { OtherSheets } from "./other-sheets";
import { StaffingCard } from "./staffing-card";
import { TablesCard } from "./tables-card";
import { Unfinished } from "./unfinished";
import { Wait } from "../wait";

/** Step 1: which sheet holds the staffing and why, what else is read, and what is wrong with it. */
export function FoundStep({ state }: { readonly state: PaneState }): ReactElement {
  const { session, words } = usePane();
  const { prepared } = state;
  const ready = canGo(state, "results");
  const [opened, open] = useState<Area | null>(null);
  const main = useRef<HTMLElement>(null);
  const close = () => {
    open(null);
    if (!main.current) return;
    main.current.scrollTop = 0;
    main.current.focus();
  };
  return (
    <>
      <main className="syn-main" aria-busy={state.reading} ref={main} tabIndex={-1}>
        <StepHeading state={state}>{words.found.heading}</StepHeading>
        {state.trouble ? <TroubleNotice trouble={state.trouble} onRetry={() => void session.read()} /> : null}
        <ChangedNotice state={state} />
        {prepared && opened ? <BlockEditor scanned={prepared.scanned} area={opened} onClose={close} /> : null}
        {prepared && !opened ? <Found prepared={prepared} onCorrect={open} /> : null}
        {!prepared && state.reading ? <Wait label={words.reading} /> : null}
      </main>
      <Followed state={state} />
      <footer className="syn-foot">
        {prepared ? <Blocked prepared={prepared} /> : null}
        {state.mapping ? <MappingBar state={state} /> : null}
        <div className="syn-actions">
          <Button disabledFocusable={state.reading} onClick={() => void session.read()}>
            {words.readAgain}
          </Button>
          <Button appearance="primary" disabled={!ready} onClick={() => session.go("scenarios")}>
            {words.found.toScenarios}
          </Button>
        </div>
      </footer>
    </>
  );
}

type FoundProps = { readonly prepared: Prepared; readonly onCorrect: (area: Area) => void };

function Found({ prepared, onCorrect }: FoundProps): ReactElement {
  const { words } = usePane();
  const { scan, findings } = prepared.scanned;
  const { staffing } = scan;
  // These have a place of their own.
  const listed = findings.filter(
    ({ code }) =>
      code !== "unfinished-write" &&
      code !== "mapping-unfit" &&
      (staffing !== null || code !== "no-staffing-sheet"),
  );
  const errors = listed.filter(({ severity }) => severity === "error");
  return (
    <>
      {isUnfinished(prepared) ? <Unfinished findings={findings} /> : null}
      <FindingList findings={errors} />
      {staffing ? (
        <StaffingCard staffing={staffing} blocks={scan.blocks} onCorrect={onCorrect} />
      ) : (
        <EmptyState />
      )}
      {prepared.scanned.tables ? <TablesCard tables={prepared.scanned.tables} /> : null}
      <MappingNotices scanned={prepared.scanned} />
      <AnnexesCard known={prepared} />
      <FindingList findings={listed.filter((finding) => !errors.includes(finding))} onCorrect={onCorrect} />
      {staffing && listed.length === 0 ? (
        <Notice kind="success">
          <p>{words.found.noFindings}</p>
        </Notice>
      ) : null}
      <OtherSheets scanned={prepared.scanned} onCorrect={onCorrect} />
    </>
  );
}

/** Why there is nothing to go on to yet. */
function Blocked({ prepared }: { readonly prepared: Prepared }): ReactElement | null {
  const { found } = usePane().words;
  const { findings } = prepared.scanned;
  if (isUnfinished(prepared)) return <p className="syn-quiet">{found.unfinished.first}</p>;
  const blocked = findings.some(({ severity }) => severity === "error");
  return blocked ? <p className="syn-quiet">{found.blocked}</p> : null;
}
