import type { Turns } from "../model/turns";
import { cellAt } from "../sheet/address";
import type { AnnexPlan } from "../annex/plan";
import type { Draft } from "./draft";
import { TABLE_STYLE, columnWidths, formatRows, rowHeights } from "./formatting";
import type { Operation } from "./operation";
import { blockArea, printedArea, placeArea, placeChart, placeContents, plannedCell } from "./placed-plan";

/**
 * An annex that does not stand in the workbook yet: a sheet of its own, the block at its corner. `staleName`: the anchor's
 * name outlived an earlier sheet and points nowhere.
 */
export function* draftNew(plan: AnnexPlan, staleName: boolean, owned = false): Turns<Draft> {
  const origin = { sheet: plan.sheet, row: 0, column: 0 };
  const block = blockArea({ plan, origin });
  const contents = yield* placeContents(origin, plan);
  const table = placeArea(origin, plan.table);
  const operations: Operation[] = [
    { kind: "add-sheet", sheet: plan.sheet },
    { kind: "set-cells", area: block, contents },
    ...columnWidths(origin, plan.columnWidths),
    ...formatRows(origin, plan.rows, 0, plan.rows.length - 1),
    ...rowHeights(origin, plan.rows),
    { kind: "add-table", area: table, name: plan.table.name, style: TABLE_STYLE },
    { kind: staleName ? "aim-name" : "add-name", name: plan.anchor, area: block },
    ...plan.charts.map((chart): Operation => ({ kind: "add-chart", chart: placeChart(origin, chart) })),
    ...(plan.frozenColumns === undefined
      ? []
      : [{ kind: "freeze-columns", sheet: plan.sheet, columns: plan.frozenColumns } as const]),
    {
      kind: "set-print",
      print: {
        sheet: plan.sheet,
        orientation: "Landscape",
        pagesWide: plan.pagesWide ?? 1,
        ...printedArea(origin, plan.rows, block.columns, table.row, plan),
        titleColumns:
          plan.frozenColumns === undefined
            ? null
            : { first: origin.column, last: origin.column + plan.frozenColumns - 1 },
        footer: { left: plan.footer.left, center: "", right: plan.footer.right },
      },
    },
  ];
  const title = plannedCell(plan, 0, 0)?.content;
  const undo: Operation[] = [
    { kind: "delete-name", name: plan.anchor },
    {
      kind: "delete-sheet",
      sheet: plan.sheet,
      onlyIf: { cell: cellAt(origin, 0, 0), text: title?.kind === "text" ? title.text : "" },
    },
  ];
  return { plan, origin, block, operations, undo, kept: [], findings: [], owned };
}
