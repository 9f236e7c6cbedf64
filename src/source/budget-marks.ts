import type { BudgetSide, ServiceKind } from "../model/budget-article";
import type { Finding } from "../model/finding";
import { areaOf } from "../sheet/address";
import { gridAddress, valueAt } from "../sheet/grid";
import type { AmountColumn } from "./budget-columns";
import { flagKey, flagsOf } from "./budget-flag";
import type { Flags } from "./budget-flag";
import type { BudgetHead } from "./budget-head";
import type { NameColumns } from "./budget-names";
import { labelOf } from "./label";
import type { SheetHeadings } from "./sheet-headings";

/** What columns of marks ("O/E", "Recettes/Dépenses") say of each row. */
export type Marks = {
  readonly at: (row: number) => {
    readonly serviceKind: ServiceKind | null;
    readonly side: BudgetSide | null;
  };
  readonly columns: readonly number[];
  readonly findings: readonly Finding[];
};

const MOST = 8;

/** Finds the columns whose every cell beside an article is a mark. */
export function readMarks(
  sheet: SheetHeadings,
  head: BudgetHead,
  names: NameColumns,
  amounts: readonly AmountColumn[],
  articles: readonly { readonly row: number }[],
): Marks {
  const { grid } = sheet;
  const taken = new Set([...names.all, ...amounts.map(({ column }) => column)]);
  const found: { readonly column: number; readonly flags: Flags }[] = [];
  const findings: Finding[] = [];
  for (let column = head.left; column <= head.right; column += 1) {
    if (taken.has(column)) continue;
    const marks = new Set<string>();
    let all = true;
    for (const { row } of articles) {
      const value = valueAt(grid, row, column);
      if (value === null) continue;
      const key = flagKey(value);
      if (key === null || marks.size > MOST) {
        all = false;
        break;
      }
      marks.add(key);
    }
    if (!all) continue;
    const heading = headingOver(sheet, head, column);
    const flags = flagsOf(marks, heading.text);
    if (flags === "unclear") {
      const at = areaOf(gridAddress(grid, heading.row, column));
      findings.push({ code: "service-letter-unclear", severity: "warning", at, facts: { letter: "O" } });
    } else if (flags) found.push({ column, flags });
  }
  return {
    at: (row) => {
      let [serviceKind, side]: [ServiceKind | null, BudgetSide | null] = [null, null];
      for (const { column, flags } of found) {
        const key = flagKey(valueAt(grid, row, column));
        const meaning = key === null ? undefined : flags.get(key);
        if (meaning?.kind === "service") serviceKind = meaning.value;
        else if (meaning) side = meaning.value;
      }
      return { serviceKind, side };
    },
    columns: found.map(({ column }) => column),
    findings,
  };
}

/** The lowest text over a column; "" where there is none. */
function headingOver(
  { grid }: SheetHeadings,
  head: BudgetHead,
  column: number,
): { readonly text: string; readonly row: number } {
  for (let row = head.bottom; row >= head.top; row -= 1) {
    const text = labelOf(valueAt(grid, row, column));
    if (text !== "") return { text, row };
  }
  return { text: "", row: head.bottom };
}
