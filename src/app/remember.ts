import { cellAt, sameAddress } from "../sheet/address";
import { cellFingerprint } from "../annex/formula/fingerprint";
import type { Draft } from "./draft";
import { emptyMemory } from "./memory";
import type { AnnexMemory, Memory } from "./memory";
import type { Prepared } from "./prepare";
import { plannedFingerprint } from "./standing";
import { renewedMapping } from "./mapping";
import type { CellBlock } from "./workbook";

/** The memory after a write: fingerprints of the cells as the host gives them back, annex by annex. */
export function remember(prepared: Prepared, written: readonly CellBlock[]): Memory {
  const before = prepared.scanned.memory ?? emptyMemory(prepared.language);
  const fresh = prepared.drafts.map((draft, index) => annexMemory(draft, written[index]));
  const others = before.annexes.filter((old) => !fresh.some((annex) => annex.annex === old.annex));
  return {
    ...before,
    language: prepared.language,
    annexes: [...others, ...fresh],
    mapping: renewedMapping(prepared.scanned),
    journal: null,
  };
}

function annexMemory(draft: Draft, block: CellBlock | undefined): AnnexMemory {
  const { plan, origin, kept, owned } = draft;
  const rows = plan.rows.map(({ key }, row) => ({
    key,
    cells: (owned ? [] : plan.columnWidths).map((_, column) => {
      const at = cellAt(origin, row, column);
      // A cell of the user's stays the user's: what we would have written there is remembered.
      if (!block || kept.some((one) => sameAddress(one, at))) {
        return plannedFingerprint(plan, origin, row, column);
      }
      return cellFingerprint(block.formulas[row]?.[column] ?? null, block.values[row]?.[column] ?? null);
    }),
  }));
  return {
    annex: plan.annex,
    anchor: plan.anchor,
    writtenOn: plan.writtenOn,
    columns: plan.columnWidths.length,
    rows,
    charts: plan.charts,
  };
}
