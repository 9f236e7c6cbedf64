import { formatCell } from "../../src/sheet/a1";
import { centreWords, municipalityWords } from "./budget-words";
import type { BudgetWords } from "./budget-words";
import type { BudgetGroup } from "./budget-lines";
import { budgetRows } from "./budget-rows";
import { recapOf } from "./budget-recap";
import type { SheetDraft } from "./draft";
import { across, blanks, typed } from "./draft";

const HEADINGS = [
  "Artikel / Article",
  "Functie / Fonction",
  "Omschrijving",
  "Libellé",
  "Rekening / Compte 2022",
  "Begroting / Budget 2023",
  "Ontwerpbegroting / Projet de budget 2024",
  "Verschil / Écart 2024-2023",
  "%",
  "Herkomst / Origine",
] as const;

const HEADING_ROW = 6;

/** The municipality's list: expenditure by economic group, recap and chart. */
export function municipalityBudget(groups: readonly BudgetGroup[]): SheetDraft {
  return budgetSheet(municipalityWords, groups, null);
}

/** The welfare centre's list: as the municipality's, with its receipts apart and the DPO's credit from the source. */
export function centreBudget(groups: readonly BudgetGroup[], receipts: BudgetGroup): SheetDraft {
  return budgetSheet(centreWords, groups, receipts);
}

function budgetSheet(
  words: BudgetWords,
  groups: readonly BudgetGroup[],
  receipts: BudgetGroup | null,
): SheetDraft {
  const rows = budgetRows(groups, receipts, HEADING_ROW + 1, words.groupFormat);
  const recap = recapOf(words, rows.groups, rows.lastRow + 2);
  const lineAreas = (from: string, to: string) =>
    rows.lineRanges
      .map(([first, last]) =>
        from === to && first === last ? `${from}${first}` : `${from}${first}:${to}${last}`,
      )
      .join(" ");
  const firstLine = rows.lineRanges[0]?.[0] ?? HEADING_ROW + 2;
  return {
    name: words.sheet,
    tabColor: words.color,
    columns: [
      { from: 1, to: 1, width: 14 },
      { from: 2, to: 2, width: 11 },
      { from: 3, to: 4, width: 44 },
      { from: 5, to: 7, width: 18 },
      { from: 8, to: 8, width: 16, outline: 1 },
      { from: 9, to: 9, width: 10, outline: 1 },
      { from: 10, to: 10, width: 25 },
    ],
    heights: new Map([
      [1, 24],
      [2, 20],
      [HEADING_ROW, 50],
      [recap.headingRow, 36],
    ]),
    cells: [
      typed("A1", words.titleNl, "title"),
      typed("A2", words.titleFr, "subtitle"),
      typed("A3", "Bedragen in euro / Montants en euros", "caption"),
      typed("A4", words.banner, "banner"),
      ...blanks("banner", ...across("BCDEFGHIJ", 4)),
      ...HEADINGS.map((text, index) =>
        typed(formatCell({ row: HEADING_ROW - 1, column: index }), text, "heading"),
      ),
      ...rows.cells,
      ...recap.cells,
    ],
    merges: recap.merges,
    frozen: { columns: 2, rows: HEADING_ROW },
    conditionals: [
      {
        kind: "expression",
        area: lineAreas("G", "G"),
        formula: `AND(ISNUMBER($F${firstLine}),$G${firstLine}>$F${firstLine}*1.1)`,
      },
      { kind: "bar", area: recap.barArea, color: words.barColor, id: words.barId },
    ],
    validations: [
      {
        kind: "list",
        area: lineAreas("J", "J"),
        source: "Herkomsten",
        message: "Kies uit de lijst / Choisissez dans la liste",
      },
      {
        kind: "notNegative",
        area: lineAreas("E", "G"),
        message: "Een bedrag van nul of meer / Un montant positif ou nul",
      },
    ],
    links: [
      {
        at: `A${recap.noteRow + 1}`,
        tip: "Belgisch Staatsblad / Moniteur belge",
        url: "https://www.ejustice.just.fgov.be/",
      },
      {
        at: `A${recap.noteRow + 2}`,
        tip: words.otherTip,
        location: words.otherLocation,
      },
    ],
    chart: recap.chart,
    ...(rows.sourceAt === null ? {} : { notes: [{ at: rows.sourceAt, text: words.sourceNote }] }),
    page: {
      orientation: "landscape",
      area: `$A$1:$J$${recap.lastRow}`,
      titles: "$1:$3",
      scale: 62,
      breakBefore: recap.headingRow - 1,
    },
  };
}
