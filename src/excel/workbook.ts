import type { SheetChange, Workbook } from "../app/workbook";
import { parseArea } from "../sheet/a1";
import { apply } from "./apply";
import { runBatch } from "./batch";
import { readOutline } from "./outline";
import { rangeOf } from "./ranges";
import { readCalculated, readCells } from "./read-cells";
import { readGrids } from "./read-grids";

/**
 * The workbook that is open in Excel. Changes are carried out one after another, never at the same time; what the
 * last outline said of our own part of the file and of the calculation mode is remembered from call to call.
 */
export function excelWorkbook(): Workbook {
  let memoryPart: string | null = null;
  let manual = false;
  let sheetNames: ReadonlyMap<string, string> = new Map();
  return {
    async outline() {
      const outline = await readOutline();
      ({ memoryPart, manual, sheetNames } = outline);
      return outline;
    },
    readGrids,
    readCells,
    readCalculated: (areas) => readCalculated(areas, manual),
    async apply(operations) {
      memoryPart = await apply(operations, memoryPart);
    },
    select: (area) =>
      runBatch(async (context) => {
        context.workbook.worksheets.getItem(area.sheet).activate();
        rangeOf(context, area).select();
        await context.sync();
      }),
    watch: (onChange) => watch(onChange, (id) => sheetNames.get(id)),
  };
}

/** Our own writes raise events too; they are no news. */
async function watch(
  onChange: (change: SheetChange) => void,
  sheetName: (id: string) => string | undefined,
): Promise<() => Promise<void>> {
  const registration = await runBatch(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource !== "ThisLocalAddin") {
        const sheet = sheetName(event.worksheetId) ?? "";
        onChange({ sheet, area: parseArea(event.address, sheet) });
      }
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  return () =>
    runBatch(async () => {
      registration.remove();
      await registration.context.sync();
    });
}
