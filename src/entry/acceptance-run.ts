import { formatAddress } from "../sheet/a1";
import { cellAt } from "../sheet/address";
import { write } from "../app/write";
import type { Workbook } from "../app/workbook";
import { annexWords } from "../text/annex-words";

/** What a host gave back of one written T1: every cell's formula and value, charts, tables and names of ours. */
export type Evidence = {
  readonly status: string;
  readonly cells: Readonly<Record<string, readonly [formula: string | null, value: string]>>;
  readonly charts: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
};

/** Writes T1 of the sample in Dutch on a fixed day and reads everything back, whatever the host. */
export async function acceptanceRun(workbook: Workbook): Promise<Evidence> {
  const result = await write(workbook, {
    annexes: ["T1"],
    scenarios: null,
    language: "nl",
    fallbackLanguage: "nl",
    words: annexWords,
    today: "01/01/2026",
  });
  const blocks = result.prepared.drafts.map((draft) => draft.block);
  const [read, outline] = [await workbook.readCells(blocks), await workbook.outline()];
  const cells = read.flatMap(({ area, formulas, values }) =>
    values.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const formula = formulas[r]?.[c] ?? null;
        const shown =
          typeof value === "number" ? String(Math.round(value * 1e6) / 1e6) : JSON.stringify(value);
        const at = formatAddress(cellAt(area, r, c));
        return formula === null && value === null ? [] : [[at, [formula, shown]] as const];
      }),
    ),
  );
  return {
    status: result.status,
    cells: Object.fromEntries(cells),
    charts: outline.sheets.flatMap((sheet) => sheet.charts.map((chart) => `${sheet.name}: ${chart}`)),
    tables: outline.tables.map(({ name }) => name),
    names: outline.names.map(({ name, area }) => `${name}: ${area ? formatAddress(area) : "–"}`),
  };
}

/** Line by line, what differs between two hosts. */
export function compareEvidence(
  standin: Evidence,
  excel: Evidence,
): readonly [what: string, standin: string, excel: string][] {
  const addresses = new Set([...Object.keys(standin.cells), ...Object.keys(excel.cells)]);
  const cells = [...addresses].map((at): [string, string, string] => [
    at,
    (standin.cells[at] ?? []).join(" → "),
    (excel.cells[at] ?? []).join(" → "),
  ]);
  const lists = (["charts", "tables", "names"] as const).map((kind): [string, string, string] => [
    kind,
    standin[kind].join(" · "),
    excel[kind].join(" · "),
  ]);
  return [["status", standin.status, excel.status], ...lists, ...cells];
}
