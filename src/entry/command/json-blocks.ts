import type { BlockMapping } from "../../app/block-mapping";
import { columnName, formatAddress, formatArea } from "../../sheet/a1";
import type { MappingState } from "../../source/corrected-scan";

/** A block with what it was recognised by, and how each of its columns was read. */
export function jsonBlock({ block, columns }: BlockMapping): unknown {
  return {
    sheet: block.area.sheet,
    range: formatArea(block.area),
    kind: block.kind,
    confidence: block.confidence,
    evidence: block.evidence.map((one) => ({
      ...one,
      ...("column" in one ? { column: columnName(one.column) } : {}),
      at: "rows" in one.at ? formatArea(one.at) : formatAddress(one.at),
    })),
    columns: columns.map(({ at, headings, fields, entity, year, counts, why, samples }) => ({
      at: formatAddress(at),
      headings,
      fields,
      entity,
      year,
      counts,
      why,
      samples,
    })),
  };
}

/** What the user corrected: where it applies, what of it no longer fits, and the tables that are not read. */
export function jsonMapping({ placed, unfit, ignored }: MappingState): unknown {
  return {
    corrections: placed.map(({ correction: { anchor, as }, at }) => ({
      at: formatAddress(at),
      text: anchor.text,
      ...as,
    })),
    unfit: unfit.map(({ correction: { anchor, as }, reason }) => ({
      at: formatAddress(anchor),
      text: anchor.text,
      reason,
      ...as,
    })),
    ignored: ignored.map(({ area }) => formatArea(area)),
  };
}
