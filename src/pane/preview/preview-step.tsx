import { Button } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { Draft } from "../../app/draft";
import type { Prepared } from "../../app/prepare";
import type { Address } from "../../sheet/address";
import { annexWords } from "../../text/annex-words";
import { usePane } from "../context";
import { FindingList } from "../finding-list";
import { Notice } from "../notice";
import type { PaneState } from "../state";
import { StepHeading } from "../step-heading";
import { canPreview } from "../step-nav";
import { TroubleNotice } from "../trouble-notice";
import { AnnexTable } from "./annex-table";
import { ChangeList } from "./change-list";
import { LanguageChoice } from "./language-choice";
import { Lineage } from "./lineage";
import { tableView } from "./table-view";

const ANNEX = "T1";

/** Step 2: the annex as it will stand, where each figure comes from, and what is written. */
export function PreviewStep({ state }: { readonly state: PaneState }): ReactElement {
  const { session, words } = usePane();
  const [chosen, choose] = useState<Address | null>(null);
  const { prepared } = state;
  const draft = prepared?.drafts[0];
  const refused = prepared?.findings.some(({ severity }) => severity === "error") ?? true;
  const canWrite = canPreview(state) && !refused && !state.reading;
  return (
    <>
      <main className="syn-main" aria-busy={state.reading}>
        <StepHeading state={state}>{words.preview.heading(ANNEX)}</StepHeading>
        {state.trouble ? <TroubleNotice trouble={state.trouble} onRetry={() => void session.read()} /> : null}
        {state.changed ? (
          <Notice kind="info">
            <p>{words.found.changed}</p>
          </Notice>
        ) : null}
        {prepared ? <WriteFindings prepared={prepared} /> : null}
        {prepared ? <LanguageChoice language={state.language ?? prepared.language} /> : null}
        {prepared && draft ? (
          <>
            <Figures prepared={prepared} draft={draft} chosen={chosen} onChoose={choose} />
            <ChangeList draft={draft} />
          </>
        ) : null}
      </main>
      {prepared && draft && chosen ? (
        <Lineage
          draft={draft}
          at={chosen}
          unknown={annexWords(prepared.language).unknown}
          onClose={() => choose(null)}
        />
      ) : null}
      <footer className="syn-foot">
        {prepared && refused ? <p className="syn-quiet">{words.preview.blocked}</p> : null}
        <div className="syn-actions">
          <Button onClick={() => session.go("found")}>{words.back}</Button>
          <Button appearance="primary" disabled={!canWrite} onClick={() => void session.write()}>
            {words.preview.write}
          </Button>
        </div>
      </footer>
    </>
  );
}

/** What stands in the way of writing, or is to be known of it; what concerns the source is said in the first step. */
function WriteFindings({ prepared }: { readonly prepared: Prepared }): ReactElement {
  const source = prepared.scanned.findings.length;
  // Cells that are kept are listed with what is written.
  const findings = prepared.findings.slice(source).filter(({ code }) => code !== "cell-kept");
  return <FindingList findings={findings} />;
}

function Figures(props: {
  readonly prepared: Prepared;
  readonly draft: Draft;
  readonly chosen: Address | null;
  readonly onChoose: (at: Address) => void;
}): ReactElement | null {
  const { prepared, draft, chosen, onChoose } = props;
  const { words } = usePane();
  const { staffing } = prepared.scanned.scan;
  const annex = useMemo(() => annexWords(prepared.language), [prepared.language]);
  const view = useMemo(() => (staffing ? tableView(draft, staffing, annex) : null), [draft, staffing, annex]);
  // A long table is drawn in slices, so that keys and clicks are answered meanwhile.
  const shown = useDeferredValue(view, null);
  if (!shown) return null;
  return (
    <>
      <AnnexTable
        view={shown}
        label={words.preview.table(ANNEX)}
        unknown={annex.unknown}
        chosen={chosen}
        onChoose={onChoose}
      />
      <p className="syn-quiet">{words.preview.hint}</p>
    </>
  );
}
