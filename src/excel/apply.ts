import { columnPoints } from "../sheet/column-points";
import { MEMORY_NAMESPACE } from "../app/memory";
import type { Operation } from "../app/operation";
import { addChart, aimChart } from "./apply-chart";
import { applyFormat } from "./apply-format";
import { setPrint, setPrintArea } from "./apply-print";
import { formatArea } from "../sheet/a1";
import { runBatch } from "./batch";
import { hostContent } from "./host-values";
import { rangeOf } from "./ranges";
import { inRequests } from "./requests";

/**
 * Carries the operations out, in one round trip per request of at most 3 MB. Gives back the id of our own part of the
 * file as it is afterwards.
 */
export async function apply(
  operations: readonly Operation[],
  memoryPart: string | null,
): Promise<string | null> {
  let part = memoryPart;
  for (const request of inRequests(operations)) {
    part = await runBatch((context) => carryOut(context, request, part));
  }
  return part;
}

async function carryOut(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  memoryPart: string | null,
): Promise<string | null> {
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  let part = memoryPart;
  let added: Excel.CustomXmlPart | null = null;
  for (const operation of operations) {
    if (operation.kind !== "set-memory") {
      carryOutOne(context, operation);
    } else if (part === null && operation.xml !== null) {
      added = context.workbook.customXmlParts.add(operation.xml).load("id");
    } else if (part !== null) {
      const { customXmlParts } = context.workbook;
      const standing = customXmlParts.getByNamespace(MEMORY_NAMESPACE).getItem(part);
      if (operation.xml === null) {
        standing.delete();
        part = null;
      } else standing.setXml(operation.xml);
    }
  }
  await context.sync();
  return added ? added.id : part;
}

type Visible = Exclude<Operation, { kind: "set-memory" }>;

function carryOutOne(context: Excel.RequestContext, operation: Visible): void {
  const { worksheets, names, tables } = context.workbook;
  switch (operation.kind) {
    case "add-sheet":
      worksheets.add(operation.sheet).showGridlines = false;
      break;
    case "delete-sheet":
      worksheets.getItem(operation.sheet).delete();
      break;
    case "set-cells":
      rangeOf(context, operation.area).formulas = operation.contents.map((row) => row.map(hostContent));
      break;
    case "clear":
      rangeOf(context, operation.area).clear("All");
      break;
    case "format":
      applyFormat(rangeOf(context, operation.area), operation.format, operation.area);
      break;
    case "set-column-width": {
      const { sheet, column, columns, width } = operation;
      rangeOf(context, { sheet, row: 0, column, rows: 1, columns }).format.columnWidth = columnPoints(width);
      break;
    }
    case "set-row-height": {
      const { sheet, row, rows, height } = operation;
      rangeOf(context, { sheet, row, column: 0, rows, columns: 1 }).format.rowHeight = height;
      break;
    }
    case "add-table": {
      const table = worksheets
        .getItem(operation.area.sheet)
        .tables.add(rangeOf(context, operation.area), true);
      table.name = operation.name;
      table.style = operation.style;
      table.showFilterButton = false;
      table.showBandedRows = false;
      break;
    }
    case "resize-table":
      tables.getItem(operation.name).resize(rangeOf(context, operation.area));
      break;
    case "delete-table":
      tables.getItem(operation.name).convertToRange();
      break;
    case "add-name":
      names.add(operation.name, rangeOf(context, operation.area));
      break;
    case "aim-name":
      names.getItem(operation.name).formula = `=${formatArea(operation.area, true)}`;
      break;
    case "define-name":
      if (operation.standing) names.getItem(operation.name).formula = operation.formula;
      else names.add(operation.name, operation.formula);
      break;
    case "set-choices":
      offerChoices(rangeOf(context, operation.area), operation.choices);
      break;
    case "freeze-rows":
      worksheets.getItem(operation.sheet).freezePanes.freezeRows(operation.rows);
      break;
    case "freeze-columns":
      worksheets.getItem(operation.sheet).freezePanes.freezeColumns(operation.columns);
      break;
    case "delete-name":
      names.getItem(operation.name).delete();
      break;
    case "add-chart":
      addChart(context, operation.chart);
      break;
    case "aim-chart":
      aimChart(context, operation.chart);
      break;
    case "delete-chart":
      worksheets.getItem(operation.sheet).charts.getItem(operation.name).delete();
      break;
    case "set-print":
      setPrint(context, operation.print);
      break;
    case "set-print-area":
      setPrintArea(context, operation.area, operation);
      break;
  }
}

/** A list to choose from; another word may stand after a warning, so that lists can grow later. */
function offerChoices(range: Excel.Range, choices: string): void {
  const validation = range.dataValidation;
  validation.rule = { list: { inCellDropDown: true, source: `=${choices}` } };
  validation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
}
