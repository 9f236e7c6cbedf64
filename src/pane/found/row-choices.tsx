import type { ReactElement } from "react";
import type { BlockRow } from "../../source/block-rows";
import type { Meaning } from "../../source/correction";
import { mappingWords } from "../../text/mapping-text";
import { CellLink } from "../cell-link";
import { usePane } from "../context";
import { LimitedList } from "../limited-list";
import { Tick } from "../tick";

type Props = {
  readonly rows: readonly BlockRow[];
  readonly onSay: (row: BlockRow, as: Meaning | null) => void;
};

const AT_ONCE = 25;

/** Which rows count: first those that do not, or of which the user has said something, then the others on request. */
export function RowChoices({ rows, onSay }: Props): ReactElement {
  const words = mappingWords(usePane().language);
  const special = rows.filter((row) => !row.counts || row.correction);
  const others = rows.filter((row) => !special.includes(row));
  const item = (row: BlockRow) => (
    <li>
      <Tick
        checked={row.counts}
        label={row.label === "" ? words.unfit.noText : row.label}
        onChange={() => onSay(row, row.correction ? null : { kind: row.counts ? "total" : "counts" })}
      />{" "}
      <CellLink at={row.at} short />
    </li>
  );
  return (
    <>
      <p className="syn-quiet">{words.rowsHint}</p>
      <ul className="syn-plain syn-rows">
        <LimitedList items={special} limit={AT_ONCE} render={item} />
      </ul>
      {others.length > 0 ? (
        <details>
          <summary>{words.counting(others.length)}</summary>
          <ul className="syn-plain syn-rows">
            <LimitedList items={others} limit={AT_ONCE} render={item} />
          </ul>
        </details>
      ) : null}
    </>
  );
}
