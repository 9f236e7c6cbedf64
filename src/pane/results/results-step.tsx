import { Button } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import type { Results } from "../../app/results";
import { scenarioPaneWords } from "../../text/scenario-pane-text";
import { usePane } from "../context";
import { Followed, useExplanation } from "../follow/followed";
import type { PaneState } from "../state";
import { StepHeading } from "../step-heading";
import { TroubleNotice } from "../trouble-notice";
import type { ShownFigure } from "./figure-grid";
import { FigureOrigin } from "./figure-origin";
import { ResultsView } from "./results-view";
import { Wait } from "../wait";

type Props = {
  readonly state: PaneState;
  /** Null as long as nothing was read. The same object until something changes. */
  readonly results: Results | null;
  /** What is to be said first. */
  readonly notices?: ReactNode;
  /** Whether there is an annex to go to. */
  readonly ready: boolean;
  readonly onBack: () => void;
  readonly onAnnex: () => void;
};

/** Step 3: what the scenarios come to, and where each figure comes from. */
export function ResultsStep({ state, results, notices, ready, onBack, onAnnex }: Props): ReactElement {
  const { session, words, language } = usePane();
  const {
    results: own,
    list: { blocked },
  } = scenarioPaneWords(language);
  // A figure of an earlier reading is not explained by the cells of a later one.
  const [choice, choose] = useState<{ readonly of: Results; readonly figure: ShownFigure } | null>(null);
  const chosen = choice?.of === results ? choice.figure : null;
  // The last of the two counts: what is chosen here, or what is selected in the workbook.
  if (useExplanation(state) && choice) choose(null);
  const onChoose = useCallback(
    (figure: ShownFigure) => {
      session.unfollow();
      choose(results && { of: results, figure });
    },
    [results, session],
  );
  const inputs = useCallback(
    (scenario: string, measure: string) =>
      results?.scenarios.find(({ outcome }) => outcome.scenario.id === scenario)?.inputs.get(measure) ?? [],
    [results],
  );
  return (
    <>
      <main className="syn-main" aria-busy={state.reading}>
        <StepHeading state={state}>{own.heading}</StepHeading>
        {state.trouble ? <TroubleNotice trouble={state.trouble} onRetry={() => void session.read()} /> : null}
        {notices}
        {results ? (
          <ResultsView
            onKeepTarget={(ratio) => void session.setAssumption("target-ratio", ratio)}
            results={results}
            chosen={chosen}
            onChoose={onChoose}
          />
        ) : null}
        {!results && state.reading ? <Wait label={words.reading} /> : null}
      </main>
      {chosen ? (
        <FigureOrigin
          explain={results?.explain ?? (() => null)}
          figure={chosen}
          inputs={inputs}
          words={own}
          onClose={() => choose(null)}
        />
      ) : (
        <Followed state={state} />
      )}
      <footer className="syn-foot">
        {results && !ready ? <p className="syn-quiet">{blocked}</p> : null}
        <div className="syn-actions">
          <Button onClick={onBack}>{words.back}</Button>
          <Button appearance="primary" disabled={!ready} onClick={onAnnex}>
            {own.toAnnex}
          </Button>
        </div>
      </footer>
    </>
  );
}
