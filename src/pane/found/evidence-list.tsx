import type { ReactElement } from "react";
import type { Evidence } from "../../source/block";
import { evidenceText } from "../../text/evidence-text";
import { CellLink } from "../cell-link";
import { usePane } from "../context";
import { LimitedList } from "../limited-list";

const AT_ONCE = 25;

/** Why a block is taken for what it is, each reason with its cell. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }): ReactElement {
  const { language } = usePane();
  return (
    <ul className="syn-plain">
      <LimitedList
        items={evidence}
        limit={AT_ONCE}
        render={(item) => (
          <li>
            {evidenceText(item, language)} <CellLink at={item.at} />
          </li>
        )}
      />
    </ul>
  );
}
