import type { Finding } from "../model/finding";
import { formatCell } from "../sheet/a1";
import { areaOf } from "../sheet/address";
import { gridAddress } from "../sheet/grid";
import type { AmountColumn, ColumnLeftOut, ToldColumn } from "./budget-columns";
import type { SheetHeadings } from "./sheet-headings";

/** One column for each body, year and stage: sums of others, earlier amendments and repetitions do not count. */
export function chooseColumns(
  sheet: SheetHeadings,
  read: readonly ToldColumn[],
  leftOut: ColumnLeftOut[],
  findings: Finding[],
): readonly AmountColumn[] {
  const groups = new Map<string, ToldColumn[]>();
  for (const one of read) {
    const { stage, year, total } = one;
    if (total && read.some((part) => !part.total && part.stage === stage && part.year === year)) {
      leftOut.push({ column: one.column, row: one.row, what: "total-column" });
      continue;
    }
    const key = `${one.stage}|${one.year ?? ""}|${one.entity?.kind ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const kept: ToldColumn[] = [];
  for (const its of groups.values()) {
    const numbered = its[0]?.stage === "amended";
    const best = numbered ? its.reduce((a, b) => ((b.amendment ?? 0) >= (a.amendment ?? 0) ? b : a)) : its[0];
    if (!best) continue;
    kept.push(best);
    for (const one of its) {
      if (one === best) continue;
      leftOut.push({ column: one.column, row: one.row, what: "other-column" });
      if (numbered) continue;
      const first = formatCell(gridAddress(sheet.grid, best.row, best.column));
      const at = areaOf(gridAddress(sheet.grid, one.row, one.column));
      findings.push({
        code: "budget-column-twice",
        severity: "warning",
        at,
        facts: { heading: one.own.text, first },
      });
    }
  }
  return kept
    .toSorted((a, b) => a.column - b.column)
    .map(({ column, stage, year: of, entity, unit, row }) => ({
      column,
      stage,
      year: of,
      entity,
      unit,
      row,
    }));
}
