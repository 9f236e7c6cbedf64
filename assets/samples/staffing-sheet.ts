import type { DraftCell, SheetDraft } from "./draft";
import { blanks, computed, sumOf, typed } from "./draft";
import { INK } from "./formats";
import type { SampleFigure, SampleService, SampleTotal } from "./options";

export const STAFFING_SHEET = "Personeel - Personnel";

const FIRST_ROW = 8;
const COLUMNS = ["C", "D", "E", "F"] as const;

/**
 * The staffing matrix: headings in rows 6 and 7 from column B, one service a row from row 8, then the total. Columns C
 * to F hold the municipality's real and theoretical posts and the welfare centre's, as the source orders them.
 */
export function staffingSheet(services: readonly SampleService[], total: SampleTotal): SheetDraft {
  const rows = services.flatMap((service, index) => serviceRow(service, FIRST_ROW + index));
  const lastRow = FIRST_ROW + services.length - 1;
  const totalRow = total === "none" ? lastRow : lastRow + 1;
  const noteRow = totalRow + 2;
  const notes = [
    "VTE: voltijdsequivalent. Werkelijk: effectief. Theoretisch: kader (personeelsformatie).",
    "ETP : équivalent temps plein. Réel : effectif. Théorique : cadre du personnel.",
    "Bron / Source: stuurgroep / comité de pilotage, 19/01/2023.",
  ];
  return {
    name: STAFFING_SHEET,
    tabColor: INK,
    columns: [
      { from: 1, to: 1, width: 3 },
      { from: 2, to: 2, width: 44 },
      { from: 3, to: 6, width: 17 },
    ],
    heights: new Map([
      [1, 24],
      [2, 20],
      [6, 24],
      [7, 34],
    ]),
    cells: [
      typed("B1", "Personeel van de ondersteunende diensten", "title"),
      typed("B2", "Personnel des services de support", "subtitle"),
      typed("B3", "Toestand op / Situation au 19/01/2023", "caption"),
      typed("B4", "In VTE / En ETP", "caption"),
      ...headings(),
      ...rows,
      ...totalCells(services, total, lastRow),
      ...notes.map((text, index) => typed(`B${noteRow + index}`, text, "caption")),
    ],
    merges: ["B6:B7", "C6:D6", "E6:F6"],
    frozen: { columns: 2, rows: 7 },
    page: {
      orientation: "landscape",
      area: `$B$1:$F$${noteRow + notes.length - 1}`,
      titles: "$6:$7",
    },
  };
}

function headings(): DraftCell[] {
  return [
    typed("B6", "Dienst / Service", "heading"),
    ...blanks("heading", "B7"),
    typed("C6", "Gemeente / Commune", "headingMunicipality"),
    ...blanks("headingMunicipality", "D6"),
    typed("E6", "OCMW / CPAS", "headingCentre"),
    ...blanks("headingCentre", "F6"),
    typed("C7", "Werkelijk / Réel", "underMunicipality"),
    typed("D7", "Theoretisch / Théorique", "underMunicipality"),
    typed("E7", "Werkelijk / Réel", "underCentre"),
    typed("F7", "Theoretisch / Théorique", "underCentre"),
  ];
}

function serviceRow(service: SampleService, row: number): DraftCell[] {
  const figures = figuresOf(service).map((value, index) =>
    typed(`${COLUMNS[index] ?? ""}${row}`, value === "" ? null : value, "fte"),
  );
  return [nameCell(service.name, row), ...figures];
}

/** Text that Excel would read as a formula or a number carries the mark of a typed apostrophe, as Excel saves it. */
function nameCell(name: SampleService["name"], row: number): DraftCell {
  if (typeof name === "number") return typed(`B${row}`, name, "label");
  const quoted = name !== null && /^[=+\-@']|^\d+([.,]\d+)?$/.test(name);
  return typed(`B${row}`, name === "" ? null : name, quoted ? "labelQuoted" : "label");
}

function figuresOf(service: SampleService): readonly SampleFigure[] {
  return [service.ac.real, service.ac.theoretical, service.cpas.real, service.cpas.theoretical];
}

function totalCells(services: readonly SampleService[], total: SampleTotal, lastRow: number): DraftCell[] {
  if (total === "none") return [];
  const row = lastRow + 1;
  const label = typed(`B${row}`, "Totaal / Total", "totalLabel");
  const summed = total === "short" && services.length > 1 ? services.slice(0, -1) : services;
  const cells = COLUMNS.map((column, index) => {
    const at = `${column}${row}`;
    if (total !== "sum" && total !== "short") return typed(at, total[index] ?? null, "totalFte");
    if (summed.length === 0) return typed(at, 0, "totalFte"); // nothing to sum, and no formula may hold its own cell
    const value = sumOf(summed.map((service) => figuresOf(service)[index] ?? null));
    const range = `${column}${FIRST_ROW}:${column}${FIRST_ROW + summed.length - 1}`;
    return computed(at, `SUM(${range})`, value, "totalFte");
  });
  return [label, ...cells];
}
