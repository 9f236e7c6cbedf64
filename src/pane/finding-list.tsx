import type { ReactElement } from "react";
import type { Finding, Severity } from "../model/finding";
import { parseArea } from "../sheet/a1";
import { sameArea } from "../sheet/address";
import { findingText } from "../text/finding-text";
import { CellLink } from "./cell-link";
import { usePane } from "./context";
import { LimitedList } from "./limited-list";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];
const AT_ONCE = 25;

/** Findings, the worst first: what is wrong, how to mend it, and the cell to look at. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const { words } = usePane();
  return (
    <>
      {SEVERITIES.map((severity) => {
        const some = findings.filter((finding) => finding.severity === severity);
        if (some.length === 0) return null;
        return (
          <section key={severity} className={`syn-group syn-${severity}`}>
            <h2>{words.findings[severity](some.length)}</h2>
            <ul>
              <LimitedList
                items={some}
                limit={AT_ONCE}
                render={(finding) => <FindingItem finding={finding} />}
              />
            </ul>
          </section>
        );
      })}
    </>
  );
}

function FindingItem({ finding }: { readonly finding: Finding }): ReactElement {
  const { language } = usePane();
  const { message, mend } = findingText(finding, language);
  const { at, facts } = finding;
  // Where two places differ, both can be looked at.
  const used = at && "used" in facts ? parseArea(facts.used, at.sheet) : null;
  return (
    <li>
      {at ? <CellLink at={at} /> : null}
      {at && used && !sameArea(used, at) ? (
        <>
          {" ↔ "}
          <CellLink at={used} />
        </>
      ) : null}
      <p>{message}</p>
      {mend === null ? null : <p className="syn-quiet">{mend}</p>}
    </li>
  );
}
