import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Prepared } from "../app/prepare";
import { findingText } from "../text/finding-text";
import { scenarioPaneWords } from "../text/scenario-pane-text";
import { usePane } from "./context";
import { Notice } from "./notice";
import { canPreview } from "./step-nav";
import type { PaneState } from "./state";

type Props = { readonly state: PaneState; readonly prepared: Prepared };

/** More measures than the written calculation sheet has room for: what that does, and a button that mends it. */
export function SlotsNotice({ state, prepared }: Props): ReactElement | null {
  const { session, language } = usePane();
  const finding = prepared.findings.find(({ code }) => code === "slots-exceeded");
  if (!finding) return null;
  const { message, mend } = findingText(finding, language);
  const extend = (
    <Button
      size="small"
      appearance="primary"
      disabled={!canPreview(state) || state.reading}
      onClick={() => void session.extend()}
    >
      {scenarioPaneWords(language).annexes.extend}
    </Button>
  );
  return (
    <Notice kind="warning" title={message} actions={extend}>
      {mend === null ? null : <p>{mend}</p>}
    </Notice>
  );
}
