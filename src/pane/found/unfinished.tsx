import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../model/finding";
import { findingText } from "../../text/finding-text";
import { usePane } from "../context";
import { Notice } from "../notice";

/** A write that was cut off, in an earlier session or just now: finish it or take it back. */
export function Unfinished({ findings }: { readonly findings: readonly Finding[] }): ReactElement | null {
  const { language } = usePane();
  const finding = findings.find(({ code }) => code === "unfinished-write");
  if (!finding) return null;
  return <Notice kind="warning" title={findingText(finding, language).message} actions={<FinishOrUndo />} />;
}

export function FinishOrUndo(): ReactElement {
  const { session, words } = usePane();
  const { finish, undo } = words.found.unfinished;
  return (
    <>
      <Button size="small" appearance="primary" onClick={() => void session.write()}>
        {finish}
      </Button>
      <Button size="small" onClick={() => void session.undo()}>
        {undo}
      </Button>
    </>
  );
}
