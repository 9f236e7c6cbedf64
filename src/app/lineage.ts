import { planLineage } from "../annex/t00/plan";
import type { TracedRow } from "../annex/t00/plan";
import type { AnnexId, AnnexPlan } from "../annex/plan";
import { measureInputs } from "../scenario/measure-inputs";
import { cellAt } from "../sheet/address";
import type { Address } from "../sheet/address";
import type { AnnexRequest } from "./annex-request";
import { anchorOf } from "./catalogue";
import type { Known } from "./catalogue";
import { groundsOf } from "./explain";
import type { Subject } from "./subjects";
import { areaNamed } from "./target";

/** The sheet that tells where the figures of these annexes come from, with their cells as they stand or will. */
export function lineageSubject(
  annexes: readonly (Subject & { readonly id: AnnexId })[],
  known: Known,
  { words }: AnnexRequest,
): Subject {
  const { outline, memory } = known.scanned;
  return {
    id: "T0",
    anchor: anchorOf("T0"),
    owned: false,
    plan: function* ({ language, writtenOn }) {
      const traced: TracedRow[] = [];
      for (const { id, anchor, plan } of annexes) {
        const remembered = memory?.annexes.find(({ annex }) => annex === id);
        const planned = yield* plan({ language, writtenOn, memory: remembered });
        if (!planned) continue;
        const origin = areaNamed(outline, anchor) ?? { sheet: planned.sheet, row: 0, column: 0 };
        for (const row of tracedRows(id, planned, origin, known)) traced.push(row);
        yield;
      }
      return planLineage(traced, { words: words(language), language, writtenOn });
    },
  };
}

/** The rows that hold figures, of a plan whose corner stands in `origin`. */
function tracedRows(annex: AnnexId, plan: AnnexPlan, origin: Address, known: Known): readonly TracedRow[] {
  const { basis, settings } = known.calculation;
  return plan.rows.flatMap(({ key, cells: planned }, row): TracedRow[] => {
    const own = planned.flatMap((cell, column) =>
      cell?.figure ? [{ at: cellAt(origin, row, column), figure: cell.figure }] : [],
    );
    if (own.length === 0) return [];
    const sources = own.flatMap(({ figure }) => figure.sources);
    const { measures, cells } = groundsOf(known, { sources });
    const ofMoney = own.some(({ figure }) => figure.unit === "EUR");
    const costs = (ofMoney ? measures : []).flatMap((measure) =>
      measureInputs(measure, basis, settings).flatMap((one) => (one.kind === "unit-cost" ? one.at : [])),
    );
    const ids = measures.map(({ what }) => what.id);
    return [{ annex, key, figures: own, sources: [...cells, ...costs], measures: ids }];
  });
}
