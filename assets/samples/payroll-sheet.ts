import { formatCell } from "../../src/sheet/a1";
import type { DraftCell, SheetDraft } from "./draft";
import { computed, typed } from "./draft";

export const PAYROLL_SHEET = "Loonbeheer - Paie";

const HEADINGS = [
  "Bestuur / Institution",
  "Dossiers (beheerde VTE) / Dossiers (ETP gérés)",
  "Loonbeheerders (VTE) / Gestionnaires de paie (ETP)",
  "Dossiers per beheerder / Dossiers par gestionnaire",
  "Apart personeel tijdsbeheer (VTE) / Personnel distinct gestion du temps (ETP)",
  "Vergelijkbare ratio, gelijke taken / Ratio à tâches égales",
] as const;

const BODIES = [
  { label: "OCMW / CPAS", files: 1000, officers: 4, timekeepers: 3 },
  { label: "Gemeente / Commune", files: 1400, officers: 8, timekeepers: 0 },
] as const;

const HEADING_ROW = 6;

/** The payroll workload of the source: files, officers and separate time-management staff of each body and together. */
export function payrollSheet(): SheetDraft {
  const rows = BODIES.flatMap((body, index) => bodyRow(body, HEADING_ROW + 1 + index));
  const notes = [
    "De 8 loonbeheerders van de gemeente doen ook het tijdsbeheer; de 4 van het OCMW niet.",
    "Les 8 gestionnaires de la commune font aussi la gestion du temps ; les 4 du CPAS non.",
    "De bron telt beheerde VTE als dossiers / La source compte les ETP gérés comme dossiers.",
  ];
  return {
    name: PAYROLL_SHEET,
    tabColor: "5B7F5E",
    columns: [
      { from: 1, to: 1, width: 3 },
      { from: 2, to: 2, width: 26 },
      { from: 3, to: 7, width: 26 },
    ],
    heights: new Map([
      [1, 24],
      [2, 20],
      [HEADING_ROW, 64],
    ]),
    cells: [
      typed("B1", "Werklast van het loonbeheer", "title"),
      typed("B2", "Charge de travail de la gestion des paies", "subtitle"),
      typed("B3", "Dossiers en VTE / Dossiers et ETP", "caption"),
      ...HEADINGS.map((text, index) =>
        typed(formatCell({ row: HEADING_ROW - 1, column: index + 1 }), text, "heading"),
      ),
      ...rows,
      ...togetherRow(HEADING_ROW + 1 + BODIES.length),
      ...notes.map((text, index) => typed(`B${HEADING_ROW + 5 + index}`, text, "caption")),
    ],
    page: { orientation: "landscape", area: `$B$1:$G$${HEADING_ROW + 7}` },
  };
}

function bodyRow(body: (typeof BODIES)[number], row: number): DraftCell[] {
  const { label, files, officers, timekeepers } = body;
  return [
    typed(`B${row}`, label, "label"),
    typed(`C${row}`, files, "count"),
    typed(`D${row}`, officers, "count"),
    computed(`E${row}`, `C${row}/D${row}`, files / officers, "ratio"),
    typed(`F${row}`, timekeepers, "count"),
    computed(`G${row}`, `C${row}/(D${row}+F${row})`, files / (officers + timekeepers), "ratio"),
  ];
}

function togetherRow(row: number): DraftCell[] {
  const total = (pick: (body: (typeof BODIES)[number]) => number) =>
    BODIES.reduce((sum, body) => sum + pick(body), 0);
  const files = total((body) => body.files);
  const officers = total((body) => body.officers);
  const timekeepers = total((body) => body.timekeepers);
  const sum = (column: string) => `SUM(${column}${HEADING_ROW + 1}:${column}${row - 1})`;
  return [
    typed(`B${row}`, "Samen / Ensemble", "totalLabel"),
    computed(`C${row}`, sum("C"), files, "totalCount"),
    computed(`D${row}`, sum("D"), officers, "totalCount"),
    computed(`E${row}`, `C${row}/D${row}`, files / officers, "totalRatio"),
    computed(`F${row}`, sum("F"), timekeepers, "totalCount"),
    computed(`G${row}`, `C${row}/(D${row}+F${row})`, files / (officers + timekeepers), "totalRatio"),
  ];
}
