import type { ReactElement } from "react";
import type { Prepared } from "../../app/prepare";
import { CellLinks } from "../cell-link";
import { usePane } from "../context";
import { changesOf } from "./changes";
import type { Changes } from "./changes";

/** What will be written, before it is written: sheet by sheet, the calculation sheet too. */
export function ChangeList({ prepared }: { readonly prepared: Prepared }): ReactElement {
  const { changes: words } = usePane().words.preview;
  const all = prepared.drafts.map(changesOf);
  const names = prepared.names.operations.length;
  const nothing = names === 0 && all.every((changes) => changes.nothing);
  const kept = all.flatMap((changes) => changes.kept);
  return (
    <section className="syn-card">
      <h2>{words.heading}</h2>
      {nothing ? (
        <p>{words.nothing}</p>
      ) : (
        <ul>
          {all.map((changes) => (
            <li key={changes.sheet}>
              <SheetChanges changes={changes} />
            </li>
          ))}
          {names > 0 ? <li>{words.names(names)}</li> : null}
          <li>{words.memory}</li>
        </ul>
      )}
      {kept.length > 0 ? (
        <div>
          <p>{words.kept(kept.length)}</p>
          <CellLinks cells={kept} />
        </div>
      ) : null}
      <p className="syn-quiet">{words.untouched}</p>
    </section>
  );
}

function SheetChanges({ changes }: { readonly changes: Changes }): string {
  const { changes: words } = usePane().words.preview;
  if (changes.nothing) return words.sheetAsItIs(changes.sheet);
  const parts = [
    ...(changes.cells > 0 ? [words.cells(changes.cells)] : []),
    ...(changes.table ? [words.table] : []),
    ...(changes.chartsAdded > 0 ? [words.charts(changes.chartsAdded)] : []),
    ...(changes.chartsRevised > 0 ? [words.chartsRevised(changes.chartsRevised)] : []),
    ...(changes.looksOnly ? [words.looks] : []),
  ].join(", ");
  return changes.newSheet ? words.newSheet(changes.sheet, parts) : words.sameSheet(changes.sheet, parts);
}
