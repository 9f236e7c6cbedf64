import { FluentProvider, Spinner } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { ReactElement } from "react";
import type { Workbook } from "../app/workbook";
import type { UiLanguage } from "../text/language";
import { paneWords } from "../text/pane-text";
import { announcement } from "./announcement";
import { Boundary } from "./boundary";
import { PaneProvider } from "./context";
import { FoundStep } from "./found/found-step";
import { openSession } from "./session";
import type { PaneState } from "./state";
import { StepNav } from "./step-nav";
import { STYLE } from "./style";
import { THEMES } from "./theme";
import type { PaneTheme } from "./theme";

const PreviewStep = lazy(async () => ({ default: (await import("./preview/preview-step")).PreviewStep }));
const WriteStep = lazy(async () => ({ default: (await import("./write/write-step")).WriteStep }));

export type PaneProps = {
  /** Another workbook begins anew. */
  readonly workbook: Workbook;
  readonly language: UiLanguage;
  readonly theme: PaneTheme;
  /** Today as dd/mm/yyyy, for the annex. */
  readonly clock: () => string;
};

/** The task pane. It fills its parent's height, scrolls by itself, and knows of the workbook only what the port tells. */
export function Pane({ workbook, language, theme, clock }: PaneProps): ReactElement {
  const open = () => ({ workbook, session: openSession(workbook, { language, clock }) });
  const [held, hold] = useState(open);
  if (held.workbook !== workbook) hold(open());
  const { session } = held;
  const context = useMemo(() => ({ session, language, words: paneWords(language) }), [session, language]);
  useEffect(() => session.start(), [session]);
  const state = useSyncExternalStore(session.subscribe, session.state);
  return (
    <FluentProvider theme={THEMES[theme]} className="syn" lang={language}>
      <style href="synergy-annex-pane" precedence="medium">
        {STYLE}
      </style>
      <PaneProvider value={context}>
        <StepNav state={state} />
        <Boundary key={state.step}>
          <Suspense fallback={<Spinner className="syn-wait" />}>
            <CurrentStep state={state} />
          </Suspense>
        </Boundary>
        <div className="syn-unseen" role="status" aria-live="polite">
          {announcement(state, language)}
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}

function CurrentStep({ state }: { readonly state: PaneState }): ReactElement {
  switch (state.step) {
    case "found":
      return <FoundStep state={state} />;
    case "preview":
      return <PreviewStep state={state} />;
    case "write":
      return <WriteStep state={state} />;
  }
}

export type { PaneTheme };
