import type { Memory } from "./memory";
import { encodeMemory } from "./memory";
import type { Journal } from "./memory";
import type { Operation } from "./operation";
import type { Outline, Workbook } from "./workbook";

/**
 * Takes a write back that did not end, in this session or an earlier one: carries out what of the journal's undo still
 * concerns something that is there, and puts the memory back as it was before the write. Rejects with `HostProblem`; it
 * may be called again.
 */
export async function restore(workbook: Workbook, journal: Journal, before: Memory | null): Promise<void> {
  const outline = await workbook.outline();
  const operations: Operation[] = [];
  for (const operation of journal.undo) {
    if (await concerns(operation, outline, workbook)) operations.push(operation);
  }
  const restored = journal.remembered && before ? encodeMemory({ ...before, journal: null }) : null;
  await workbook.apply([...operations, { kind: "set-memory", xml: restored }]);
}

async function concerns(operation: Operation, outline: Outline, workbook: Workbook): Promise<boolean> {
  const sheet = (name: string) => outline.sheets.find((one) => one.name === name);
  switch (operation.kind) {
    case "delete-sheet": {
      const found = sheet(operation.sheet);
      if (!found) return false;
      if (!found.used) return true;
      const [block] = await workbook.readCells([{ ...operation.onlyIf.cell, rows: 1, columns: 1 }]);
      return block?.values[0]?.[0] === operation.onlyIf.text;
    }
    case "delete-name":
    case "aim-name":
    case "define-name":
      return outline.names.some((name) => name.name === operation.name);
    case "delete-table":
    case "resize-table":
      return outline.tables.some((table) => table.name === operation.name);
    case "delete-chart":
      return sheet(operation.sheet)?.charts.includes(operation.name) ?? false;
    case "aim-chart":
      return sheet(operation.chart.sheet)?.charts.includes(operation.chart.name) ?? false;
    case "set-choices":
    case "set-cells":
    case "clear":
    case "format":
    case "set-print-area":
      return sheet(operation.area.sheet) !== undefined;
    default:
      return true;
  }
}
