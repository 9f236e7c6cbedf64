import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../model/finding";
import { findingText } from "../../text/finding-text";
import { usePane } from "../context";
import { Notice } from "../notice";

/** A write that was cut off, in an earlier session or just now: finish it or take it back. */
export function Unfinished({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const { session, language, words } = usePane();
  const { heading, finish, undo } = words.found.unfinished;
  const finding = findings.find(({ code }) => code === "unfinished-write");
  const actions = (
    <>
      <Button size="small" appearance="primary" onClick={() => void session.write()}>
        {finish}
      </Button>
      <Button size="small" onClick={() => void session.undo()}>
        {undo}
      </Button>
    </>
  );
  return (
    <Notice kind="warning" title={heading} actions={actions}>
      {finding ? <p>{findingText(finding, language).message}</p> : null}
    </Notice>
  );
}
