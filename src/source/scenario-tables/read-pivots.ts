import type { Finding } from "../../model/finding";
import { monthOf } from "../../model/when";
import type { Month } from "../../model/when";
import { mapColumns } from "./mapping";
import { PIVOTS_TABLE } from "./pivots-table";
import type { TableGrid } from "./read-lists";
import { rowsOf } from "./row";

type Read = { readonly pivots: readonly Month[]; readonly findings: readonly Finding[] };

/** The months in which the pivot index is crossed, from `SynergyPivots`; a year alone does not tell the month. */
export function readPivots({ grid, names }: TableGrid): Read {
  const mapped = mapColumns(PIVOTS_TABLE, grid, names);
  const findings: Finding[] = [...mapped.findings];
  const pivots = rowsOf(PIVOTS_TABLE, grid, mapped.mapping, [], findings).flatMap((row): Month[] => {
    const when = row.when("date");
    if (when?.kind === "year") {
      const facts = { text: row.text("date") };
      row.report("date", { code: "date-unreadable", severity: "error", facts });
    }
    return when === null || when.kind === "year" ? [] : [monthOf(when.year, when.month)];
  });
  return { pivots, findings };
}
