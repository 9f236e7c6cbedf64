import { formatCell } from "../../src/sheet/a1";
import type { SheetDraft } from "./draft";
import { typed } from "./draft";
import type { SampleUserSheet } from "./options";

/** A plain sheet of the user's own, protected without a password where asked. */
export function userSheet(sheet: SampleUserSheet): SheetDraft {
  const rows = sheet.rows ?? [["Eigen notities / Notes personnelles"]];
  const cells = rows.flatMap((row, rowIndex) =>
    row.flatMap((value, columnIndex) => {
      const at = formatCell({ row: rowIndex, column: columnIndex });
      return value === null || value === "" ? [] : [typed(at, value, "plain")];
    }),
  );
  return {
    name: sheet.name,
    gridlines: true,
    columns: [],
    cells,
    ...(sheet.protected === true ? { protected: true } : {}),
  };
}
