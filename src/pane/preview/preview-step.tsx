import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { Prepared } from "../../app/prepare";
import { ANNEXES, missingFor, stands } from "../../app/catalogue";
import type { Address } from "../../sheet/address";
import { scenarioPaneWords } from "../../text/scenario-pane-text";
import { wantedAnnexes } from "../annexes";
import { ChangedNotice } from "../changed-notice";
import { usePane } from "../context";
import { FindingList } from "../finding-list";
import { Followed, useExplanation } from "../follow/followed";
import { SlotsNotice } from "../slots-notice";
import type { PaneState } from "../state";
import { StepHeading } from "../step-heading";
import { canPreview } from "../step-nav";
import { TroubleNotice } from "../trouble-notice";
import { AnnexChoice } from "./annex-choice";
import { AnnexPreviews } from "./annex-previews";
import { ChangeList } from "./change-list";
import { LanguageChoice } from "./language-choice";
import { Lineage } from "./lineage";

/** Step 4: which annexes, in what language, as they will stand; where each figure comes from, and what is written. */
export function PreviewStep({ state }: { readonly state: PaneState }): ReactElement {
  const { session, words, language } = usePane();
  const { list } = scenarioPaneWords(language);
  const [chosen, choose] = useState<Address | null>(null);
  const { prepared } = state;
  const refused = prepared?.findings.some(({ severity }) => severity === "error") ?? true;
  const none = prepared !== null && wantedAnnexes(state.annexes, prepared).length === 0;
  const sound = canPreview(state);
  const canWrite = sound && !refused && !none && !state.reading;
  const why = refused ? (sound ? words.preview.blocked : list.blocked) : none ? words.preview.none : null;
  const explanation = useExplanation(state);
  // The last of the two counts: what is chosen here, or what is selected in the workbook.
  if (explanation && chosen) choose(null);
  const shown = chosen ?? (explanation?.kind === "figure" ? explanation.at : null);
  const onChoose = (at: Address) => {
    session.unfollow();
    choose(at);
  };
  return (
    <>
      <main className="syn-main" aria-busy={state.reading}>
        <StepHeading state={state}>{words.preview.heading}</StepHeading>
        {state.trouble ? <TroubleNotice trouble={state.trouble} onRetry={() => void session.read()} /> : null}
        <ChangedNotice state={state} />
        {prepared ? (
          <>
            <SlotsNotice state={state} prepared={prepared} />
            <WriteFindings prepared={prepared} />
            <Choice state={state} prepared={prepared} />
            <LanguageChoice language={state.language ?? prepared.language} />
            <AnnexPreviews prepared={prepared} chosen={shown} onChoose={onChoose} />
            {prepared.drafts.length > 0 ? <ChangeList prepared={prepared} /> : null}
          </>
        ) : null}
      </main>
      {prepared && chosen ? (
        <Lineage prepared={prepared} at={chosen} onClose={() => choose(null)} />
      ) : (
        <Followed state={state} />
      )}
      <footer className="syn-foot">
        {why === null ? null : <p className="syn-quiet">{why}</p>}
        <div className="syn-actions">
          <Button onClick={() => session.go("results")}>{words.back}</Button>
          <Button appearance="primary" disabled={!canWrite} onClick={() => void session.write()}>
            {words.preview.write}
          </Button>
        </div>
      </footer>
    </>
  );
}

/** Kinds of findings that have a place of their own here. */
const ELSEWHERE: readonly string[] = ["cell-kept", "slots-exceeded"];

/** What stands in the way of writing, or is to be known of it; what concerns the sources is said in the steps before. */
function WriteFindings({ prepared }: { readonly prepared: Prepared }): ReactElement {
  const findings = useMemo(() => {
    const said = new Set([...prepared.scanned.findings, ...prepared.calculation.findings]);
    return prepared.findings.filter((finding) => !said.has(finding) && !ELSEWHERE.includes(finding.code));
  }, [prepared]);
  return <FindingList findings={findings} />;
}

function Choice({
  state,
  prepared,
}: {
  readonly state: PaneState;
  readonly prepared: Prepared;
}): ReactElement {
  const { session } = usePane();
  const wanted = wantedAnnexes(state.annexes, prepared);
  return (
    <AnnexChoice
      offers={ANNEXES.map((annex) => ({
        annex,
        missing: missingFor(annex, prepared),
        standing: stands(annex, prepared),
        along: !wanted.includes(annex) && prepared.drafts.some(({ plan }) => plan.annex === annex),
      }))}
      chosen={state.annexes ?? wanted}
      onChoose={(annexes) => void session.chooseAnnexes(annexes)}
    />
  );
}
