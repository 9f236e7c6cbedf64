import { useMemo } from "react";
import type { ReactElement } from "react";
import { explanationOf } from "../../app/explain";
import type { Explanation } from "../../app/explain";
import { usePane } from "../context";
import { isUnderWay } from "../state";
import type { PaneState } from "../state";
import { ExplanationPanel } from "./explanation-panel";

/** What there is to tell of the cell that is selected in the workbook; null for none, and while it is being written. */
export function useExplanation(state: PaneState): Explanation | null {
  const { prepared, selected } = state;
  const busy = isUnderWay(state);
  return useMemo(
    () => (prepared && selected && !busy ? explanationOf(prepared, selected) : null),
    [prepared, selected, busy],
  );
}

/** The pane follows the cell that is selected in the workbook: where its figure comes from, or which measure it is. */
export function Followed({ state }: { readonly state: PaneState }): ReactElement | null {
  const { session } = usePane();
  const explanation = useExplanation(state);
  if (!explanation || !state.prepared) return null;
  return <ExplanationPanel prepared={state.prepared} explanation={explanation} onClose={session.unfollow} />;
}
