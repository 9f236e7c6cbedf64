import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { changeCount } from "../../app/mapping";
import { mappingWords } from "../../text/mapping-text";
import { usePane } from "../context";
import type { PaneState } from "../state";

/** What the user changed in the reading and the workbook does not remember yet. */
export function MappingBar({ state }: { readonly state: PaneState }): ReactElement | null {
  const { session, language } = usePane();
  const { draft } = mappingWords(language);
  const { mapping, prepared } = state;
  if (!mapping || !prepared) return null;
  const count = changeCount(prepared.scanned, mapping.corrections);
  return (
    <div className="syn-draft">
      <p role="status">{mapping.keeping ? draft.keeping : draft.unkept(count)}</p>
      {mapping.refused ? <p className="syn-flag">{draft.refused[mapping.refused]}</p> : null}
      <div className="syn-actions">
        <Button
          size="small"
          disabledFocusable={mapping.past.length === 0}
          onClick={() => void session.uncorrect()}
        >
          {draft.undo}
        </Button>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={mapping.keeping}
          onClick={() => void session.keepMapping()}
        >
          {draft.keep}
        </Button>
      </div>
    </div>
  );
}
