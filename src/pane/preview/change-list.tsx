import type { ReactElement } from "react";
import type { Draft } from "../../app/draft";
import { CellLinks } from "../cell-link";
import { usePane } from "../context";
import { changesOf } from "./changes";

/** What will be written, before it is written. */
export function ChangeList({ draft }: { readonly draft: Draft }): ReactElement {
  const { changes: words } = usePane().words.preview;
  const changes = changesOf(draft);
  const parts = [
    ...(changes.cells > 0 ? [words.cells(changes.cells)] : []),
    ...(changes.table ? [words.table] : []),
    ...(changes.chartsAdded > 0 ? [words.charts(changes.chartsAdded)] : []),
    ...(changes.chartsRevised > 0 ? [words.chartsRevised(changes.chartsRevised)] : []),
  ];
  return (
    <section className="syn-card">
      <h2>{words.heading}</h2>
      {changes.nothing ? (
        <p>{words.nothing}</p>
      ) : (
        <ul>
          <li>{(changes.newSheet ? words.newSheet : words.sameSheet)(changes.sheet, parts.join(", "))}</li>
          <li>{words.memory}</li>
        </ul>
      )}
      {changes.kept.length > 0 ? (
        <div>
          <p>{words.kept(changes.kept.length)}</p>
          <CellLinks cells={changes.kept} />
        </div>
      ) : null}
      <p className="syn-quiet">{words.untouched}</p>
    </section>
  );
}
