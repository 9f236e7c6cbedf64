import { parseArea } from "../sheet/a1";
import { MEMORY_NAMESPACE } from "../app/memory";
import type { Outline, SheetOutline } from "../app/workbook";
import { runBatch } from "./batch";
import { areaOfRange } from "./ranges";

/** The outline with what the bridge itself has to remember. */
export type HostOutline = Outline & {
  readonly sheetNames: ReadonlyMap<string, string>;
  readonly memoryPart: string | null;
  readonly manual: boolean;
};

const VISIBILITY: Readonly<Record<string, SheetOutline["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

/** Two round trips: what there is, then how large it is. */
export function readOutline(): Promise<HostOutline> {
  return runBatch(async (context) => {
    const { worksheets, tables, names, customXmlParts, application } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    tables.load("items/name");
    names.load("items/name,items/formula");
    application.load("decimalSeparator,calculationMode");
    // Nothing in the API tells the date system; the day that a number is does.
    const day = context.workbook.functions.date(1904, 1, 2).load("value");
    const parts = customXmlParts.getByNamespace(MEMORY_NAMESPACE).load("items/id");
    await context.sync();

    const sheets = worksheets.items.map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load("address"),
      protection: sheet.protection.load("protected"),
      charts: sheet.charts.load("items/name"),
    }));
    const areas = tables.items.map((table) => ({
      name: table.name,
      range: table.getRange().load("address"),
    }));
    // Only our own names stand for what is no plain range: columns of our tables.
    const columns = names.items.map(({ name, formula }) =>
      parseArea(String(formula)) === null && name.startsWith("Syn_")
        ? names.getItem(name).getRangeOrNullObject().load("address")
        : null,
    );
    const part = parts.items[0];
    const xml = part?.getXml();
    await context.sync();

    return {
      sheets: sheets.map(({ sheet, used, protection, charts }) => ({
        name: sheet.name,
        id: sheet.id,
        visibility: VISIBILITY[sheet.visibility] ?? "visible",
        protected: protection.protected,
        used: used.isNullObject ? null : areaOfRange(used),
        charts: charts.items.map((chart) => chart.name),
      })),
      tables: areas.flatMap(({ name, range }) => {
        const area = areaOfRange(range);
        return area ? [{ name, area }] : [];
      }),
      names: names.items.map(({ name, formula }, index) => {
        const column = columns[index];
        const area = column && !column.isNullObject ? areaOfRange(column) : parseArea(String(formula));
        return { name, area };
      }),
      memory: xml?.value ?? null,
      date1904: day.value === 1,
      decimal: application.decimalSeparator,
      sheetNames: new Map(worksheets.items.map(({ id, name }) => [id, name])),
      memoryPart: part?.id ?? null,
      manual: application.calculationMode === "Manual",
    };
  });
}
