import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { optionalTablesMissing } from "../../app/input-tables";
import { scenarioPaneWords } from "../../text/scenario-pane-text";
import { ChangedNotice } from "../changed-notice";
import { usePane } from "../context";
import { FindingList } from "../finding-list";
import { SlotsNotice } from "../slots-notice";
import type { PaneState } from "../state";
import { CreationNotice } from "./creation-notice";

/** What is to be said above the scenarios: what changed or was made, what lacks, measures without room. */
export function ScenarioNotices({ state }: { readonly state: PaneState }): ReactElement {
  const { session, language } = usePane();
  const { prepared, creation } = state;
  const words = scenarioPaneWords(language).list.empty;
  const missing = prepared?.findings.filter(({ code }) => code === "input-table-missing") ?? [];
  const tables = prepared?.scanned.tables;
  const optional = tables && missing.length === 0 ? optionalTablesMissing(tables) : [];
  const creating = creation?.kind === "under-way";
  return (
    <>
      <ChangedNotice state={state} />
      <CreationNotice creation={creation} />
      {missing.length + optional.length > 0 ? (
        <>
          <FindingList findings={missing} />
          {optional.length > 0 ? <p className="syn-quiet">{words.optional(optional.join(", "))}</p> : null}
          <div className="syn-actions">
            <Button size="small" disabledFocusable={creating} onClick={() => void session.createTables()}>
              {creating ? words.creating : words.create}
            </Button>
          </div>
        </>
      ) : null}
      {prepared ? <SlotsNotice state={state} prepared={prepared} /> : null}
    </>
  );
}
