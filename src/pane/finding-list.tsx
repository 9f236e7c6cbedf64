import type { ReactElement } from "react";
import type { Finding, Severity } from "../model/finding";
import { parseArea } from "../sheet/a1";
import { sameArea } from "../sheet/address";
import type { Area } from "../sheet/address";
import { findingText } from "../text/finding-text";
import { CellLink } from "./cell-link";
import { usePane } from "./context";
import { CorrectButton } from "./found/correct-button";
import { LimitedList } from "./limited-list";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];
const AT_ONCE = 25;

type Props = {
  readonly findings: readonly Finding[];
  /** Opens the choice of what a heading means, where that can be made. */
  readonly onCorrect?: (area: Area) => void;
};

/** Findings, the worst first: what is wrong, how to mend it, and the cell to look at. */
export function FindingList({ findings, onCorrect }: Props): ReactElement {
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
                render={(finding) => <FindingItem finding={finding} {...(onCorrect ? { onCorrect } : {})} />}
              />
            </ul>
          </section>
        );
      })}
    </>
  );
}

type ItemProps = Pick<Props, "onCorrect"> & { readonly finding: Finding };

function FindingItem({ finding, onCorrect }: ItemProps): ReactElement {
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
      {at && onCorrect && finding.code === "heading-ambiguous" ? (
        <CorrectButton area={at} onCorrect={onCorrect} />
      ) : null}
    </li>
  );
}
