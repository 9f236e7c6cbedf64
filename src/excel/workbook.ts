import type { Workbook } from "../app/workbook";
import { parseArea } from "../sheet/a1";
import type { Area } from "../sheet/address";
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
    watch: (onChange) =>
      listen((context) =>
        context.workbook.worksheets.onChanged.add((event) => {
          // Our own writes raise events too; they are no news.
          if (event.triggerSource !== "ThisLocalAddin") {
            onChange({ sheet: sheetNames.get(event.worksheetId) ?? "", area: areaIn(event, sheetNames) });
          }
          return Promise.resolve();
        }),
      ),
    watchSelection: (onSelect) =>
      listen((context) =>
        context.workbook.worksheets.onSelectionChanged.add((event) => {
          onSelect(areaIn(event, sheetNames));
          return Promise.resolve();
        }),
      ),
  };
}

type SheetEvent = { readonly worksheetId: string; readonly address: string };

/** Null where the address is no rectangle: several areas, whole columns, or a sheet that came after the last outline. */
function areaIn({ worksheetId, address }: SheetEvent, sheetNames: ReadonlyMap<string, string>): Area | null {
  const sheet = sheetNames.get(worksheetId);
  return sheet === undefined ? null : parseArea(address, sheet);
}

/** Registers for an event; gives back how to stop. */
async function listen<Event>(
  register: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<Event>,
): Promise<() => Promise<void>> {
  const registration = await runBatch(async (context) => {
    const handler = register(context);
    await context.sync();
    return handler;
  });
  return () =>
    runBatch(async () => {
      registration.remove();
      await registration.context.sync();
    });
}
