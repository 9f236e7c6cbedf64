import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { hostProblemText } from "../text/host-problem-text";
import { usePane } from "./context";
import { Notice } from "./notice";
import type { Trouble } from "./state";

/** Kinds whose message sends the reader to the help desk, with the code. */
const WITH_CODE: readonly Trouble["kind"][] = ["refused", "unexpected"];

/** Why something could not be done, and what to do. */
export function TroubleNotice({
  trouble,
  onRetry,
}: {
  readonly trouble: Trouble;
  readonly onRetry: () => void;
}): ReactElement {
  const { language, words } = usePane();
  const { message, mend } = hostProblemText(trouble.kind, language);
  const retry = (
    <Button size="small" onClick={onRetry}>
      {words.retry}
    </Button>
  );
  return (
    <Notice kind="error" title={message} actions={retry}>
      {mend === null ? null : <p>{mend}</p>}
      {WITH_CODE.includes(trouble.kind) && trouble.detail !== "" ? (
        <p className="syn-quiet">
          {words.supportCode} <code>{trouble.detail}</code>
        </p>
      ) : null}
    </Notice>
  );
}
