import type { ReactElement } from "react";
import type { WriteResult } from "../../app/write";
import { hostProblemText } from "../../text/host-problem-text";
import { CellLinks } from "../cell-link";
import { usePane } from "../context";
import { FindingList } from "../finding-list";
import { Notice } from "../notice";
import { changesOf } from "../preview/changes";

/** How a write ended, in words: figures, reconciliation, cells kept; or why there is nothing new. */
export function Result({
  result,
  cancelled,
}: {
  readonly result: WriteResult;
  readonly cancelled: boolean;
}): ReactElement {
  const { language, words } = usePane();
  switch (result.status) {
    case "written":
    case "unchanged":
      return <Standing result={result} />;
    case "refused":
      return (
        <>
          <p>{words.write.refused}</p>
          <FindingList findings={result.findings.filter(({ severity }) => severity === "error")} />
        </>
      );
    case "taken-back":
    case "half-written": {
      const text = result.problem ? hostProblemText(result.problem.kind, language) : null;
      const ending = cancelled ? words.write.cancelled : words.write.takenBack;
      const halfWritten = result.status === "half-written";
      return (
        <Notice
          kind={halfWritten ? "error" : "warning"}
          title={halfWritten ? words.write.halfWritten : ending}
        >
          {text ? <p>{[text.message, text.mend].join(" ")}</p> : null}
        </Notice>
      );
    }
  }
}

function Standing({
  result,
}: {
  readonly result: Extract<WriteResult, { status: "written" | "unchanged" }>;
}): ReactElement {
  const { words } = usePane();
  const { reconciliation, prepared, findings } = result;
  const { figures, live, differing } = reconciliation;
  const kept = prepared.drafts.flatMap((draft) => draft.kept);
  const charts = prepared.drafts.reduce((sum, draft) => sum + changesOf(draft).chartsAdded, 0);
  const agrees = differing.length === 0;
  const reconciled = `${words.write.reconciliation}: ${agrees ? words.write.reconciled : words.write.differing(differing.length)}.`;
  return (
    <>
      <Notice kind={agrees ? "success" : "warning"} title={reconciled}>
        <p>
          {words.write.figures(figures)}, {words.write.live(live, figures)}
          {charts > 0 ? `; ${words.write.charts(charts)}` : ""}.
        </p>
      </Notice>
      {result.status === "unchanged" ? <p>{words.write.unchanged}</p> : null}
      <FindingList findings={findings.filter(({ code }) => code === "figure-differs")} />
      {kept.length > 0 ? (
        <section className="syn-card">
          <p>{words.write.kept(kept.length)}</p>
          <CellLinks cells={kept} />
        </section>
      ) : null}
    </>
  );
}
