import type { DraftTable } from "./draft";
import { XML_HEAD, counted, element } from "./xml";

/** xl/tables/tableN.xml: an Excel table with filter buttons and no totals row. */
export function tablePart(table: DraftTable, id: number): string {
  const columns = table.headings.map((name, index) => element("tableColumn", { id: index + 1, name }));
  return (
    XML_HEAD +
    element(
      "table",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        id,
        name: table.name,
        displayName: table.name,
        ref: table.area,
        totalsRowShown: 0,
      },
      element("autoFilter", { ref: table.area }),
      counted("tableColumns", columns),
      element("tableStyleInfo", {
        name: "TableStyleMedium2",
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 1,
        showColumnStripes: 0,
      }),
    )
  );
}
