import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { ReactElement } from "react";
import { paneWords } from "../text/pane-text";
import { announcement } from "./announcement";
import { Boundary } from "./boundary";
import { PaneProvider } from "./context";
import { CurrentStep } from "./current-step";
import type { PaneProps } from "./pane";
import { openSession } from "./session";
import { StepNav } from "./step-nav";
import { TroubleNotice } from "./trouble-notice";

/** Inside the frame: the session with the workbook, and the step that is shown. */
export function PaneBody({ workbook, language, clock }: Omit<PaneProps, "theme">): ReactElement {
  const open = () => ({ workbook, session: openSession(workbook, { language, clock }) });
  const [held, hold] = useState(open);
  if (held.workbook !== workbook) hold(open());
  const { session } = held;
  const context = useMemo(() => ({ session, language, words: paneWords(language) }), [session, language]);
  useEffect(() => session.start(), [session]);
  const state = useSyncExternalStore(session.subscribe, session.state);
  return (
    <PaneProvider value={context}>
      <StepNav state={state} />
      <Boundary
        key={state.step}
        broken={(detail) => (
          <main className="syn-main">
            <TroubleNotice trouble={{ kind: "unexpected", detail }} onRetry={() => session.go("found")} />
          </main>
        )}
      >
        <CurrentStep state={state} />
      </Boundary>
      <div className="syn-unseen" role="status" aria-live="polite">
        {announcement(state, language)}
      </div>
    </PaneProvider>
  );
}
