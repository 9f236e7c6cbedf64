import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TablesResult } from "../../app/create-tables";
import type { HostProblem } from "../../app/host-problem";
import { areaOf } from "../../sheet/address";
import { hostProblemText } from "../../text/host-problem-text";
import { scenarioPaneWords } from "../../text/scenario-pane-text";
import { CellLink } from "../cell-link";
import { usePane } from "../context";
import { FindingList } from "../finding-list";
import { Notice } from "../notice";
import type { Creation } from "../state";

/** How the making of the input tables ended, also to be heard. */
export function CreationNotice({ creation }: { readonly creation: Creation | null }): ReactElement | null {
  if (creation?.kind !== "ended") return null;
  return (
    <div role="status">
      <Ending result={creation.result} />
    </div>
  );
}

function Ending({ result }: { readonly result: TablesResult }): ReactElement {
  const { language } = usePane();
  const { list } = scenarioPaneWords(language);
  if (result.status !== "created") return <Failure result={result} half={list.halfCreated} />;
  return (
    <Notice kind="success">
      <p>{list.created}</p>
      <ul className="syn-cells">
        {result.sheets.map((sheet) => (
          <li key={sheet}>
            <CellLink at={areaOf({ sheet, row: 0, column: 0 })} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

type FailureProps = {
  readonly result: Exclude<TablesResult, { status: "created" }>;
  /** What is said where it was half done and could not be taken back. */
  readonly half: string;
};

/** Why something was not added to the workbook, or only half. */
export function Failure({ result, half }: FailureProps): ReactElement {
  const { session, words } = usePane();
  switch (result.status) {
    case "refused":
      return (
        <Notice kind="error" title={words.write.refused}>
          <FindingList findings={result.findings} />
        </Notice>
      );
    case "taken-back":
      return (
        <Notice kind="warning" title={words.write.takenBack}>
          <Reason problem={result.problem} />
        </Notice>
      );
    case "half-written": {
      const undo = (
        <Button size="small" onClick={() => void session.undo()}>
          {words.found.unfinished.undo}
        </Button>
      );
      return (
        <Notice kind="error" title={half} actions={undo}>
          <Reason problem={result.problem} />
        </Notice>
      );
    }
  }
}

function Reason({ problem }: { readonly problem: HostProblem | null }): ReactElement | null {
  const { language } = usePane();
  if (!problem) return null;
  const { message, mend } = hostProblemText(problem.kind, language);
  return <p>{[message, mend].join(" ")}</p>;
}
