import type { ReactElement } from "react";
import type { Staffing } from "../../model/staffing";
import { areaContains } from "../../sheet/address";
import type { Block } from "../../source/block";
import { dateText } from "../../text/evidence-text";
import { CellLink } from "../cell-link";
import { usePane } from "../context";
import { EvidenceList } from "./evidence-list";

/** Where the staffing stands, of when, for whom, and why we think so. */
export function StaffingCard({
  staffing,
  blocks,
}: {
  readonly staffing: Staffing;
  readonly blocks: readonly Block[];
}): ReactElement {
  const { words } = usePane();
  const { found } = words;
  const block = blocks.find(
    ({ kind, area }) => kind === "staffing-matrix" && areaContains(area, staffing.area),
  );
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
      </dl>
      {block && block.evidence.length > 0 ? (
        <details>
          <summary>{found.why}</summary>
          <EvidenceList evidence={block.evidence} />
        </details>
      ) : null}
    </section>
  );
}
