import type { ReactElement } from "react";
import { usePane } from "./context";
import { Notice } from "./notice";
import type { PaneState } from "./state";

/** Said when the workbook was edited and read again, so that what is shown is new. */
export function ChangedNotice({ state }: { readonly state: PaneState }): ReactElement | null {
  const { words } = usePane();
  if (!state.changed) return null;
  return (
    <Notice kind="info">
      <p>{words.found.changed}</p>
    </Notice>
  );
}
