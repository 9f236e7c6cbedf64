import { useMemo } from "react";
import type { ReactElement } from "react";
import { compareScenarios, resultsOf } from "../app/results";
import { ChangedNotice } from "./changed-notice";
import { usePane } from "./context";
import { FoundStep } from "./found/found-step";
import { PreviewStep } from "./preview/preview-step";
import { ResultsStep } from "./results/results-step";
import { ImportMeasures } from "./scenarios/import-measures";
import { ScenarioNotices } from "./scenarios/scenario-notices";
import { ScenariosStep } from "./scenarios/scenarios-step";
import type { PaneState } from "./state";
import { canGo } from "./step-nav";
import { WriteStep } from "./write/write-step";

/**
 * The step that is shown, with what of the session it is about. The steps come in one file with what they share: fetched apart
 * they made the pane 8 kB heavier, and the first picture only 9 kB lighter.
 */
export function CurrentStep({ state }: { readonly state: PaneState }): ReactElement {
  const { session } = usePane();
  const { step, prepared } = state;
  const asked = step === "results";
  const shown = useMemo(() => (prepared && asked ? resultsOf(prepared) : null), [prepared, asked]);
  switch (step) {
    case "found":
      return <FoundStep state={state} />;
    case "scenarios":
      return (
        <ScenariosStep
          state={state}
          shown={
            prepared && {
              input: prepared.scanned.tables?.input ?? null,
              outcomes: prepared.calculation.outcomes,
              creating: state.creation?.kind === "under-way",
            }
          }
          notices={<ScenarioNotices state={state} />}
          more={prepared?.scanned.tables ? <ImportMeasures state={state} scanned={prepared.scanned} /> : null}
          ready={canGo(state, "results")}
          compare={compareScenarios}
          onCreate={() => void session.createTables()}
          onBack={() => session.go("found")}
          onResults={() => session.go("results")}
        />
      );
    case "results":
      return (
        <ResultsStep
          state={state}
          results={shown}
          notices={<ChangedNotice state={state} />}
          ready={canGo(state, "preview")}
          onBack={() => session.go("scenarios")}
          onAnnex={() => session.go("preview")}
        />
      );
    case "preview":
      return <PreviewStep state={state} />;
    case "write":
      return <WriteStep state={state} />;
  }
}
