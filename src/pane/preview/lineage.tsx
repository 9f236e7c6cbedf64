import type { ReactElement } from "react";
import { explain, groundsOf } from "../../app/explain";
import { placeContent, plannedCell } from "../../app/placed-plan";
import type { Prepared } from "../../app/prepare";
import { areaContains, sameAddress } from "../../sheet/address";
import type { Address } from "../../sheet/address";
import type { Measure } from "../../model/measure";
import { annexWords } from "../../text/annex-words";
import { figureText } from "../../text/number-text";
import { scenarioPaneWords } from "../../text/scenario-pane-text";
import { CellLink, CellLinks } from "../cell-link";
import { usePane } from "../context";
import { LimitedList } from "../limited-list";
import { LowerPanel } from "../lower-panel";
import { titleOf } from "../scenarios/titles";

type Props = {
  readonly prepared: Prepared;
  readonly at: Address;
  /** The cell was selected in the workbook: it is named, and that the figure told is the pane's own. */
  readonly inSheet?: boolean;
  readonly onClose: () => void;
};

/** Where a figure comes from: its meaning, the measures and the cells of the user's sheets behind it, its formula. */
export function Lineage({ prepared, at, inSheet = false, onClose }: Props): ReactElement | null {
  const { language, words } = usePane();
  const { lineage } = words.preview;
  const draft = prepared.drafts.find(({ block }) => areaContains(block, at));
  const figure = draft ? explain([draft], at) : null;
  if (!draft || !figure) return null;
  const cell = plannedCell(draft.plan, at.row - draft.origin.row, at.column - draft.origin.column);
  const content = placeContent(draft.origin, cell);
  const elsewhere = content.kind === "formula" && content.formula.includes("!");
  const { measures, cells } = groundsOf(prepared, figure);
  return (
    <LowerPanel label={lineage.heading} onClose={onClose}>
      <div role="status" aria-live="polite">
        <p>
          <span className="syn-figure">
            {figureText(figure, language) ?? annexWords(prepared.language).unknown}
          </span>{" "}
          {figure.meaning}
        </p>
      </div>
      {inSheet ? (
        <p className="syn-quiet">
          <CellLink at={at} /> · {lineage.computed}
        </p>
      ) : null}
      <Measures measures={measures} />
      {cells.length > 0 ? (
        <>
          <h2>{lineage.sources(cells.length)}</h2>
          <CellLinks cells={cells} />
        </>
      ) : null}
      {figure.sources.length === 0 && figure.live ? (
        <p className="syn-quiet">{elsewhere ? lineage.calcCells : lineage.ownCells}</p>
      ) : null}
      {draft.kept.some((kept) => sameAddress(kept, at)) ? <p>{lineage.kept}</p> : null}
      {figure.live ? null : <p className="syn-quiet">{lineage.notLive}</p>}
      {content.kind === "formula" ? (
        <>
          <h2>{lineage.formula}</h2>
          <code>{content.formula}</code>
        </>
      ) : null}
    </LowerPanel>
  );
}

const AT_ONCE = 10;

function Measures({ measures }: { readonly measures: readonly Measure[] }): ReactElement | null {
  const { language } = usePane();
  const words = scenarioPaneWords(language);
  if (measures.length === 0) return null;
  return (
    <>
      <h2>{words.results.origin.measures(measures.length)}</h2>
      <ul className="syn-parts">
        <LimitedList
          items={measures}
          limit={AT_ONCE}
          render={({ what, cells }) => (
            <li>
              <span className="syn-strong">{what.id}</span>{" "}
              {titleOf(what, language) || words.measure.untitled}{" "}
              {cells.id ? <CellLink at={cells.id} /> : null}
            </li>
          )}
        />
      </ul>
    </>
  );
}
