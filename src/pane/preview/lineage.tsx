import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { explain } from "../../app/explain";
import { placeContent, plannedCell } from "../../app/placed-plan";
import type { Draft } from "../../app/draft";
import { sameAddress } from "../../sheet/address";
import type { Address } from "../../sheet/address";
import { figureText } from "../../text/number-text";
import { CellLinks } from "../cell-link";
import { usePane } from "../context";

type Props = {
  readonly draft: Draft;
  readonly at: Address;
  readonly unknown: string;
  readonly onClose: () => void;
};

/** Where a figure comes from: its meaning, the cells of the user's sheets behind it, and its formula. */
export function Lineage({ draft, at, unknown, onClose }: Props): ReactElement | null {
  const { language, words } = usePane();
  const { lineage } = words.preview;
  const figure = explain([draft], at);
  if (!figure) return null;
  const cell = plannedCell(draft.plan, at.row - draft.origin.row, at.column - draft.origin.column);
  const content = placeContent(draft.origin, cell);
  const elsewhere = content.kind === "formula" && content.formula.includes("!");
  return (
    <aside
      className="syn-lineage"
      aria-label={lineage.heading}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <Button
        className="syn-close"
        size="small"
        appearance="subtle"
        onClick={onClose}
        aria-label={lineage.close}
      >
        ×
      </Button>
      <div role="status" aria-live="polite">
        <p>
          <span className="syn-figure">{figureText(figure, language) ?? unknown}</span> {figure.meaning}
        </p>
      </div>
      {figure.sources.length > 0 ? (
        <>
          <h2>{lineage.sources(figure.sources.length)}</h2>
          <CellLinks cells={figure.sources} />
        </>
      ) : (
        <p className="syn-quiet">{figure.live ? (elsewhere ? lineage.calcCells : lineage.ownCells) : null}</p>
      )}
      {draft.kept.some((kept) => sameAddress(kept, at)) ? <p>{lineage.kept}</p> : null}
      {figure.live ? null : <p className="syn-quiet">{lineage.notLive}</p>}
      {content.kind === "formula" ? (
        <>
          <h2>{lineage.formula}</h2>
          <code>{content.formula}</code>
        </>
      ) : null}
    </aside>
  );
}
