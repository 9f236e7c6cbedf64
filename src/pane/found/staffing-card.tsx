import type { ReactElement } from "react";
import type { Staffing } from "../../model/staffing";
import { areaContains } from "../../sheet/address";
import type { Area } from "../../sheet/address";
import type { Block, BlockKind } from "../../source/block";
import { dateText } from "../../text/evidence-text";
import { mappingWords } from "../../text/mapping-text";
import { CellLink } from "../cell-link";
import { usePane } from "../context";
import { CorrectButton } from "./correct-button";
import { EvidenceList } from "./evidence-list";
import { surenessOf } from "./sureness";

const STAFF: ReadonlySet<BlockKind> = new Set(["staffing-matrix", "official-annex", "staff-list"]);

/** Where the staffing stands, of when, for whom, and why we think so. */
export function StaffingCard({
  staffing,
  blocks,
  onCorrect,
}: {
  readonly staffing: Staffing;
  readonly blocks: readonly Block[];
  readonly onCorrect: (area: Area) => void;
}): ReactElement {
  const { language, words } = usePane();
  const mapping = mappingWords(language);
  const { found } = words;
  const block = blocks.find(({ kind, area }) => STAFF.has(kind) && areaContains(area, staffing.area));
  return (
    <section className="syn-card">
      <h2>{found.staffing}</h2>
      <CellLink at={staffing.area} />
      <dl>
        <dt>{found.situation}</dt>
        <dd>{staffing.asAt === null ? found.situationUnknown : dateText(staffing.asAt)}</dd>
        <dt>{found.services}</dt>
        <dd>{staffing.services.length}</dd>
        <dt>{found.entities}</dt>
        <dd>{staffing.entities.map(({ name, kind }) => name || found.entity[kind]).join(" · ")}</dd>
        {block ? (
          <>
            <dt>{mapping.sureness}</dt>
            <dd>{mapping.sure[surenessOf(block)]}</dd>
          </>
        ) : null}
      </dl>
      {block ? <CorrectButton area={block.area} onCorrect={onCorrect} /> : null}
      {block && block.evidence.length > 0 ? (
        <details>
          <summary>{found.why}</summary>
          <EvidenceList evidence={block.evidence} />
        </details>
      ) : null}
    </section>
  );
}
