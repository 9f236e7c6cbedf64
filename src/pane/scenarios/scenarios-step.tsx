import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { scenarioPaneWords } from "../../text/scenario-pane-text";
import { usePane } from "../context";
import { Followed } from "../follow/followed";
import { isUnderWay } from "../state";
import type { PaneState } from "../state";
import { StepHeading } from "../step-heading";
import { TroubleNotice } from "../trouble-notice";
import type { Compare } from "./scenario-difference";
import { ScenariosView } from "./scenarios-view";
import type { ScenariosProps } from "./scenarios-view";
import { Wait } from "../wait";

type Props = {
  readonly state: PaneState;
  /** What is shown; null as long as nothing was read. */
  readonly shown: Omit<ScenariosProps, "compare" | "onCreate"> | null;
  /** What is to be said first. */
  readonly notices?: ReactNode;
  /** What else can be done, below them. */
  readonly more?: ReactNode;
  /** Whether there are results to go to. */
  readonly ready: boolean;
  readonly compare: Compare;
  readonly onCreate: () => void;
  readonly onBack: () => void;
  readonly onResults: () => void;
};

/** Step 2: the scenarios and their measures, and the difference of two. */
export function ScenariosStep(props: Props): ReactElement {
  const { state, shown, notices, more, ready, compare, onCreate, onBack, onResults } = props;
  const { session, words, language } = usePane();
  const { list } = scenarioPaneWords(language);
  return (
    <>
      <main className="syn-main" aria-busy={state.reading}>
        <StepHeading state={state}>{list.heading}</StepHeading>
        {state.trouble ? <TroubleNotice trouble={state.trouble} onRetry={() => void session.read()} /> : null}
        {notices}
        {shown ? <ScenariosView {...shown} compare={compare} onCreate={onCreate} /> : null}
        {shown ? more : null}
        {!shown && state.reading ? <Wait label={words.reading} /> : null}
      </main>
      <Followed state={state} />
      <footer className="syn-foot">
        {shown && !ready && !isUnderWay(state) ? <p className="syn-quiet">{list.blocked}</p> : null}
        <div className="syn-actions">
          <Button onClick={onBack}>{words.back}</Button>
          <Button appearance="primary" disabled={!ready} onClick={onResults}>
            {list.toResults}
          </Button>
        </div>
      </footer>
    </>
  );
}
