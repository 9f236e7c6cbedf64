import { formatCell } from "../../src/sheet/a1";
import type { DraftCell, SheetDraft } from "./draft";
import { computed, inSheet, typed } from "./draft";

export const UNIT_COST_SHEET = "Eenheidskost - Coût unitaire";

const HEADINGS = [
  "Bestuur / Institution",
  "Niveau",
  "Statuut / Statut",
  "Jaarkost 2023 / Coût annuel 2023 (EUR)",
  "Jaarkost 2024 / Coût annuel 2024 (EUR)",
  "Herkomst / Origine",
] as const;

const LEVELS = ["A", "B", "C", "D", "E"] as const;

/** Employer's cost of one FTE a year, level A to E. Made up for the example; the source gives none. */
const COSTS = [
  {
    body: "Gemeente / Commune",
    statute: "Statutair / Statutaire",
    amounts: [98_400, 74_600, 61_900, 53_200, 48_300],
  },
  {
    body: "Gemeente / Commune",
    statute: "Contractueel / Contractuel",
    amounts: [91_200, 69_300, 57_400, 49_600, 45_100],
  },
  {
    body: "OCMW / CPAS",
    statute: "Statutair / Statutaire",
    amounts: [97_800, 74_100, 61_500, 52_900, 48_100],
  },
  {
    body: "OCMW / CPAS",
    statute: "Contractueel / Contractuel",
    amounts: [90_700, 68_900, 57_100, 49_300, 44_900],
  },
] as const;

const INDEX = 1.02;
const HEADING_ROW = 8;

/** Unit costs as an Excel table, lifted to 2024 by the cell named `Indexcijfer`. */
export function unitCostSheet(): SheetDraft {
  const lines = COSTS.flatMap(({ body, statute, amounts }) =>
    amounts.map((amount, index) => ({ body, statute, amount, level: LEVELS[index] ?? "" })),
  );
  const last = HEADING_ROW + lines.length;
  const first = HEADING_ROW + 1;
  return {
    name: UNIT_COST_SHEET,
    tabColor: "C9A227",
    columns: [
      { from: 1, to: 1, width: 26 },
      { from: 2, to: 2, width: 14 },
      { from: 3, to: 3, width: 28 },
      { from: 4, to: 5, width: 22 },
      { from: 6, to: 6, width: 28 },
    ],
    heights: new Map([
      [1, 24],
      [2, 20],
      [HEADING_ROW, 50],
    ]),
    cells: [
      typed("A1", "Eenheidskost van een VTE per niveau", "title"),
      typed("A2", "Coût unitaire d'un ETP par niveau", "subtitle"),
      ...["A3", "B3", "C3", "D3", "E3", "F3"].map((at, index) =>
        typed(
          at,
          index === 0 ? "ILLUSTRATIEF, NIET UIT DE BRON / ILLUSTRATIF, NE VIENT PAS DE LA SOURCE" : null,
          "banner",
        ),
      ),
      typed("A5", "Indexcijfer 2023 naar 2024 / Indice de 2023 à 2024", "listHeading"),
      typed("D5", INDEX, "assumption"),
      typed("E5", "spilindex + 2 % / indice-pivot + 2 %", "remark"),
      typed(
        "A6",
        "Jaarkost voor de werkgever, bijdragen inbegrepen / Coût annuel patronal, cotisations comprises",
        "caption",
      ),
      ...HEADINGS.map((text, index) =>
        typed(formatCell({ row: HEADING_ROW - 1, column: index }), text, "heading"),
      ),
      ...lines.flatMap((line, index) => lineCells(line, first + index)),
    ],
    frozen: { columns: 0, rows: HEADING_ROW },
    validations: [
      {
        kind: "list",
        area: `B${first}:B${last}`,
        source: "Niveaus",
        message: "Kies een niveau / Choisissez un niveau",
      },
      {
        kind: "list",
        area: `C${first}:C${last}`,
        source: "Statuten",
        message: "Kies een statuut / Choisissez un statut",
      },
    ],
    notes: [
      {
        at: "D5",
        text: "Illustratieve hypothese: één overschrijding van de spilindex.\nHypothèse illustrative : un seul dépassement de l'indice-pivot.",
      },
    ],
    table: { name: "Eenheidskosten", area: `A${HEADING_ROW}:F${last}`, headings: HEADINGS },
    page: { orientation: "portrait", area: `$A$1:$F$${last}`, titles: `$${HEADING_ROW}:$${HEADING_ROW}` },
    names: [
      {
        name: "Indexcijfer",
        formula: inSheet(UNIT_COST_SHEET, "$D$5"),
        comment: "Index 2023 naar 2024 / Indice de 2023 à 2024",
      },
    ],
  };
}

function lineCells(
  line: { body: string; level: string; statute: string; amount: number },
  row: number,
): DraftCell[] {
  return [
    typed(`A${row}`, line.body, "label"),
    typed(`B${row}`, line.level, "labelCenter"),
    typed(`C${row}`, line.statute, "label"),
    typed(`D${row}`, line.amount, "amount"),
    computed(`E${row}`, `D${row}*Indexcijfer`, line.amount * INDEX, "euro"),
    typed(`F${row}`, "illustratief / illustratif", "label"),
  ];
}
