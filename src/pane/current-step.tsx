import { lazy, useMemo } from "react";
import type { ReactElement } from "react";
import { compareScenarios, resultsOf } from "../app/results";
import { ChangedNotice } from "./changed-notice";
import { usePane } from "./context";
import { FoundStep } from "./found/found-step";
import type { PaneState } from "./state";
import { canGo } from "./step-nav";

// Fetched while the first step is read, so that the others are there when they are asked for; in one file, which packs better.
const scenarios = import(/* webpackChunkName: "steps" */ "./scenarios/scenarios-step");
const notices = import(/* webpackChunkName: "steps" */ "./scenarios/scenario-notices");
const imports = import(/* webpackChunkName: "steps" */ "./scenarios/import-measures");
const results = import(/* webpackChunkName: "steps" */ "./results/results-step");
const preview = import(/* webpackChunkName: "steps" */ "./preview/preview-step");
const write = import(/* webpackChunkName: "steps" */ "./write/write-step");
const ScenariosStep = lazy(async () => ({ default: (await scenarios).ScenariosStep }));
const ScenarioNotices = lazy(async () => ({ default: (await notices).ScenarioNotices }));
const ImportMeasures = lazy(async () => ({ default: (await imports).ImportMeasures }));
const ResultsStep = lazy(async () => ({ default: (await results).ResultsStep }));
const PreviewStep = lazy(async () => ({ default: (await preview).PreviewStep }));
const WriteStep = lazy(async () => ({ default: (await write).WriteStep }));

/** The step that is shown, with what of the session it is about. */
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
