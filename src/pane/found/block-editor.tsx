import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { ReactElement } from "react";
import { blockMapping, blockNear } from "../../app/block-mapping";
import { withMeaning } from "../../app/mapping";
import type { ScannedWorkbook } from "../../app/scan-workbook";
import { columnName } from "../../sheet/a1";
import type { Address, Area } from "../../sheet/address";
import type { Meaning, PlacedCorrection } from "../../source/correction";
import { mappingWords } from "../../text/mapping-text";
import { CellLink } from "../cell-link";
import { usePane } from "../context";
import { LimitedList } from "../limited-list";
import { ColumnItem } from "./column-item";
import { EvidenceList } from "./evidence-list";
import { RowChoices } from "./row-choices";
import { surenessOf } from "./sureness";

type Props = {
  readonly scanned: ScannedWorkbook;
  /** Where the table stands, as it was when the user chose to correct it, or the one heading that is asked about. */
  readonly area: Area;
  readonly onClose: () => void;
};

const AT_ONCE = 20;
const YEARS_AROUND = 5;

/** How one table is read, and what the user may say of its columns, its rows and the whole of it. */
export function BlockEditor({ scanned, area, onClose }: Props): ReactElement {
  const { session, language, words } = usePane();
  const mapping = mappingWords(language);
  const editor = useRef<HTMLElement>(null);
  useEffect(() => {
    const asked = area.rows * area.columns === 1 ? `#syn-column-${area.column} select, h2` : "h2";
    const [first, second] = editor.current?.querySelectorAll<HTMLElement>(asked) ?? [];
    (second ?? first)?.focus();
  }, [area]);
  const block = useMemo(() => blockNear(scanned, area), [scanned, area]);
  const read = useMemo(() => blockMapping(scanned, block), [scanned, block]);
  const say = (at: Address, as: Meaning | null, said: PlacedCorrection | null) =>
    void session.correct(withMeaning(scanned, at, as, said));
  const bodies = read?.columns.find(({ fields, counts }) => counts && fields[0] === "entity")?.at;
  const years = yearsAround(read?.columns.flatMap(({ year }) => year ?? []) ?? []);
  return (
    <section className="syn-editor" ref={editor}>
      <Button size="small" appearance="subtle" onClick={onClose}>
        ‹ {mapping.back}
      </Button>
      <h2 tabIndex={-1}>{mapping.heading}</h2>
      <div className="syn-card">
        <CellLink at={block.area} />
        <dl>
          <dt>{mapping.readAs}</dt>
          <dd role="status">{words.found.block[block.kind]}</dd>
          <dt>{mapping.sureness}</dt>
          <dd>{mapping.sure[surenessOf(block)]}</dd>
        </dl>
        {block.evidence.length > 0 ? (
          <details>
            <summary>{words.found.why}</summary>
            <EvidenceList evidence={block.evidence} />
          </details>
        ) : null}
      </div>
      {read ? (
        <>
          <h3>{mapping.columns}</h3>
          <p className="syn-quiet">{mapping.columnsHint}</p>
          <ul className="syn-columns">
            <LimitedList
              items={read.columns}
              limit={AT_ONCE}
              render={(column) => (
                <ColumnItem
                  block={block}
                  column={column}
                  bodies={bodies ? columnName(bodies.column) : ""}
                  years={years}
                  onSay={(as) => say(column.at, as, column.correction)}
                />
              )}
            />
          </ul>
          {read.rows.length > 0 ? (
            <>
              <h3>{mapping.rows}</h3>
              <RowChoices rows={read.rows} onSay={(row, as) => say(row.at, as, row.correction)} />
            </>
          ) : null}
          {block.kind === "unknown" ? null : (
            <>
              <h3>{mapping.wholeTable}</h3>
              <Button
                size="small"
                onClick={() => {
                  say(read.corner, { kind: "block-ignored" }, null);
                  onClose();
                }}
              >
                {mapping.ignoreBlock}
              </Button>
            </>
          )}
        </>
      ) : null}
    </section>
  );
}

/** The years that headings tell, and some before and after; none where they tell none. */
function yearsAround(told: readonly number[]): number[] {
  if (told.length === 0) return [];
  const first = Math.min(...told) - YEARS_AROUND;
  const last = Math.max(...told) + YEARS_AROUND;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
