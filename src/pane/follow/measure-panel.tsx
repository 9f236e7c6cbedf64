import { useMemo } from "react";
import type { ReactElement } from "react";
import type { Explanation } from "../../app/explain";
import type { Prepared } from "../../app/prepare";
import { scenarioPaneWords } from "../../text/scenario-pane-text";
import { CellLink } from "../cell-link";
import { usePane } from "../context";
import { FindingList } from "../finding-list";
import { LowerPanel } from "../lower-panel";
import { MeasureItem } from "../scenarios/measure-item";
import type { Said } from "../scenarios/measure-text";

type Props = {
  readonly prepared: Prepared;
  readonly explanation: Extract<Explanation, { kind: "measure" }>;
  readonly onClose: () => void;
};

/** The measure of the row that is selected: what it says, what it comes to, whether it counts, what is to be said of it. */
export function MeasurePanel({ prepared, explanation, onClose }: Props): ReactElement {
  const { language } = usePane();
  const words = scenarioPaneWords(language).measure;
  const vocabularies = prepared.scanned.tables?.input.vocabularies;
  const said = useMemo(
    (): Said | null => (vocabularies ? { language, words, vocabularies } : null),
    [language, words, vocabularies],
  );
  const { effect, findings, at } = explanation;
  return (
    <LowerPanel label={words.heading} onClose={onClose}>
      <div role="status" aria-live="polite">
        {effect && said ? (
          <ul className="syn-measures">
            <MeasureItem effect={effect} said={said} />
          </ul>
        ) : (
          <p>
            {words.unread} <CellLink at={at} />
          </p>
        )}
      </div>
      <FindingList findings={findings} />
    </LowerPanel>
  );
}
