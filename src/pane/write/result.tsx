import type { ReactElement } from "react";
import type { HostProblem } from "../../app/host-problem";
import type { WriteResult } from "../../app/write";
import { hostProblemText } from "../../text/host-problem-text";
import { CellLink, CellLinks } from "../cell-link";
import { usePane } from "../context";
import { FindingList } from "../finding-list";
import { FinishOrUndo } from "../found/unfinished";
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
  const { words } = usePane();
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
      return (
        <Notice kind="warning" title={cancelled ? words.write.cancelled : words.write.takenBack}>
          <Reason problem={result.problem} />
        </Notice>
      );
    case "half-written":
      return (
        <Notice kind="error" title={words.write.halfWritten} actions={<FinishOrUndo />}>
          <Reason problem={result.problem} />
        </Notice>
      );
  }
}

function Reason({ problem }: { readonly problem: HostProblem | null }): ReactElement | null {
  const { language } = usePane();
  if (!problem) return null;
  const { message, mend } = hostProblemText(problem.kind, language);
  return <p>{[message, mend].join(" ")}</p>;
}

function Standing({
  result,
}: {
  readonly result: Extract<WriteResult, { status: "written" | "unchanged" }>;
}): ReactElement {
  const { words } = usePane();
  const { reconciliation, prepared, findings } = result;
  const { figures, live, differing } = reconciliation;
  const explained = differing.flatMap(({ at, restsOn }) => (restsOn.length > 0 ? [at] : []));
  const unexplained = differing.length - explained.length;
  const kept = prepared.drafts.flatMap((draft) => draft.kept);
  const charts = prepared.drafts.reduce((sum, draft) => sum + changesOf(draft).chartsAdded, 0);
  return (
    <>
      {result.status === "unchanged" ? <p>{words.write.unchanged}</p> : null}
      {differing.length === 0 ? (
        <Notice kind="success" title={words.write.reconciled}>
          <p>{words.write.reconciledHow}</p>
        </Notice>
      ) : (
        <Notice
          kind={unexplained > 0 ? "warning" : "info"}
          title={unexplained > 0 ? words.write.differing(unexplained) : words.write.reconciledButKept}
        >
          {explained.length > 0 ? (
            <>
              <p>{words.write.followKept(explained.length)}</p>
              <CellLinks cells={explained} />
            </>
          ) : null}
        </Notice>
      )}
      <section className="syn-card">
        <ul>
          {prepared.drafts.map(({ block }) => (
            <li key={block.sheet}>
              {words.write.sheet} <CellLink at={block} />
            </li>
          ))}
          <li>{words.write.figures(figures, live)}</li>
          {charts > 0 ? <li>{words.write.charts(charts)}</li> : null}
        </ul>
        {kept.length > 0 ? (
          <div>
            <p>{words.write.kept(kept.length)}</p>
            <CellLinks cells={kept} />
          </div>
        ) : null}
      </section>
      <FindingList findings={findings.filter(({ code }) => code === "figure-differs")} />
    </>
  );
}
