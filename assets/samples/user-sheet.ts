import type { SheetDraft } from "./draft";
import { placeOf, typed } from "./draft";
import type { SampleUserSheet } from "./options";

/** A plain sheet of the user's own, protected without a password where asked. */
export function userSheet(sheet: SampleUserSheet): SheetDraft {
  const rows = sheet.rows ?? [["Eigen notities / Notes personnelles"]];
  const cells = rows.flatMap((row, rowIndex) =>
    row.flatMap((value, columnIndex) => {
      const at = `${String.fromCharCode(65 + columnIndex)}${rowIndex + 1}`;
      placeOf(at); // refuses a column beyond Z
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
